// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

#include <QCoreApplication>

/// Issues a one-time code to somebody who cannot sign in any more.
class ResetAdminCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ResetAdminCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("admin reset"); }
    [[nodiscard]] QString positional() const override { return QStringLiteral("EMAIL"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString details() const override;
    [[nodiscard]] QStringList options() const override;
    [[nodiscard]] ErrorReport run(const CommandArguments &arguments, CommandContext &context) const override;
};
