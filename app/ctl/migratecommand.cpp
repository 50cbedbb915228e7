// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/migratecommand.h"

#include "app/ctl/schemareport.h"
#include "app/ctl/workspaceconnection.h"
#include "models/database/workspace.h"

QString MigrateCommand::summary() const
{
    return tr("Makes a workspace, or brings one to this program's schema.");
}

QString MigrateCommand::details() const
{
    return tr(
        "A file that is not there yet is made. On a server an empty database is filled, by a superuser, or by an owner "
        "where the roles and extensions exist already.");
}

QStringList MigrateCommand::options() const
{
    return {QStringLiteral("to"), QStringLiteral("dry-run")};
}

ErrorReport MigrateCommand::run(const CommandArguments &arguments, CommandContext &context) const
{
    const Result<std::optional<int>> to = arguments.number(QStringLiteral("to"), 1);
    if (!to) {
        return to.error();
    }
    const Result<WorkspaceTarget> target = WorkspaceConnection::target(arguments, context);
    if (!target) {
        return target.error();
    }
    const bool dryRun = arguments.has(QStringLiteral("dry-run"));
    const Result<QStringList> steps = migrateWorkspace(target.value().profile, target.value().password, context.clock,
                                                       to.value().value_or(0), dryRun);
    if (!steps) {
        return steps.error();
    }
    writeSchemaSteps(steps.value(), dryRun ? SchemaWork::Planned : SchemaWork::Applied, context);
    return {};
}
