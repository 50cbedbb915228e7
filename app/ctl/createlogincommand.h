// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

#include <QCoreApplication>

/// Makes personal logins of a server: one, or those of a file.
class CreateLoginCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(CreateLoginCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("logins create"); }
    [[nodiscard]] QString positional() const override { return QStringLiteral("[NAME]"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString details() const override;
    [[nodiscard]] QStringList options() const override;
    [[nodiscard]] ErrorReport run(const CommandArguments &arguments, CommandContext &context) const override;

private:
    struct Wanted
    {
        int row = 0; ///< of the file; 0 without one
        QString login;
        QString email;
        QString password;
        bool generated = false; ///< shown once
    };

    [[nodiscard]] static Result<QList<Wanted>> wanted(const CommandArguments &arguments, const CommandContext &context);
    [[nodiscard]] static Result<QList<Wanted>> readFile(const QString &path, const CommandContext &context);
    static void write(const QList<Wanted> &logins, const CommandContext &context);
};
