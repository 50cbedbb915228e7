// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/security/attackrows.h"

namespace {

constexpr const char *newPerson = "'01900000-0000-7000-8000-00000000f001'";
constexpr const char *bcryptHash = "'$2b$04$abcdefghijklmnopqrstuuAbcdefghijklmnopqrstuvwxyz01234'";

QByteArray people(const char *organization, const char *kind = "entrepreneur", const char *email = "nueva@example.org")
{
    return QByteArray("SELECT app.create_people(ARRAY[") + newPerson + "]::uuid[], ARRAY['" + email + "'], ARRAY['Ana'], ARRAY['Nueva'], ARRAY['" + kind
        + "'], " + organization + ")";
}

QByteArray hashes(const char *who, const char *hash)
{
    return QByteArray("SELECT app.keep_password_hashes(ARRAY[") + who + "]::uuid[], ARRAY[" + hash + "])";
}

QByteArray import(const char *by, const char *organization, const char *more = "")
{
    return QByteArray("INSERT INTO imports (entity, mode, imported_by, organization_id, imported_at) VALUES ('users', 'both', ") + by + ", "
        + organization + ", '2020-01-01') " + more;
}

} // namespace

/// What a client that speaks SQL itself can do with the tables and functions of an import.
class TestImportWriterRights final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void people_data();
    void people() { tryAttack(*m_scene); }
    void imports_data();
    void imports() { tryAttack(*m_scene); }
    void whoLooksAsAnotherImportsNothing();
    void theServerSaysWhoAndWhen();
    void chunksAreForWhoMayUndo_data();
    void chunksAreForWhoMayUndo();
    void chunksComeWithTheirImportOnly();
    void oldChunksGo();
    void hashesOfAnOlderSystemLetPeopleIn();

private:
    std::unique_ptr<SecurityScene> m_scene;
};

void TestImportWriterRights::initTestCase()
{
    m_scene = SecurityScene::create();
    QVERIFY(m_scene);
}

void TestImportWriterRights::people_data()
{
    addAttackColumns();
    const auto add = [](const char *name, const char *who, const QByteArray &sql, const char *outcome) {
        addAttack(name, who, sql.constData(), outcome);
    };
    add("a coordinator makes people in the own organization", "A/coordinator", ::people("{A}"), "= 1");
    add("without naming one", "A/coordinator", ::people("NULL"), "= 1");
    add("not in another", "A/coordinator", ::people("{B}"), "42501");
    add("no administrators", "A/coordinator", ::people("{A}", "admin"), "42501");
    add("not an analyst", "A/analyst", ::people("{A}"), "42501");
    add("not a member", "A/member", ::people("{A}"), "42501");
    add("not an entrepreneur", "A/e1", ::people("NULL"), "42501");
    add("nobody", "", ::people("{A}"), "42501");
    add("arrays of other lengths", "A/coordinator",
        QByteArray("SELECT app.create_people(ARRAY[") + newPerson + "]::uuid[], ARRAY['a@b.co', 'b@b.co'], ARRAY['Ana'], ARRAY['N'], ARRAY['ally'], {A})",
        "22023");
    add("an e-mail that somebody hidden has", "A/coordinator", ::people("{A}", "entrepreneur", "b.e1@example.org"), "23505");
    add("nobody taken over by their id", "A/coordinator",
        "SELECT app.create_people(ARRAY[{B/e1}]::uuid[], ARRAY['x@y.co'], ARRAY['Ana'], ARRAY['N'], ARRAY['ally'], {A})", "23505");

    add("found by e-mail", "A/coordinator", "SELECT * FROM app.match_people('email', ARRAY['A.E1@example.org', 'nobody@example.org'])", "1 row");
    add("hidden people are not", "A/coordinator", "SELECT * FROM app.match_people('email', ARRAY['b.e1@example.org'])", "0 rows");
    add("nor by phone", "A/coordinator",
        "SELECT * FROM app.match_people('phone', ARRAY(SELECT '57300000' || lpad(i::text, 4, '0') FROM generate_series(0, 99) i)) m "
        "WHERE NOT EXISTS (SELECT FROM users u WHERE u.id = m.id)",
        "0 rows");
    add("an analyst finds nobody", "A/analyst", "SELECT * FROM app.match_people('email', ARRAY['a.e1@example.org'])", "0 rows");
    add("an entrepreneur only themselves", "A/e1", "SELECT * FROM app.match_people('email', ARRAY['a.e1@example.org', 'a.e2@example.org'])", "1 row");
    add("nobody finds nobody", "", "SELECT * FROM app.match_people('email', ARRAY['a.e1@example.org'])", "0 rows");
    add("no patterns", "A/coordinator", "SELECT * FROM app.match_people('email', ARRAY['%@example.org'])", "0 rows");
    add("no other kinds", "A/coordinator", "SELECT * FROM app.match_people('password_hash', ARRAY['!'])", "22023");
    add("the platform finds all", "P", "SELECT * FROM app.match_people('email', ARRAY['a.e1@example.org', 'b.e1@example.org'])", "2 rows");

    add("a coordinator keeps no hash", "A/coordinator", hashes(newPerson, bcryptHash), "42501");
    add("nor an owner", "A/owner", hashes("{A/e1}", bcryptHash), "42501");
    add("nobody's password is put over", "P", hashes("{A/e1}", bcryptHash), "= 0");
    add("not one's own either", "P", hashes("{P}", bcryptHash), "= 0");
    add("no other hashes", "P", hashes(newPerson, "'{SHA}W6ph5Mm5Pz8GgiULbPgzG37mj9g='"), "23514");
    add("no plain text", "P", hashes(newPerson, "'secreto123'"), "23514");
    add("none that keeps a server busy for hours", "P", hashes(newPerson, "'$2b$31$abcdefghijklmnopqrstuuAbcdefghijklmnopqrstuvwxyz01234'"), "23514");
}

