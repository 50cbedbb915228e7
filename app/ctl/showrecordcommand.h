// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

#include <QCoreApplication>

/// Prints one record with everything that may be read of it.
class ShowRecordCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ShowRecordCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("records show"); }
    [[nodiscard]] QString positional() const override { return QStringLiteral("ENTITY ID"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString details() const override;
    [[nodiscard]] QStringList options() const override;
    [[nodiscard]] ErrorReport run(const CommandArguments &arguments, CommandContext &context) const override;
};
