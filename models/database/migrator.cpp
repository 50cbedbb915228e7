// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/migrator.h"

#include "models/core/text.h"
#include "models/database/migrationfiles.h"
#include "models/database/sqlerror.h"
#include "models/database/sqlitehandle.h"

#include <algorithm>

namespace {

/// Keeps two migrators of one database apart: "SEML" and a number of its own.
constexpr const char *migrationLock = "SELECT pg_catalog.pg_advisory_xact_lock(1397050700, 1)";

Error migrationError(ErrorCode code, const Text &sentence)
{
    Error error;
    error.code = code;
    error.message = sentence.translated();
    return error;
}

Error olderSchema(Engine engine, bool isEmpty)
{
    if (isEmpty && engine == Engine::PostgreSql) {
        return migrationError(ErrorCode::OlderSchema,
                              text("database", "This database is empty. Its administrator has to run \"semilleroctl "
                                               "migrate\" once before it can be used."));
    }
    return migrationError(ErrorCode::OlderSchema,
                          text("database", "This workspace was made by an older Semillero and has to be migrated "
                                           "first. Make a copy, then run \"semilleroctl migrate\"."));
}

Result<void> withoutRows(const Result<ResultSet> &result)
{
    return result.ok() ? Result<void>() : Result<void>(result.error());
}

constexpr const char *postgresTables = R"(
CREATE TABLE public.schema_migrations (
    version integer PRIMARY KEY,
    name text NOT NULL,
    checksum text NOT NULL,
    applied_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP
);
CREATE TABLE public.schema_info (key text PRIMARY KEY, value text NOT NULL);
ALTER TABLE public.schema_migrations ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.schema_migrations FORCE ROW LEVEL SECURITY;
ALTER TABLE public.schema_info ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.schema_info FORCE ROW LEVEL SECURITY;
CREATE POLICY schema_migrations_owner ON public.schema_migrations TO ecosystem_owner USING (TRUE) WITH CHECK (TRUE);
CREATE POLICY schema_info_owner ON public.schema_info TO ecosystem_owner USING (TRUE) WITH CHECK (TRUE);
CREATE POLICY schema_migrations_app ON public.schema_migrations FOR SELECT TO ecosystem_app USING (TRUE);
CREATE POLICY schema_info_app ON public.schema_info FOR SELECT TO ecosystem_app USING (TRUE);
GRANT SELECT ON public.schema_migrations, public.schema_info TO ecosystem_app;
)";

constexpr const char *sqliteTables = R"(
CREATE TABLE schema_migrations (
    version INTEGER NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    checksum TEXT NOT NULL,
    applied_at TEXT NOT NULL DEFAULT (current_instant())
) STRICT;
CREATE TABLE schema_info (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT;
)";

} // namespace

Migrator::Migrator(Executor &executor) : Migrator(executor, migrationFiles(executor.engine())) {}

Migrator::Migrator(Executor &executor, QList<Migration> migrations, const QVersionNumber &program)
    : m_executor(executor), m_migrations(std::move(migrations)), m_program(program)
{
}

QVersionNumber Migrator::ownVersion()
{
    return QVersionNumber::fromString(QLatin1String(SEMILLERO_VERSION));
}

QList<Migration> Migrator::available(Engine engine)
{
    return migrationFiles(engine);
}

int Migrator::newestVersion(Engine engine)
{
    const QList<Migration> &all = migrationFiles(engine);
    return all.isEmpty() ? 0 : all.constLast().version;
}

const Migration *Migrator::find(int version) const
{
    const auto found = std::find_if(m_migrations.cbegin(), m_migrations.cend(),
                                    [version](const Migration &migration) { return migration.version == version; });
    return found == m_migrations.cend() ? nullptr : &*found;
}

Result<bool> Migrator::hasTable(const QString &table)
{
    const bool postgres = m_executor.engine() == Engine::PostgreSql;
    auto found = m_executor.run(
        {postgres ? QStringLiteral("SELECT count(*) FROM pg_catalog.pg_tables WHERE schemaname = 'public' AND tablename = $1")
                  : QStringLiteral("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = $1"),
         {table},
         {FieldType::Integer},
         {},
         {}});
    if (!found) {
        return found.error();
    }
    return found.value().rows.constFirst().constFirst().toLongLong() > 0;
}