void TestImportWriterRights::imports_data()
{
    addAttackColumns();
    const auto add = [](const char *name, const char *who, const QByteArray &sql, const char *outcome) {
        addAttack(name, who, sql.constData(), outcome);
    };
    add("staff, for their organization", "A/coordinator", import("{A/coordinator}", "{A}"), "1 row");
    add("not for another", "A/coordinator", import("{A/coordinator}", "{B}"), "42501");
    add("not for none", "A/coordinator", import("{A/coordinator}", "NULL"), "42501");
    add("not in another name", "A/coordinator", import("{A/owner}", "{A}", "RETURNING imported_by = {A/coordinator}"), "= t");
    add("nor at another time", "A/coordinator", import("NULL", "{A}", "RETURNING imported_at = transaction_timestamp()"), "= t");
    add("not an analyst", "A/analyst", import("{A/analyst}", "{A}"), "42501");
    add("not a member", "A/member", import("{A/member}", "{A}"), "42501");
    add("nobody", "", import("NULL", "{A}"), "42501");
    add("none is changed", "P", "UPDATE imports SET imported_by = {A/owner}", "42501");
    add("none is undone by hand", "A/coordinator", "UPDATE imports SET undone_at = now()", "42501");
    add("none is deleted", "P", "DELETE FROM imports", "42501");
    add("not by the function either", "P", "SELECT app.delete_rows('public.imports', ARRAY(SELECT id FROM imports))", "42501");
    add("no chunk is changed", "P", "UPDATE import_chunks SET content = '[]'", "42501");
    add("none is deleted by hand", "P", "DELETE FROM import_chunks", "42501");
}

void TestImportWriterRights::whoLooksAsAnotherImportsNothing()
{
    QCOMPARE(m_scene->superuser().raw(SecurityScene::withIds(QStringLiteral(
                 "INSERT INTO app_private.sessions (token_hash, user_id, kind, viewer_id, parent_hash, db_role, expires_at) "
                 "SELECT sha256('importing'), {A/owner}, 'view', {P}, token_hash, 'ecosystem_app', now() + '1 hour' "
                 "FROM app_private.sessions WHERE user_id = {P} LIMIT 1"))).state,
             QString());
    const auto looking = m_scene->client(QString());
    looking->useToken("importing");
    for (const QByteArray &sql : {::people("{A}"), import("{A/owner}", "{A}"), hashes("{A/e1}", bcryptHash)}) {
        QCOMPARE(looking->attempt(SecurityScene::withIds(QString::fromUtf8(sql))).outcome(), QStringLiteral("42501"));
    }
}

