// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/security/attackrows.h"

#include <QTest>

/// Learning of rows that one may not see from what the server answers otherwise: errors, plans, constraints, side effects.
class TestAttacksOracles final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_scene.reset(); }
    void referencesTellNothing_data();
    void referencesTellNothing();
    void plansTellNothing_data();
    void plansTellNothing();
    void conditionsTellNothing_data();
    void conditionsTellNothing() { tryAttack(*m_scene); }
    void conflictsTellNothing_data();
    void conflictsTellNothing() { tryAttack(*m_scene); }
    void hostileArgumentsGetNowhere_data();
    void hostileArgumentsGetNowhere() { tryAttack(*m_scene); }

private:
    std::unique_ptr<SecurityScene> m_scene;
};

void TestAttacksOracles::initTestCase()
{
    m_scene = SecurityScene::create();
    QVERIFY(m_scene);
}

void TestAttacksOracles::referencesTellNothing_data()
{
    QTest::addColumn<QString>("person");
    for (const char *part : {"owner", "coordinator", "analyst", "member", "e1", "m1", "c1"}) {
        QTest::newRow(part) << QStringLiteral("A/") + QLatin1String(part);
    }
}

/// A reference to a record of others and a reference to nothing come out alike: see probes.sql.
void TestAttacksOracles::referencesTellNothing()
{
    QFETCH(QString, person);
    const Attempt asked = m_scene->superuser().raw(
        QStringLiteral("SELECT string_agg(format('(%L, %L, %L, %L)', reference, way, existing, unknown), ',') FROM scene.probes('%1')").arg(person));
    QVERIFY2(asked.wentThrough(), qPrintable(asked.message));
    QVERIFY(asked.value().size() > 1000);
    const Attempt tried = m_scene->client(person)->attempt(
        QStringLiteral("SELECT * FROM (SELECT way, reference, scene.attempt('change', existing) AS a, scene.attempt('change', unknown) AS b "
                       "FROM (VALUES %1) AS v (reference, way, existing, unknown)) t WHERE a <> b ORDER BY 2, 1")
            .arg(asked.value()));
    QVERIFY2(tried.wentThrough(), qPrintable(tried.message));
    QStringList told;
    for (const QStringList &row : tried.rows) {
        told.append(QStringLiteral("%1 %2: existing %3, unknown %4").arg(row.at(0), row.at(1), row.at(2).left(60), row.at(3).left(60)));
    }
    QCOMPARE(told.join(QLatin1Char('\n')), QString());
}

void TestAttacksOracles::plansTellNothing_data()
{
    QTest::addColumn<QString>("select"); // %1 is a value
    QTest::addColumn<QString>("existing");
    QTest::addColumn<QString>("unknown");
    QTest::newRow("folded surname") << QStringLiteral("SELECT 1 FROM users WHERE app.fold(last_name) COLLATE \"C\" = '%1'")
                                    << QStringLiteral("apellido b") << QStringLiteral("apellido z");
    QTest::newRow("place by pattern") << QStringLiteral("SELECT 1 FROM person_details WHERE app.fold(municipality_name) LIKE '%1%'")
                                      << QStringLiteral("bogot") << QStringLiteral("zzzzz");
    QTest::newRow("surname by pattern") << QStringLiteral("SELECT 1 FROM users WHERE app.fold(last_name) LIKE '%1%'") << QStringLiteral("apellido b") << QStringLiteral("apellido z");
}

