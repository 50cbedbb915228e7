// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"
#include "models/operations/driftedfigure.h"

#include <QCoreApplication>

/// Compares the figures that the program keeps with the records behind them; --repair puts them right.
class ReconcileRecordsCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ReconcileRecordsCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("records reconcile"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString details() const override;
    [[nodiscard]] QStringList options() const override { return {QStringLiteral("repair")}; }
    [[nodiscard]] ErrorReport run(const CommandArguments &arguments, CommandContext &context) const override;

private:
    static void write(const FigureCheck &check, bool repaired, CommandContext &context);
    static void writeJson(const FigureCheck &check, bool repaired, CommandContext &context);
};
