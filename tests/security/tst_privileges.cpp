// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hostileclient.h"
#include "tests/support/postgrescluster.h"

#include <QTest>

/// What must hold for every table, function, policy and role of the schema, also for those that a later migration brings. Each row
/// asks the catalogue of the migrated database for what breaks the rule; nothing may come back.
class TestPrivileges final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void nothingBreaksTheRule_data();
    void nothingBreaksTheRule();

private:
    void tables();
    void policies();
    void functions();
    void roles();

    QString m_database;
    std::unique_ptr<HostileClient> m_superuser;
};

namespace {

// The schemas that are ours, and the roles that people can be.
const QString preamble = QStringLiteral(
    "WITH ours AS (SELECT oid, nspname FROM pg_namespace WHERE nspname IN ('public', 'app', 'app_private', 'reporting')), "
    "logins AS (SELECT oid, rolname FROM pg_roles WHERE rolname IN ('ecosystem_app', 'ecosystem_reporting')), "
    "functions AS (SELECT p.* FROM pg_proc p JOIN ours ON ours.oid = pronamespace "
    "WHERE NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')) ");

} // namespace

void TestPrivileges::initTestCase()
{
    const Result<QString> made = PostgresCluster::instance().createDatabase();
    QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().message));
    m_database = made.value();
    QVERIFY(PostgresCluster::instance().applyDatabaseRights(m_database).ok());
    m_superuser = std::make_unique<HostileClient>(
        PostgresCluster::instance().profile(m_database, QStringLiteral("postgres")));
}

void TestPrivileges::cleanupTestCase()
{
    m_superuser.reset();
    PostgresCluster::instance().dropDatabase(m_database);
}

void TestPrivileges::nothingBreaksTheRule_data()
{
    QTest::addColumn<QString>("offenders");
    tables();
    policies();
    functions();
    roles();
}

void TestPrivileges::tables()
{
    QTest::newRow("every table forces row security, partitions too") << QStringLiteral(
        "SELECT c.oid::regclass FROM pg_class c JOIN ours ON ours.oid = relnamespace "
        "WHERE relkind IN ('r', 'p') AND NOT (relrowsecurity AND relforcerowsecurity)");
    QTest::newRow("nobody deletes, truncates, references or makes triggers") << QStringLiteral(
        "SELECT c.oid::regclass, rolname, privilege FROM pg_class c JOIN ours ON ours.oid = relnamespace, logins, "
        "unnest('{DELETE,TRUNCATE,REFERENCES,TRIGGER}'::text[]) AS privilege "
        "WHERE relkind IN ('r', 'p', 'v', 'm') AND has_table_privilege(rolname, c.oid, privilege)");
    QTest::newRow("nobody may update whole tables, which would let them lock the table") << QStringLiteral(
        "SELECT c.oid::regclass, rolname FROM pg_class c JOIN ours ON ours.oid = relnamespace, logins "
        "WHERE relkind IN ('r', 'p', 'v', 'm') AND has_table_privilege(rolname, c.oid, 'UPDATE')");
    QTest::newRow("ids, versions and secrets are no columns to update") << QStringLiteral(
        "SELECT attrelid::regclass, attname, rolname FROM pg_attribute JOIN pg_class c ON c.oid = attrelid "
        "JOIN ours ON ours.oid = relnamespace, logins WHERE relkind IN ('r', 'p') AND attnum > 0 AND NOT attisdropped "
        "AND attname IN ('password_hash', 'projects_count', 'mentorship_hours_received', 'current_entrepreneurs', "
        "'total_mentorship_hours', 'total_entrepreneurs_mentored', 'average_rating', 'total_reviews', 'attendee_count', "
        "'total_sessions_completed', 'last_login', 'last_admin_action') "
        "AND has_column_privilege(rolname, attrelid, attnum, 'UPDATE')");
    QTest::newRow("password hashes, e-mail and phone are no columns to read") << QStringLiteral(
        "SELECT attrelid::regclass, attname, rolname FROM pg_attribute JOIN pg_class c ON c.oid = attrelid, logins "
        "WHERE relname = 'users' AND relnamespace = 'public'::regnamespace AND attname IN ('password_hash', 'email', 'phone') "
        "AND has_column_privilege(rolname, attrelid, attnum, 'SELECT')");
    QTest::newRow("the log is written by nobody") << QStringLiteral(
        "SELECT c.oid::regclass, rolname FROM pg_class c, logins WHERE relname LIKE 'activity_logs%' AND relkind IN ('r', 'p') "
        "AND (has_any_column_privilege(rolname, c.oid, 'INSERT') OR has_any_column_privilege(rolname, c.oid, 'UPDATE'))");
    QTest::newRow("partitions are reached through their table only") << QStringLiteral(
        "SELECT c.oid::regclass, rolname FROM pg_class c JOIN ours ON ours.oid = relnamespace, logins "
        "WHERE relispartition AND has_any_column_privilege(rolname, c.oid, 'SELECT')");
    QTest::newRow("nothing is granted to PUBLIC on tables") << QStringLiteral(
        "SELECT c.oid::regclass::text, a.privilege_type FROM pg_class c JOIN ours ON ours.oid = relnamespace, aclexplode(relacl) a "
        "WHERE a.grantee = 0 UNION ALL SELECT attrelid::regclass::text, attname || ' ' || a.privilege_type FROM pg_attribute "
        "JOIN pg_class c ON c.oid = attrelid JOIN ours ON ours.oid = relnamespace, aclexplode(attacl) a WHERE a.grantee = 0");
    QTest::newRow("nothing of app_private is a person's") << QStringLiteral(
        "SELECT c.oid::regclass::text, rolname FROM pg_class c, logins WHERE relnamespace = 'app_private'::regnamespace "
        "AND relkind IN ('r', 'p', 'v', 'm') AND (has_any_column_privilege(rolname, c.oid, 'SELECT') "
        "OR has_any_column_privilege(rolname, c.oid, 'INSERT')) "
        "UNION ALL SELECT 'app_private', rolname FROM logins WHERE has_schema_privilege(rolname, 'app_private', 'USAGE')");
    QTest::newRow("sequences are nobody's") << QStringLiteral(
        "SELECT c.oid::regclass, rolname FROM pg_class c JOIN ours ON ours.oid = relnamespace, logins WHERE relkind = 'S' "
        "AND (has_sequence_privilege(rolname, c.oid, 'USAGE') OR has_sequence_privilege(rolname, c.oid, 'SELECT') "
        "OR has_sequence_privilege(rolname, c.oid, 'UPDATE'))");
    QTest::newRow("views show no more than their reader may see") << QStringLiteral(
        "SELECT c.oid::regclass, rolname FROM pg_class c JOIN ours ON ours.oid = relnamespace, logins "
        "WHERE relkind = 'v' AND has_any_column_privilege(rolname, c.oid, 'SELECT') "
        "AND NOT coalesce(reloptions, '{}') && '{security_invoker=true,security_invoker=on,security_barrier=true,security_barrier=on}'");
    QTest::newRow("who owns the schema owns its tables") << QStringLiteral(
        "SELECT c.oid::regclass, pg_get_userbyid(relowner) FROM pg_class c JOIN ours ON ours.oid = relnamespace "
        "WHERE relkind IN ('r', 'p', 'v', 'm', 'S') AND NOT pg_has_role('ecosystem_owner', relowner, 'MEMBER')");
}

