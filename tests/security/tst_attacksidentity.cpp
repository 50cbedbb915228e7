// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/security/attackrows.h"

#include <QCryptographicHash>
#include <QTest>

/// Being somebody else: names, tokens, roles, search paths, settings, and what a login may do to the server itself.
class TestAttacksIdentity final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_scene.reset(); }
    void nobodyIsSomebodyElse_data();
    void nobodyIsSomebodyElse() { tryAttack(*m_scene); }
    void tokensAreWhatTheyAre_data();
    void tokensAreWhatTheyAre();
    void sessionsEnd_data();
    void sessionsEnd();
    void namesAreNotTakenOver_data();
    void namesAreNotTakenOver() { tryAttack(*m_scene); }
    void theServerIsOutOfReach_data();
    void theServerIsOutOfReach() { tryAttack(*m_scene); }
    void viewAsChangesNothing_data();
    void viewAsChangesNothing();

private:
    std::unique_ptr<SecurityScene> m_scene;
};

void TestAttacksIdentity::initTestCase()
{
    m_scene = SecurityScene::create();
    QVERIFY(m_scene);
}

void TestAttacksIdentity::nobodyIsSomebodyElse_data()
{
    addAttackColumns();
    addAttack("who one is", "A/e1", "SELECT app.current_user_id() = {A/e1}", "= t");
    addAttack("app.user_id set", "A/e1", "SELECT set_config('app.user_id', {P}, TRUE); SELECT app.current_user_id() = {A/e1}", "= t");
    addAttack("app.user_id set for nobody", "", "SELECT set_config('app.user_id', {P}, FALSE); SELECT app.current_user_id() IS NULL", "= t");
    addAttack("app.user_id set with SET", "", "SET app.user_id = '00000000-0000-0000-0000-000000000000'; SELECT count(*) FROM users", "= 0");
    addAttack("acting person in use_session", "", "SELECT app.use_session('', '', {P}::text); SELECT count(*) FROM users", "= 0");
    addAttack("acting person beside one's own session", "A/e1", "SELECT app.use_session(current_setting('app.session_token'), '', {P}::text); SELECT app.is_platform_admin()", "= f");
    addAttack("another user's token guessed as their id", "", "SELECT app.use_session({P}::text, '', '')", "28000");
    addAttack("the token's setting written past use_session", "A/e1", "SELECT set_config('app.session_token', 'forged', TRUE); SELECT count(*) FROM users", "= 0");
    addAttack("settings of the prototype", "A/e1", "SELECT set_config('app.current_user', {P}, TRUE), set_config('role', 'ecosystem_owner', TRUE)", "42501");
    addAttack("SET ROLE owner", "A/e1", "SET ROLE ecosystem_owner", "42501");
    addAttack("SET ROLE auth", "A/e1", "SET ROLE ecosystem_auth", "42501");
    addAttack("SET ROLE delegate", "A/e1", "SET ROLE ecosystem_delegate", "42501");
    addAttack("SET ROLE backup, which passes policies", "A/e1", "SET LOCAL ROLE ecosystem_backup", "42501");
    addAttack("SET ROLE postgres", "A/e1", "SET ROLE postgres", "42501");
    addAttack("SET SESSION AUTHORIZATION", "A/e1", "SET SESSION AUTHORIZATION postgres", "42501");
    addAttack("a role of one's own", "A/e1", "CREATE ROLE mine SUPERUSER", "42501");
    addAttack("a role granted", "A/e1", "GRANT ecosystem_owner TO ecosystem_app", "42501");
    addAttack("oneself made superuser", "A/e1", "ALTER ROLE ecosystem_app SUPERUSER", "42501");
    addAttack("bypassing for oneself", "A/e1", "ALTER ROLE ecosystem_app BYPASSRLS", "42501");
    addAttack("the login's default identity", "A/e1", "ALTER ROLE ecosystem_app SET app.session_token = 'x'", "42501");
    addAttack("everybody's database settings", "A/e1", "ALTER DATABASE postgres SET row_security = off", "42501");
    addAttack("row_security off", "A/e1", "SET row_security = off; SELECT id FROM users", "42501");
    addAttack("row_security off, locally", "A/e1", "SELECT set_config('row_security', 'off', TRUE); SELECT id FROM projects", "42501");
    addAttack("replica mode, which skips triggers", "A/e1", "SET session_replication_role = replica", "42501");
    addAttack("triggers off", "A/e1", "ALTER TABLE users DISABLE TRIGGER ALL", "42501");
    addAttack("policies off", "A/e1", "ALTER TABLE users DISABLE ROW LEVEL SECURITY", "42501");
    addAttack("a policy of one's own", "A/e1", "CREATE POLICY mine ON users USING (TRUE)", "42501");
    addAttack("a policy dropped", "A/e1", "DROP POLICY users_read ON users", "42501");
    addAttack("a grant to oneself", "A/e1", "GRANT ALL ON users TO ecosystem_app; SELECT password_hash FROM users", "42501");
    addAttack("a rule on a table", "A/e1", "CREATE RULE mine AS ON SELECT TO tasks DO INSTEAD SELECT * FROM tasks", "42501");
    addAttack("a trigger on a table", "A/e1", "CREATE TRIGGER mine BEFORE UPDATE ON tasks FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger()", "42501");
    addAttack("View as, without being platform administrator", "A/owner", "SELECT app.view_as({A/e1})", "42501");
    addAttack("a password of somebody else reset", "A/coordinator", "SELECT app.issue_reset({A/owner})", "42501");
    addAttack("a password of the platform administrator reset", "A/owner", "SELECT app.issue_reset({P})", "42501");
    addAttack("a password of a stranger reset", "A/owner", "SELECT app.issue_reset({B/e1})", "42501");
}

