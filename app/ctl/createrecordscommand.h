// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

#include <QCoreApplication>

/// Makes one record from --set or many from --file.
class CreateRecordsCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(CreateRecordsCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("records create"); }
    [[nodiscard]] QString positional() const override { return QStringLiteral("ENTITY"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString details() const override;
    [[nodiscard]] QStringList options() const override;
    [[nodiscard]] ErrorReport run(const CommandArguments &arguments, CommandContext &context) const override;
};
