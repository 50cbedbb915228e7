// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importing/importwriter.h"
#include "tests/exchange/planbuilder.h"
#include "tests/support/engines.h"
#include "tests/support/recordfactory.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>


namespace {

const QStringList personTargets = {QStringLiteral("first_name"), QStringLiteral("last_name"), QStringLiteral("email"),
                                   QStringLiteral("document_number"), QStringLiteral("skills")};

QVariantList person(int number)
{
    return {QStringLiteral("Ana %1").arg(number), QStringLiteral("Ñáñez \"%1\" \\ {x}, NULL").arg(number),
            QStringLiteral("ana%1@example.org").arg(number), QStringLiteral("CC%1").arg(number), QStringLiteral("[\"ventas\",\"diseño\"]")};
}

} // namespace

/// What stands in the database after an import was written: on both engines.
class TestImportWriter final : public QObject
{
    Q_OBJECT

private slots:
    void newPeopleStandWithTheirImport_data() { addEngineRows(); }
    void newPeopleStandWithTheirImport();
    void personsAmongAllPeopleGetTheirProfile_data() { addEngineRows(); }
    void personsAmongAllPeopleGetTheirProfile();
    void changesKeepEverythingElse_data() { addEngineRows(); }
    void changesKeepEverythingElse();
    void oneRowMakesPersonProjectAndApplication_data() { addEngineRows(); }
    void oneRowMakesPersonProjectAndApplication();
    void answersArePutIntoThoseThatAreThere_data() { addEngineRows(); }
    void answersArePutIntoThoseThatAreThere();
    void whatSomebodyChangedMeanwhileIsNamed_data() { addEngineRows(); }
    void whatSomebodyChangedMeanwhileIsNamed();
    void refusedRowsAreNamedAndNothingStands_data() { addEngineRows(); }
    void refusedRowsAreNamedAndNothingStands();
    void tryingOutLeavesNothing_data() { addEngineRows(); }
    void tryingOutLeavesNothing();
    void peopleOfAnOlderSystem_data() { addEngineRows(); }
    void peopleOfAnOlderSystem();
    void aCapacityIsDefended_data() { addEngineRows(); }
    void aCapacityIsDefended();

private:
    [[nodiscard]] static Result<ImportRecord> commit(const TestDatabase &db, ImportPlan &plan)
    {
        return db.run<ImportRecord>([&](Executor &executor) { return ImportWriter(db.catalog(), executor, db.clock()).commit(plan); });
    }
    [[nodiscard]] static Result<void> tryOut(const TestDatabase &db, ImportPlan &plan)
    {
        return db.run<void>([&](Executor &executor) { return ImportWriter(db.catalog(), executor, db.clock()).tryOut(plan); });
    }
    [[nodiscard]] static QString value(const TestDatabase &db, const QString &sql, const QVariantList &values = {})
    {
        const auto rows = db.setUp(sql, values);
        if (!rows) {
            return rows.error().message + rows.error().detail;
        }
        return rows.value().rows.isEmpty() ? QString() : rows.value().rows.first().first().toString();
    }
    [[nodiscard]] static QJsonArray entries(const TestDatabase &db, const QString &import)
    {
        const QString cast = db.engine() == Engine::PostgreSql ? QStringLiteral("::uuid") : QString();
        const auto rows = db.setUp(QStringLiteral("SELECT CAST(content AS text) FROM import_chunks WHERE import_id = $1%1 ORDER BY position").arg(cast), {import});
        QJsonArray all;
        if (rows) {
            for (const auto &row : rows.value().rows) {
                const QJsonArray chunk = QJsonDocument::fromJson(row.first().toString().toUtf8()).array();
                for (const auto &entry : chunk) {
                    all.append(entry);
                }
            }
        }
        return all;
    }
};

#define COMMITTED(result)                                                                                                       \
    do {                                                                                                                        \
        const auto &done_ = (result);                                                                                           \
        QVERIFY2(done_.ok(), qPrintable(done_.ok() ? QString() : QString(done_.error().message + done_.error().detail)));       \
    } while (false)

