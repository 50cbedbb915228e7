// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/downgradecommand.h"

#include "app/ctl/schemareport.h"
#include "app/ctl/workspaceconnection.h"
#include "models/database/workspace.h"

QString DowngradeCommand::summary() const
{
    return tr("Takes steps of the schema back; without --to one step.");
}

QString DowngradeCommand::details() const
{
    return tr("What a step had added goes with its data. --to 0 takes back everything. Make a backup first.");
}

QStringList DowngradeCommand::options() const
{
    return {QStringLiteral("to")};
}

ErrorReport DowngradeCommand::run(const CommandArguments &arguments, CommandContext &context) const
{
    const Result<std::optional<int>> to = arguments.number(QStringLiteral("to"), 0);
    if (!to) {
        return to.error();
    }
    const Result<WorkspaceTarget> target = WorkspaceConnection::target(arguments, context);
    if (!target) {
        return target.error();
    }
    const Result<QStringList> steps =
        downgradeWorkspace(target.value().profile, target.value().password, context.clock, to.value().value_or(-1));
    if (!steps) {
        return steps.error();
    }
    writeSchemaSteps(steps.value(), SchemaWork::TakenBack, context);
    return {};
}