Result<bool> Migrator::isEmpty()
{
    const bool postgres = m_executor.engine() == Engine::PostgreSql;
    auto found = m_executor.run(
        {postgres ? QStringLiteral("SELECT count(*) FROM pg_catalog.pg_tables WHERE schemaname = 'public'")
                  : QStringLiteral("SELECT count(*) FROM sqlite_master"),
         {},
         {FieldType::Integer},
         {},
         {}});
    if (!found) {
        return found.error();
    }
    return found.value().rows.constFirst().constFirst().toLongLong() == 0;
}

Result<QList<Migrator::Applied>> Migrator::readApplied()
{
    auto known = hasTable(QStringLiteral("schema_migrations"));
    if (!known) {
        return known.error();
    }
    if (!known.value()) {
        auto empty = isEmpty();
        if (!empty) {
            return empty.error();
        }
        if (!empty.value()) {
            return migrationError(ErrorCode::NotAWorkspace,
                                  text("database", "This database holds something else than a Semillero workspace. Choose "
                                                   "another one, or an empty one."));
        }
        return QList<Applied>();
    }
    auto rows = m_executor.run({QStringLiteral("SELECT version, checksum FROM schema_migrations ORDER BY version"),
                                {},
                                {FieldType::Integer, FieldType::Text},
                                {},
                                {}});
    if (!rows) {
        return rows.error();
    }
    QList<Applied> list;
    for (const QList<QVariant> &row : rows.value().rows) {
        list.append({row.at(0).toInt(), row.at(1).toString()});
    }
    return list;
}

Result<QList<int>> Migrator::applied()
{
    auto rows = readApplied();
    if (!rows) {
        return rows.error();
    }
    QList<int> versions;
    for (const Applied &row : rows.value()) {
        versions.append(row.version);
    }
    return versions;
}

Result<QVersionNumber> Migrator::oldestProgram()
{
    auto found = m_executor.run({QStringLiteral("SELECT value FROM schema_info WHERE key = 'oldest_program'"), {}, {}, {}, {}});
    if (!found) {
        return found.error();
    }
    return found.value().rows.isEmpty() ? QVersionNumber()
                                        : QVersionNumber::fromString(found.value().rows.constFirst().constFirst().toString());
}

Result<void> Migrator::check()
{
    auto versions = applied();
    if (!versions) {
        return versions.error();
    }
    if (versions.value().isEmpty()) {
        return m_migrations.isEmpty() ? Result<void>() : Result<void>(olderSchema(m_executor.engine(), true));
    }
    auto oldest = oldestProgram();
    if (!oldest) {
        return oldest.error();
    }
    if (m_program < oldest.value()) {
        Error error = migrationError(ErrorCode::ClientTooOld,
                                     text("database", "This workspace needs Semillero %1 or newer; this is %2. Install that version, "
                                                      "then open it again. Nothing was changed."));
        error.message = error.message.arg(oldest.value().toString(), m_program.toString());
        return error;
    }
    const bool knowsAll = std::all_of(versions.value().cbegin(), versions.value().cend(),
                                      [this](int version) { return find(version) != nullptr; });
    if (!knowsAll && oldest.value().isNull()) {
        return migrationError(ErrorCode::NewerSchema,
                              text("database", "This workspace was made by a newer Semillero. Install the newest version "
                                               "to open it; nothing was changed."));
    }
    const bool hasAll = std::all_of(m_migrations.cbegin(), m_migrations.cend(), [&versions](const Migration &migration) {
        return versions.value().contains(migration.version);
    });
    return hasAll ? Result<void>() : Result<void>(olderSchema(m_executor.engine(), false));
}

Result<void> Migrator::checkChecksums(const QList<Applied> &applied) const
{
    for (const Applied &row : applied) {
        const Migration *migration = find(row.version);
        if (migration != nullptr && migration->checksum != row.checksum) {
            Error error = errorOf(ErrorCode::Internal, QStringLiteral("migration %1").arg(row.version));
            error.message = text("database", "Step %1 of the schema is not the one that this program knows, so nothing was "
                                             "changed. Use the Semillero that made this workspace.")
                                .translated()
                                .arg(row.version);
            return error;
        }
    }
    return {};
}

