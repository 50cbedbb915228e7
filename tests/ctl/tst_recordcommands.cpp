// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/fieldtext.h"
#include "models/catalog/validation.h"
#include "tests/ctl/ctlrun.h"
#include "tests/support/engines.h"
#include "tests/support/recordfactory.h"

#include <QTest>

/// semilleroctl records …, on both engines.
class TestRecordCommands final : public QObject
{
    Q_OBJECT

private slots:
    void createdShownAndListed_data() { addEngineRows(); }
    void createdShownAndListed();
    void filteredSortedAndLimited_data() { addEngineRows(); }
    void filteredSortedAndLimited();
    void tableForPeople_data() { addEngineRows(); }
    void tableForPeople();
    void anyTextTravelsUnchanged_data() { addEngineRows(); }
    void anyTextTravelsUnchanged();
    void sameRefusalsAsValidation_data();
    void sameRefusalsAsValidation();
    void updated_data() { addEngineRows(); }
    void updated();
    void peopleAreOneForm_data() { addEngineRows(); }
    void peopleAreOneForm();
    void deletingSaysWhatGoesWithIt_data() { addEngineRows(); }
    void deletingSaysWhatGoesWithIt();
    void peopleAreNotDeleted_data() { addEngineRows(); }
    void peopleAreNotDeleted();
    void theActorStandsInTheHistory_data() { addEngineRows(); }
    void theActorStandsInTheHistory();
};

namespace {

CtlRun createOrganization(const TestDatabase &database, const QString &name, const QStringList &more = {})
{
    QStringList arguments = words("records create organizations --json --set organization_type=incubator --set");
    arguments += QStringLiteral("name=") + name;
    for (const QString &assignment : more) {
        arguments += {QStringLiteral("--set"), assignment};
    }
    return runCtl(database, arguments);
}

QStringList names(const QJsonArray &records)
{
    QStringList list;
    for (const QJsonValue &record : records) {
        list += record[QLatin1String("name")].toString();
    }
    return list;
}

} // namespace

void TestRecordCommands::createdShownAndListed()
{
    const auto database = TestDatabase::create(currentEngine());
    QVERIFY(database);
    const CtlRun made =
        createOrganization(*database, QStringLiteral("Vivero"),
                           {QStringLiteral("annual_revenue=1850000000.5"), QStringLiteral("founded_date=2019-02-28"),
                            QStringLiteral("contact_info={\"phone\":\"+57 300 000 0001\"}")});
    QVERIFY2(made.exitCode == 0, qPrintable(made.whole()));
    const QString id = made.object().value(QLatin1String("id")).toString();
    QCOMPARE(id.size(), 36);

    const CtlRun shown = runCtl(*database, words("records show organizations --json") << id);
    QVERIFY2(shown.exitCode == 0, qPrintable(shown.whole()));
    const QJsonObject record = shown.object();
    QCOMPARE(record.value(QLatin1String("name")).toString(), QStringLiteral("Vivero"));
    QCOMPARE(record.value(QLatin1String("annual_revenue")).toString(), QStringLiteral("1850000000.50"));
    QCOMPARE(record.value(QLatin1String("founded_date")).toString(), QStringLiteral("2019-02-28"));
    QCOMPARE(record.value(QLatin1String("contact_info"))[QLatin1String("phone")].toString(),
             QStringLiteral("+57 300 000 0001"));
    QCOMPARE(record.value(QLatin1String("is_active")), QJsonValue(true));
    QVERIFY(record.value(QLatin1String("website")).isNull());
    QCOMPARE(record.value(QLatin1String("row_version")).toInt(), 1);
    QVERIFY(record.value(QLatin1String("created_at")).toString().endsWith(QLatin1Char('Z')));

    const CtlRun listed = runCtl(*database, words("records list organizations --json"));
    QVERIFY2(listed.exitCode == 0, qPrintable(listed.whole()));
    QCOMPARE(listed.array().size(), 1);
    QCOMPARE(listed.array().first().toObject(), record);

    const CtlRun missing = runCtl(*database, words("records show programs --json") << id);
    QCOMPARE(missing.exitCode, 1);
    QCOMPARE(missing.errorKeys(), QStringList{QStringLiteral("0  not_found")});
}