/// Conditions as the program writes them, over folded text, may leak and come after the policies. Known: a plain comparison
/// (last_name = '…') comes before them, and EXPLAIN ANALYZE then tells whether any row has that value. PostgreSQL has no remedy but
/// taking the column away, as is done with e-mail, phone and document number: next test.
void TestAttacksOracles::plansTellNothing()
{
    QFETCH(QString, select);
    QFETCH(QString, existing);
    QFETCH(QString, unknown);
    const std::unique_ptr<HostileClient> client = m_scene->client(QStringLiteral("A/analyst"));
    const auto plan = [&](const QString &value, const QString &setting) {
        QString sql = select;
        sql.replace(QLatin1String("%1"), value);
        const Attempt explained = client->attempt(
            setting + QLatin1String("EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF, BUFFERS OFF) ") + sql);
        QStringList lines{explained.state};
        for (const QStringList &row : explained.rows) {
            lines.append(row.first());
        }
        return lines.join(QLatin1Char('\n')).replace(value, QLatin1String("VALUE"));
    };
    for (const char *setting : {"", "SET LOCAL enable_seqscan = off; ", "SET LOCAL enable_seqscan = off; SET LOCAL enable_bitmapscan = off; "}) {
        const QString found = plan(existing, QString::fromLatin1(setting));
        QVERIFY2(found.startsWith(QLatin1Char('\n')), qPrintable(found)); // it did explain
        QCOMPARE(found, plan(unknown, QString::fromLatin1(setting)));
    }
}

void TestAttacksOracles::conditionsTellNothing_data()
{
    addAttackColumns();
    addAttack("a division that fails where the row is", "A/e1", "SELECT id FROM users WHERE id = {B/e1} AND 1 / (length(first_name) - length(first_name)) = 1", "0 rows");
    addAttack("a cast that fails where the row is", "A/e1", "SELECT id FROM users WHERE id = {B/e1} AND first_name::int > 0", "0 rows");
    addAttack("a cast in the list", "A/e1", "SELECT last_name::int FROM users WHERE id = {B/e1}", "0 rows");
    addAttack("a cast of everybody's, filtered by nothing", "A/c1", "SELECT id FROM entrepreneurs WHERE bio::int > 0", "0 rows");
    addAttack("a cast in an update's condition", "A/coordinator", "UPDATE projects SET name = name WHERE id = {B/e1/project} AND name::int > 0", "0 rows");
    addAttack("a cast in what an update sets", "A/coordinator", "UPDATE projects SET team_size = name::int WHERE id = {B/e1/project}", "0 rows");
    addAttack("a cast in a join", "A/coordinator", "SELECT 1 FROM programs p JOIN projects j ON j.program_id = p.id AND j.name::int = 1 WHERE p.organization_id = {B}", "0 rows");
    addAttack("a cast in an order", "A/coordinator", "SELECT 1 FROM projects WHERE id = {B/e1/project} ORDER BY name::int", "0 rows");
    addAttack("a cast in a lateral select", "A/coordinator", "SELECT 1 FROM (SELECT {B/e1}::uuid AS id) x, LATERAL (SELECT last_name::int FROM users u WHERE u.id = x.id OFFSET 0) y", "0 rows");
    addAttack("a regular expression over JSON", "A/coordinator", "SELECT 1 FROM deleted_records WHERE \"by\" = {B/e1} AND (\"row\" ->> 'title')::int = 1", "0 rows");
    addAttack("a setting that remembers what it saw", "A/e1",
              "SELECT count(*) FROM users WHERE set_config('scene.seen', concat(current_setting('scene.seen', TRUE), ' ', last_name), TRUE) IS NULL; "
              "SELECT current_setting('scene.seen') LIKE '%Apellido B%'", "= f");
    addAttack("the same over documents", "A/m1",
              "SELECT set_config('scene.seen', '', TRUE); "
              "SELECT count(*) FROM documents WHERE visibility <> 'public' AND set_config('scene.seen', concat(current_setting('scene.seen', TRUE), storage_path), TRUE) IS NULL; "
              "SELECT current_setting('scene.seen') LIKE '%B/%'", "= f");
    addAttack("a notice for each row", "A/e1",
              "SELECT count(*) FROM messages WHERE pg_notify('scene', content) IS NULL AND conversation_id = {B/1/talk}", "= 0");
    addAttack("a query as text", "A/e1", "SELECT query_to_xml('SELECT password_hash FROM users', TRUE, TRUE, '')", "42501");
    addAttack("a table as XML", "A/e1", "SELECT table_to_xml('app_private.sessions', TRUE, TRUE, '')", "42501");
    addAttack("a cursor over the others", "A/e1", "DECLARE c CURSOR FOR SELECT id FROM users WHERE id = {B/e1}; FETCH ALL FROM c", "0 rows");
    addAttack("an e-mail explained", "A/e1", "EXPLAIN (ANALYZE) SELECT 1 FROM users WHERE email = 'b.e1@example.org'", "42501");
    addAttack("a phone explained", "A/coordinator", "EXPLAIN SELECT 1 FROM users WHERE phone = '+57 300 000 0001'", "42501");
    addAttack("a document number explained", "A/coordinator", "EXPLAIN (ANALYZE) SELECT 1 FROM person_details WHERE document_number = '1'", "42501");
    addAttack("a document number in an order", "A/coordinator", "SELECT id FROM person_details ORDER BY document_number", "42501");
    addAttack("a row by its place", "A/e1", "SELECT count(*) FROM users WHERE ctid = ANY (SELECT format('(%s,%s)', a, b)::tid FROM generate_series(0, 20) a, generate_series(1, 60) b)", "42501");
    addAttack("a sample of the table", "A/e1", "SELECT count(*) FROM users TABLESAMPLE SYSTEM (100) WHERE last_name = 'Apellido B'", "= 0");
    addAttack("a row locked that is not visible", "A/coordinator", "SELECT id FROM projects WHERE id = {B/e1/project} FOR UPDATE", "0 rows");
    addAttack("a row locked that may only be read", "A/analyst", "SELECT id FROM programs WHERE id = {A/private} FOR UPDATE", "0 rows");
}

