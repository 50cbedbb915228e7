// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testpeople.h"

#include "models/database/database.h"
#include "tests/support/postgrescluster.h"
#include "tests/support/waitfor.h"

#include <QUuid>

namespace {

constexpr const char *administratorToken = "session-of-the-test-administrator";
constexpr const char *personSql =
    "INSERT INTO users (id, email, password_hash, first_name, last_name, user_type) "
    "VALUES ('%1', 'administrator@test.example', '!', '%2', '%3', 'admin')";

QString personStatement()
{
    return QString::fromLatin1(personSql).arg(QLatin1String(testAdministratorId), QLatin1String(testAdministratorFirstName),
                                              QLatin1String(testAdministratorLastName));
}

QString adminStatement()
{
    return QStringLiteral("INSERT INTO admins (id, admin_level) VALUES ('%1', 'platform')").arg(QLatin1String(testAdministratorId));
}

/// What app.my_access() says, from the tables.
constexpr const char *accessSql =
    "SELECT concat_ws(' ', u.first_name, u.last_name), "
    "EXISTS (SELECT FROM admins x WHERE x.id = u.id AND x.admin_level = 'platform'), "
    "EXISTS (SELECT FROM entrepreneurs x WHERE x.id = u.id), EXISTS (SELECT FROM allies x WHERE x.id = u.id), "
    "EXISTS (SELECT FROM clients x WHERE x.id = u.id) FROM users u WHERE u.id = $1::uuid";
constexpr const char *membershipSql =
    "SELECT m.organization_id, o.name, m.role, m.accepted_at IS NULL FROM user_organizations m "
    "JOIN organizations o ON o.id = m.organization_id WHERE m.user_id = $1::uuid AND m.left_at IS NULL ORDER BY o.name";

Result<Access> readAccess(Executor &executor, const QString &userId)
{
    using enum FieldType;
    const auto person = executor.run({QLatin1String(accessSql), {userId}, {Text, Bool, Bool, Bool, Bool}, {}, {}});
    const auto memberships = executor.run({QLatin1String(membershipSql), {userId}, {Id, Text, Text, Bool}, {}, {}});
    if (!person || !memberships || person.value().rows.isEmpty()) {
        return Error{ErrorCode::NotFound, QStringLiteral("There is no person %1 to sign in").arg(userId), {}, {}};
    }
    const QList<QVariant> row = person.value().rows.constFirst();
    Access access;
    access.userId = userId;
    access.name = row.at(0).toString();
    access.platformAdmin = row.at(1).toBool();
    access.entrepreneur = row.at(2).toBool();
    access.ally = row.at(3).toBool();
    access.client = row.at(4).toBool();
    for (const QList<QVariant> &membership : memberships.value().rows) {
        access.memberships.append({membership.at(0).toString(), membership.at(1).toString(), membership.at(2).toString(),
                                   membership.at(3).toBool()});
    }
    return access;
}

} // namespace

Result<void> addTestAdministrator(const QString &file, const Clock &clock)
{
    const auto opened = Database::openBlocking(DatabaseProfile::forFile(file), {}, clock);
    if (!opened) {
        return opened.error();
    }
    return waitFor(opened.value()->run<void>(Lane::Interactive, [](Executor &executor) -> Result<void> {
        for (const QString &sql : {personStatement(), adminStatement(), QStringLiteral("DELETE FROM activity_logs")}) {
            if (const auto done = executor.run({sql, {}, {}, {}, {}}); !done) {
                return done.error();
            }
        }
        return {};
    }));
}

QString testAdministratorSql()
{
    return QStringList{personStatement(), adminStatement(),
                       QStringLiteral("INSERT INTO app_private.sessions (token_hash, user_id, db_role, expires_at) VALUES "
                                      "(sha256(convert_to('%1', 'UTF8')), '%2', 'ecosystem_app', now() + interval '7 days')")
                           .arg(QLatin1String(administratorToken), QLatin1String(testAdministratorId)),
                       QStringLiteral("DELETE FROM activity_logs")}
        .join(QStringLiteral("; "));
}

QString promotionSql(const QString &userId)
{
    return QStringLiteral("BEGIN; SET LOCAL session_replication_role = replica; INSERT INTO admins (id, admin_level) "
                          "VALUES ('%1', 'platform') ON CONFLICT (id) DO UPDATE SET admin_level = 'platform'; COMMIT")
        .arg(userId);
}

Result<TestSession> startTestSession(const QString &database, const QString &userId)
{
    if (userId == QLatin1String(testAdministratorId)) { // the template has it
        Access access;
        access.userId = userId;
        access.name = QStringLiteral("%1 %2").arg(QLatin1String(testAdministratorFirstName), QLatin1String(testAdministratorLastName));
        access.platformAdmin = true;
        return TestSession{administratorToken, access};
    }
    PostgresCluster &cluster = PostgresCluster::instance();
    const QByteArray token = QUuid::createUuid().toByteArray(QUuid::Id128);
    const SystemClock clock;
    const auto opened = Database::openBlocking(cluster.profile(database, QStringLiteral("postgres")), {}, clock);
    if (!opened) {
        return opened.error();
    }
    return waitFor(opened.value()->run<TestSession>(Lane::Interactive, [&](Executor &executor) -> Result<TestSession> {
        const auto made = executor.run(
            {QStringLiteral("INSERT INTO app_private.sessions (token_hash, user_id, db_role, expires_at) "
                            "VALUES (sha256(convert_to($1::text, 'UTF8')), $2::uuid, 'ecosystem_app', now() + interval '1 day')"),
             {QString::fromLatin1(token), userId},
             {},
             {},
             {}});
        if (!made) {
            return made.error();
        }
        const auto access = readAccess(executor, userId);
        return access ? Result<TestSession>(TestSession{token, access.value()}) : Result<TestSession>(access.error());
    }));
}
