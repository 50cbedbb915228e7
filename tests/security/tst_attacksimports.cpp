// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/security/attackrows.h"

namespace {

/// The coordinator of A has imported four people, the coordinator of B one.
constexpr const char *importOfA =
    "INSERT INTO imports (id, entity, file_name, mode, organization_id, rows, created) "
    "VALUES (scene.id('A/bulk'), 'entrepreneurs', 'lista.csv', 'both', {A}, 4, 4);"
    "INSERT INTO import_chunks (import_id, position, content) VALUES (scene.id('A/bulk'), 0, '[]');"
    "SELECT app.create_people(ARRAY[scene.id('A/x1'), scene.id('A/x2'), scene.id('A/x3'), scene.id('A/x4')], "
    "'{x1@a.example.org,x2@a.example.org,x3@a.example.org,x4@a.example.org}', '{X,X,X,X}', '{Uno,Dos,Tres,Cuatro}', "
    "'{entrepreneur,entrepreneur,entrepreneur,entrepreneur}', {A});"
    "INSERT INTO entrepreneurs (id, organization_id) SELECT id, {A} FROM users WHERE last_name IN ('Uno', 'Dos', 'Tres', 'Cuatro')";
constexpr const char *importOfB =
    "INSERT INTO imports (id, entity, file_name, mode, organization_id, rows, created) "
    "VALUES (scene.id('B/bulk'), 'entrepreneurs', 'lista.csv', 'both', {B}, 1, 1);"
    "INSERT INTO import_chunks (import_id, position, content) VALUES (scene.id('B/bulk'), 0, '[{\"e\": \"users\", \"id\": \"secret\"}]');"
    "SELECT app.create_people(ARRAY[scene.id('B/x1')], '{x1@b.example.org}', '{X}', '{Uno}', '{entrepreneur}', {B})";

/// A claimed import of one's own, made up in the same transaction, to have other people's records removed with it.
QByteArray madeUp(const char *remove)
{
    return QByteArray("INSERT INTO imports (id, entity, mode, organization_id, imported_at) "
                      "VALUES (scene.id('made up'), 'users', 'both', {A}, (SELECT created_at FROM users WHERE id = {A/e1}));"
                      "SELECT app.begin_undo(scene.id('made up'));")
        + remove;
}

QByteArray undoing(const QByteArray &remove)
{
    return QByteArray("SELECT app.begin_undo(scene.id('A/bulk'));") + remove;
}

} // namespace

/// What people try with imports and their undoing (0300 to 0302), with SQL of their own and a session that is rightly theirs.
class TestAttacksImports final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_scene.reset(); }
    void nobodyMakesUpImports_data();
    void nobodyMakesUpImports() { tryAttack(*m_scene); }
    void nobodyReadsChunksOfOthers_data();
    void nobodyReadsChunksOfOthers() { tryAttack(*m_scene); }
    void nobodyUndoesForOthers_data();
    void nobodyUndoesForOthers() { tryAttack(*m_scene); }
    void onlyWhatTheImportMadeGoes_data();
    void onlyWhatTheImportMadeGoes() { tryAttack(*m_scene); }
    void whoLooksAsAnotherUndoesNothing();
    void whoLeftTheTeamUndoesNothing();
    void anImportIsUndoneOnce();
    void anOldImportStays();

private:
    std::unique_ptr<SecurityScene> m_scene;
};

void TestAttacksImports::initTestCase()
{
    m_scene = SecurityScene::create();
    QVERIFY(m_scene);
    const Attempt ofA = m_scene->client(QStringLiteral("A/coordinator"))->commit(SecurityScene::withIds(QLatin1String(importOfA)));
    QVERIFY2(ofA.wentThrough(), qPrintable(ofA.message));
    const Attempt ofB = m_scene->client(QStringLiteral("B/coordinator"))->commit(SecurityScene::withIds(QLatin1String(importOfB)));
    QVERIFY2(ofB.wentThrough(), qPrintable(ofB.message));
    // x2 was edited by somebody else, x3 has a project, x4 has signed in
    const Attempt edited = m_scene->client(QStringLiteral("A/admin"))
                               ->commit(SecurityScene::withIds(QStringLiteral(
                                   "UPDATE users SET first_name = 'Equis' WHERE id = scene.id('A/x2');"
                                   "INSERT INTO projects (name, entrepreneur_id, program_id) VALUES ('P', scene.id('A/x3'), {A/private})")));
    QVERIFY2(edited.wentThrough(), qPrintable(edited.message));
    const Attempt signedIn = m_scene->superuser().raw(QStringLiteral("UPDATE users SET last_login = now() WHERE id = scene.id('A/x4')"));
    QVERIFY2(signedIn.wentThrough(), qPrintable(signedIn.message));
}