void TestImportWriter::newPeopleStandWithTheirImport()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    PlanBuilder builder(db->catalog(), QStringLiteral("entrepreneurs"), personTargets);
    for (int i = 0; i < 1'203; ++i) { // more than one chunk of entries, on a file more than one of rows
        builder.addNew(person(i));
    }
    builder.plan.rows[7].values[2] = QVariant(); // without an e-mail
    builder.plan.rows[8].values[3] = QVariant();
    const auto done = commit(*db, builder.plan);
    COMMITTED(done);
    QCOMPARE(done.value().counts.created, 1'203);
    QCOMPARE(done.value().byId, TestDatabase::administratorId());
    QCOMPARE(done.value().byName, TestDatabase::administratorName());
    QVERIFY(done.value().mayUndo);
    const auto read = db->readRecord(QStringLiteral("entrepreneurs"), builder.plan.rows.at(3).parts.first().id);
    COMMITTED(read);
    QCOMPARE(read.value().value(QStringLiteral("last_name")).toString(), person(3).at(1).toString());
    QCOMPARE(read.value().value(QStringLiteral("email")).toString(), QStringLiteral("ana3@example.org"));
    QCOMPARE(read.value().value(QStringLiteral("document_number")).toString(), QStringLiteral("CC3"));
    QCOMPARE(QJsonDocument::fromJson(read.value().value(QStringLiteral("skills")).toString().toUtf8()).array(), (QJsonArray{QStringLiteral("ventas"), QStringLiteral("diseño")}));
    QCOMPARE(read.value().value(QStringLiteral("availability_status")).toString(), QStringLiteral("available"));
    QCOMPARE(read.value().value(QStringLiteral("user_type")).toString(), QStringLiteral("entrepreneur"));
    const auto nobody = db->readRecord(QStringLiteral("entrepreneurs"), builder.plan.rows.at(7).parts.first().id);
    COMMITTED(nobody);
    QVERIFY(!nobody.value().value(QStringLiteral("email")).isValid());
    QCOMPARE(value(*db, QStringLiteral("SELECT count(*) FROM users WHERE created_by = (SELECT imported_by FROM imports) "
                                       "AND created_at = (SELECT imported_at FROM imports) AND password_hash = '!'")),
             QStringLiteral("1203"));
    QCOMPARE(value(*db, QStringLiteral("SELECT file_name || '|' || file_size || '|' || created || '|' || mode FROM imports")),
             QStringLiteral("personas.csv|1234|1203|both"));
    const QJsonArray all = entries(*db, done.value().id);
    QCOMPARE(all.size(), 1'203);
    const QJsonObject third = all.at(3).toObject();
    QCOMPARE(third.value(QStringLiteral("e")).toString(), QStringLiteral("entrepreneurs"));
    QCOMPARE(third.value(QStringLiteral("n")).toInt(), 5);
    QVERIFY(third.value(QStringLiteral("new")).toBool());
    QCOMPARE(third.value(QStringLiteral("v")).toInteger(), read.value().rowVersion);
    QCOMPARE(third.value(QStringLiteral("after")).toObject().value(QStringLiteral("last_name")).toString(), person(3).at(1).toString());
    QCOMPARE(third.value(QStringLiteral("after")).toObject().value(QStringLiteral("skills")).toArray().size(), 2);
}

void TestImportWriter::personsAmongAllPeopleGetTheirProfile()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    PlanBuilder builder(db->catalog(), QStringLiteral("users"), {QStringLiteral("first_name"), QStringLiteral("last_name"), QStringLiteral("user_type")});
    builder.addNew({QStringLiteral("Ana"), QStringLiteral("Uno"), QStringLiteral("entrepreneur")});
    builder.addNew({QStringLiteral("Luz"), QStringLiteral("Dos"), QStringLiteral("ally")});
    COMMITTED(commit(*db, builder.plan));
    QCOMPARE(value(*db, QStringLiteral("SELECT u.first_name FROM entrepreneurs e JOIN users u ON u.id = e.id")), QStringLiteral("Ana"));
    QCOMPARE(value(*db, QStringLiteral("SELECT count(*) FROM person_details")), QStringLiteral("0"));
    QCOMPARE(db->countRecords(QStringLiteral("users")).value(), 3);
}

