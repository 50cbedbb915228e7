// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/activitypartitions.h"
#include "models/security/exportlog.h"
#include "tests/support/engines.h"
#include "tests/support/recordfactory.h"
#include "tests/support/securityscene.h"
#include "tests/support/testdatabase.h"

#include <QJsonDocument>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <memory>

/// What stands in the log beside changes: exports, roles; and where it stands: one partition a month.
class TestActivityLog final : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { m_database.reset(); }
    void cleanupTestCase() { m_scene.reset(); }
    void anExportIsWrittenDown_data() { addEngineRows(); }
    void anExportIsWrittenDown();
    void anExportBelongsToTheExporter_data();
    void anExportBelongsToTheExporter();
    void nobodyExportsWithoutASession();
    void rolesAreFoundByOneFilter_data() { addEngineRows(); }
    void rolesAreFoundByOneFilter();
    void plainMembersAreNoRoles_data() { addEngineRows(); }
    void plainMembersAreNoRoles();
    void administratorsAreRoles_data() { addEngineRows(); }
    void administratorsAreRoles();
    void theLogIsReadByThoseItConcerns_data();
    void theLogIsReadByThoseItConcerns();
    void newMonthsAreAsClosedAsTheLog();
    void strayRowsMoveToTheirMonth();
    void aFileHasNoMonths();

private:
    /// [action, changes, metadata, user, organization] of the rows with that action, oldest first.
    [[nodiscard]] QList<QList<QVariant>> rows(const char *action) const;
    [[nodiscard]] static QJsonObject object(const QVariant &json) { return QJsonDocument::fromJson(json.toString().toUtf8()).object(); }
    [[nodiscard]] QString membership(const QString &role, const QString &organization);

    [[nodiscard]] const SecurityScene *sharedScene();

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<SecurityScene> m_scene;
    QString m_person;
};

const SecurityScene *TestActivityLog::sharedScene()
{
    if (m_scene == nullptr) {
        m_scene = SecurityScene::create();
    }
    return m_scene.get();
}

QList<QList<QVariant>> TestActivityLog::rows(const char *action) const
{
    const Result<ResultSet> found = m_database->run<ResultSet>([action](Executor &executor) {
        return executor.run({QStringLiteral("SELECT action, changes, metadata, user_id, organization_id FROM activity_logs "
                                            "WHERE action = '%1' ORDER BY created_at, id").arg(QLatin1String(action)),
                             {}, {FieldType::Text, FieldType::Json, FieldType::Json, FieldType::Id, FieldType::Id}, {}, {}});
    });
    return found.ok() ? found.value().rows : QList<QList<QVariant>>();
}

QString TestActivityLog::membership(const QString &role, const QString &organization)
{
    m_person = RecordFactory(*m_database).entrepreneur();
    const Result<Record> made = m_database->createRecord(QStringLiteral("user_organizations"),
                                                         {{QStringLiteral("user_id"), m_person},
                                                          {QStringLiteral("organization_id"), organization},
                                                          {QStringLiteral("role"), role}});
    return made.ok() ? made.value().id : QString();
}

void TestActivityLog::anExportIsWrittenDown()
{
    m_database = TestDatabase::create(currentEngine());
    QVERIFY(m_database);
    ExportNote note;
    note.entity = QStringLiteral("programs");
    note.rows = 1234;
    note.fields = {QStringLiteral("name"), QStringLiteral("status")};
    note.filters = QStringLiteral("search=raíces; status:in=open|\"x\"");
    note.destination = QStringLiteral("file");
    note.name = QStringLiteral("programas, marzo.xlsx");
    const Result<void> logged = m_database->run<void>([&note](Executor &executor) { return logExport(executor, note); });
    QVERIFY2(logged.ok(), logged.ok() ? "" : qPrintable(logged.error().detail));
    const QList<QList<QVariant>> found = rows("exported");
    QCOMPARE(found.size(), 1);
    const QJsonObject metadata = object(found.constFirst().at(2));
    QCOMPARE(metadata.value(QLatin1String("rows")).toInt(), 1234);
    QCOMPARE(metadata.value(QLatin1String("fields")).toArray().toVariantList(), (QVariantList{QStringLiteral("name"), QStringLiteral("status")}));
    QCOMPARE(metadata.value(QLatin1String("filters")).toString(), note.filters);
    QCOMPARE(metadata.value(QLatin1String("to")).toString(), note.destination);
    QCOMPARE(metadata.value(QLatin1String("name")).toString(), note.name);
    QCOMPARE(found.constFirst().at(3).toString(), TestDatabase::administratorId());
}