void TestAttacksImports::nobodyMakesUpImports_data()
{
    addAttackColumns();
    addAttack("an import of an entrepreneur", "A/e1", "INSERT INTO imports (entity, mode, organization_id) VALUES ('users', 'both', {A})", "42501");
    addAttack("an import of an analyst", "A/analyst", "INSERT INTO imports (entity, mode, organization_id) VALUES ('users', 'both', {A})", "42501");
    addAttack("an import for the other organization", "A/owner",
              "INSERT INTO imports (entity, mode, organization_id) VALUES ('users', 'both', {B})", "42501");
    addAttack("an import for no organization", "A/owner", "INSERT INTO imports (entity, mode) VALUES ('users', 'both')", "42501");
    addAttack("an import in another's name", "A/coordinator",
              "INSERT INTO imports (id, entity, mode, organization_id, imported_by) VALUES (scene.id('n'), 'users', 'both', {A}, {A/owner});"
              "SELECT imported_by = {A/coordinator} FROM imports WHERE id = scene.id('n')", "= t");
    addAttack("an import of another day", "A/coordinator",
              "INSERT INTO imports (id, entity, mode, organization_id, imported_at) VALUES (scene.id('n'), 'users', 'both', {A}, '2020-01-01');"
              "SELECT imported_at = transaction_timestamp() FROM imports WHERE id = scene.id('n')", "= t");
    addAttack("an import undone already", "A/coordinator",
              "INSERT INTO imports (id, entity, mode, organization_id, undone_at, removed) VALUES (scene.id('n'), 'users', 'both', {A}, now(), 9);"
              "SELECT undone_at IS NULL AND removed IS NULL FROM imports WHERE id = scene.id('n')", "= t");
    addAttack("one's import changed", "A/coordinator", "UPDATE imports SET imported_by = {A/owner} WHERE id = {A/import}", "42501");
    addAttack("one's import back dated", "A/coordinator", "UPDATE imports SET imported_at = '2020-01-01' WHERE id = {A/import}", "42501");
    addAttack("one's import marked as undone", "A/coordinator", "UPDATE imports SET undone_at = now() WHERE id = {A/import}", "42501");
    addAttack("one's import deleted", "A/coordinator", "DELETE FROM imports WHERE id = {A/import}", "42501");
    addAttack("one's import deleted by function", "A/coordinator", "SELECT app.delete_rows('public.imports', ARRAY[{A/import}]::uuid[])", "42501");
    addAttack("a chunk for an import that stands", "A/coordinator",
              "INSERT INTO import_chunks (import_id, position, content) VALUES ({A/import}, 7, '[]')", "42501");
    addAttack("a chunk for another's import", "A/owner",
              "INSERT INTO import_chunks (import_id, position, content) VALUES ({A/import}, 7, '[]')", "42501");
    addAttack("a chunk rewritten", "A/coordinator", "UPDATE import_chunks SET content = '[]' WHERE import_id = {A/import}", "42501");
}

void TestAttacksImports::nobodyReadsChunksOfOthers_data()
{
    addAttackColumns();
    addAttack("of the other organization", "A/owner", "SELECT FROM import_chunks WHERE import_id = scene.id('B/bulk')", "0 rows");
    addAttack("of the platform", "A/admin", "SELECT FROM import_chunks WHERE import_id = {P/import}", "0 rows");
    addAttack("the import of the other organization", "A/owner", "SELECT FROM imports WHERE id = scene.id('B/bulk')", "0 rows");
    addAttack("the import of the platform", "A/owner", "SELECT FROM imports WHERE id = {P/import}", "0 rows");
    addAttack("as analyst", "A/analyst", "SELECT FROM import_chunks", "0 rows");
    addAttack("as member", "A/member", "SELECT FROM imports", "0 rows");
    addAttack("as entrepreneur", "A/e1", "SELECT FROM imports", "0 rows");
    addAttack("one's own", "A/coordinator", "SELECT FROM import_chunks WHERE import_id = scene.id('A/bulk')", "1 row");
    addAttack("as administrator of the organization", "A/admin", "SELECT FROM import_chunks WHERE import_id = scene.id('A/bulk')", "1 row");
}