void TestRecordCommands::filteredSortedAndLimited()
{
    const auto database = TestDatabase::create(currentEngine());
    QVERIFY(database);
    for (const char *name : {"Ñandú", "Zeta", "nube", "José y Cía", "Árbol"}) {
        const CtlRun made = createOrganization(*database, QString::fromUtf8(name));
        QVERIFY2(made.exitCode == 0, qPrintable(made.whole()));
    }
    const auto list = [&database](const char *line) {
        const CtlRun run = runCtl(*database, words("records list organizations --json") + words(line));
        return run.exitCode == 0 ? names(run.array()) : QStringList{run.whole()};
    };
    const QStringList all{QStringLiteral("Árbol"), QStringLiteral("José y Cía"), QStringLiteral("nube"),
                          QStringLiteral("Ñandú"), QStringLiteral("Zeta")};
    QCOMPARE(list(""), all);
    QCOMPARE(list("--sort name"), all);
    QCOMPARE(list("--sort -name"), QStringList(all.rbegin(), all.rend()));
    QCOMPARE(list("--sort=-name --limit 2"), (QStringList{QStringLiteral("Zeta"), QStringLiteral("Ñandú")}));
    QCOMPARE(list("--limit 0"), QStringList());
    QCOMPARE(list("--search jose"), QStringList{QStringLiteral("José y Cía")});
    QCOMPARE(list("--filter name~UBE"), (QStringList{QStringLiteral("nube")}));
    QCOMPARE(list("--filter name!=Zeta --filter name~a"),
             (QStringList{QStringLiteral("Árbol"), QStringLiteral("José y Cía"), QStringLiteral("Ñandú")}));
    QCOMPARE(list("--filter website:null --limit 1"), QStringList{QStringLiteral("Árbol")});
    QCOMPARE(list("--filter name=nadie"), QStringList());

    const CtlRun fields = runCtl(*database, words("records list organizations --json --fields name,id --limit 1"));
    QCOMPARE(fields.array().first().toObject().keys(),
             (QStringList{QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("row_version")}));
}

void TestRecordCommands::tableForPeople()
{
    const auto database = TestDatabase::create(currentEngine());
    QVERIFY(database);
    RecordFactory factory(*database);
    const QString organization = factory.organization({{QStringLiteral("name"), QStringLiteral("Cámara")}});
    const QString program = factory.program(organization, {{QStringLiteral("name"), QStringLiteral("Raíces")}});
    const CtlRun listed = runCtl(*database, words("records list programs"));
    QVERIFY2(listed.exitCode == 0, qPrintable(listed.whole()));
    for (const char *text : {"Name", "Raíces", "Cámara", "Incubation", "Draft"}) {
        QVERIFY2(listed.out.contains(QString::fromUtf8(text)), qPrintable(listed.out));
    }
    QVERIFY2(listed.out.contains(program), "the table shows the ids that other commands take");
    const CtlRun shown = runCtl(*database, words("records show programs") << program);
    QVERIFY2(shown.out.contains(QStringLiteral("Cámara")), qPrintable(shown.whole()));
}

void TestRecordCommands::anyTextTravelsUnchanged()
{
    const auto database = TestDatabase::create(currentEngine());
    QVERIFY(database);
    const QStringList texts{QStringLiteral("Robert'); DROP TABLE organizations;--"),
                            QStringLiteral("\"quoted\" \\back\\ 100% _under_ $1 :name ?"),
                            QStringLiteral("日本語 العربية עברית 👩🏽‍🌾 Ñuñoa"),
                            QStringLiteral("line one\nline two\ttabbed"), QString(5000, QChar(0x00F1))};
    for (const QString &text : texts) {
        const QJsonObject row{{QStringLiteral("name"), text.left(150).simplified()},
                              {QStringLiteral("description"), text},
                              {QStringLiteral("organization_type"), QStringLiteral("ngo")}};
        const CtlRun made = runCtl(*database, words("records create organizations --file - --json"),
                                   QJsonDocument(row).toJson(QJsonDocument::Compact));
        QVERIFY2(made.exitCode == 0, qPrintable(made.whole()));
        const QString id = made.array().first()[QLatin1String("id")].toString();
        const CtlRun shown = runCtl(*database, words("records show organizations --json") << id);
        QCOMPARE(shown.object().value(QLatin1String("description")).toString(), text);
        const CtlRun found = runCtl(*database, words("records list organizations --json --filter")
                                                   << QStringLiteral("name=") + text.left(150).simplified());
        QCOMPARE(found.array().size(), 1);
    }
}

