// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/ctlrun.h"
#include "tests/support/engines.h"
#include "tests/support/recordfactory.h"

#include <QTest>

/// records create --file: all rows or none, and every bad one named.
class TestRecordFile final : public QObject
{
    Q_OBJECT

private slots:
    void allRowsAreWritten_data() { addEngineRows(); }
    void allRowsAreWritten();
    void everyBadRowIsNamed_data() { addEngineRows(); }
    void everyBadRowIsNamed();
    void whatOnlyTheDatabaseKnowsIsNamedToo_data() { addEngineRows(); }
    void whatOnlyTheDatabaseKnowsIsNamedToo();
    void badInput_data();
    void badInput();
    void whatIsListedCanBeCreated_data() { addEngineRows(); }
    void whatIsListedCanBeCreated();
    void rowsMayReferToEarlierRows_data() { addEngineRows(); }
    void rowsMayReferToEarlierRows();
};

namespace {

const char goodRow[] = "{\"name\":\"Semilla\",\"organization_type\":\"ngo\"}\n";

} // namespace

void TestRecordFile::allRowsAreWritten()
{
    const auto database = TestDatabase::create(currentEngine());
    QVERIFY(database);
    QByteArray rows = "\xEF\xBB\xBF"; // byte order mark
    for (int number = 0; number < 300; ++number) {
        rows +=
            QStringLiteral("{\"name\":\"Organización %1\",\"organization_type\":\"ngo\",\"total_employees\":%1}\r\n\n")
                .arg(number)
                .toUtf8();
    }
    const CtlRun run = runCtl(*database, words("records create organizations --file - --json"), rows);
    QVERIFY2(run.exitCode == 0, qPrintable(run.whole()));
    QCOMPARE(run.array().size(), 300);
    QCOMPARE(run.array().at(1)[QLatin1String("row")].toInt(), 3); // every second line is empty
    QCOMPARE(database->countRecords(QStringLiteral("organizations")).value(), 300);
}

void TestRecordFile::everyBadRowIsNamed()
{
    const auto database = TestDatabase::create(currentEngine());
    QVERIFY(database);
    const QByteArray rows = QByteArray(goodRow) +
                            "{\"name\":\"\",\"organization_type\":\"ngo\"}\n"
                            "{\"name\":\"Sin tipo\"}\n"
                            "{\"name\":\"Web\",\"organization_type\":\"ngo\",\"website\":\"no es una web\"}\n"
                            "{\"name\":\"Cierre\",\n"
                            "[1,2]\n"
                            "{\"nombre\":\"Campo\",\"name\":\"Campo\",\"organization_type\":\"ngo\"}\n"
                            "{\"name\":\"Número\",\"organization_type\":\"ngo\",\"total_employees\":\"muchos\"}\n" +
                            goodRow;
    const CtlRun json = runCtl(*database, words("records create organizations --file - --json"), rows);
    QCOMPARE(json.exitCode, 1);
    QCOMPARE(json.errorKeys(),
             (QStringList{QStringLiteral("2 name required"), QStringLiteral("3 organization_type required"),
                          QStringLiteral("4 website invalid_format"), QStringLiteral("5  invalid_format"),
                          QStringLiteral("6  invalid_format"), QStringLiteral("7 nombre unknown_field"),
                          QStringLiteral("8 total_employees invalid_format")}));
    QVERIFY(json.out.isEmpty());
    QCOMPARE(database->countRecords(QStringLiteral("organizations")).value(), 0);

    const CtlRun people = runCtl(*database, words("records create organizations --file -"), rows);
    QCOMPARE(people.exitCode, 1);
    const QStringList lines = people.error.trimmed().split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 8);
    QVERIFY2(lines.at(2).startsWith(QLatin1String("Row 4: Website: ")), qPrintable(lines.at(2)));
    QVERIFY2(lines.last().contains(QLatin1String("7")) && lines.last().contains(QLatin1String("9")),
             qPrintable(lines.last()));
}