void TestImportWriterRights::theServerSaysWhoAndWhen()
{
    const Attempt made = m_scene->standing(QStringLiteral("A/coordinator"))
                             .attempt(SecurityScene::withIds(QString::fromUtf8(
                                 "WITH made AS (" + ::people("{A}")
                                 + ") SELECT * FROM made")));
    QVERIFY2(made.wentThrough(), qPrintable(made.message));
    const auto client = m_scene->client(QStringLiteral("A/coordinator"));
    QVERIFY(client->commit(SecurityScene::withIds(QString::fromUtf8(::people("{A}")))).wentThrough());
    const Attempt stored = m_scene->superuser().raw(SecurityScene::withIds(QStringLiteral(
        "SELECT u.created_by = {A/coordinator}, u.password_hash, m.role, m.organization_id = {A}, m.accepted_at = u.created_at "
        "FROM users u JOIN user_organizations m ON m.user_id = u.id WHERE u.email = 'nueva@example.org'")));
    QCOMPARE(stored.rows, (QList<QStringList>{{QStringLiteral("t"), QStringLiteral("!"), QStringLiteral("member"), QStringLiteral("t"), QStringLiteral("t")}}));
    QCOMPARE(client->attempt(QStringLiteral("SELECT first_name FROM users WHERE id = ") + QString::fromLatin1(newPerson)).value(), QStringLiteral("Ana"));
}

void TestImportWriterRights::chunksAreForWhoMayUndo_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("imports");
    QTest::addColumn<QString>("chunks");
    const auto row = [](const char *who, const char *imports, const char *chunks) {
        QTest::newRow(*who == 0 ? "nobody" : who) << QString::fromLatin1(who) << QString::fromLatin1(imports) << QString::fromLatin1(chunks);
    };
    row("P", "1", "1");
    row("A/coordinator", "1", "1");
    row("A/owner", "1", "1");
    row("A/admin", "1", "1");
    row("A/analyst", "0", "0");
    row("A/member", "0", "0");
    row("A/e1", "0", "0");
    row("B/owner", "0", "0");
    row("", "0", "0");
}

void TestImportWriterRights::chunksAreForWhoMayUndo()
{
    QFETCH(QString, who);
    QFETCH(QString, imports);
    QFETCH(QString, chunks);
    HostileClient &superuser = m_scene->superuser();
    QVERIFY(superuser.raw(SecurityScene::withIds(QStringLiteral(
        "INSERT INTO imports (id, entity, mode, imported_by, organization_id) "
        "VALUES ('01900000-0000-7000-8000-00000000f0aa', 'users', 'both', {A/coordinator}, {A}) ON CONFLICT DO NOTHING"))).wentThrough());
    QVERIFY(superuser.raw(QStringLiteral("INSERT INTO import_chunks (import_id, position, content) "
                                         "VALUES ('01900000-0000-7000-8000-00000000f0aa', 0, '[]') ON CONFLICT DO NOTHING")).wentThrough());
    const QString here = QStringLiteral(" WHERE %1 = '01900000-0000-7000-8000-00000000f0aa'");
    HostileClient &client = m_scene->standing(who);
    QCOMPARE(client.attempt(QStringLiteral("SELECT count(*) FROM imports") + here.arg(QLatin1String("id"))).value(), imports);
    QCOMPARE(client.attempt(QStringLiteral("SELECT count(*) FROM import_chunks") + here.arg(QLatin1String("import_id"))).value(), chunks);
}

void TestImportWriterRights::chunksComeWithTheirImportOnly()
{
    const auto client = m_scene->client(QStringLiteral("A/coordinator"));
    const QString chunk = QStringLiteral("INSERT INTO import_chunks (import_id, position, content) VALUES ('01900000-0000-7000-8000-00000000f0bb', %1, '[]')");
    QVERIFY(client->raw(QStringLiteral("BEGIN")).wentThrough());
    QVERIFY(client->raw(QStringLiteral("SELECT app.use_session($1, NULL, NULL)"), {QString::fromLatin1(SecurityScene::token(QStringLiteral("A/coordinator")))})
                .wentThrough());
    QVERIFY(client->raw(SecurityScene::withIds(QStringLiteral("INSERT INTO imports (id, entity, mode, organization_id) "
                                                              "VALUES ('01900000-0000-7000-8000-00000000f0bb', 'users', 'both', {A})"))).wentThrough());
    const Attempt with = client->raw(chunk.arg(0));
    QVERIFY2(with.wentThrough(), qPrintable(with.message));
    QVERIFY(client->raw(QStringLiteral("COMMIT")).wentThrough());
    QCOMPARE(client->attempt(chunk.arg(1)).outcome(), QStringLiteral("42501"));
    QCOMPARE(m_scene->standing(QStringLiteral("A/owner")).attempt(chunk.arg(1)).outcome(), QStringLiteral("42501"));
    QCOMPARE(m_scene->standing(QStringLiteral("P")).attempt(chunk.arg(1)).outcome(), QStringLiteral("42501"));
}