void TestAttacksImports::nobodyUndoesForOthers_data()
{
    addAttackColumns();
    addAttack("an import of the other organization", "A/owner", "SELECT app.begin_undo(scene.id('B/bulk'))", "42501");
    addAttack("an import of the platform", "A/owner", "SELECT app.begin_undo({P/import})", "42501");
    addAttack("an import of the team, as analyst", "A/analyst", "SELECT app.begin_undo(scene.id('A/bulk'))", "42501");
    addAttack("an import of the team, as entrepreneur", "A/e1", "SELECT app.begin_undo(scene.id('A/bulk'))", "42501");
    addAttack("an import that is not there", "A/owner", "SELECT app.begin_undo(scene.id('none'))", "42501");
    addAttack("told which could be undone", "A/owner", "SELECT * FROM app.undoable_imports(ARRAY[scene.id('B/bulk'), {P/import}])", "0 rows");
    addAttack("removing without having begun", "A/coordinator",
              "SELECT app.remove_imported(scene.id('A/bulk'), 'public.users', ARRAY[scene.id('A/x1')])", "42501");
    addAttack("ending without having begun", "A/coordinator", "SELECT app.finish_undo(scene.id('A/bulk'), 0, 0, 0)", "42501");
    addAttack("nobody signed in", "", "SELECT app.begin_undo(scene.id('A/bulk'))", "42501");
    addAttack("one's own", "A/coordinator", "SELECT app.begin_undo(scene.id('A/bulk'))", "= begun");
    addAttack("as administrator of the organization", "A/admin", "SELECT app.begin_undo(scene.id('A/bulk'))", "= begun");
    addAttack("as platform administrator", "P", "SELECT app.begin_undo(scene.id('A/bulk'))", "= begun");
}

void TestAttacksImports::onlyWhatTheImportMadeGoes_data()
{
    addAttackColumns();
    const auto state = [](const char *table, const char *id) -> QByteArray {
        return QByteArray("SELECT state FROM app.remove_imported(scene.id('A/bulk'), '") + table + "', ARRAY[scene.id('" + id + "')])";
    };
    const auto attack = [](const char *name, const char *person, const QByteArray &sql, const char *outcome) {
        addAttack(name, person, sql.constData(), outcome);
    };
    attack("somebody who was there before", "A/coordinator", undoing(state("public.users", "A/e1")), "= foreign");
    attack("the owner", "A/coordinator", undoing(state("public.users", "A/owner")), "= foreign");
    attack("somebody of the other organization", "A/coordinator", undoing(state("public.users", "B/e1")), "= foreign");
    attack("somebody whom the others imported", "A/coordinator", undoing(state("public.users", "B/x1")), "= foreign");
    attack("a project of somebody else", "A/coordinator", undoing(state("public.projects", "B/e1/project")), "= foreign");
    attack("who was edited since", "A/coordinator", undoing(state("public.users", "A/x2")), "= edited");
    attack("who has a project", "A/coordinator", undoing(state("public.users", "A/x3")), "= used");
    attack("who has signed in", "A/coordinator", undoing(state("public.users", "A/x4")), "= signed_in");
    attack("who is as imported", "A/coordinator", undoing(state("public.users", "A/x1")), "= removed");
    attack("a profile without its person", "A/coordinator", undoing(state("public.entrepreneurs", "A/x1")), "42501");
    attack("consents", "A/coordinator", undoing(state("public.user_consents", "A/e1/consent")), "42501");
    attack("memberships", "A/coordinator", undoing(state("public.user_organizations", "A/owner/membership")), "42501");
    attack("the log", "A/coordinator", undoing(state("public.activity_logs", "A/e1/log")), "42501");
    attack("merges", "A/coordinator", undoing(state("public.record_merges", "A/merge")), "42501");
    attack("imports", "A/coordinator", undoing(state("public.imports", "A/import")), "42501");
    attack("sessions", "A/coordinator", undoing(state("app_private.sessions", "A/e1")), "42501");
    attack("with a made-up import", "A/coordinator",
           madeUp("SELECT state FROM app.remove_imported(scene.id('made up'), 'public.users', ARRAY[{A/e1}]::uuid[])"), "= foreign");
    attack("with the import of others", "A/coordinator",
           undoing("SELECT state FROM app.remove_imported(scene.id('B/bulk'), 'public.users', ARRAY[scene.id('B/x1')])"), "42501");
}