void TestRecordCommands::sameRefusalsAsValidation_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<QStringList>("assignments");
    const auto row = [](const char *name, const QStringList &assignments) {
        for (const Engine engine : {Engine::Sqlite, Engine::PostgreSql}) {
            QTest::addRow("%s: %s", engineName(engine), name) << engine << assignments;
        }
    };
    const QString good = QStringLiteral("name=Raíces");
    const QString type = QStringLiteral("program_type=incubation");
    row("a name is needed", {type});
    row("a name of blanks", {QStringLiteral("name=   "), type});
    row("a name of 201 characters", {QStringLiteral("name=") + QString(201, QLatin1Char('x')), type});
    row("a word that is not in the list", {good, QStringLiteral("program_type=party")});
    row("a state that is not in the list", {good, type, QStringLiteral("status=zzz")});
    row("no week", {good, type, QStringLiteral("duration_weeks=0")});
    row("places below zero", {good, type, QStringLiteral("max_participants=-5")});
    row("the end before the start",
        {good, type, QStringLiteral("program_start=2026-05-01"), QStringLiteral("program_end=2026-04-01")});
    row("JSON that breaks off", {good, type, QStringLiteral("selection_process={\"stages\":")});
    row("several things", {QStringLiteral("program_type=party"), QStringLiteral("max_participants=-5")});
}

void TestRecordCommands::sameRefusalsAsValidation()
{
    QFETCH(QStringList, assignments);
    const auto database = TestDatabase::create(currentEngine());
    QVERIFY(database);
    RecordFactory factory(*database);
    assignments += QStringLiteral("organization_id=") + factory.organization();
    const Entity &programs = *database->catalog().entity(u"programs");

    FieldValues values;
    QList<FieldError> expected;
    QStringList arguments = words("records create programs --json");
    for (const QString &assignment : assignments) {
        arguments += {QStringLiteral("--set"), assignment};
        const QString name = assignment.section(QLatin1Char('='), 0, 0);
        const Result<QVariant> value = fieldFromText(*programs.field(name), assignment.section(QLatin1Char('='), 1));
        if (value) {
            values.insert(name, value.value());
        } else {
            expected += value.error().fields;
        }
    }
    if (expected.isEmpty()) {
        expected = validateRecord(programs, values);
    }
    QVERIFY(!expected.isEmpty());

    const CtlRun run = runCtl(*database, arguments);
    QVERIFY2(run.exitCode == 1, qPrintable(run.whole()));
    QList<FieldError> found;
    for (const QJsonValue &error : run.errors()) {
        found += {error[QLatin1String("field")].toString(), expected.value(found.size()).code,
                  error[QLatin1String("message")].toString()};
        QCOMPARE(error[QLatin1String("code")].toString(), errorCodeName(found.last().code));
    }
    QCOMPARE(found, expected);
    QCOMPARE(database->countRecords(QStringLiteral("programs")).value(), 0);
}

void TestRecordCommands::updated()
{
    const auto database = TestDatabase::create(currentEngine());
    QVERIFY(database);
    RecordFactory factory(*database);
    const QString first = factory.organization();
    const QString second = factory.organization();

    const CtlRun changed =
        runCtl(*database, words("records update organizations --json --set website=https://example.org --set industry=")
                              << first);
    QVERIFY2(changed.exitCode == 0, qPrintable(changed.whole()));
    QCOMPARE(changed.object().value(QLatin1String("website")).toString(), QStringLiteral("https://example.org"));
    QVERIFY(changed.object().value(QLatin1String("industry")).isNull());
    QCOMPARE(changed.object().value(QLatin1String("row_version")).toInt(), 2);

    const CtlRun refused =
        runCtl(*database, words("records update organizations --json --set website=example") << first);
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(refused.errorKeys(), QStringList{QStringLiteral("0 website invalid_format")});

    const QByteArray bad =
        QStringLiteral("{\"id\":\"%1\",\"name\":\"Uno\"}\n{\"name\":\"x\"}\n{\"id\":\"%2\",\"name\":\"\"}\n")
            .arg(first, second)
            .toUtf8();
    const CtlRun rows = runCtl(*database, words("records update organizations --json --file -"), bad);
    QCOMPARE(rows.exitCode, 1);
    QCOMPARE(rows.errorKeys(), (QStringList{QStringLiteral("2 id required"), QStringLiteral("3 name required")}));
    QVERIFY(
        database->readRecord(QStringLiteral("organizations"), first).value().value(QStringLiteral("name")).toString() !=
        QLatin1String("Uno"));

    const QByteArray good = QStringLiteral("{\"id\":\"%1\",\"name\":\"Uno\"}\n{\"id\":\"%2\",\"name\":\"Dos\"}\n")
                                .arg(first, second)
                                .toUtf8();
    const CtlRun done = runCtl(*database, words("records update organizations --json --file -"), good);
    QVERIFY2(done.exitCode == 0, qPrintable(done.whole()));
    QCOMPARE(
        database->readRecord(QStringLiteral("organizations"), second).value().value(QStringLiteral("name")).toString(),
        QStringLiteral("Dos"));
}