void TestAttacksOracles::conflictsTellNothing_data()
{
    addAttackColumns();
    addAttack("an application that is there", "A/coordinator",
              "INSERT INTO program_applications (program_id, entrepreneur_id) VALUES ({B/private}, {B/e1}) ON CONFLICT DO NOTHING", "42501");
    addAttack("an application that is not", "A/coordinator",
              "INSERT INTO program_applications (program_id, entrepreneur_id) VALUES ({B/public}, {B/e1}) ON CONFLICT DO NOTHING", "42501");
    addAttack("an application of a stranger in ours", "A/coordinator",
              "INSERT INTO program_applications (program_id, entrepreneur_id) VALUES ({A/private}, {B/e1}) ON CONFLICT DO NOTHING", "42501");
    addAttack("a mentorship that is there", "A/coordinator",
              "INSERT INTO mentorships (ally_id, entrepreneur_id, project_id, mentorship_type, start_date) "
              "VALUES ({B/m1}, {B/e1}, {B/e1/project}, 'ongoing', '2026-03-01') ON CONFLICT DO NOTHING", "42501");
    addAttack("a participant who is there", "A/e1",
              "INSERT INTO meeting_participants (meeting_id, user_id, role) VALUES ({B/1/session}, {B/e1}, 'required') ON CONFLICT DO NOTHING", "42501");
    addAttack("somebody in a conversation", "A/e1",
              "INSERT INTO conversation_participants (conversation_id, user_id, role) VALUES ({B/1/talk}, {B/e1}, 'member') ON CONFLICT DO NOTHING", "42501");
    addAttack("a membership that is there", "A/owner",
              "INSERT INTO user_organizations (user_id, organization_id, role) VALUES ({B/owner}, {B}, 'owner') ON CONFLICT (user_id, organization_id) DO NOTHING", "42501");
    addAttack("a rating that is there", "A/e1",
              "INSERT INTO user_ratings (rater_id, rated_id, context_type, context_id, rating) VALUES ({B/e1}, {B/m1}, 'mentorship', {B/1/mentorship}, 5) ON CONFLICT DO NOTHING", "42501");
    addAttack("two people who are no duplicates", "A/coordinator",
              "INSERT INTO duplicate_dismissals (first_id, second_id) SELECT least(a, b), greatest(a, b) FROM (SELECT {B/e1}::uuid AS a, {B/e2}::uuid AS b) x ON CONFLICT DO NOTHING", "42501");
    addAttack("a row taken over by its id", "A/coordinator",
              "INSERT INTO programs (id, organization_id, name, program_type) VALUES ({B/private}, {A}, 'x', 'incubation') "
              "ON CONFLICT (id) DO UPDATE SET organization_id = EXCLUDED.organization_id", "42501");
    addAttack("a row read by its id", "A/coordinator",
              "INSERT INTO programs (id, organization_id, name, program_type) VALUES ({B/private}, {A}, 'x', 'incubation') "
              "ON CONFLICT (id) DO UPDATE SET name = programs.name RETURNING name", "42501");
    addAttack("a setting read by its name", "A/coordinator",
              "INSERT INTO workspace_settings (name, value) VALUES ('scene', 'x') ON CONFLICT (name) DO UPDATE SET value = 'x' RETURNING value", "42501");
    addAttack("a translation that is there", "A/coordinator",
              "INSERT INTO translations (entity_type, entity_id, language_code, field_name, translated_value) VALUES ('programs', {B/private}, 'en', 'name', 'x') ON CONFLICT DO NOTHING", "42501");
    addAttack("a row merged by its id", "A/coordinator",
              "MERGE INTO programs p USING (SELECT {B/private}::uuid AS id) x ON p.id = x.id WHEN MATCHED THEN UPDATE SET name = 'x' WHEN NOT MATCHED THEN DO NOTHING", "0 rows");
}

