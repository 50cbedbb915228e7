// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/benchsecurity.h"

#include "models/catalog/catalog.h"
#include "models/database/recordselect.h"
#include "models/security/signinservice.h"
#include "tests/benchmarks/benchreport.h"
#include "tests/benchmarks/benchstatistics.h"
#include "tests/support/hostileclient.h"
#include "tests/support/postgrescluster.h"
#include "tests/support/waitfor.h"

#include <QCryptographicHash>

namespace {

constexpr double securityTarget = 2; // times the page without row security
constexpr double auditTarget = 4; // times the bare bulk write

/// 8 organizations with 20 programs each; %1 entrepreneurs with one project each, an eighth of them in the first organization. Readers
/// r1 … r9, all of the first organization but the platform administrator; the mentor has five entrepreneurs.
const char *const securityData = R"(
SET session_replication_role = replica;
SET synchronous_commit = off;
INSERT INTO organizations (id, name, organization_type) SELECT md5('o' || g)::uuid, 'Incubadora ' || g, 'incubator' FROM generate_series(0, 7) g;
INSERT INTO programs (id, organization_id, name, program_type, status)
SELECT md5('p' || g)::uuid, md5('o' || g / 20)::uuid, 'Programa ' || g, 'incubation', 'active' FROM generate_series(0, 159) g;
INSERT INTO users (id, email, password_hash, first_name, last_name, user_type, created_at)
SELECT md5('u' || g)::uuid, 'bench' || g || '@example.org', '!', (ARRAY['Luz', 'Ana', 'Jairo', 'Yuliana', 'Pedro'])[1 + g % 5] || ' ' || g,
    (ARRAY['Restrepo', 'Quintero', 'Mosquera'])[1 + g % 3] || ' ' || hashint8(g), 'entrepreneur', now() - g * interval '1 second'
FROM generate_series(1, %1) g;
INSERT INTO entrepreneurs (id, organization_id) SELECT md5('u' || g)::uuid, md5('o' || g % 8)::uuid FROM generate_series(1, %1) g;
INSERT INTO projects (id, entrepreneur_id, program_id, name, status, created_at)
SELECT md5('j' || g)::uuid, md5('u' || g)::uuid, md5('p' || (g % 8) * 20 + g / 8 % 20)::uuid, 'Proyecto ' || hashint8(g), 'development', now() - g * interval '1 second'
FROM generate_series(1, %1) g;
INSERT INTO organization_people (organization_id, person_id) SELECT md5('o' || g % 8)::uuid, md5('u' || g)::uuid FROM generate_series(1, %1) g;
INSERT INTO users (id, email, password_hash, first_name, last_name, user_type)
SELECT md5('r' || k)::uuid, k || '@example.org', '!', k, 'Lectora', CASE k WHEN 'ally' THEN 'ally' WHEN 'client' THEN 'client' ELSE 'admin' END
FROM unnest('{platform,owner,admin,coordinator,analyst,member,ally,client}'::text[]) k;
INSERT INTO admins (id, admin_level) VALUES (md5('rplatform')::uuid, 'platform');
INSERT INTO user_organizations (user_id, organization_id, role, joined_at, accepted_at)
SELECT md5('r' || k)::uuid, md5('o0')::uuid, k, now(), now() FROM unnest('{owner,admin,coordinator,analyst,member}'::text[]) k;
INSERT INTO organization_people (organization_id, person_id)
SELECT md5('o0')::uuid, md5('r' || k)::uuid FROM unnest('{owner,admin,coordinator,analyst,member,ally,client}'::text[]) k;
INSERT INTO allies (id, organization_id) VALUES (md5('rally')::uuid, md5('o0')::uuid);
INSERT INTO clients (id, organization_id, client_type) VALUES (md5('rclient')::uuid, md5('o0')::uuid, 'investor');
INSERT INTO mentorships (ally_id, entrepreneur_id, project_id, program_id, mentorship_type, start_date)
SELECT md5('rally')::uuid, md5('u' || g)::uuid, md5('j' || g)::uuid, md5('p' || g / 8 % 20)::uuid, 'ongoing', '2026-01-01' FROM generate_series(8, 40, 8) g;
INSERT INTO app_private.sessions (token_hash, user_id, db_role, expires_at)
SELECT sha256(convert_to('bench ' || id, 'UTF8')), id, 'ecosystem_app', now() + interval '1 day' FROM users
WHERE last_name = 'Lectora' OR id = md5('u8')::uuid;
RESET session_replication_role;
)";

QString benchUuid(const QByteArray &name)
{
    QString id = QString::fromLatin1(QCryptographicHash::hash(name, QCryptographicHash::Md5).toHex());
    for (const int place : {8, 13, 18, 23}) {
        id.insert(place, QLatin1Char('-'));
    }
    return id;
}

