// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/workspace.h"

#include "models/core/identifier.h"
#include "models/core/text.h"
#include "models/database/activitypartitions.h"
#include "models/database/migrator.h"
#include "models/database/postgresexecutor.h"
#include "models/database/sqlerror.h"
#include "models/database/sqliteexecutor.h"

#include <QFile>
#include <QFileInfo>

#include <functional>
#include <memory>

namespace {

QStringList migrationNames(const QList<Migration> &steps)
{
    QStringList names;
    for (const Migration &migration : steps) {
        names.append(QStringLiteral("%1_%2").arg(migration.version, 4, 10, QLatin1Char('0')).arg(migration.name));
    }
    return names;
}

void removeWorkspaceFiles(const QString &filePath)
{
    for (const char *suffix : {"", "-wal", "-shm", "-journal"}) {
        QFile::remove(filePath + QLatin1String(suffix));
    }
}

Result<QStringList> migrateConnection(LaneConnection &connection, int to, bool dryRun)
{
    Migrator migrator(connection);
    auto steps = dryRun ? migrator.plan(to) : migrator.migrate(to);
    if (!steps) {
        return steps.error();
    }
    return migrationNames(steps.value());
}

/// Built beside its place and moved there when it is whole, so that a full disk leaves no half workspace.
Result<QStringList> buildWorkspace(const QString &filePath, const Clock &clock, int to)
{
    if (QFileInfo::exists(filePath)) {
        Error error = errorOf(ErrorCode::Io);
        error.message = text("database", "There is already a file \"%1\". Choose another name.")
                            .translated()
                            .arg(QFileInfo(filePath).fileName());
        return error;
    }
    const QString draft = QStringLiteral("%1.%2.new").arg(filePath, newId(clock.now()).right(12));
    Result<QStringList> made = QStringList();
    {
        SqliteExecutor executor(draft, clock, SqliteHandle::Mode::Create);
        const auto opened = executor.open();
        made = opened.ok() ? migrateConnection(executor, to, false) : Result<QStringList>(opened.error());
        executor.close();
    }
    if (made.ok() && !QFile::rename(draft, filePath)) {
        made = errorOf(ErrorCode::Io, QStringLiteral("the finished file could not be renamed"));
    }
    if (!made) {
        removeWorkspaceFiles(draft);
    }
    return made;
}

Result<bool> isSuperuser(Executor &executor)
{
    auto found = executor.run({QStringLiteral("SELECT rolsuper FROM pg_catalog.pg_roles WHERE rolname = current_user"),
                               {},
                               {FieldType::Bool},
                               {},
                               {}});
    if (!found) {
        return found.error();
    }
    return !found.value().rows.isEmpty() && found.value().rows.constFirst().constFirst().toBool();
}

Result<QStringList> migrateServer(const DatabaseProfile &profile, const QString &password, int to, bool dryRun)
{
    PostgresExecutor executor(profile, password);
    if (auto opened = executor.open(); !opened) {
        return opened.error();
    }
    if (!dryRun) {
        auto super = isSuperuser(executor);
        if (!super) {
            return super.error();
        }
        if (super.value()) {
            if (auto plan = Migrator(executor).plan(to); !plan) {
                return plan.error(); // before anything is changed in a database that is none of ours
            }
            if (auto roles = Migrator(executor).roles(); !roles) {
                return roles.error();
            }
        }
    }
    Result<QStringList> steps = migrateConnection(executor, to, dryRun);
    if (steps.ok() && !dryRun && to == 0) {
        if (auto months = ActivityPartitions(executor).ensure(0, ActivityPartitions::MonthsAhead); !months) {
            return months.error();
        }
    }
    return steps;
}

/// Runs `work` on a connection of its own, whatever version the schema has.
template <typename T>
Result<T> withMigrator(const DatabaseProfile &profile, const QString &password, const Clock &clock,
                       const std::function<Result<T>(Migrator &)> &work)
{
    std::unique_ptr<LaneConnection> connection;
    if (profile.engine == Engine::PostgreSql) {
        connection = std::make_unique<PostgresExecutor>(profile, password);
    } else {
        connection = std::make_unique<SqliteExecutor>(profile.filePath, clock);
    }
    if (auto opened = connection->open(); !opened) {
        return opened.error();
    }
    Migrator migrator(*connection);
    return work(migrator);
}

} // namespace

Result<void> createWorkspace(const QString &filePath, const Clock &clock)
{
    auto made = buildWorkspace(filePath, clock, 0);
    return made.ok() ? Result<void>() : Result<void>(made.error());
}

Result<QStringList> migrateWorkspace(const DatabaseProfile &profile, const QString &password, const Clock &clock, int to,
                                     bool dryRun)
{
    if (profile.engine == Engine::PostgreSql) {
        return migrateServer(profile, password, to, dryRun);
    }
    if (!QFileInfo::exists(profile.filePath)) {
        if (!dryRun) {
            return buildWorkspace(profile.filePath, clock, to);
        }
        QList<Migration> steps;
        for (const Migration &migration : Migrator::available(Engine::Sqlite)) {
            if (to == 0 || migration.version <= to) {
                steps.append(migration);
            }
        }
        return migrationNames(steps);
    }
    SqliteExecutor executor(profile.filePath, clock);
    if (auto opened = executor.open(); !opened) {
        return opened.error();
    }
    return migrateConnection(executor, to, dryRun);
}

Result<QStringList> downgradeWorkspace(const DatabaseProfile &profile, const QString &password, const Clock &clock, int to)
{
    return withMigrator<QStringList>(profile, password, clock, [to](Migrator &migrator) -> Result<QStringList> {
        auto steps = migrator.downgrade(to);
        if (!steps) {
            return steps.error();
        }
        return migrationNames(steps.value());
    });
}

Result<void> setUpRoles(const DatabaseProfile &profile, const QString &password, const Clock &clock)
{
    return withMigrator<void>(profile, password, clock, [](Migrator &migrator) { return migrator.roles(); });
}