void TestImportWriter::changesKeepEverythingElse()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    RecordFactory make(*db);
    PlanBuilder builder(db->catalog(), QStringLiteral("entrepreneurs"),
                        {QStringLiteral("phone"), QStringLiteral("document_number"), QStringLiteral("bio"), QStringLiteral("email")});
    QStringList ids;
    for (int i = 0; i < 3; ++i) {
        ids.append(make.entrepreneur({{QStringLiteral("bio"), QStringLiteral("Antes")}}));
    }
    const auto version = [&](int i) { return db->readRecord(QStringLiteral("entrepreneurs"), ids.at(i)).value().rowVersion; };
    const auto email = [&](int i) { return db->readRecord(QStringLiteral("entrepreneurs"), ids.at(i)).value().value(QStringLiteral("email")).toString(); };
    const QString kept = email(0);
    builder.addChanged(ids.at(0), version(0), {QStringLiteral("+57 300 1112233"), QVariant(), QVariant(), QVariant()}, {QVariant(), {}, {}, {}});
    builder.addChanged(ids.at(1), version(1), {QStringLiteral("+57 300 1112244"), QStringLiteral("CC9"), QStringLiteral("Después"), QVariant()},
                       {QVariant(), QVariant(), QStringLiteral("Antes"), {}});
    // The same person under another version of details: none are there yet.
    QVERIFY(db->setUp(QStringLiteral("DELETE FROM person_details")));
    builder.plan.rows[1].parts[0].rowVersion = version(1);
    builder.plan.rows[0].parts[0].rowVersion = version(0);
    const auto done = commit(*db, builder.plan);
    COMMITTED(done);
    const auto first = db->readRecord(QStringLiteral("entrepreneurs"), ids.at(0)).value();
    QCOMPARE(first.value(QStringLiteral("phone")).toString(), QStringLiteral("+57 300 1112233"));
    QCOMPARE(first.value(QStringLiteral("bio")).toString(), QStringLiteral("Antes"));
    QCOMPARE(first.value(QStringLiteral("email")).toString(), kept);
    const auto second = db->readRecord(QStringLiteral("entrepreneurs"), ids.at(1)).value();
    QCOMPARE(second.value(QStringLiteral("document_number")).toString(), QStringLiteral("CC9"));
    QCOMPARE(second.value(QStringLiteral("bio")).toString(), QStringLiteral("Después"));
    const QJsonArray all = entries(*db, done.value().id);
    QCOMPARE(all.size(), 2);
    for (const auto &entry : all) {
        const QJsonObject object = entry.toObject();
        const auto record = object.value(QStringLiteral("id")).toString() == ids.at(1) ? second : first;
        QCOMPARE(object.value(QStringLiteral("v")).toInteger(), record.rowVersion);
        if (record.id == ids.at(1)) {
            QCOMPARE(object.value(QStringLiteral("before")).toObject().value(QStringLiteral("bio")).toString(), QStringLiteral("Antes"));
            QVERIFY(object.value(QStringLiteral("before")).toObject().value(QStringLiteral("phone")).isNull());
        }
    }
}