Result<QList<Migration>> Migrator::plan(int to)
{
    auto rows = readApplied();
    if (!rows) {
        return rows.error();
    }
    if (auto same = checkChecksums(rows.value()); !same) {
        return same.error();
    }
    QList<Migration> steps;
    for (const Migration &migration : m_migrations) {
        const bool done = std::any_of(rows.value().cbegin(), rows.value().cend(),
                                      [&](const Applied &row) { return row.version == migration.version; });
        if (!done && (to == 0 || migration.version <= to)) {
            steps.append(migration);
        }
    }
    for (const Applied &row : rows.value()) {
        if (find(row.version) == nullptr) {
            return migrationError(ErrorCode::NewerSchema,
                                  text("database", "This workspace was made by a newer Semillero. Install the newest version "
                                                   "to migrate it; nothing was changed."));
        }
    }
    return steps;
}

Result<void> Migrator::checkRoles()
{
    if (m_executor.engine() != Engine::PostgreSql) {
        return {};
    }
    auto found = m_executor.run(
        {QStringLiteral("SELECT (SELECT count(*) FROM pg_catalog.pg_roles WHERE rolname IN ('ecosystem_owner', "
                        "'ecosystem_auth', 'ecosystem_app', 'ecosystem_reporting', 'ecosystem_backup')) = 5 "
                        "AND (SELECT count(*) FROM pg_catalog.pg_namespace WHERE nspname IN ('app', 'app_private')) = 2"),
         {},
         {FieldType::Bool},
         {},
         {}});
    if (!found) {
        return found.error();
    }
    if (!found.value().rows.constFirst().constFirst().toBool()) {
        return migrationError(ErrorCode::Permission,
                              text("database", "The server has not been prepared for Semillero yet. Ask its administrator to "
                                               "run \"semilleroctl roles\" on this database as a superuser."));
    }
    return {};
}

Result<void> Migrator::startStep()
{
    if (m_executor.engine() != Engine::PostgreSql) {
        return {};
    }
    for (const char *sql : {migrationLock, "SET LOCAL ROLE ecosystem_owner", "SET LOCAL statement_timeout = 0",
                            "SET LOCAL search_path = public"}) {
        if (auto done = m_executor.run({QString::fromLatin1(sql), {}, {}, {}, {}}); !done) {
            Error error = done.error();
            if (error.code == ErrorCode::Permission) {
                error.message = text("database", "This login may not change the schema. Sign in as a superuser or as a member "
                                                 "of ecosystem_owner.")
                                    .translated();
            }
            return error;
        }
    }
    return {};
}

Result<void> Migrator::ensureTables()
{
    auto known = hasTable(QStringLiteral("schema_migrations"));
    if (!known) {
        return known.error();
    }
    if (known.value()) {
        return {};
    }
    Transaction transaction(m_executor);
    if (auto begun = transaction.begin(); !begun) {
        return begun;
    }
    if (auto started = startStep(); !started) {
        return started;
    }
    const bool postgres = m_executor.engine() == Engine::PostgreSql;
    known = hasTable(QStringLiteral("schema_migrations")); // again, under the lock
    if (!known) {
        return known.error();
    }
    if (!known.value()) {
        if (auto made = m_executor.script(QString::fromLatin1(postgres ? postgresTables : sqliteTables)); !made) {
            return made;
        }
    }
    return transaction.commit();
}

Result<void> Migrator::step(const Migration &migration, bool up)
{
    Transaction transaction(m_executor);
    if (auto begun = transaction.begin(); !begun) {
        return begun;
    }
    if (auto started = startStep(); !started) {
        return started;
    }
    auto versions = applied(); // somebody else may have been faster
    if (!versions) {
        return versions.error();
    }
    if (versions.value().contains(migration.version) == up) {
        return transaction.commit();
    }
    if (auto done = m_executor.script(up ? migration.up : migration.down); !done) {
        Error error = done.error();
        error.detail = QStringLiteral("%1_%2: %3").arg(migration.version).arg(migration.name, error.detail);
        return error;
    }
    const Statement mark = up
        ? Statement{QStringLiteral("INSERT INTO schema_migrations (version, name, checksum) VALUES (%1, $1, $2)")
                        .arg(migration.version),
                    {migration.name, migration.checksum},
                    {},
                    {},
                    {}}
        : Statement{QStringLiteral("DELETE FROM schema_migrations WHERE version = %1").arg(migration.version), {}, {}, {}, {}};
    if (auto marked = m_executor.run(mark); !marked) {
        return marked.error();
    }
    const Statement oldest{
        QStringLiteral("INSERT INTO schema_info (key, value) SELECT 'oldest_client', %1 FROM schema_migrations WHERE TRUE "
                       "HAVING count(*) > 0 ON CONFLICT (key) DO UPDATE SET value = excluded.value")
            .arg(QStringLiteral("CAST(max(version) AS text)")),
        {},
        {},
        {},
        {}};
    if (auto noted = m_executor.run(oldest); !noted) {
        return noted.error();
    }
    if (m_executor.engine() == Engine::Sqlite) {
        auto broken = m_executor.run({QStringLiteral("PRAGMA foreign_key_check"), {}, {}, {}, {}});
        if (!broken) {
            return broken.error();
        }
        if (!broken.value().rows.isEmpty()) {
            return errorOf(ErrorCode::Internal, QStringLiteral("migration %1 breaks references").arg(migration.version));
        }
    }
    return transaction.commit();
}