/// The middle of 31 first pages of the list as that person's program asks for them, and of the same statement without policies.
void benchSecurityPage(const Catalog &catalog, const DatabaseProfile &profile, HostileClient &superuser, const QString &entity,
                       const QString &reader)
{
    const QString name = QStringLiteral("16 200 %1 as %2, no row security").arg(entity, reader);
    const SystemClock clock;
    const auto opened = Database::openBlocking(profile, {}, clock);
    const QString id = reader == QLatin1String("entrepreneur") ? benchUuid("u8") : benchUuid("r" + reader.toLatin1());
    if (!opened) {
        BenchReport::skipped(name, opened.error().message);
        return;
    }
    SignInService service(opened.value());
    const auto resumed = waitFor(service.resume("bench " + id.toLatin1()));
    if (!resumed) {
        BenchReport::skipped(name, resumed.error().message + QLatin1Char(' ') + resumed.error().detail);
        return;
    }
    Query query;
    query.entity = entity;
    query.fields = entity == QLatin1String("projects")
        ? QStringList{QStringLiteral("name"), QStringLiteral("status"), QStringLiteral("industry"), QStringLiteral("created_at")}
        : QStringList{QStringLiteral("first_name"), QStringLiteral("last_name"), QStringLiteral("user_type"), QStringLiteral("created_at")};
    query.sortField = QStringLiteral("created_at");
    query.order = Qt::DescendingOrder;
    const Result<RecordSelect> select = RecordSelect::make(catalog, Engine::PostgreSql, query, clock.now(), resumed.value().access);
    if (!select) {
        BenchReport::skipped(name, select.error().message);
        return;
    }
    const Statement statement = select.value().rowsStatement(QString(), QStringLiteral(" %1 LIMIT 200").arg(select.value().orderBy()));
    // Nobody's policies, the reader's answers: a superuser with the same session.
    superuser.raw(QStringLiteral("UPDATE app_private.sessions SET db_role = 'postgres' WHERE user_id = '%1'").arg(id));
    std::vector<double> bare;
    qint64 rows = 0;
    for (int i = 0; i < 31; ++i) {
        superuser.useToken("bench " + id.toLatin1());
        const Stopwatch watch;
        const Attempt page = superuser.attempt(statement.sql);
        bare.push_back(watch.milliseconds());
        rows = page.met;
        if (!page.wentThrough()) {
            BenchReport::skipped(name, page.message);
            return;
        }
    }
    superuser.useToken(QByteArray());
    superuser.raw(QStringLiteral("UPDATE app_private.sessions SET db_role = 'ecosystem_app' WHERE user_id = '%1'").arg(id));
    HostileClient client(profile);
    client.useToken("bench " + id.toLatin1());
    std::vector<double> ours;
    for (int i = 0; i < 31; ++i) {
        const Stopwatch watch;
        const Attempt page = client.attempt(statement.sql);
        ours.push_back(watch.milliseconds());
        if (!page.wentThrough() || page.met > 200) {
            BenchReport::skipped(name, page.message);
            return;
        }
        rows = page.met;
    }
    BenchReport::line(QStringLiteral("%1 (%2 rows)").arg(name).arg(rows), median(ours), median(bare), QStringLiteral("ms"),
                      QStringLiteral("<= 2"), median(ours) <= securityTarget * median(bare));
}

/// 20,000 projects changed in one statement: with history, counters, search and guards, and as a bare UPDATE.
void benchAudit(HostileClient &superuser, qint64 rows)
{
    const qint64 changed = qMin<qint64>(rows, 20'000);
    const QString update = QStringLiteral("UPDATE projects SET tagline = 'x' || random() WHERE id IN (SELECT md5('j' || g)::uuid FROM generate_series(1, %1) g)")
                               .arg(changed);
    std::vector<double> ours;
    std::vector<double> bare;
    for (int i = 0; i < 5; ++i) {
        const Stopwatch with;
        const Attempt audited = superuser.attempt(update);
        ours.push_back(with.milliseconds());
        superuser.raw(QStringLiteral("SET session_replication_role = replica"));
        const Stopwatch without;
        const Attempt quiet = superuser.attempt(update);
        bare.push_back(without.milliseconds());
        superuser.raw(QStringLiteral("RESET session_replication_role"));
        if (!audited.wentThrough() || !quiet.wentThrough() || audited.met != changed) {
            BenchReport::skipped(QStringLiteral("16 the history of a bulk write"), audited.message + quiet.message);
            return;
        }
    }
    BenchReport::line(QStringLiteral("16 %1 rows changed at once with history, bare").arg(changed), median(ours), median(bare),
                      QStringLiteral("ms"), QStringLiteral("<= 4"), median(ours) <= auditTarget * median(bare));
}

} // namespace

void benchSecurity(qint64 rows)
{
    PostgresCluster &cluster = PostgresCluster::instance();
    const Result<QString> database = cluster.createDatabase();
    if (!database) {
        BenchReport::skipped(QStringLiteral("16 row security"), database.error().message);
        return;
    }
    {
        HostileClient superuser(cluster.profile(database.value(), QStringLiteral("postgres")));
        const Stopwatch watch;
        const Attempt made = superuser.raw(QString::fromUtf8(securityData).replace(QLatin1String("%1"), QString::number(rows)));
        if (!made.wentThrough()) {
            BenchReport::skipped(QStringLiteral("16 row security"), made.message);
            return;
        }
        superuser.raw(QStringLiteral("VACUUM (ANALYZE)"));
        superuser.raw(QStringLiteral("CHECKPOINT"));
        BenchReport::remark(QStringLiteral("%1 projects and people, made in %2 s").arg(rows).arg(watch.milliseconds() / 1000, 0, 'f', 0));
        superuser.raw(QStringLiteral("SET jit = off"));
        const Catalog catalog = Catalog::standard();
        for (const char *entity : {"projects", "users"}) {
            for (const char *reader : {"platform", "owner", "admin", "coordinator", "analyst", "member", "entrepreneur", "ally", "client"}) {
                benchSecurityPage(catalog, cluster.profile(database.value(), QStringLiteral("ecosystem_app")), superuser,
                                  QString::fromLatin1(entity), QString::fromLatin1(reader));
            }
        }
        benchAudit(superuser, rows);
    }
    cluster.dropDatabase(database.value());
}
