// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/rolescommand.h"

#include "app/ctl/workspaceconnection.h"
#include "models/database/workspace.h"

#include <QJsonDocument>
#include <QJsonObject>

QString RolesCommand::summary() const
{
    return tr("Sets up the roles and grants of a server.");
}

QString RolesCommand::details() const
{
    return tr("Run it as a superuser; running it again changes nothing. A local workspace has no roles.");
}

QStringList RolesCommand::options() const
{
    return {};
}

ErrorReport RolesCommand::run(const CommandArguments &arguments, CommandContext &context) const
{
    const Result<WorkspaceTarget> target = WorkspaceConnection::target(arguments, context);
    if (!target) {
        return target.error();
    }
    if (const Result<void> done = setUpRoles(target.value().profile, target.value().password, context.clock); !done) {
        return done.error();
    }
    if (context.json) {
        const QJsonObject result{{QStringLiteral("roles"), QStringLiteral("ready")}};
        context.out << QString::fromUtf8(QJsonDocument(result).toJson(QJsonDocument::Compact)) << Qt::endl;
    } else {
        context.out << tr("The roles are set up.") << Qt::endl;
    }
    return {};
}