void TestPrivileges::policies()
{
    QTest::newRow("every policy says why") << QStringLiteral(
        "SELECT polrelid::regclass, polname FROM pg_policy WHERE obj_description(oid, 'pg_policy') IS NULL");
    QTest::newRow("no policy is for PUBLIC") << QStringLiteral(
        "SELECT polrelid::regclass, polname FROM pg_policy WHERE 0 = ANY (polroles)");
    QTest::newRow("every table that can be written refuses View as") << QStringLiteral(
        "SELECT c.oid::regclass FROM pg_class c JOIN ours ON ours.oid = relnamespace "
        "WHERE relkind IN ('r', 'p') AND NOT relispartition AND (has_any_column_privilege('ecosystem_app', c.oid, 'INSERT') "
        "OR has_any_column_privilege('ecosystem_app', c.oid, 'UPDATE')) "
        "AND NOT EXISTS (SELECT FROM pg_policy WHERE polrelid = c.oid AND NOT polpermissive "
        "AND coalesce(pg_get_expr(polwithcheck, polrelid), pg_get_expr(polqual, polrelid)) LIKE '%may_write%')");
    QTest::newRow("policies call our functions once a statement, as (SELECT f())") << QStringLiteral(
        "SELECT polrelid::regclass, polname FROM pg_policy "
        "WHERE regexp_replace(pg_get_expr(polqual, polrelid), 'SELECT app\\.\\w+\\(', '', 'g') ~ '\\mapp(_private)?\\.'");
    // What is written is few rows: a check of the new row may ask whether a reference of it can be seen.
    QTest::newRow("checks of new rows, too, but for references to the same table") << QStringLiteral(
        "SELECT polrelid::regclass, polname FROM pg_policy "
        "WHERE regexp_replace(pg_get_expr(polwithcheck, polrelid), '(SELECT app\\.\\w+|\\mapp\\.sees_\\w+)\\(', '', 'g') "
        "~ '\\mapp(_private)?\\.'");
    QTest::newRow("only the owner's and the definer's policies let everything through") << QStringLiteral(
        "SELECT polrelid::regclass, polname FROM pg_policy, unnest(polroles) AS r WHERE pg_get_expr(polqual, polrelid) = 'true' "
        "AND polpermissive AND polrelid NOT IN ('schema_migrations'::regclass, 'schema_info'::regclass) "
        "AND pg_get_userbyid(r) NOT IN ('ecosystem_owner', 'ecosystem_auth')");
}