void TestImportWriterRights::oldChunksGo()
{
    HostileClient &superuser = m_scene->superuser();
    QVERIFY(superuser.raw(QStringLiteral("INSERT INTO imports (id, entity, mode) VALUES ('01900000-0000-7000-8000-00000000f0cc', 'users', 'both')")).wentThrough());
    QVERIFY(superuser.raw(QStringLiteral("INSERT INTO import_chunks (import_id, position, content) "
                                         "VALUES ('01900000-0000-7000-8000-00000000f0cc', 0, '[]')")).wentThrough());
    QVERIFY(superuser.raw(QStringLiteral("UPDATE imports SET imported_at = now() - interval '32 days' WHERE id = '01900000-0000-7000-8000-00000000f0cc'")).wentThrough());
    QVERIFY(m_scene->client(QStringLiteral("A/coordinator"))->commit(SecurityScene::withIds(QString::fromUtf8(import("NULL", "{A}")))).wentThrough());
    QCOMPARE(superuser.raw(QStringLiteral("SELECT count(*) FROM import_chunks WHERE import_id = '01900000-0000-7000-8000-00000000f0cc'")).value(), QStringLiteral("0"));
    QCOMPARE(superuser.raw(QStringLiteral("SELECT count(*) FROM imports WHERE id = '01900000-0000-7000-8000-00000000f0cc'")).value(), QStringLiteral("1"));
}

void TestImportWriterRights::hashesOfAnOlderSystemLetPeopleIn()
{
    HostileClient &superuser = m_scene->superuser();
    // As another system writes it: the same bytes under the letter b.
    const QString hash = superuser.raw(QStringLiteral("SELECT '$2b$' || substr(crypt('De otro sistema 1', gen_salt('bf', 4)), 5)")).value();
    const auto client = m_scene->client(QStringLiteral("P"));
    const QString id = QStringLiteral("'01900000-0000-7000-8000-00000000f002'");
    const Attempt made = client->commit(SecurityScene::withIds(QStringLiteral(
        "SELECT app.create_people(ARRAY[%1]::uuid[], ARRAY['vieja@example.org'], ARRAY['Ana'], ARRAY['Vieja'], ARRAY['ally'], {A}), "
        "app.keep_password_hashes(ARRAY[%1]::uuid[], ARRAY['%2'])").arg(id, hash)));
    QVERIFY2(made.wentThrough(), qPrintable(made.message));
    QCOMPARE(made.rows.first().last(), QStringLiteral("1"));
    const auto nobody = m_scene->client(QString());
    QVERIFY(nobody->attempt(QStringLiteral("SELECT token FROM app.sign_in('vieja@example.org', 'De otro sistema 1', NULL) WHERE token IS NOT NULL")).met == 1);
    QVERIFY(nobody->attempt(QStringLiteral("SELECT token FROM app.sign_in('vieja@example.org', 'otra', NULL) WHERE token IS NOT NULL")).met == 0);
    QCOMPARE(superuser.raw(QStringLiteral("SELECT count(*) FROM activity_logs WHERE changes::text LIKE '%$2_$%'")).value(), QStringLiteral("0"));
    // Not again, in a later transaction.
    QCOMPARE(client->attempt(QStringLiteral("SELECT app.keep_password_hashes(ARRAY[%1]::uuid[], ARRAY['%2'])").arg(id, hash)).value(), QStringLiteral("0"));
}

QTEST_GUILESS_MAIN(TestImportWriterRights)
#include "tst_importwriterrights.moc"
