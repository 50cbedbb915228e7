// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

#include <memory>
#include <vector>

/// Finds the command that was typed, reads its options, runs it and says how it went.
class CtlProgram final
{
    Q_DECLARE_TR_FUNCTIONS(CtlProgram)

public:
    /// `arguments` without the program's name. Results go to the context's `out`, trouble to `error`.
    CtlProgram(std::vector<std::unique_ptr<Command>> commands, CommandContext &context, QTextStream &error);

    /// The value of --language, read before anything is translated; empty when there is none.
    [[nodiscard]] static QString languageOf(const QStringList &arguments);

    [[nodiscard]] ErrorReport::ExitCode run(const QStringList &arguments);

private:
    [[nodiscard]] const Command *find(const QStringList &words, QStringList *rest) const;
    /// False when there is nothing to say about these words.
    [[nodiscard]] bool showHelp(const Command *command, const QStringList &words);
    [[nodiscard]] ErrorReport unknownCommand(const QStringList &words) const;
    [[nodiscard]] ErrorReport refusedOptions(const Command &command, const CommandArguments &arguments) const;
    [[nodiscard]] ErrorReport::ExitCode finish(const ErrorReport &report);

    std::vector<std::unique_ptr<Command>> m_commands;
    CommandContext &m_context;
    QTextStream &m_error;
};
