// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"
#include "models/database/activitypartitions.h"

/// semilleroctl partitions: keeps the months of the log ready and says how it is divided.
class PartitionsCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(PartitionsCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("partitions"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString details() const override;
    [[nodiscard]] QStringList options() const override;
    [[nodiscard]] ErrorReport run(const CommandArguments &arguments, CommandContext &context) const override;

private:
    static void writeJson(const ActivityPartitionReport &report, CommandContext &context);
    static void writeTable(const ActivityPartitionReport &report, bool dryRun, CommandContext &context);
    static void writeRest(const ActivityPartitionReport &report, bool dryRun, CommandContext &context);
};
