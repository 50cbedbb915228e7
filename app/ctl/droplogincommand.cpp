// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/droplogincommand.h"

#include "app/ctl/workspaceconnection.h"
#include "models/security/personallogins.h"

#include <QJsonDocument>
#include <QJsonObject>

QString DropLoginCommand::summary() const
{
    return tr("Drops a personal login and ends what it has open.");
}

QString DropLoginCommand::details() const
{
    return tr("The person stays, with everything that they did. Only logins that `logins create` made. For the server's "
              "administrator.");
}

QStringList DropLoginCommand::options() const
{
    return {};
}

ErrorReport DropLoginCommand::run(const CommandArguments &arguments, CommandContext &context) const
{
    if (arguments.positional().size() != 1) {
        return CommandArguments::usageError(tr("Say which login: semilleroctl logins drop NAME"));
    }
    const Result<WorkspaceConnection> connection = WorkspaceConnection::openAsOwner(arguments, context);
    if (!connection) {
        return connection.error();
    }
    const QString login = arguments.positional().constFirst();
    const Result<void> dropped =
        connection.value().run<void>([&login](Executor &executor) { return PersonalLogins(executor).drop(login); });
    if (!dropped) {
        return dropped.error();
    }
    if (context.json) {
        const QJsonObject result{{QStringLiteral("dropped"), login}};
        context.out << QString::fromUtf8(QJsonDocument(result).toJson(QJsonDocument::Compact)) << Qt::endl;
    } else {
        context.out << tr("The login %1 is gone.").arg(login) << Qt::endl;
    }
    return {};
}
