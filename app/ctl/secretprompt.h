// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/commandarguments.h"
#include "app/ctl/commandcontext.h"

#include <QCoreApplication>

/// What CommandContext::askSecret is in the program itself. Usage where there is no terminal.
[[nodiscard]] Result<QString> askSecretAtTerminal(const QString &question);

/// Where passwords of a command come from. What is asked for twice has to be the same.
class SecretPrompt final
{
    Q_DECLARE_TR_FUNCTIONS(SecretPrompt)

public:
    explicit SecretPrompt(const CommandContext &context) : m_context(context) {}

    /// SEMILLERO_PASSWORD, else asked at the terminal.
    [[nodiscard]] Result<QString> password(const QString &question) const;
    /// --password-file's first line, else SEMILLERO_NEW_PASSWORD where `useEnvironment`, else asked twice. `whose` stands in the
    /// question: a person's or a login's name. Refused when it is too short, too long or too easy to guess.
    [[nodiscard]] Result<QString> newPassword(const CommandArguments &arguments, const QString &whose,
                                              const QStringList &ownWords) const;

private:
    [[nodiscard]] Result<QString> ask(const QString &question) const;
    [[nodiscard]] Result<QString> askTwice(const QString &whose) const;
    [[nodiscard]] Result<QString> fromFile(const QString &path) const;

    const CommandContext &m_context;
};