namespace {

/// SQLite rebuilds tables where PostgreSQL alters them: references are checked at the end of each step instead.
class ForeignKeysOff final
{
public:
    explicit ForeignKeysOff(Executor &executor) : m_executor(executor) { set("OFF"); }
    ~ForeignKeysOff() { set("ON"); }
    Q_DISABLE_COPY_MOVE(ForeignKeysOff)

private:
    void set(const char *value)
    {
        if (m_executor.engine() == Engine::Sqlite) {
            (void)m_executor.script(QStringLiteral("PRAGMA foreign_keys = %1").arg(QLatin1String(value)));
        }
    }

    Executor &m_executor;
};

} // namespace

Result<QList<Migration>> Migrator::migrate(int to, const std::function<void(const Migration &)> &progress)
{
    auto steps = plan(to);
    if (!steps) {
        return steps;
    }
    if (auto roles = checkRoles(); !roles) {
        return roles.error();
    }
    if (auto tables = ensureTables(); !tables) {
        return tables.error();
    }
    const ForeignKeysOff off(m_executor);
    for (const Migration &migration : steps.value()) {
        if (progress) {
            progress(migration);
        }
        if (auto done = step(migration, true); !done) {
            return done.error();
        }
    }
    return steps;
}

Result<QList<Migration>> Migrator::downgrade(int to)
{
    auto rows = readApplied();
    if (!rows) {
        return rows.error();
    }
    QList<Migration> steps;
    for (auto row = rows.value().crbegin(); row != rows.value().crend(); ++row) {
        if (row->version <= to || (to < 0 && steps.size() == 1)) {
            break;
        }
        const Migration *migration = find(row->version);
        if (migration == nullptr || migration->down.isEmpty()) {
            return migrationError(ErrorCode::NewerSchema,
                                  text("database", "The newest step of this workspace is not known to this program, so it "
                                                   "cannot be undone. Use the Semillero that made it."));
        }
        steps.append(*migration);
    }
    const ForeignKeysOff off(m_executor);
    for (const Migration &migration : std::as_const(steps)) {
        if (auto done = step(migration, false); !done) {
            return done.error();
        }
    }
    return steps;
}

/// Roles belong to the whole server: whoever sets up another of its databases at the same moment changes the same rows.
Result<void> Migrator::roles()
{
    Result<void> done = applyRoles();
    while (!done.ok() && m_executor.tryAgain(done.error())) {
        done = applyRoles();
    }
    return done;
}

Result<void> Migrator::applyRoles()
{
    if (m_executor.engine() != Engine::PostgreSql) {
        return errorOf(ErrorCode::Unsupported);
    }
    Transaction transaction(m_executor);
    if (auto begun = transaction.begin(); !begun) {
        return begun;
    }
    if (auto locked = withoutRows(m_executor.run({QString::fromLatin1(migrationLock), {}, {}, {}, {}})); !locked) {
        return locked;
    }
    if (auto done = m_executor.script(rolesScript()); !done) {
        Error error = done.error();
        if (error.code == ErrorCode::Duplicate) {
            return errorOf(ErrorCode::Retry, error.detail);
        }
        if (error.code == ErrorCode::Permission) {
            error.message =
                text("database", "Roles and extensions can only be made by a superuser. Sign in as one, or ask the server's "
                                 "administrator to run \"semilleroctl roles\".")
                    .translated();
        }
        return error;
    }
    return transaction.commit();
}