void TestActivityLog::anExportBelongsToTheExporter_data()
{
    QTest::addColumn<QString>("person");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("organization");
    QTest::newRow("coordinator: their organization") << QStringLiteral("A/coordinator") << QString() << QStringLiteral("A");
    QTest::newRow("analyst: their organization") << QStringLiteral("A/analyst") << QStringLiteral("A") << QStringLiteral("A");
    QTest::newRow("another organization: nobody's") << QStringLiteral("A/coordinator") << QStringLiteral("B") << QString();
    QTest::newRow("entrepreneur: nobody's") << QStringLiteral("A/e1") << QString() << QString();
    QTest::newRow("platform: the one that is named") << QStringLiteral("P") << QStringLiteral("B") << QStringLiteral("B");
}

void TestActivityLog::anExportBelongsToTheExporter()
{
    QFETCH(QString, person);
    QFETCH(QString, asked);
    QFETCH(QString, organization);
    const SecurityScene *scene = sharedScene();
    QVERIFY(scene != nullptr);
    QVERIFY(scene->superuser().raw(QStringLiteral("DELETE FROM activity_logs WHERE action = 'exported'")).wentThrough());
    const QString named = asked.isEmpty() ? QStringLiteral("NULL") : QStringLiteral("{%1}").arg(asked);
    const Attempt done = scene->client(person)->commit(SecurityScene::withIds(
        QStringLiteral("SELECT app.log_export('programs', 5, '{name}', '', 'clipboard', NULL, %1)").arg(named)));
    QVERIFY2(done.wentThrough(), qPrintable(done.message));
    const Attempt row = scene->superuser().raw(
        QStringLiteral("SELECT user_id, organization_id FROM activity_logs WHERE action = 'exported'"));
    QCOMPARE(row.rows.size(), 1);
    QCOMPARE(row.rows.first().at(0), SecurityScene::id(person));
    QCOMPARE(row.rows.first().at(1), organization.isEmpty() ? QString() : SecurityScene::id(organization));
}

void TestActivityLog::nobodyExportsWithoutASession()
{
    const SecurityScene *scene = sharedScene();
    QVERIFY(scene != nullptr);
    QVERIFY(scene->superuser().raw(QStringLiteral("DELETE FROM activity_logs WHERE action = 'exported'")).wentThrough());
    const QString call = QStringLiteral("SELECT app.log_export('programs', 5, '{}', '', 'file')");
    QCOMPARE(scene->client(QString())->commit(call).state, QStringLiteral("28000"));
    QCOMPARE(scene->superuser().raw(QStringLiteral("SELECT count(*) FROM activity_logs WHERE action = 'exported'")).value(),
             QStringLiteral("0"));
}

void TestActivityLog::rolesAreFoundByOneFilter()
{
    m_database = TestDatabase::create(currentEngine());
    QVERIFY(m_database);
    const QString organization = RecordFactory(*m_database).organization();
    const qsizetype before = rows("role_changed").size();
    const QString id = membership(QStringLiteral("coordinator"), organization);
    QVERIFY(!id.isEmpty());
    Record record = m_database->readRecord(QStringLiteral("user_organizations"), id).value();
    QVERIFY(m_database->updateRecord(record, {{QStringLiteral("role"), QStringLiteral("analyst")}}).ok());
    QVERIFY(m_database->setUp(QStringLiteral("DELETE FROM user_organizations WHERE id = '%1'").arg(id)).ok());
    const QList<QList<QVariant>> found = rows("role_changed").mid(before);
    QCOMPARE(found.size(), 3);
    const auto pair = [&found, this](int row) { return object(found.at(row).at(1)).value(QLatin1String("role")).toArray().toVariantList(); };
    QCOMPARE(pair(0), (QVariantList{QVariant::fromValue(nullptr), QStringLiteral("coordinator")}));
    QCOMPARE(pair(1), (QVariantList{QStringLiteral("coordinator"), QStringLiteral("analyst")}));
    QCOMPARE(pair(2), (QVariantList{QStringLiteral("analyst"), QVariant::fromValue(nullptr)}));
    QCOMPARE(found.at(1).at(3).toString(), TestDatabase::administratorId());
    QCOMPARE(found.at(1).at(4).toString(), organization);
    QCOMPARE(object(found.at(1).at(2)).value(QLatin1String("person")).toString(), m_person);
}

