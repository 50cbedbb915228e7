// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"
#include "models/exchange/importing/importrecord.h"

#include <QCoreApplication>

class WorkspaceConnection;

/// Imports a file into an entity; lists imports and undoes one.
class ImportCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("import"); }
    [[nodiscard]] QString positional() const override { return QStringLiteral("ENTITY FILE"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString details() const override;
    [[nodiscard]] QStringList options() const override;
    [[nodiscard]] ErrorReport run(const CommandArguments &arguments, CommandContext &context) const override;

private:
    /// What a file gave.
    struct Outcome
    {
        ImportPlan plan;
        std::optional<ImportRecord> record; ///< nothing was written
    };

    [[nodiscard]] static ErrorReport list(const CommandArguments &arguments, CommandContext &context);
    [[nodiscard]] static ErrorReport undo(const CommandArguments &arguments, CommandContext &context);
    [[nodiscard]] static ErrorReport importFile(const CommandArguments &arguments, CommandContext &context);
    [[nodiscard]] static Result<SourceTable> readFile(const QString &path, const CommandArguments &arguments, CommandContext &context);
    [[nodiscard]] static Result<Outcome> work(const SourceTable &source, const ImportMapping &mapping, const CommandArguments &arguments,
                                              const CommandContext &context, const WorkspaceConnection &connection);
    static void report(const Outcome &outcome, const CommandContext &context);
    static void reportJson(const Outcome &outcome, const CommandContext &context);
    static void reportProblems(const ImportPlan &plan, const CommandContext &context);
};