void TestRecordCommands::peopleAreOneForm()
{
    const auto database = TestDatabase::create(currentEngine());
    QVERIFY(database);
    const CtlRun made =
        runCtl(*database, words("records create entrepreneurs --json --set first_name=Luz --set last_name=Quintero "
                                "--set email=luz@example.org --set experience_level=beginner"));
    QVERIFY2(made.exitCode == 0, qPrintable(made.whole()));
    const QJsonObject person = made.object();
    QCOMPARE(person.value(QLatin1String("first_name")).toString(), QStringLiteral("Luz"));
    QCOMPARE(person.value(QLatin1String("experience_level")).toString(), QStringLiteral("beginner"));
    QVERIFY(!person.contains(QLatin1String("password_hash")));

    const CtlRun again =
        runCtl(*database, words("records create entrepreneurs --json --set first_name=Ana --set last_name=Gil "
                                "--set email=LUZ@example.org"));
    QCOMPARE(again.exitCode, 1);
    QCOMPARE(again.errorKeys(), QStringList{QStringLiteral("0 email duplicate")});
    QCOMPARE(database->countRecords(QStringLiteral("users")).value(), 2); // and the administrator
}

void TestRecordCommands::deletingSaysWhatGoesWithIt()
{
    const auto database = TestDatabase::create(currentEngine());
    QVERIFY(database);
    RecordFactory factory(*database);
    const QString organization = factory.organization();
    factory.program(organization);
    factory.program(organization);
    const CtlRun asks = runCtl(*database, words("records delete organizations") << organization);
    QCOMPARE(asks.exitCode, 1);
    QVERIFY2(asks.error.contains(QLatin1String("Programs: 2")) && asks.error.contains(QLatin1String("--yes")),
             qPrintable(asks.error));
    QCOMPARE(database->countRecords(QStringLiteral("programs")).value(), 2);

    const CtlRun done = runCtl(*database, words("records delete organizations --yes --json") << organization);
    QVERIFY2(done.exitCode == 0, qPrintable(done.whole()));
    QCOMPARE(done.object().value(QLatin1String("deleted")).toInt(), 1);
    QCOMPARE(done.object().value(QLatin1String("batch")).toString().size(), 36);
    QCOMPARE(database->countRecords(QStringLiteral("programs")).value(), 0);

    const CtlRun gone = runCtl(*database, words("records delete organizations --json") << organization);
    QCOMPARE(gone.exitCode, 1);
    QCOMPARE(gone.errorKeys(), QStringList{QStringLiteral("0  not_found")});

    const CtlRun alone = runCtl(*database, words("records delete organizations") << factory.organization());
    QVERIFY2(alone.exitCode == 0, qPrintable(alone.whole()));
}

void TestRecordCommands::peopleAreNotDeleted()
{
    const auto database = TestDatabase::create(currentEngine());
    QVERIFY(database);
    RecordFactory factory(*database);
    const QString person = factory.ally();
    for (const char *line : {"records delete allies --json", "records delete users --json --yes"}) {
        const CtlRun run = runCtl(*database, words(line) << person);
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.errors().size(), 1);
    }
    QCOMPARE(database->countRecords(QStringLiteral("allies")).value(), 1);
    const CtlRun run = runCtl(*database, words("records update allies --json --set is_active=false") << person);
    QVERIFY2(run.exitCode == 0, qPrintable(run.whole()));
}

void TestRecordCommands::theActorStandsInTheHistory()
{
    const auto database = TestDatabase::create(currentEngine());
    QVERIFY(database);
    RecordFactory factory(*database);
    const QString person = factory.ally({{QStringLiteral("email"), QStringLiteral("ana@example.org")}});
    const CtlRun made = createOrganization(*database, QStringLiteral("Con autora"), {});
    const CtlRun acted =
        runCtl(*database, words("records update organizations --as ANA@example.org --set name=Cambiada")
                              << made.object().value(QLatin1String("id")).toString());
    QVERIFY2(acted.exitCode == 0, qPrintable(acted.whole()));
    const CtlRun log = runCtl(*database, words("records list activity_logs --json --filter entity_type=organizations "
                                               "--filter action=updated"));
    QVERIFY2(log.array().size() == 1, qPrintable(log.whole()));
    QCOMPARE(log.array().first()[QLatin1String("user_id")].toString(), person);

    const CtlRun nobody = runCtl(*database, words("records list organizations --as nobody@example.org"));
    QCOMPARE(nobody.exitCode, 2);
    QVERIFY(nobody.error.contains(QLatin1String("nobody@example.org")));
}

QTEST_GUILESS_MAIN(TestRecordCommands)
#include "tst_recordcommands.moc"
