// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/benchdata.h"

#include "models/core/clock.h"
#include "models/database/sqlitehandle.h"
#include "models/database/workspace.h"
#include "tests/support/postgrescluster.h"

#include <QFileInfo>

#include <sqlite3.h>

namespace {

const char *const serverOwners = R"(
INSERT INTO users (id, email, password_hash, user_type, first_name, last_name)
SELECT md5('u' || g)::uuid, 'bench' || g || '@example.org', '!', 'entrepreneur', 'Luz ' || g, 'Restrepo' FROM generate_series(0, 199) AS g;
INSERT INTO organizations (id, name, organization_type)
SELECT md5('o' || g)::uuid, 'Incubadora ' || g, 'incubator' FROM generate_series(0, 19) AS g;
SELECT app_private.ensure_activity_partitions(26, 2);
)";

// every 13th second or so, in no order of ids; three rows share each moment
const char *const serverRows = R"(
SET synchronous_commit = off;
SET maintenance_work_mem = '512MB';
DROP INDEX IF EXISTS idx_activity_logs_search;
INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, description, changes, organization_id, created_at)
SELECT md5('a' || g)::uuid, md5('u' || g %% 200)::uuid,
    (ARRAY['created', 'updated', 'updated', 'updated', 'deleted', 'viewed'])[1 + (hashint8(g) & 1023) %% 6],
    (ARRAY['users', 'entrepreneurs', 'projects', 'meetings', 'tasks', 'documents'])[1 + (hashint8(g + 1) & 1023) %% 6],
    md5('e' || g %% 100000)::uuid,
    (ARRAY['Café', 'Panadería', 'Tejidos', 'Miel', 'Muebles', 'Turismo'])[1 + (hashint8(g + 2) & 1023) %% 6] || ' ' ||
        (ARRAY['del Ñuble', 'de la Sierra', 'Luz Dary', 'Los Andes', 'Tunubalá', 'Pacífico'])[1 + (hashint8(g + 3) & 1023) %% 6] || ' ' ||
        (hashint8(g + 4) & 65535)::text,
    jsonb_build_object('status', jsonb_build_array('active', 'completed'), 'progress_percentage', jsonb_build_array(g %% 7, g %% 5)),
    md5('o' || g %% 20)::uuid,
    date_trunc('day', now()) - (g / 3) * interval '1 second' * (62000000.0 * 3 / %1)
FROM generate_series(1::bigint, %1) AS g;
CREATE INDEX idx_activity_logs_search ON activity_logs USING gin (app.fold(description) gin_trgm_ops);
)";

const char *const fileRows = R"(
PRAGMA synchronous = OFF;
PRAGMA foreign_keys = OFF;
PRAGMA cache_size = -400000;
BEGIN;
WITH RECURSIVE g(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM g WHERE n < 199)
INSERT INTO users (id, email, password_hash, user_type, first_name, last_name)
SELECT printf('00000000-0000-7000-8000-%%012x', n), 'bench' || n || '@example.org', '!', 'entrepreneur', 'Luz ' || n, 'Restrepo' FROM g;
WITH RECURSIVE g(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM g WHERE n < 19)
INSERT INTO organizations (id, name, organization_type)
SELECT printf('00000000-0000-7000-9000-%%012x', n), 'Incubadora ' || n, 'incubator' FROM g;
WITH RECURSIVE g(n, h) AS (SELECT 1, 7919 UNION ALL SELECT n + 1, (h * 1103515245 + 12345) %% 2147483648 FROM g WHERE n < %1)
INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, description, changes, organization_id, created_at)
SELECT printf('%%08x-%%04x-4%%03x-8%%03x-%%012x', h, n & 65535, (h >> 8) & 4095, (h >> 16) & 4095, n),
    printf('00000000-0000-7000-8000-%%012x', n %% 200),
    CASE (h >> 4) %% 6 WHEN 0 THEN 'created' WHEN 1 THEN 'deleted' WHEN 2 THEN 'viewed' ELSE 'updated' END,
    CASE (h >> 7) %% 6 WHEN 0 THEN 'users' WHEN 1 THEN 'entrepreneurs' WHEN 2 THEN 'projects' WHEN 3 THEN 'meetings' WHEN 4 THEN 'tasks' ELSE 'documents' END,
    printf('00000000-0000-7000-a000-%%012x', n %% 100000),
    CASE (h >> 9) %% 6 WHEN 0 THEN 'Café ' WHEN 1 THEN 'Panadería ' WHEN 2 THEN 'Tejidos ' WHEN 3 THEN 'Miel ' WHEN 4 THEN 'Muebles ' ELSE 'Turismo ' END ||
        CASE (h >> 11) %% 6 WHEN 0 THEN 'del Ñuble ' WHEN 1 THEN 'de la Sierra ' WHEN 2 THEN 'Luz Dary ' WHEN 3 THEN 'Los Andes ' WHEN 4 THEN 'Tunubalá ' ELSE 'Pacífico ' END || (h & 65535),
    '{"status":["active","completed"],"progress_percentage":[' || n %% 7 || ',' || n %% 5 || ']}',
    printf('00000000-0000-7000-9000-%%012x', n %% 20),
    strftime('%%Y-%%m-%%d %%H:%%M:%%S', 1790000000 - CAST((n / 3) * (62000000.0 * 3 / %1) AS INTEGER), 'unixepoch') || '.000000'
FROM g;
COMMIT;
ANALYZE;
)";

QString filled(const char *sql, qint64 rows)
{
    return QString::fromUtf8(sql).replace(QLatin1String("%1"), QString::number(rows)).replace(QLatin1String("%%"),
                                                                                              QLatin1String("%"));
}

Result<BenchPlace> makeOnServer(qint64 rows)
{
    PostgresCluster &cluster = PostgresCluster::instance();
    Result<QString> database = cluster.createDatabase();
    if (!database) {
        return database.error();
    }
    for (const QString &sql : {QString::fromUtf8(serverOwners), filled(serverRows, rows),
                               QStringLiteral("VACUUM (ANALYZE) activity_logs"), QStringLiteral("CHECKPOINT")}) {
        if (const Result<void> done = cluster.execute(database.value(), sql); !done) {
            return done.error();
        }
    }
    return BenchPlace{cluster.profile(database.value(), QStringLiteral("ecosystem_app")), rows};
}

Result<BenchPlace> makeFile(const QString &folder, qint64 rows)
{
    const SystemClock clock;
    const QString path = QStringLiteral("%1/bench-%2.semillero").arg(folder).arg(rows);
    if (QFileInfo::exists(path)) {
        return BenchPlace{DatabaseProfile::forFile(path), rows};
    }
    if (const Result<void> made = createWorkspace(path, clock); !made) {
        return made.error();
    }
    SqliteContext context;
    context.clock = &clock;
    SqliteHandle handle;
    if (const Result<void> opened = handle.open(path, SqliteHandle::Mode::Existing, &context); !opened) {
        return opened.error();
    }
    if (sqlite3_exec(handle.get(), filled(fileRows, rows).toUtf8().constData(), nullptr, nullptr, nullptr)
        != SQLITE_OK) {
        return Error{ErrorCode::Internal, QString::fromUtf8(sqlite3_errmsg(handle.get())), {}, {}};
    }
    return BenchPlace{DatabaseProfile::forFile(path), rows};
}

} // namespace

Result<BenchPlace> makeBenchData(Engine engine, const QString &folder, qint64 rows)
{
    return engine == Engine::PostgreSql ? makeOnServer(rows) : makeFile(folder, rows);
}