void TestAttacksIdentity::tokensAreWhatTheyAre_data()
{
    QTest::addColumn<QString>("change"); // of the session in the database
    QTest::addColumn<QString>("login");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("outcome");
    const QByteArray good = SecurityScene::token(QStringLiteral("A/e1"));
    const QString app = QStringLiteral("ecosystem_app");
    QTest::newRow("the right one") << QString() << app << good << QStringLiteral("1 row");
    QTest::newRow("forged") << QString() << app << QByteArray(64, 'a') << QStringLiteral("28000");
    QTest::newRow("a letter more") << QString() << app << good + 'a' << QStringLiteral("28000");
    QTest::newRow("in capitals") << QString() << app << good.toUpper() << QStringLiteral("28000");
    QTest::newRow("very long") << QString() << app << QByteArray(100'000, 'a') << QStringLiteral("28000");
    QTest::newRow("quotes") << QString() << app << QByteArray("' OR TRUE --") << QStringLiteral("28000");
    QTest::newRow("expired") << QStringLiteral("UPDATE app_private.sessions SET expires_at = now() - interval '1 second'") << app << good
                             << QStringLiteral("28000");
    QTest::newRow("of another login") << QStringLiteral("UPDATE app_private.sessions SET db_role = 'somebody'") << app << good
                                      << QStringLiteral("28000");
    QTest::newRow("its hash instead") << QString() << app
                                      << QCryptographicHash::hash(good, QCryptographicHash::Sha256).toHex() << QStringLiteral("28000");
    QTest::newRow("of somebody deactivated") << QStringLiteral("UPDATE users SET is_active = FALSE") << app << good << QStringLiteral("28000");
}

void TestAttacksIdentity::tokensAreWhatTheyAre()
{
    QFETCH(QString, change);
    QFETCH(QString, login);
    QFETCH(QByteArray, token);
    QFETCH(QString, outcome);
    const QString person = SecurityScene::id(QStringLiteral("A/e1"));
    const QString where = change.contains(QLatin1String("users")) ? QStringLiteral(" WHERE id = '%1'") : QStringLiteral(" WHERE user_id = '%1'");
    HostileClient &superuser = m_scene->superuser();
    if (!change.isEmpty()) {
        superuser.raw(QStringLiteral("CREATE TABLE IF NOT EXISTS scene.kept AS TABLE app_private.sessions"));
        const Attempt changed = superuser.raw(change + where.arg(person));
        QVERIFY2(changed.wentThrough() && changed.met == 1, qPrintable(changed.message));
    }
    HostileClient client(m_scene->profile(login));
    client.useToken(token);
    const Attempt attempt = client.attempt(QStringLiteral("SELECT id FROM users WHERE id = '%1'").arg(person));
    if (!change.isEmpty()) {
        superuser.raw(QStringLiteral("UPDATE users SET is_active = TRUE WHERE id = '%1'").arg(person));
        const Attempt restored = superuser.raw(QStringLiteral(
            "DELETE FROM app_private.sessions; INSERT INTO app_private.sessions SELECT * FROM scene.kept; DROP TABLE scene.kept"));
        QVERIFY2(restored.wentThrough(), qPrintable(restored.message));
    }
    QCOMPARE(attempt.outcome(), outcome);
    if (outcome == QLatin1String("28000")) {
        QVERIFY2(attempt.message.contains(QLatin1String("session_ended")), qPrintable(attempt.message));
    }
}

void TestAttacksIdentity::sessionsEnd_data()
{
    QTest::addColumn<QString>("end");
    QTest::newRow("signed out") << QStringLiteral("SELECT app.sign_out()");
    QTest::newRow("all sessions ended") << QStringLiteral("UPDATE app_private.sessions SET revoked_at = now()");
}

void TestAttacksIdentity::sessionsEnd()
{
    QFETCH(QString, end);
    const QString person = QStringLiteral("A/member");
    const std::unique_ptr<HostileClient> client = m_scene->client(person);
    QCOMPARE(client->attempt(QStringLiteral("SELECT app.current_user_id()")).value(), SecurityScene::id(person));
    if (end.startsWith(QLatin1String("SELECT"))) {
        QVERIFY(client->commit(end).wentThrough());
    } else {
        QVERIFY(m_scene->superuser().raw(end + SecurityScene::withIds(QStringLiteral(" WHERE user_id = {A/member}"))).wentThrough());
    }
    QCOMPARE(client->attempt(QStringLiteral("SELECT count(*) FROM users")).state, QStringLiteral("28000"));
    QCOMPARE(m_scene->client(person)->attempt(QStringLiteral("SELECT count(*) FROM users")).state, QStringLiteral("28000"));
    QVERIFY(m_scene->superuser()
                .raw(SecurityScene::withIds(QStringLiteral("UPDATE app_private.sessions SET revoked_at = NULL WHERE user_id = {A/member}")))
                .wentThrough());
}

void TestAttacksIdentity::namesAreNotTakenOver_data()
{
    addAttackColumns();
    addAttack("a temporary table that shadows", "A/e1", "CREATE TEMP TABLE user_organizations (id uuid)", "42501");
    addAttack("a temporary view", "A/e1", "CREATE TEMP VIEW admins AS SELECT 1", "42501");
    addAttack("a temporary function", "A/e1", "CREATE FUNCTION pg_temp.fold(text) RETURNS text LANGUAGE sql AS 'SELECT $1'", "42501");
    addAttack("a temporary table by SELECT INTO", "A/e1", "SELECT 1 INTO TEMP mine", "42501");
    addAttack("a table in public", "A/e1", "CREATE TABLE public.mine (x int)", "42501");
    addAttack("a function in public", "A/e1", "CREATE FUNCTION public.mine() RETURNS int LANGUAGE sql AS 'SELECT 1'", "42501");
    addAttack("a function in app", "A/e1", "CREATE FUNCTION app.my_orgs() RETURNS uuid[] LANGUAGE sql AS 'SELECT NULL::uuid[]'", "42501");
    addAttack("a function replaced", "A/e1", "CREATE OR REPLACE FUNCTION app.is_platform_admin() RETURNS boolean LANGUAGE sql AS 'SELECT TRUE'", "42501");
    addAttack("an operator in public", "A/e1", "CREATE OPERATOR public.= (leftarg = uuid, rightarg = uuid, function = uuid_ne)", "42501");
    addAttack("a cast", "A/e1", "CREATE CAST (text AS uuid) WITH INOUT AS IMPLICIT", "42501");
    addAttack("a schema of one's own", "A/e1", "CREATE SCHEMA mine", "42501");
    addAttack("a domain", "A/e1", "CREATE DOMAIN public.mine AS text", "42501");
    addAttack("a search path, and then a function of ours", "A/e1", "SET LOCAL search_path = pg_temp, app, public; SELECT app.current_user_id() = {A/e1}", "= t");
    addAttack("a search path with app_private", "A/e1", "SET LOCAL search_path = app_private; SELECT * FROM sessions", "42P01");
    addAttack("a search path of nothing", "A/e1", "SET LOCAL search_path = ''; SELECT app.is_platform_admin()", "= f");
    addAttack("a function of app_private", "A/e1", "SELECT app_private.person_name({B/e1})", "42501");
    addAttack("a procedure of app_private", "A/e1", "CALL app_private.protect('users')", "42501");
    addAttack("a prepared name", "A/e1", "PREPARE x AS SELECT password_hash FROM users; EXECUTE x", "42501");
    addAttack("an extension", "A/e1", "CREATE EXTENSION dblink", "42501");
    addAttack("a foreign server", "A/e1", "CREATE SERVER x FOREIGN DATA WRAPPER postgres_fdw", "42704");
    addAttack("a library loaded", "A/e1", "LOAD 'auto_explain'", "42501");
    addAttack("an untrusted language", "A/e1", "CREATE FUNCTION public.mine() RETURNS int LANGUAGE c AS 'libc.so.6', 'abort'", "42501");
    addAttack("a publication of all changes", "A/e1", "CREATE PUBLICATION mine", "42501");
    addAttack("a replication slot", "A/e1", "SELECT pg_create_logical_replication_slot('mine', 'test_decoding')", "42501");
    addAttack("an event trigger", "A/e1", "CREATE EVENT TRIGGER mine ON ddl_command_start EXECUTE FUNCTION mine()", "42501");
    addAttack("a comment that lies", "A/e1", "COMMENT ON TABLE users IS 'x'", "42501");
    addAttack("a security label", "A/e1", "SECURITY LABEL ON TABLE users IS 'x'", "22023");
}

void TestAttacksIdentity::theServerIsOutOfReach_data()
{
    addAttackColumns();
    addAttack("COPY a table out", "A/e1", "COPY users TO STDOUT", "42501");
    addAttack("COPY another organization's rows out", "A/e1", "COPY (SELECT id FROM projects WHERE id = {B/e1/project}) TO '/tmp/x'", "42501");
    addAttack("COPY in", "A/coordinator", "COPY tasks (title) FROM STDIN", "0A000");
    addAttack("COPY from a file", "A/e1", "COPY tasks (title) FROM '/etc/passwd'", "42501");
    addAttack("COPY to a program", "A/e1", "COPY (SELECT 1) TO PROGRAM 'id'", "42501");
    addAttack("a file read", "A/e1", "SELECT pg_read_file('/etc/passwd')", "42501");
    addAttack("a file of the server's folder", "A/e1", "SELECT pg_read_binary_file('pg_hba.conf')", "42501");
    addAttack("a folder listed", "A/e1", "SELECT pg_ls_dir('.')", "42501");
    addAttack("the server's log listed", "A/e1", "SELECT pg_ls_logdir()", "42501");
    addAttack("a file imported as large object", "A/e1", "SELECT lo_import('/etc/passwd')", "42501");
    addAttack("a large object", "A/e1", "SELECT lo_create(0)", "42501");
    addAttack("a large object with bytes", "A/e1", "SELECT lo_from_bytea(0, 'x')", "42501");
    addAttack("logins' passwords", "A/e1", "SELECT rolpassword FROM pg_authid", "42501");
    addAttack("rules of who may connect", "A/e1", "SELECT * FROM pg_hba_file_rules", "42501");
    addAttack("settings from files", "A/e1", "SELECT * FROM pg_file_settings", "42501");
    addAttack("a setting of the server", "A/e1", "ALTER SYSTEM SET log_statement = 'all'", "25001"); // not even asked for rights
    addAttack("logging of statements", "A/e1", "SET log_statement = 'none'", "42501");
    addAttack("the configuration read anew", "A/e1", "SELECT pg_reload_conf()", "42501");
    addAttack("the log's file changed", "A/e1", "SELECT pg_rotate_logfile()", "42501");
    addAttack("a checkpoint", "A/e1", "CHECKPOINT", "42501");
    addAttack("a superuser's process ended", "A/e1", "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'postgres' LIMIT 1", "42501");
    addAttack("a superuser's statement read", "A/e1", "SELECT DISTINCT query FROM pg_stat_activity WHERE usename = 'postgres' AND query <> '<insufficient privilege>'", "0 rows");
    addAttack("statistics reset", "A/e1", "SELECT pg_stat_reset()", "42501");
    addAttack("a sequence of the throttle read", "A/e1", "SELECT last_value FROM app_private.throttle_0", "42501");
    addAttack("a sequence of app_private", "A/e1", "SELECT currval(c.oid::regclass) FROM pg_class c WHERE relkind = 'S' AND relnamespace = 'app_private'::regnamespace", "42501");
    addAttack("an advisory lock on the migrations", "A/e1", "SELECT pg_advisory_xact_lock(1397050700, 1)", "42501");
    addAttack("an advisory lock for the session", "A/e1", "SELECT pg_advisory_lock(1)", "42501");
    addAttack("an advisory lock, tried", "A/e1", "SELECT pg_try_advisory_lock(1), pg_try_advisory_xact_lock(1)", "42501");
    addAttack("an advisory lock, shared", "A/e1", "SELECT pg_advisory_xact_lock_shared(1)", "42501");
}

void TestAttacksIdentity::viewAsChangesNothing_data()
{
    addAttackColumns();
    addAttack("reading", "P", "SELECT id FROM users WHERE id = {A/e1}", "1 row");
    addAttack("no more than the person sees", "P", "SELECT id FROM users WHERE id = {B/e1}", "0 rows");
    addAttack("not even their e-mail's owner", "P", "SELECT app.is_platform_admin()", "= f");
    addAttack("a task", "P", "INSERT INTO tasks (title, assigned_to, created_by) VALUES ('x', {A/e1}, {A/e1})", "42501");
    addAttack("a change", "P", "UPDATE entrepreneurs SET bio = 'x' WHERE id = {A/e1}", "42501");
    addAttack("a removal", "P", "SELECT app.delete_rows('public.saved_views', ARRAY[{A/e1/view}]::uuid[])", "42501");
    addAttack("a message", "P", "INSERT INTO messages (conversation_id, sender_id, content) VALUES ({A/1/talk}, {A/e1}, 'x')", "42501");
    addAttack("a password", "P", "SELECT app.change_password('x', 'correct horse battery staple 9')", "42501");
    addAttack("a member invited", "P", "SELECT app.invite_member({A}, {B/e1}, 'member')", "42501");
    addAttack("another pair of eyes from there", "P", "SELECT app.view_as({A/owner})", "42501");
}

void TestAttacksIdentity::viewAsChangesNothing()
{
    QFETCH(QString, sql);
    QFETCH(QString, outcome);
    const std::unique_ptr<HostileClient> client = m_scene->client(QStringLiteral("P"));
    const Attempt viewing = client->commit(SecurityScene::withIds(QStringLiteral("SELECT token FROM app.view_as({A/e1})")));
    QVERIFY2(viewing.wentThrough(), qPrintable(viewing.message));
    client->useToken(viewing.value().toUtf8());
    const Attempt attempt = client->attempt(SecurityScene::withIds(sql));
    QVERIFY2(attackOutcome(attempt, outcome) == outcome,
             qPrintable(QStringLiteral("expected %1, got %2 %3").arg(outcome, attackOutcome(attempt, outcome), attempt.message)));
}

QTEST_GUILESS_MAIN(TestAttacksIdentity)
#include "tst_attacksidentity.moc"