void TestActivityLog::plainMembersAreNoRoles()
{
    m_database = TestDatabase::create(currentEngine());
    QVERIFY(m_database);
    const QString organization = RecordFactory(*m_database).organization();
    const qsizetype before = rows("role_changed").size();
    const QString id = membership(QStringLiteral("member"), organization);
    QVERIFY(!id.isEmpty());
    QCOMPARE(rows("role_changed").size(), before);
    const Record record = m_database->readRecord(QStringLiteral("user_organizations"), id).value();
    QVERIFY(m_database->updateRecord(record, {{QStringLiteral("role"), QStringLiteral("owner")}}).ok());
    QCOMPARE(rows("role_changed").size(), before + 1);
}

void TestActivityLog::administratorsAreRoles()
{
    m_database = TestDatabase::create(currentEngine());
    QVERIFY(m_database);
    const QString person = RecordFactory(*m_database).entrepreneur();
    const qsizetype before = rows("role_changed").size();
    QVERIFY(m_database->setUp(QStringLiteral("INSERT INTO admins (id, admin_level) VALUES ('%1', 'organization')").arg(person)).ok());
    QVERIFY(m_database->setUp(QStringLiteral("UPDATE admins SET department = 'Sistemas' WHERE id = '%1'").arg(person)).ok());
    QVERIFY(m_database->setUp(QStringLiteral("UPDATE admins SET admin_level = 'platform' WHERE id = '%1'").arg(person)).ok());
    const QList<QList<QVariant>> found = rows("role_changed").mid(before);
    QCOMPARE(found.size(), 1); // the level "organization" gives nothing by itself
    QCOMPARE(object(found.at(0).at(1)).value(QLatin1String("admin_level")).toArray().toVariantList(),
             (QVariantList{QStringLiteral("organization"), QStringLiteral("platform")}));
}

void TestActivityLog::theLogIsReadByThoseItConcerns_data()
{
    QTest::addColumn<QString>("person");
    QTest::addColumn<QString>("read"); // what happened: to a person, in an organization, to access
    const auto row = [](const char *person, const char *read) { QTest::newRow(person) << QString::fromLatin1(person) << QString::fromLatin1(read); };
    row("P", "A/e1 A B/e1 B everything");
    row("A/owner", "A/e1 A");
    row("A/admin", "A/e1 A");
    row("A/coordinator", "A/e1 A");
    row("B/coordinator", "B/e1 B");
    for (const char *nobody : {"A/analyst", "A/member", "A/e1", "A/m1", "A/c1"}) {
        row(nobody, "");
    }
}

void TestActivityLog::theLogIsReadByThoseItConcerns()
{
    QFETCH(QString, person);
    QFETCH(QString, read);
    const SecurityScene *scene = sharedScene();
    QVERIFY(scene != nullptr);
    QVERIFY(scene->superuser().raw(QStringLiteral("DELETE FROM activity_logs WHERE action = 'viewed'")).wentThrough());
    const char *rows[] = {"'users', {A/e1}, NULL, 'A/e1'", "'user_organizations', {A/e1}, {A}, 'A'", "'users', {B/e1}, NULL, 'B/e1'",
                          "'user_organizations', {B/e1}, {B}, 'B'", "'admins', {P}, NULL, 'everything'"};
    for (const char *row : rows) {
        QVERIFY(scene->superuser()
                    .raw(SecurityScene::withIds(QStringLiteral("INSERT INTO activity_logs (action, entity_type, entity_id, organization_id, description) "
                                                               "VALUES ('viewed', %1)").arg(QLatin1String(row))))
                    .wentThrough());
    }
    const Attempt seen = scene->client(person)->attempt(
        QStringLiteral("SELECT coalesce(string_agg(description, ' ' ORDER BY description = 'everything', "
                       "split_part(description, '/', 1), description DESC), '') FROM activity_logs WHERE action = 'viewed'"));
    QVERIFY2(seen.wentThrough(), qPrintable(seen.message));
    QCOMPARE(seen.value(), read);
    QCOMPARE(scene->client(person)->attempt(QStringLiteral("INSERT INTO activity_logs (action, entity_type, entity_id) "
                                                           "VALUES ('viewed', 'users', gen_random_uuid())")).state,
             QStringLiteral("42501"));
    QCOMPARE(scene->client(person)->attempt(QStringLiteral("UPDATE activity_logs SET description = 'x'")).state, QStringLiteral("42501"));
}

