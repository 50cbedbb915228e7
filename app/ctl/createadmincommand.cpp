// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/createadmincommand.h"

#include "app/ctl/secretprompt.h"
#include "app/ctl/workspaceconnection.h"
#include "models/security/signinservice.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace {

/// "Ana María Ruiz Gómez": two surnames where there are three words or more, as people here write them.
std::pair<QString, QString> namesOf(const QString &name)
{
    const QStringList parts = name.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const qsizetype surnames = parts.size() > 2 ? 2 : 1;
    const qsizetype given = parts.size() - surnames;
    return {parts.mid(0, given).join(QLatin1Char(' ')), parts.mid(given).join(QLatin1Char(' '))};
}

} // namespace

QString CreateAdminCommand::summary() const
{
    return tr("Names the first administrator of a workspace on a server.");
}

QString CreateAdminCommand::details() const
{
    return tr("Who may do everything in a new workspace; everybody else is invited from the program. Works while nobody who may do "
              "everything could sign in. The password is asked for twice, or comes from --password-file or "
              "SEMILLERO_NEW_PASSWORD. For the server's administrator.");
}

QStringList CreateAdminCommand::options() const
{
    return {QStringLiteral("email"), QStringLiteral("name"), QStringLiteral("password-file")};
}

ErrorReport CreateAdminCommand::run(const CommandArguments &arguments, CommandContext &context) const
{
    const QString email = arguments.value(QStringLiteral("email")).trimmed();
    const QString name = arguments.value(QStringLiteral("name")).simplified();
    const auto [firstName, lastName] = namesOf(name);
    if (!email.contains(QLatin1Char('@')) || firstName.isEmpty()) {
        return CommandArguments::usageError(
            tr("Say who: semilleroctl admin create --email EMAIL --name \"GIVEN NAMES SURNAMES\""));
    }
    const Result<WorkspaceConnection> connection = WorkspaceConnection::openAsOwner(arguments, context);
    if (!connection) {
        return connection.error();
    }
    SignInService service(connection.value().shared());
    QFuture<Result<bool>> needed = service.needsFirstAdministrator();
    needed.waitForFinished();
    if (const Result<bool> first = needed.takeResult(); !first) {
        return first.error();
    } else if (!first.value()) {
        return Error{ErrorCode::Check,
                     tr("There is an administrator with access to everything already. If nobody knows the password any more: "
                        "semilleroctl admin reset EMAIL"),
                     {},
                     {}};
    }
    const Result<QString> password = SecretPrompt(context).newPassword(arguments, name, {name, email});
    if (!password) {
        return password.error();
    }
    QFuture<Result<QString>> made = service.createFirstAdministrator(firstName, lastName, email, password.value());
    made.waitForFinished();
    const Result<QString> id = made.takeResult();
    if (!id) {
        return id.error();
    }
    if (context.json) {
        const QJsonObject result{{QStringLiteral("id"), id.value()}, {QStringLiteral("email"), email}};
        context.out << QString::fromUtf8(QJsonDocument(result).toJson(QJsonDocument::Compact)) << Qt::endl;
    } else {
        context.out << tr("%1 may do everything now and signs in as %2.").arg(name, email) << Qt::endl;
    }
    return {};
}
