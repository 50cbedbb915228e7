// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/resetadmincommand.h"

#include "app/ctl/workspaceconnection.h"
#include "models/security/personallogins.h"
#include "models/security/signinservice.h"

#include <QJsonDocument>
#include <QJsonObject>

QString ResetAdminCommand::summary() const
{
    return tr("Issues a one-time code to somebody who cannot sign in any more.");
}

QString ResetAdminCommand::details() const
{
    return tr("The code is shown once and works for three days, in place of the password; it can do nothing but set a new one. "
              "Until then the old password holds. For the server's administrator; others do it from the program.");
}

QStringList ResetAdminCommand::options() const
{
    return {};
}

ErrorReport ResetAdminCommand::run(const CommandArguments &arguments, CommandContext &context) const
{
    if (arguments.positional().size() != 1) {
        return CommandArguments::usageError(tr("Say whose password: semilleroctl admin reset EMAIL"));
    }
    const Result<WorkspaceConnection> connection = WorkspaceConnection::openAsOwner(arguments, context);
    if (!connection) {
        return connection.error();
    }
    const QString email = arguments.positional().constFirst();
    const Result<QString> person =
        connection.value().run<QString>([&email](Executor &executor) { return PersonalLogins(executor).personOf(email); });
    if (!person) {
        return person.error();
    }
    SignInService service(connection.value().shared());
    QFuture<Result<QString>> issued = service.issueReset(person.value());
    issued.waitForFinished();
    const Result<QString> code = issued.takeResult();
    if (!code) {
        return code.error();
    }
    if (context.json) {
        const QJsonObject result{{QStringLiteral("email"), email}, {QStringLiteral("code"), code.value()}};
        context.out << QString::fromUtf8(QJsonDocument(result).toJson(QJsonDocument::Compact)) << Qt::endl;
    } else {
        context.out << code.value() << Qt::endl
                    << tr("Shown this once: it is %1's password for setting a new one, within three days.").arg(email) << Qt::endl;
    }
    return {};
}
