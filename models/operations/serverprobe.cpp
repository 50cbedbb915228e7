// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/serverprobe.h"

#include "models/database/migrator.h"
#include "models/database/postgresconnect.h"
#include "models/database/postgresexecutor.h"

#include <libpq-fe.h>

#include <QElapsedTimer>

namespace {

/// What libpq itself knows, and how long one question takes.
Result<void> readServerLink(const DatabaseProfile &profile, const QString &password, ServerReport *report)
{
    Result<std::shared_ptr<PGconn>> connected = connectPostgres(profile, password);
    if (!connected) {
        return connected.error();
    }
    PGconn *connection = connected.value().get();
    constexpr int majorFactor = 10000;
    const int version = PQserverVersion(connection);
    report->serverVersion = QStringLiteral("%1.%2").arg(version / majorFactor).arg(version % majorFactor);
    report->encrypted = PQsslInUse(connection) != 0;
    report->identityProven = report->encrypted && profile.tls == TlsMode::VerifyFull;
    report->user = QString::fromUtf8(PQuser(connection));
    QElapsedTimer timer;
    timer.start();
    PQclear(PQexec(connection, ""));
    report->latency = std::chrono::milliseconds(timer.elapsed());
    return {};
}

Result<bool> mayMakeSchema(Executor &executor)
{
    Result<ResultSet> found = executor.run(
        {QStringLiteral("SELECT r.rolsuper OR EXISTS (SELECT 1 FROM pg_catalog.pg_roles o WHERE o.rolname = "
                        "'ecosystem_owner' AND pg_catalog.pg_has_role(r.oid, o.oid, 'MEMBER')) "
                        "FROM pg_catalog.pg_roles r WHERE r.rolname = current_user"),
         {},
         {FieldType::Bool},
         {},
         {}});
    if (!found) {
        return found.error();
    }
    return !found.value().rows.isEmpty() && found.value().rows.constFirst().constFirst().toBool();
}

Result<SchemaState> schemaState(Migrator &migrator)
{
    Result<void> checked = migrator.check();
    if (checked) {
        return SchemaState::Ready;
    }
    switch (checked.error().code) {
    case ErrorCode::NewerSchema:
    case ErrorCode::ClientTooOld:
        return SchemaState::Newer;
    case ErrorCode::NotAWorkspace:
        return SchemaState::Foreign;
    case ErrorCode::OlderSchema:
        break;
    default:
        return checked.error();
    }
    Result<QList<int>> applied = migrator.applied();
    if (!applied) {
        return applied.error();
    }
    return applied.value().isEmpty() ? SchemaState::Empty : SchemaState::Older;
}

} // namespace

Result<ServerReport> probeServer(const DatabaseProfile &profile, const QString &password)
{
    ServerReport report;
    if (Result<void> linked = readServerLink(profile, password, &report); !linked) {
        return linked.error();
    }
    PostgresExecutor executor(profile, password);
    if (Result<void> opened = executor.open(); !opened) {
        return opened.error();
    }
    Migrator migrator(executor);
    Result<SchemaState> state = schemaState(migrator);
    if (!state) {
        return state.error();
    }
    report.schema = state.value();
    Result<bool> may = mayMakeSchema(executor);
    if (!may) {
        return may.error();
    }
    report.mayCreateSchema = may.value();
    return report;
}