void TestPrivileges::functions()
{
    QTest::newRow("definer functions find names in pg_catalog only") << QStringLiteral(
        "SELECT oid::regprocedure FROM functions WHERE prosecdef "
        "AND NOT 'search_path=pg_catalog, pg_temp' = ANY (coalesce(proconfig, '{}'))");
    QTest::newRow("definer functions belong to who may do little else") << QStringLiteral(
        "SELECT oid::regprocedure, pg_get_userbyid(proowner) FROM functions WHERE prosecdef "
        "AND pg_get_userbyid(proowner) NOT IN ('ecosystem_auth', 'ecosystem_delegate') "
        "AND EXISTS (SELECT FROM logins WHERE has_function_privilege(rolname, functions.oid, 'EXECUTE'))");
    QTest::newRow("nothing is executable by PUBLIC") << QStringLiteral(
        "SELECT p.oid::regprocedure FROM functions p WHERE proacl IS NULL "
        "OR EXISTS (SELECT FROM aclexplode(proacl) a WHERE a.grantee = 0)");
    QTest::newRow("functions of app_private are not a person's") << QStringLiteral(
        "SELECT p.oid::regprocedure, rolname FROM functions p, logins WHERE pronamespace = 'app_private'::regnamespace "
        "AND has_function_privilege(rolname, p.oid, 'EXECUTE')");
    QTest::newRow("no function of ours claims to leak nothing") << QStringLiteral(
        "SELECT oid::regprocedure FROM functions WHERE proleakproof");
    QTest::newRow("what policies call is asked once a statement") << QStringLiteral(
        "SELECT oid::regprocedure FROM functions WHERE pronamespace = 'app'::regnamespace "
        "AND (proname LIKE 'my\\_%' OR proname IN ('current_user_id', 'is_platform_admin', 'may_write')) AND provolatile = 'v' "
        "AND EXISTS (SELECT FROM pg_policy WHERE pg_get_expr(polqual, polrelid) LIKE '%app.' || proname || '(%')");
}

void TestPrivileges::roles()
{
    QTest::newRow("no role is more than it is") << QStringLiteral(
        "SELECT rolname FROM pg_roles WHERE rolname LIKE 'ecosystem\\_%' AND (rolsuper OR rolcreaterole OR rolcreatedb OR rolreplication "
        "OR (rolbypassrls AND rolname <> 'ecosystem_backup'))");
    QTest::newRow("only those log in who should") << QStringLiteral(
        "SELECT rolname FROM pg_roles WHERE rolname IN ('ecosystem_owner', 'ecosystem_auth', 'ecosystem_delegate') AND rolcanlogin");
    QTest::newRow("the application's login is a member of nothing") << QStringLiteral(
        "SELECT roleid::regrole, member::regrole FROM pg_auth_members JOIN logins ON logins.oid = member");
    QTest::newRow("nobody hands on what they were granted") << QStringLiteral(
        "SELECT c.oid::regclass FROM pg_class c JOIN ours ON ours.oid = relnamespace, aclexplode(relacl) a, logins "
        "WHERE a.grantee = logins.oid AND a.is_grantable");
    QTest::newRow("nobody makes objects, not even temporary ones") << QStringLiteral(
        "SELECT nspname, rolname FROM ours, logins WHERE has_schema_privilege(rolname, ours.oid, 'CREATE') "
        "UNION ALL SELECT current_database(), rolname FROM logins WHERE has_database_privilege(rolname, current_database(), 'TEMP') "
        "OR has_database_privilege(rolname, current_database(), 'CREATE')");
    QTest::newRow("PUBLIC may not even connect") << QStringLiteral(
        "SELECT datname, a.privilege_type FROM pg_database, aclexplode(coalesce(datacl, acldefault('d', datdba))) a "
        "WHERE datname = current_database() AND a.grantee = 0 "
        "UNION ALL SELECT nspname, a.privilege_type FROM pg_namespace n JOIN ours USING (nspname), aclexplode(nspacl) a WHERE a.grantee = 0");
    QTest::newRow("what a session starts with keeps passwords out of the log") << QStringLiteral(
        "SELECT rolname FROM logins LEFT JOIN pg_db_role_setting s ON s.setrole = logins.oid AND s.setdatabase = 0 "
        "WHERE NOT coalesce(setconfig, '{}') @> '{log_parameter_max_length=0,log_parameter_max_length_on_error=0}'");
    QTest::newRow("a later object is not given away by default") << QStringLiteral(
        "SELECT defaclobjtype, a.grantee::regrole FROM pg_default_acl, aclexplode(defaclacl) a JOIN logins ON logins.oid = a.grantee");
}

void TestPrivileges::nothingBreaksTheRule()
{
    QFETCH(QString, offenders);
    const Attempt found = m_superuser->raw(preamble + offenders);
    QVERIFY2(found.wentThrough(), qPrintable(found.message));
    QStringList names;
    for (const QStringList &row : found.rows) {
        names.append(row.join(QLatin1Char(' ')));
    }
    QCOMPARE(names.join(QLatin1String("; ")), QString());
}

QTEST_GUILESS_MAIN(TestPrivileges)
#include "tst_privileges.moc"
