// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

#include <QCoreApplication>

/// Drops a personal login with its sessions.
class DropLoginCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(DropLoginCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("logins drop"); }
    [[nodiscard]] QString positional() const override { return QStringLiteral("NAME"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString details() const override;
    [[nodiscard]] QStringList options() const override;
    [[nodiscard]] ErrorReport run(const CommandArguments &arguments, CommandContext &context) const override;
};
