// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

#include <QCoreApplication>
#include <QDate>

/// Fills a workspace with the demo ecosystem, after making it or bringing its schema up to date.
class DemoCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(DemoCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("demo"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString details() const override;
    [[nodiscard]] QStringList options() const override;
    [[nodiscard]] ErrorReport run(const CommandArguments &arguments, CommandContext &context) const override;

private:
    /// --today, else the day of the clock in Bogotá, where the demo lives.
    [[nodiscard]] static Result<QDate> today(const CommandArguments &arguments, const CommandContext &context);
};