void TestImportWriter::oneRowMakesPersonProjectAndApplication()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    RecordFactory make(*db);
    const QString program = make.program(make.organization());
    PlanBuilder builder(db->catalog(), QStringLiteral("program_applications"),
                        {QStringLiteral("project_id.name"), QStringLiteral("entrepreneur_id.first_name"), QStringLiteral("entrepreneur_id.last_name"),
                         QStringLiteral("program_id"), QStringLiteral("answers#¿Por qué?"), QStringLiteral("answers#¿Cuántos?")},
                        {QStringLiteral("project_id"), QStringLiteral("entrepreneur_id")});
    builder.addNew({QStringLiteral("Café de altura"), QStringLiteral("Ana"), QStringLiteral("Ríos"), program, QStringLiteral("Porque \"sí\""), QVariant()});
    const auto done = commit(*db, builder.plan);
    COMMITTED(done);
    const auto &parts = builder.plan.rows.first().parts;
    const auto application = db->readRecord(QStringLiteral("program_applications"), parts.at(0).id).value();
    QCOMPARE(application.value(QStringLiteral("entrepreneur_id")).toString(), parts.at(2).id);
    QCOMPARE(application.value(QStringLiteral("project_id")).toString(), parts.at(1).id);
    QCOMPARE(QJsonDocument::fromJson(application.value(QStringLiteral("answers")).toString().toUtf8()).object(),
             (QJsonObject{{QStringLiteral("¿Por qué?"), QStringLiteral("Porque \"sí\"")}}));
    const auto project = db->readRecord(QStringLiteral("projects"), parts.at(1).id).value();
    QCOMPARE(project.value(QStringLiteral("entrepreneur_id")).toString(), parts.at(2).id);
    QCOMPARE(project.value(QStringLiteral("program_id")).toString(), program);
    QCOMPARE(project.value(QStringLiteral("name")).toString(), QStringLiteral("Café de altura"));
    QStringList written;
    for (const auto &entry : entries(*db, done.value().id)) {
        written.append(entry.toObject().value(QStringLiteral("e")).toString());
    }
    QCOMPARE(written, (QStringList{QStringLiteral("entrepreneurs"), QStringLiteral("projects"), QStringLiteral("program_applications")}));
}

void TestImportWriter::answersArePutIntoThoseThatAreThere()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    RecordFactory make(*db);
    const QString id = make.create(QStringLiteral("program_applications"),
                                   {{QStringLiteral("program_id"), make.program(make.organization())},
                                    {QStringLiteral("entrepreneur_id"), make.entrepreneur()},
                                    {QStringLiteral("answers"), QStringLiteral("{\"a\":\"1\",\"b\":\"2\",\"c\":\"3\"}")}});
    PlanBuilder builder(db->catalog(), QStringLiteral("program_applications"), {QStringLiteral("answers#b"), QStringLiteral("answers#d"), QStringLiteral("answers#c")});
    builder.addChanged(id, 1, {QStringLiteral("zwei"), QStringLiteral("4"), QVariant()}, {QStringLiteral("2"), QVariant(), QStringLiteral("3")});
    builder.plan.rows[0].parts[0].changed.append(2); // emptied: the key goes
    builder.plan.rows[0].parts[0].before.append(QStringLiteral("3"));
    const auto done = commit(*db, builder.plan);
    COMMITTED(done);
    const QString answers = db->readRecord(QStringLiteral("program_applications"), id).value().value(QStringLiteral("answers")).toString();
    QCOMPARE(QJsonDocument::fromJson(answers.toUtf8()).object(),
             (QJsonObject{{QStringLiteral("a"), QStringLiteral("1")}, {QStringLiteral("b"), QStringLiteral("zwei")}, {QStringLiteral("d"), QStringLiteral("4")}}));
    const QJsonObject before = entries(*db, done.value().id).first().toObject().value(QStringLiteral("before")).toObject();
    QCOMPARE(before.value(QStringLiteral("answers#b")).toString(), QStringLiteral("2"));
    QVERIFY(before.value(QStringLiteral("answers#d")).isNull());
}

