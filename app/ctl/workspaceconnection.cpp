// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/workspaceconnection.h"

#include "app/ctl/ctlsession.h"
#include "models/database/recordstore.h"

Result<WorkspaceTarget> WorkspaceConnection::target(const CommandArguments &arguments, const CommandContext &context)
{
    const QString file = arguments.value(QStringLiteral("workspace"));
    const QString url = arguments.value(QStringLiteral("database"));
    if (!file.isEmpty() && !url.isEmpty()) {
        return CommandArguments::usageError(tr("--workspace and --database name two workspaces; give one of them."));
    }
    WorkspaceTarget target;
    if (!file.isEmpty()) {
        target.profile = DatabaseProfile::forFile(file);
        return target;
    }
    if (!url.isEmpty()) {
        Result<DatabaseProfile> profile = DatabaseProfile::fromUrl(url, &target.password);
        if (!profile) {
            return CommandArguments::usageError(profile.error().message);
        }
        target.profile = std::move(profile).value();
        return target;
    }
    for (const char *name : {"PGSERVICE", "PGHOST", "PGHOSTADDR", "PGDATABASE"}) {
        if (context.environment.contains(QLatin1String(name))) {
            target.profile = DatabaseProfile::fromEnvironment();
            return target;
        }
    }
    return CommandArguments::usageError(
        tr("Say which workspace: --workspace FILE for a file, --database URL for a server, or "
           "set libpq's PGHOST, PGDATABASE or PGSERVICE."));
}

Result<WorkspaceConnection> WorkspaceConnection::openSignedOut(const CommandArguments &arguments, const CommandContext &context)
{
    const Result<WorkspaceTarget> where = target(arguments, context);
    if (!where) {
        return where.error();
    }
    Result<std::shared_ptr<Database>> database =
        Database::openBlocking(where.value().profile, where.value().password, context.clock);
    if (!database) {
        return database.error();
    }
    return WorkspaceConnection(std::move(database).value());
}

Result<WorkspaceConnection> WorkspaceConnection::openAsOwner(const CommandArguments &arguments, const CommandContext &context)
{
    Result<WorkspaceConnection> connection = openSignedOut(arguments, context);
    if (!connection) {
        return connection;
    }
    if (connection.value().database().engine() != Engine::PostgreSql) {
        return Error{ErrorCode::Unsupported,
                     tr("A file has neither logins nor passwords: whoever holds it can read it. This is for workspaces on a server."),
                     {},
                     {}};
    }
    if (connection.value().database().needsSignIn()) {
        return Error{ErrorCode::Permission,
                     tr("This takes the server's administrator: a login that owns the schema, such as the one that ran `migrate`."),
                     {},
                     {}};
    }
    return connection;
}

Result<WorkspaceConnection> WorkspaceConnection::open(const CommandArguments &arguments, const CommandContext &context)
{
    Result<WorkspaceConnection> opened = openSignedOut(arguments, context);
    if (!opened) {
        return opened;
    }
    WorkspaceConnection &connection = opened.value();
    if (connection.database().needsSignIn()) {
        connection.m_session = std::make_shared<CtlSession>(connection.m_database);
        const Result<SignInOutcome> signedIn = connection.m_session->signIn(arguments, context);
        return signedIn.ok() ? opened : Result<WorkspaceConnection>(signedIn.error());
    }
    if (arguments.has(QStringLiteral("as"))) {
        if (const Result<void> acts = connection.actAs(arguments.value(QStringLiteral("as")), context); !acts) {
            return acts.error();
        }
    }
    return opened;
}

Result<void> WorkspaceConnection::actAs(const QString &email, const CommandContext &context)
{
    Query query;
    query.entity = QStringLiteral("users");
    query.fields = QStringList{QStringLiteral("is_active")};
    query.filters = {Filter{QStringLiteral("email"), FilterOperator::Equal, {email}}};
    const Result<Page> found = run<Page>([&query, &context](Executor &executor) {
        return RecordOperations(context.catalog, executor, context.clock).list(query, 0, 2);
    });
    if (!found) {
        return found.error();
    }
    const QList<Row> &people = found.value().rows;
    if (people.isEmpty()) {
        return CommandArguments::usageError(
            tr("Nobody in this workspace has the e-mail “%1”; --as needs one who does.").arg(email));
    }
    if (people.first().values.value(0) == QVariant(false)) {
        return CommandArguments::usageError(
            tr("The person with the e-mail “%1” is deactivated and cannot act.").arg(email));
    }
    m_database->setActor(people.first().id);
    return {};
}
