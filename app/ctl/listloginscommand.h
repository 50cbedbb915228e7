// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

#include <QCoreApplication>

/// Lists the personal logins of a server.
class ListLoginsCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ListLoginsCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("logins list"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString details() const override;
    [[nodiscard]] QStringList options() const override;
    [[nodiscard]] ErrorReport run(const CommandArguments &arguments, CommandContext &context) const override;
};