void TestImportWriter::whatSomebodyChangedMeanwhileIsNamed()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    RecordFactory make(*db);
    const QString changed = make.organization();
    const QString gone = make.organization();
    const QString person = make.entrepreneur();
    const qint64 version = db->readRecord(QStringLiteral("entrepreneurs"), person).value().rowVersion;
    COMMITTED(db->updateRecord(db->readRecord(QStringLiteral("organizations"), changed).value(), {{QStringLiteral("description"), QStringLiteral("x")}}));
    PlanBuilder builder(db->catalog(), QStringLiteral("organizations"), {QStringLiteral("name")});
    builder.addChanged(changed, 1, {QStringLiteral("Nueva")}, {QStringLiteral("Vieja")});
    builder.addChanged(gone, 1, {QStringLiteral("Otra")}, {QStringLiteral("Vieja")});
    QVERIFY(db->setUp(QStringLiteral("DELETE FROM organizations WHERE id = '%1'").arg(gone)));
    QCOMPARE(commit(*db, builder.plan).error().code, ErrorCode::Check);
    QCOMPARE(builder.plan.rows.at(0).outcome, RowOutcome::Refused);
    QCOMPARE(builder.plan.rows.at(0).problems.first().code, ErrorCode::Conflict);
    QCOMPARE(builder.plan.rows.at(1).problems.first().code, ErrorCode::NotFound);
    QCOMPARE(value(*db, QStringLiteral("SELECT count(*) FROM imports")), QStringLiteral("0"));

    // Of a person, whichever of the tables was changed; here two are written at once.
    PlanBuilder people(db->catalog(), QStringLiteral("entrepreneurs"), {QStringLiteral("phone"), QStringLiteral("bio")});
    people.addChanged(person, version, {QStringLiteral("+57 300 1112233"), QStringLiteral("b")}, {QVariant(), QVariant()});
    COMMITTED(db->updateRecord(db->readRecord(QStringLiteral("entrepreneurs"), person).value(), {{QStringLiteral("document_number"), QStringLiteral("1")}}));
    QCOMPARE(commit(*db, people.plan).error().code, ErrorCode::Check);
    QCOMPARE(people.plan.rows.at(0).problems.first().code, ErrorCode::Conflict);
}

void TestImportWriter::refusedRowsAreNamedAndNothingStands()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    RecordFactory make(*db);
    make.entrepreneur({{QStringLiteral("email"), QStringLiteral("Ana17@Example.org")}});
    PlanBuilder builder(db->catalog(), QStringLiteral("entrepreneurs"), personTargets);
    for (int i = 0; i < 40; ++i) {
        builder.addNew(person(i));
    }
    builder.plan.rows[30].values[0] = QString(101, QLatin1Char('x')); // the planner would have said so
    builder.plan.rows[31].values[1] = QString(QStringLiteral("nul") + QChar(u'\0'));
    const auto done = commit(*db, builder.plan);
    QVERIFY(!done.ok());
    QCOMPARE(done.error().code, ErrorCode::Check);
    for (int i = 0; i < 40; ++i) {
        const bool refused = i == 17 || i == 30 || i == 31;
        QVERIFY2((builder.plan.rows.at(i).outcome == RowOutcome::Refused) == refused, qPrintable(QString::number(i)));
    }
    const CellProblem problem = builder.plan.rows.at(17).problems.first();
    QCOMPARE(problem.code, ErrorCode::Duplicate);
    QCOMPARE(problem.target, 2);
    QVERIFY(!problem.message.isEmpty());
    QCOMPARE(builder.plan.rows.at(30).problems.first().code, ErrorCode::TooLong);
    QVERIFY(!builder.plan.rows.at(31).problems.first().message.isEmpty());
    QCOMPARE(value(*db, QStringLiteral("SELECT count(*) FROM entrepreneurs")), QStringLiteral("1"));
    QCOMPARE(value(*db, QStringLiteral("SELECT count(*) FROM imports")), QStringLiteral("0"));
    // What is left over goes.
    COMMITTED(commit(*db, builder.plan));
    QCOMPARE(value(*db, QStringLiteral("SELECT count(*) FROM entrepreneurs")), QStringLiteral("38"));
}