void TestAttacksOracles::hostileArgumentsGetNowhere_data()
{
    addAttackColumns();
    addAttack("rows of the catalogue removed", "P", "SELECT app.delete_rows('pg_catalog.pg_authid', ARRAY[{A/e1}]::uuid[])", "42501");
    addAttack("sessions removed", "P", "SELECT app.delete_rows('app_private.sessions', ARRAY[{A/e1}]::uuid[])", "42501");
    addAttack("a view's rows removed", "P", "SELECT app.delete_rows('pg_catalog.pg_stat_activity', ARRAY[{A/e1}]::uuid[])", "42501");
    addAttack("a partition's rows removed", "P", "SELECT app.delete_rows('public.activity_logs_default', ARRAY[{A/e1/log}]::uuid[])", "42501");
    addAttack("the migrations' rows removed", "P", "SELECT app.delete_rows('public.schema_migrations', ARRAY[{A/e1}]::uuid[])", "42703");
    addAttack("people removed that are not there", "A/coordinator", "SELECT app.delete_rows('public.users', ARRAY[{B/e1}, gen_random_uuid()]::uuid[])", "= 0");
    addAttack("rows of others removed among one's own", "A/e1", "SELECT app.delete_rows('public.saved_views', ARRAY[{A/e1/view}, {B/e1/view}, {A/m1/view}]::uuid[])", "= 1");
    addAttack("which sessions there are", "P", "SELECT app.visible_ids('app_private.sessions', ARRAY[{A/e1}]::uuid[])", "42501");
    addAttack("which strangers there are", "A/e1", "SELECT app.visible_ids('public.users', ARRAY[{B/e1}, {P}]::uuid[])", "0 rows");
    addAttack("which of us there are", "A/coordinator", "SELECT app.visible_ids('public.users', ARRAY[{B/e1}, {A/e1}]::uuid[])", "1 row");
    addAttack("hashes searched", "P", "SELECT app.find_records('public.users', '{password_hash}', '%')", "42501");
    addAttack("e-mails searched as text", "A/e1", "SELECT app.find_records('public.users', '{email}', '%')", "42501");
    addAttack("phones searched as text", "A/coordinator", "SELECT app.find_records('public.users', '{first_name,phone}', '%300%')", "42501");
    addAttack("sessions searched", "P", "SELECT app.find_records('app_private.sessions', '{db_role}', '%')", "42501");
    addAttack("the catalogue searched", "P", "SELECT app.find_records('pg_catalog.pg_authid', '{rolname}', '%')", "42501");
    addAttack("a view searched", "P", "SELECT app.find_records('pg_catalog.pg_roles', '{rolname}', '%')", "42501");
    addAttack("a column that is an expression", "A/coordinator", "SELECT app.find_records('public.projects', ARRAY['name) OR TRUE OR (name'], '%')", "42501");
    addAttack("a column with quotes", "A/coordinator", "SELECT app.find_records('public.projects', ARRAY['na\"me'], '%')", "42501");
    addAttack("a column of the system", "A/coordinator", "SELECT app.find_records('public.projects', '{ctid}', '%')", "42501");
    addAttack("a pattern with quotes", "A/coordinator", "SELECT app.find_records('public.projects', '{name}', $x$%' OR TRUE OR name LIKE '%$x$)", "0 rows");
    addAttack("names of strangers searched", "A/coordinator", "SELECT app.find_records('public.users', '{last_name}', '%apellido b%')", "0 rows");
    addAttack("projects of strangers searched", "A/e1", "SELECT u FROM app.find_records('public.projects', '{name}', '%proyecto%') AS u WHERE u <> {A/e1/project}", "0 rows");
    addAttack("no columns", "A/coordinator", "SELECT app.find_records('public.projects', '{}', '%')", "0 rows");
    addAttack("nothing at all", "A/coordinator", "SELECT app.find_records(NULL, NULL, NULL)", "42501");
    // LIKE complains about a pattern that ends with its escape character only where a row matches up to there.
    addAttack("an e-mail's beginning, and an escape", "A/analyst", "SELECT app.find_people('email_like', $x$b.e1@\\$x$)", "0 rows");
    addAttack("a phone's beginning, and an escape", "A/analyst", "SELECT app.find_people('phone_like', $x$+57\\$x$)", "0 rows");
    addAttack("a phone's digits, and an escape", "A/analyst", "SELECT app.find_people('phone_digits_like', $x$57\\$x$)", "0 rows");
    addAttack("a surname's beginning, and an escape", "A/analyst", "SELECT app.find_records('public.users', '{last_name}', $x$apellido\\$x$)", "0 rows");
    addAttack("a project's beginning, and an escape", "A/member", "SELECT app.find_records('public.projects', '{name}', $x$proy\\$x$)", "0 rows");
    addAttack("people found by a kind that is none", "A/coordinator", "SELECT app.find_people('password_hash', '%')", "0 rows");
    addAttack("people found by a quoted pattern", "A/analyst", "SELECT app.find_people('email_like', $x$%' OR '' = '$x$)", "0 rows");
    addAttack("somebody's password set", "A/e1", "SELECT app.set_password('correct horse battery staple 9')", "42501");
    addAttack("a person made in another organization", "A/coordinator",
              "SELECT app.create_person(gen_random_uuid(), 'x@example.org', 'x', 'x', 'entrepreneur', {B})", "42501");
    addAttack("a person made by an analyst", "A/analyst", "SELECT app.create_person(gen_random_uuid(), 'x@example.org', 'x', 'x', 'entrepreneur', {A})", "42501");
    addAttack("a person made over another", "A/coordinator", "SELECT app.create_person({B/e1}, 'x@example.org', 'x', 'x', 'entrepreneur', {A})", "23505");
    addAttack("a platform administrator made by an owner", "A/owner",
              "SELECT app.create_person(gen_random_uuid(), 'x@example.org', 'x', 'x', 'admin', {A})", "42501");
    addAttack("traces of a merge that is not ours", "A/coordinator", "SELECT app.merge_traces({B/merge}, FALSE)", "42501");
    addAttack("deletions of others forgotten", "A/coordinator", "SELECT app.forget_deleted(ARRAY[{B/owner/deletion}, {A/owner/deletion}]::uuid[])", "= 0");
}

QTEST_GUILESS_MAIN(TestAttacksOracles)
#include "tst_attacksoracles.moc"
