// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/listloginscommand.h"

#include "app/ctl/texttable.h"
#include "app/ctl/workspaceconnection.h"
#include "models/catalog/fielddisplay.h"
#include "models/security/personallogins.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

QJsonValue instantOrNull(const std::optional<Instant> &instant)
{
    return instant ? QJsonValue(instant->toIso()) : QJsonValue();
}

} // namespace

QString ListLoginsCommand::summary() const
{
    return tr("Lists the personal logins of a server.");
}

QString ListLoginsCommand::details() const
{
    return tr("For the server's administrator.");
}

QStringList ListLoginsCommand::options() const
{
    return {};
}

ErrorReport ListLoginsCommand::run(const CommandArguments &arguments, CommandContext &context) const
{
    const Result<WorkspaceConnection> connection = WorkspaceConnection::openAsOwner(arguments, context);
    if (!connection) {
        return connection.error();
    }
    const Result<QList<PersonalLogin>> logins = connection.value().run<QList<PersonalLogin>>(
        [](Executor &executor) { return PersonalLogins(executor).list(); });
    if (!logins) {
        return logins.error();
    }
    if (context.json) {
        QJsonArray array;
        for (const PersonalLogin &login : logins.value()) {
            array.append(QJsonObject{{QStringLiteral("login"), login.login},
                                     {QStringLiteral("person"), login.personId},
                                     {QStringLiteral("name"), login.personName},
                                     {QStringLiteral("email"), login.email},
                                     {QStringLiteral("active"), login.active},
                                     {QStringLiteral("role_exists"), login.roleExists},
                                     {QStringLiteral("last_signed_in"), instantOrNull(login.lastSignedIn)}});
        }
        context.out << QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)) << Qt::endl;
        return {};
    }
    TextTable table({tr("Login"), tr("Person"), tr("E-mail"), tr("Last signed in"), tr("State")});
    for (const PersonalLogin &login : logins.value()) {
        const QString state = !login.roleExists ? tr("the server has no such role") : login.active ? tr("active") : tr("deactivated");
        const QString last = login.lastSignedIn
            ? context.format.locale.toString(login.lastSignedIn->toUtc().toTimeZone(context.format.zone), QLocale::ShortFormat)
            : tr("never");
        table.addRow({login.login, login.personName, login.email, last, state});
    }
    table.write(context.out);
    return {};
}