void TestImportWriter::tryingOutLeavesNothing()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    PlanBuilder builder(db->catalog(), QStringLiteral("entrepreneurs"), personTargets);
    for (int i = 0; i < 5; ++i) {
        builder.addNew(person(i));
    }
    builder.plan.rows[3].values[2] = QStringLiteral("ana1@example.org");
    COMMITTED(tryOut(*db, builder.plan));
    QVERIFY(builder.plan.tried);
    QCOMPARE(builder.plan.rows.at(3).outcome, RowOutcome::Refused);
    QCOMPARE(builder.plan.rows.at(1).outcome, RowOutcome::New);
    for (const char *table : {"entrepreneurs", "imports", "import_chunks", "person_details"}) {
        QCOMPARE(value(*db, QStringLiteral("SELECT count(*) FROM ") + QLatin1String(table)), QStringLiteral("0"));
    }
    QCOMPARE(value(*db, QStringLiteral("SELECT count(*) FROM activity_logs")), QStringLiteral("0"));
}

void TestImportWriter::peopleOfAnOlderSystem()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    const QString hash = QStringLiteral("$2y$10$abcdefghijklmnopqrstuuAbcdefghijklmnopqrstuvwxyz01234");
    PlanBuilder builder(db->catalog(), QStringLiteral("allies"), {QStringLiteral("first_name"), QStringLiteral("last_name"), QStringLiteral("password_hash")});
    builder.plan.mapping.olderSystem = true;
    builder.addNew({QStringLiteral("Ana"), QStringLiteral("Uno"), hash});
    builder.addNew({QStringLiteral("Luz"), QStringLiteral("Dos"), QStringLiteral("5f4dcc3b5aa765d61d8327deb882cf99")});
    builder.addNew({QStringLiteral("Eva"), QStringLiteral("Tres"), QVariant()});
    const auto done = commit(*db, builder.plan);
    COMMITTED(done);
    const auto hashes = db->setUp(QStringLiteral("SELECT password_hash FROM users WHERE first_name IN ('Ana', 'Luz', 'Eva') ORDER BY first_name"));
    QCOMPARE(hashes.value().rows.at(0).first().toString().mid(4), hash.mid(4));
    QCOMPARE(hashes.value().rows.at(1).first().toString(), QStringLiteral("!"));
    QCOMPARE(hashes.value().rows.at(2).first().toString(), QStringLiteral("!"));
    const QString no = db->engine() == Engine::PostgreSql ? QStringLiteral("NOT consent_given") : QStringLiteral("consent_given = 0");
    QCOMPARE(value(*db, QStringLiteral("SELECT count(*) FROM user_consents WHERE consent_date = (SELECT imported_at FROM imports) AND ") + no), QStringLiteral("9"));
    QVERIFY(!QJsonDocument(entries(*db, done.value().id)).toJson().contains("abcdefghijklmnop"));
    QCOMPARE(value(*db, QStringLiteral("SELECT count(*) FROM activity_logs WHERE CAST(changes AS text) LIKE '%abcdefghijklmnop%'")), QStringLiteral("0"));
}

void TestImportWriter::aCapacityIsDefended()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    RecordFactory make(*db);
    const QString ally = make.ally({{QStringLiteral("max_entrepreneurs"), qint64(2)}});
    PlanBuilder builder(db->catalog(), QStringLiteral("mentorships"), {QStringLiteral("ally_id"), QStringLiteral("entrepreneur_id"), QStringLiteral("mentorship_type"), QStringLiteral("start_date")});
    for (int i = 0; i < 3; ++i) {
        builder.addNew({ally, make.entrepreneur(), QStringLiteral("ongoing"), QDate(2026, 3, 10)});
    }
    QCOMPARE(commit(*db, builder.plan).error().code, ErrorCode::Check);
    int refused = 0;
    for (const PlannedImportRow &row : std::as_const(builder.plan.rows)) {
        if (row.outcome == RowOutcome::Refused) {
            ++refused;
            QCOMPARE(row.problems.first().code, ErrorCode::CapacityFull);
        }
    }
    QCOMPARE(refused, 1);
    QCOMPARE(value(*db, QStringLiteral("SELECT count(*) FROM mentorships")), QStringLiteral("0"));
    COMMITTED(commit(*db, builder.plan));
    QCOMPARE(value(*db, QStringLiteral("SELECT count(*) FROM mentorships")), QStringLiteral("2"));
}

QTEST_GUILESS_MAIN(TestImportWriter)
#include "tst_importwriter.moc"