void TestRecordFile::whatOnlyTheDatabaseKnowsIsNamedToo()
{
    const auto database = TestDatabase::create(currentEngine());
    QVERIFY(database);
    RecordFactory factory(*database);
    factory.entrepreneur({{QStringLiteral("email"), QStringLiteral("ana@example.org")}});
    const QByteArray rows = "{\"first_name\":\"Luz\",\"last_name\":\"Gil\",\"email\":\"luz@example.org\"}\n"
                            "{\"first_name\":\"Ana\",\"last_name\":\"Gil\",\"email\":\"ANA@example.org\"}\n"
                            "{\"first_name\":\"Eva\",\"last_name\":\"Gil\",\"email\":\"eva@example.org\","
                            "\"organization_id\":\"01930e5c-0000-7000-8000-000000000000\"}\n"
                            "{\"first_name\":\"Luz\",\"last_name\":\"Gil\",\"email\":\"Luz@example.org\"}\n"
                            "{\"first_name\":\"Sol\",\"last_name\":\"Gil\",\"email\":\"sol\"}\n";
    const CtlRun run = runCtl(*database, words("records create entrepreneurs --file - --json"), rows);
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.errorKeys(),
             (QStringList{QStringLiteral("2 email duplicate"), QStringLiteral("3 organization_id missing_reference"),
                          QStringLiteral("4 email duplicate"), QStringLiteral("5 email invalid_format")}));
    QCOMPARE(database->countRecords(QStringLiteral("entrepreneurs")).value(), 1);
    QCOMPARE(database->countRecords(QStringLiteral("users")).value(), 2); // and the administrator
}

void TestRecordFile::badInput_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QStringList>("keys");
    const auto row = [](const char *name, const QByteArray &input, const QStringList &keys) {
        QTest::newRow(name) << input << keys;
    };
    row("a line that breaks off", QByteArray(goodRow) + "{\"name\":\"x\"", {QStringLiteral("2  invalid_format")});
    row("text", "nombre,web\nSemilla,x\n", {QStringLiteral("1  invalid_format"), QStringLiteral("2  invalid_format")});
    row("Latin 1", "{\"name\":\"Jos\xE9\",\"organization_type\":\"ngo\"}\n", {QStringLiteral("1  invalid_format")});
    row("an array that breaks off", "[{\"name\":\"x\"},", {QStringLiteral("0  invalid_format")});
    row("an array of numbers", "[1,{\"name\":\"x\",\"organization_type\":\"ngo\"},2]",
        {QStringLiteral("1  invalid_format"), QStringLiteral("3  invalid_format")});
    row("JSON of another shape", "{\"name\":{\"es\":\"x\"},\"organization_type\":\"ngo\"}\n",
        {QStringLiteral("1 name invalid_format")});
}

void TestRecordFile::badInput()
{
    QFETCH(QByteArray, input);
    QFETCH(QStringList, keys);
    const auto database = TestDatabase::create(Engine::Sqlite);
    QVERIFY(database);
    const CtlRun run = runCtl(*database, words("records create organizations --file - --json"), input);
    QVERIFY2(run.exitCode == 1, qPrintable(run.whole()));
    QCOMPARE(run.errorKeys(), keys);
    QCOMPARE(database->countRecords(QStringLiteral("organizations")).value(), 0);
}

void TestRecordFile::whatIsListedCanBeCreated()
{
    const auto database = TestDatabase::create(currentEngine());
    QVERIFY(database);
    RecordFactory factory(*database);
    factory.organization({{QStringLiteral("website"), QStringLiteral("https://example.org")}});
    const CtlRun listed = runCtl(
        *database, words("records list organizations --json --fields name,organization_type,website,contact_info"));
    QByteArray copy = listed.out.toUtf8();
    QJsonArray rows;
    for (const QJsonValue &value : listed.array()) {
        QJsonObject row = value.toObject();
        row.remove(QStringLiteral("id"));
        rows.append(row);
    }
    const CtlRun run = runCtl(*database, words("records create organizations --file -"), QJsonDocument(rows).toJson());
    QVERIFY2(run.exitCode == 0, qPrintable(run.whole()));
    QCOMPARE(database->countRecords(QStringLiteral("organizations")).value(), 2);
    const CtlRun twice = runCtl(*database, words("records create organizations --file - --json"), copy);
    QCOMPARE(twice.exitCode, 1); // the id is taken
    QCOMPARE(database->countRecords(QStringLiteral("organizations")).value(), 2);
}

void TestRecordFile::rowsMayReferToEarlierRows()
{
    const auto database = TestDatabase::create(currentEngine());
    QVERIFY(database);
    const QByteArray rows = "{\"id\":\"01930e5c-0000-7000-8000-000000000001\",\"title\":\"Plan\"}\n"
                            "{\"title\":\"Parte\",\"parent_task_id\":\"01930e5c-0000-7000-8000-000000000001\"}\n";
    const CtlRun run = runCtl(*database, words("records create tasks --file -"), rows);
    QVERIFY2(run.exitCode == 0, qPrintable(run.whole()));
    QCOMPARE(database->countRecords(QStringLiteral("tasks")).value(), 2);
}

QTEST_GUILESS_MAIN(TestRecordFile)
#include "tst_recordfile.moc"