void TestAttacksImports::whoLooksAsAnotherUndoesNothing()
{
    const Attempt looked = m_scene->client(QStringLiteral("P"))->commit(SecurityScene::withIds(QStringLiteral("SELECT token FROM app.view_as({A/coordinator})")));
    QVERIFY2(looked.wentThrough(), qPrintable(looked.message));
    HostileClient looking(m_scene->profile(QStringLiteral("ecosystem_app")));
    looking.useToken(looked.value().toLatin1());
    QCOMPARE(looking.attempt(QStringLiteral("SELECT app.begin_undo(scene.id('A/bulk'))")).outcome(), QStringLiteral("42501"));
    QCOMPARE(looking.attempt(QStringLiteral("SELECT * FROM app.undoable_imports(ARRAY[scene.id('A/bulk')])")).outcome(), QStringLiteral("0 rows"));
    QCOMPARE(looking.attempt(SecurityScene::withIds(QStringLiteral("INSERT INTO imports (entity, mode, organization_id) VALUES ('users', 'both', {A})")))
                 .outcome(),
             QStringLiteral("42501"));
}

void TestAttacksImports::whoLeftTheTeamUndoesNothing()
{
    HostileClient &superuser = m_scene->superuser();
    QVERIFY(superuser.raw(SecurityScene::withIds(QStringLiteral("UPDATE user_organizations SET role = 'member' WHERE id = {A/coordinator/membership}")))
                .wentThrough());
    const Attempt attempt = m_scene->standing(QStringLiteral("A/coordinator")).attempt(QStringLiteral("SELECT app.begin_undo(scene.id('A/bulk'))"));
    QVERIFY(superuser.raw(SecurityScene::withIds(QStringLiteral("UPDATE user_organizations SET role = 'coordinator' WHERE id = {A/coordinator/membership}")))
                .wentThrough());
    QCOMPARE(attempt.outcome(), QStringLiteral("42501"));
}

void TestAttacksImports::anImportIsUndoneOnce()
{
    const auto coordinator = m_scene->client(QStringLiteral("B/coordinator"));
    const Attempt undone = coordinator->commit(QStringLiteral(
        "SELECT app.begin_undo(scene.id('B/bulk'));"
        "SELECT app.finish_undo(scene.id('B/bulk'), 0, 0, 0)"));
    QVERIFY2(undone.wentThrough(), qPrintable(undone.message));
    QCOMPARE(coordinator->attempt(QStringLiteral("SELECT app.begin_undo(scene.id('B/bulk'))")).value(), QStringLiteral("undone"));
    QCOMPARE(coordinator->attempt(QStringLiteral("SELECT app.remove_imported(scene.id('B/bulk'), 'public.users', ARRAY[scene.id('B/x1')])")).outcome(),
             QStringLiteral("42501"));
    QCOMPARE(coordinator->attempt(QStringLiteral("SELECT FROM import_chunks WHERE import_id = scene.id('B/bulk')")).outcome(), QStringLiteral("0 rows"));
}

void TestAttacksImports::anOldImportStays()
{
    HostileClient &superuser = m_scene->superuser();
    QVERIFY(superuser.raw(QStringLiteral("UPDATE imports SET imported_at = now() - interval '31 days' WHERE id = scene.id('A/import')")).wentThrough());
    QCOMPARE(m_scene->standing(QStringLiteral("A/coordinator")).attempt(SecurityScene::withIds(QStringLiteral("SELECT app.begin_undo({A/import})"))).value(),
             QStringLiteral("late"));
}

QTEST_GUILESS_MAIN(TestAttacksImports)
#include "tst_attacksimports.moc"