void TestActivityLog::newMonthsAreAsClosedAsTheLog()
{
    m_database = TestDatabase::create(Engine::PostgreSql);
    QVERIFY(m_database);
    const auto owner = m_database->openSecond(QStringLiteral("postgres"));
    QVERIFY(owner);
    const auto made = waitFor(owner->run<ActivityPartitionReport>(
        Lane::Interactive, [](Executor &executor) { return ActivityPartitions(executor).ensure(2, 9); }));
    QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().detail));
    QVERIFY(made.value().made >= 5);
    QVERIFY(made.value().missing.isEmpty());
    const Result<ResultSet> open = m_database->setUp(QStringLiteral(
        "SELECT c.relname FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid WHERE i.inhparent = 'activity_logs'::regclass "
        "AND (NOT c.relrowsecurity OR NOT c.relforcerowsecurity OR pg_get_userbyid(c.relowner) <> 'ecosystem_owner' "
        "OR EXISTS (SELECT FROM aclexplode(c.relacl) a WHERE a.grantee <> c.relowner) "
        "OR EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname <> c.relname || '_owner'))"));
    QVERIFY2(open.ok(), open.ok() ? "" : qPrintable(open.error().detail));
    QCOMPARE(open.value().rows.size(), 0);
    const QString newest = made.value().partitions.at(made.value().partitions.size() - 2).name;
    const Result<ResultSet> read = m_database->sql(QStringLiteral("SELECT count(*) FROM %1").arg(newest));
    QVERIFY(!read.ok());
    QCOMPARE(read.error().code, ErrorCode::Permission);
}

void TestActivityLog::strayRowsMoveToTheirMonth()
{
    m_database = TestDatabase::create(Engine::PostgreSql);
    QVERIFY(m_database);
    QVERIFY(m_database->setUp(QStringLiteral("INSERT INTO activity_logs (action, entity_type, entity_id, created_at) "
                                             "SELECT 'viewed', 'users', gen_random_uuid(), now() - interval '5 months' FROM generate_series(1, 3)"))
                .ok());
    const auto owner = m_database->openSecond(QStringLiteral("postgres"));
    QVERIFY(owner);
    const auto work = [&owner](bool make, int back) {
        return waitFor(owner->run<ActivityPartitionReport>(Lane::Interactive, [make, back](Executor &executor) {
            ActivityPartitions partitions(executor);
            return make ? partitions.ensure(back, 1) : partitions.report(back, 1);
        }));
    };
    const auto before = work(false, 0);
    QVERIFY2(before.ok(), before.ok() ? "" : qPrintable(before.error().detail));
    QCOMPARE(before.value().strayRows(), qint64(3));
    QVERIFY(!before.value().missing.isEmpty()); // their month
    QCOMPARE(work(true, 6).value().strayRows(), qint64(0));
    QCOMPARE(work(false, 6).value().missing.size(), 0);
    const auto client = waitFor(m_database->database().run<ActivityPartitionReport>(
        Lane::Interactive, [](Executor &executor) { return ActivityPartitions(executor).ensure(0, 1); }));
    QVERIFY(!client.ok());
    QCOMPARE(client.error().code, ErrorCode::Permission);
}

void TestActivityLog::aFileHasNoMonths()
{
    m_database = TestDatabase::create(Engine::Sqlite);
    QVERIFY(m_database);
    const auto report = m_database->run<ActivityPartitionReport>([](Executor &executor) { return ActivityPartitions(executor).ensure(3, 3); });
    QVERIFY(report.ok());
    QVERIFY(report.value().partitions.isEmpty() && report.value().missing.isEmpty());
}

QTEST_GUILESS_MAIN(TestActivityLog)
#include "tst_activitylog.moc"
