// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/decimal.h"
#include "models/editing/bulkeditservice.h"
#include "models/editing/bulkwriter.h"
#include "tests/support/engines.h"
#include "tests/support/recordfactory.h"

#include <QTest>

namespace {

const QString Phone = QStringLiteral("phone");

FieldEdit setEdit(const QString &field, const QVariant &value)
{
    FieldEdit edit;
    edit.field = field;
    edit.value = value;
    return edit;
}

} // namespace

class TestBulkEdit : public QObject
{
    Q_OBJECT

private slots:
    void twentyPhonesAreSetAndComeBack_data() { addEngineRows(); }
    void twentyPhonesAreSetAndComeBack();
    void allOfAListIsMeantByItsQuery_data() { addEngineRows(); }
    void allOfAListIsMeantByItsQuery();
    void whatTheDatabaseRefusesIsSeenBefore_data() { addEngineRows(); }
    void whatTheDatabaseRefusesIsSeenBefore();
    void oneRefusedRowWritesNothing_data() { addEngineRows(); }
    void oneRefusedRowWritesNothing();
    void othersOtherFieldsAreKept_data() { addEngineRows(); }
    void othersOtherFieldsAreKept();
    void undoLeavesWhatWasChangedSince_data() { addEngineRows(); }
    void undoLeavesWhatWasChangedSince();
    void undoGoesBackThroughTheStates_data() { addEngineRows(); }
    void undoGoesBackThroughTheStates();
    void cancelledWritesNothing_data() { addEngineRows(); }
    void cancelledWritesNothing();
    void aBlockFindsItsRecords_data() { addEngineRows(); }
    void aBlockFindsItsRecords();
    void referencesAreTypedByName_data() { addEngineRows(); }
    void referencesAreTypedByName();
    void edits_data();
    void edits();

private:
    [[nodiscard]] QStringList people(TestDatabase &database, int number);
    [[nodiscard]] QString phoneOf(TestDatabase &database, const QString &id);
};

QStringList TestBulkEdit::people(TestDatabase &database, int number)
{
    RecordFactory factory(database);
    QStringList ids;
    for (int i = 0; i < number; ++i) {
        ids.append(factory.entrepreneur({{Phone, QStringLiteral("+57 300 000 00%1").arg(10 + i)}}));
    }
    return ids;
}

QString TestBulkEdit::phoneOf(TestDatabase &database, const QString &id)
{
    return database.readRecord(QStringLiteral("entrepreneurs"), id).value().value(Phone).toString();
}

void TestBulkEdit::twentyPhonesAreSetAndComeBack()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    const QStringList ids = people(*db, 20);
    const BulkEditService service(db->catalog(), db->database());
    QList<RecordChange> changes;
    for (int i = 0; i < ids.size(); ++i) {
        changes.append({ids.at(i), {{Phone, QStringLiteral("+57 310 999 00%1").arg(10 + i)}}});
    }
    const Result<ChangePlan> plan = waitFor(service.planChanges(QStringLiteral("entrepreneurs"), {Phone}, changes));
    QVERIFY(plan.ok());
    QCOMPARE(plan.value().counts(), (PlanCounts{20, 0, 0, 0}));
    QCOMPARE(plan.value().rows.at(3).cells.constFirst().before.toString(), QStringLiteral("+57 300 000 0013"));
    QVERIFY(plan.value().rows.at(3).label.startsWith(QStringLiteral("Emprendedora")));
    QCOMPARE(phoneOf(*db, ids.at(3)), QStringLiteral("+57 300 000 0013")); // trying out left nothing

    const BulkProgress progress;
    const Result<ApplyOutcome> outcome = waitFor(service.apply(plan.value(), progress));
    QVERIFY(outcome.ok());
    QVERIFY(outcome.value().refused.isEmpty());
    QCOMPARE(outcome.value().applied.rows.size(), 20);
    QCOMPARE(progress.counts->done.load(), 20);
    QCOMPARE(phoneOf(*db, ids.at(3)), QStringLiteral("+57 310 999 0013"));

    const Result<UndoOutcome> undone = waitFor(service.undo(outcome.value().applied));
    QVERIFY(undone.ok());
    QCOMPARE(undone.value().restored, 20);
    QVERIFY(undone.value().kept.isEmpty());
    QCOMPARE(phoneOf(*db, ids.at(3)), QStringLiteral("+57 300 000 0013"));
}

void TestBulkEdit::allOfAListIsMeantByItsQuery()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    RecordFactory factory(*db);
    const QString organization = factory.organization();
    const QString one = factory.program(organization, {{QStringLiteral("name"), QStringLiteral("Raíces 1")}});
    const QString two = factory.program(organization, {{QStringLiteral("name"), QStringLiteral("Raíces 2")}});
    const QString other = factory.program(organization, {{QStringLiteral("name"), QStringLiteral("Despega")}});
    Query query;
    query.entity = QStringLiteral("programs");
    query.search = QStringLiteral("raices");
    const BulkEditService service(db->catalog(), db->database());
    const QString description = QStringLiteral("description");
    const Result<ChangePlan> plan =
        waitFor(service.plan({QStringLiteral("programs"), {}, query}, {setEdit(description, QStringLiteral("Agro"))}));
    QVERIFY(plan.ok());
    QCOMPARE(plan.value().rows.size(), 2);
    QVERIFY(waitFor(service.apply(plan.value())).ok());
    QCOMPARE(db->readRecord(query.entity, one).value().value(description).toString(), QStringLiteral("Agro"));
    QCOMPARE(db->readRecord(query.entity, two).value().value(description).toString(), QStringLiteral("Agro"));
    QVERIFY(!db->readRecord(query.entity, other).value().value(description).isValid());
}

void TestBulkEdit::whatTheDatabaseRefusesIsSeenBefore()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    const QStringList ids = people(*db, 3);
    const BulkEditService service(db->catalog(), db->database());
    const Result<ChangePlan> plan = waitFor(service.plan({QStringLiteral("entrepreneurs"), ids, {}},
                                                         {setEdit(QStringLiteral("email"), QStringLiteral("misma@example.org"))}));
    QVERIFY(plan.ok());
    QCOMPARE(plan.value().counts(), (PlanCounts{1, 0, 2, 0})); // an address belongs to one person
    QVERIFY(!plan.value().rows.at(1).cells.constFirst().sentence.isEmpty());
    ChangePlan rest = plan.value();
    rest.leaveOutRefused();
    QCOMPARE(rest.counts(), (PlanCounts{1, 0, 0, 2}));
    const Result<ApplyOutcome> outcome = waitFor(service.apply(rest));
    QVERIFY(outcome.ok());
    QCOMPARE(outcome.value().applied.rows.size(), 1);
}

void TestBulkEdit::oneRefusedRowWritesNothing()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    const QStringList ids = people(*db, 3);
    const BulkEditService service(db->catalog(), db->database());
    const Result<ChangePlan> plan =
        waitFor(service.plan({QStringLiteral("entrepreneurs"), ids, {}}, {setEdit(Phone, QStringLiteral("+57 311 000 0000"))}));
    QVERIFY(plan.ok());
    const Record second = db->readRecord(QStringLiteral("entrepreneurs"), ids.at(1)).value();
    QVERIFY(db->updateRecord(second, {{Phone, QStringLiteral("+57 320 000 0000")}}).ok()); // somebody else, meanwhile
    const Result<ApplyOutcome> outcome = waitFor(service.apply(plan.value()));
    QVERIFY(outcome.ok());
    QCOMPARE(outcome.value().refused.size(), 1);
    QCOMPARE(outcome.value().refused.constFirst().id, ids.at(1));
    QVERIFY(outcome.value().refused.constFirst().cells.constFirst().sentence.contains(QStringLiteral("meanwhile")));
    QVERIFY(outcome.value().applied.rows.isEmpty());
    QCOMPARE(phoneOf(*db, ids.at(0)), QStringLiteral("+57 300 000 0010"));
    QCOMPARE(phoneOf(*db, ids.at(1)), QStringLiteral("+57 320 000 0000"));
}

void TestBulkEdit::othersOtherFieldsAreKept()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    const QStringList ids = people(*db, 2);
    const BulkEditService service(db->catalog(), db->database());
    const Result<ChangePlan> plan =
        waitFor(service.plan({QStringLiteral("entrepreneurs"), ids, {}}, {setEdit(Phone, QStringLiteral("+57 311 000 0000"))}));
    QVERIFY(plan.ok());
    const Record first = db->readRecord(QStringLiteral("entrepreneurs"), ids.at(0)).value();
    QVERIFY(db->updateRecord(first, {{QStringLiteral("last_name"), QStringLiteral("Mosquera")}}).ok());
    const Result<ApplyOutcome> outcome = waitFor(service.apply(plan.value()));
    QVERIFY(outcome.ok());
    QVERIFY(outcome.value().refused.isEmpty());
    const Record now = db->readRecord(QStringLiteral("entrepreneurs"), ids.at(0)).value();
    QCOMPARE(now.value(QStringLiteral("last_name")).toString(), QStringLiteral("Mosquera"));
    QCOMPARE(now.value(Phone).toString(), QStringLiteral("+57 311 000 0000"));
}

void TestBulkEdit::undoLeavesWhatWasChangedSince()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    const QStringList ids = people(*db, 2);
    const BulkEditService service(db->catalog(), db->database());
    const Result<ChangePlan> plan =
        waitFor(service.plan({QStringLiteral("entrepreneurs"), ids, {}}, {setEdit(Phone, QStringLiteral("+57 311 000 0000"))}));
    const Result<ApplyOutcome> outcome = waitFor(service.apply(plan.value()));
    QVERIFY(outcome.ok());
    const Record first = db->readRecord(QStringLiteral("entrepreneurs"), ids.at(0)).value();
    QVERIFY(db->updateRecord(first, {{Phone, QStringLiteral("+57 322 000 0000")}}).ok());
    const Result<UndoOutcome> undone = waitFor(service.undo(outcome.value().applied));
    QVERIFY(undone.ok());
    QCOMPARE(undone.value().restored, 1);
    QCOMPARE(undone.value().kept, QStringList{plan.value().rows.at(0).label});
    QCOMPARE(phoneOf(*db, ids.at(0)), QStringLiteral("+57 322 000 0000"));
    QCOMPARE(phoneOf(*db, ids.at(1)), QStringLiteral("+57 300 000 0011"));
}

void TestBulkEdit::undoGoesBackThroughTheStates()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    const QString meeting = RecordFactory(*db).meeting();
    const QString entity = QStringLiteral("meetings");
    const Entity &meetings = *db->catalog().entity(entity);
    const QString state = meetings.states.field;
    const QString from = db->readRecord(entity, meeting).value().value(state).toString();
    const QString there = QStringLiteral("completed");
    QVERIFY(meetings.states.allows(from, there) && !meetings.states.allows(there, from));
    const BulkEditService service(db->catalog(), db->database());
    const Result<ChangePlan> plan = waitFor(service.plan({entity, {meeting}, {}}, {setEdit(state, there)}));
    QVERIFY(plan.ok());
    const Result<ApplyOutcome> outcome = waitFor(service.apply(plan.value()));
    QCOMPARE(outcome.value().applied.rows.size(), 1);
    const Result<ChangePlan> backwards = waitFor(service.plan({entity, {meeting}, {}}, {setEdit(state, from)}));
    QCOMPARE(backwards.value().counts().refused, 1); // people may not go back
    const Result<UndoOutcome> undone = waitFor(service.undo(outcome.value().applied));
    QCOMPARE(undone.value().restored, 1);
    QCOMPARE(db->readRecord(entity, meeting).value().value(state).toString(), from);
}

void TestBulkEdit::cancelledWritesNothing()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    const QStringList ids = people(*db, 2);
    const BulkEditService service(db->catalog(), db->database());
    const Result<ChangePlan> plan =
        waitFor(service.plan({QStringLiteral("entrepreneurs"), ids, {}}, {setEdit(Phone, QStringLiteral("+57 311 000 0000"))}));
    BulkProgress progress;
    const Result<ApplyOutcome> outcome = db->run<ApplyOutcome>([&](Executor &executor) {
        progress.cancel.cancel();
        return BulkWriter(db->catalog(), executor, db->clock(), progress).apply(plan.value());
    });
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
    QCOMPARE(phoneOf(*db, ids.at(0)), QStringLiteral("+57 300 000 0010"));
}

void TestBulkEdit::aBlockFindsItsRecords()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    const QStringList ids = people(*db, 3);
    const Record first = db->readRecord(QStringLiteral("entrepreneurs"), ids.at(0)).value();
    const Record second = db->readRecord(QStringLiteral("entrepreneurs"), ids.at(1)).value();
    PasteRequest request;
    request.entity = QStringLiteral("entrepreneurs");
    request.block.rows = {{second.value(QStringLiteral("email")).toString().toUpper(), QStringLiteral("+57 315 111 1111")},
                          {QStringLiteral("nadie@example.org"), QStringLiteral("+57 315 222 2222")},
                          {first.value(QStringLiteral("email")).toString(), QStringLiteral("sin teléfono")}};
    request.mapping.fields = {QString(), Phone};
    request.mapping.keyColumn = 0;
    request.mapping.keyField = QStringLiteral("email");
    request.format.display = {QLocale(QLocale::Spanish, QLocale::Colombia), QTimeZone("America/Bogota"), QStringLiteral("COP")};
    const BulkEditService service(db->catalog(), db->database());
    const Result<ChangePlan> plan = waitFor(service.planPaste(request));
    QVERIFY2(plan.ok(), plan.ok() ? "" : qPrintable(plan.error().message + plan.error().detail));
    QCOMPARE(plan.value().rows.size(), 3);
    QCOMPARE(plan.value().rows.at(0).id, ids.at(1));
    QCOMPARE(plan.value().rows.at(0).state(), PlannedCell::State::Changed);
    QVERIFY(plan.value().rows.at(1).id.isEmpty());
    QVERIFY(plan.value().rows.at(1).sentence.contains(QStringLiteral("nadie@example.org")));
    QCOMPARE(plan.value().rows.at(2).cells.constFirst().state, PlannedCell::State::Refused);
    QCOMPARE(plan.value().rows.at(2).cells.constFirst().typed, QStringLiteral("sin teléfono"));

    request.mapping.keyField = PasteMapping::NameKey; // the same by name; twice the same record
    const QString name = plan.value().rows.at(0).label;
    request.block.rows = {{name.toLower(), QStringLiteral("+57 315 111 1111")}, {name, QStringLiteral("+57 315 333 3333")}};
    const Result<ChangePlan> named = waitFor(service.planPaste(request));
    QVERIFY(named.ok());
    QCOMPARE(named.value().rows.at(0).id, ids.at(1));
    QCOMPARE(named.value().rows.at(1).state(), PlannedCell::State::Refused);

    request.mapping.keyColumn = -1; // line by line; the list is shorter than the block
    request.mapping.fields = {QString(), Phone};
    request.rowIds = {ids.at(2)};
    const Result<ChangePlan> lines = waitFor(service.planPaste(request));
    QVERIFY(lines.ok());
    QCOMPARE(lines.value().rows.at(0).id, ids.at(2));
    QVERIFY(!lines.value().rows.at(1).sentence.isEmpty());
}

void TestBulkEdit::referencesAreTypedByName()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    RecordFactory factory(*db);
    const QString first = factory.organization({{QStringLiteral("name"), QStringLiteral("Cámara de Pasto")}});
    const QString second = factory.organization({{QStringLiteral("name"), QStringLiteral("Fundación Río")}});
    const QString program = factory.program(first);
    PasteRequest request;
    request.entity = QStringLiteral("programs");
    request.block.rows = {{QStringLiteral("fundacion rio")}};
    request.mapping.fields = {QStringLiteral("organization_id")};
    request.rowIds = {program};
    const BulkEditService service(db->catalog(), db->database());
    const Result<ChangePlan> plan = waitFor(service.planPaste(request));
    QVERIFY(plan.ok());
    QCOMPARE(plan.value().rows.constFirst().cells.constFirst().after.toString(), second);
    QCOMPARE(plan.value().labels.value(second), QStringLiteral("Fundación Río"));
    request.block.rows = {{QStringLiteral("Fundación Mar")}};
    const Result<ChangePlan> unknown = waitFor(service.planPaste(request));
    QVERIFY(unknown.value().rows.constFirst().cells.constFirst().sentence.contains(QStringLiteral("Fundación Mar")));
}

void TestBulkEdit::edits_data()
{
    using Action = FieldEdit::Action;
    QTest::addColumn<FieldType>("type");
    QTest::addColumn<FieldEdit>("edit");
    QTest::addColumn<QVariant>("before");
    QTest::addColumn<QVariant>("after"); // invalid with a valid `before`: empty
    const auto decimal = [](qint64 unscaled, int scale) { return QVariant::fromValue(Decimal{unscaled, scale}); };
    const auto tags = [](const char *json) { return QVariant(QString::fromUtf8(json)); };
    const QString field = QStringLiteral("x");
    QTest::newRow("tags are added once, in any case")
        << FieldType::TagList << FieldEdit{field, Action::AddTags, tags("[\"CACAO\",\"miel\"]"), 0, FieldEdit::Unit::Days, {}, {}}
        << tags("[\"café\",\"cacao\"]") << tags("[\"café\",\"cacao\",\"miel\"]");
    QTest::newRow("the last tag taken away leaves nothing")
        << FieldType::TagList << FieldEdit{field, Action::RemoveTags, tags("[\"cafe\"]"), 0, FieldEdit::Unit::Days, {}, {}}
        << tags("[\"café\"]") << QVariant();
    QTest::newRow("numbers are added exactly")
        << FieldType::Money << FieldEdit{field, Action::Add, decimal(5, 1), 0, FieldEdit::Unit::Days, {}, {}} << decimal(1010, 2)
        << decimal(1060, 2);
    QTest::newRow("whole numbers are subtracted")
        << FieldType::Integer << FieldEdit{field, Action::Subtract, decimal(3, 0), 0, FieldEdit::Unit::Days, {}, {}} << QVariant(10LL)
        << QVariant(7LL);
    QTest::newRow("what is empty stays empty")
        << FieldType::Integer << FieldEdit{field, Action::Add, decimal(3, 0), 0, FieldEdit::Unit::Days, {}, {}} << QVariant() << QVariant();
    QTest::newRow("a month later, at its end")
        << FieldType::Date << FieldEdit{field, Action::Add, {}, 1, FieldEdit::Unit::Months, {}, {}} << QVariant(QDate(2026, 1, 31))
        << QVariant(QDate(2026, 2, 28));
    QTest::newRow("two weeks earlier")
        << FieldType::Date << FieldEdit{field, Action::Subtract, {}, 2, FieldEdit::Unit::Weeks, {}, {}} << QVariant(QDate(2026, 3, 15))
        << QVariant(QDate(2026, 3, 1));
    QTest::newRow("text is replaced in any case")
        << FieldType::Text << FieldEdit{field, Action::Replace, {}, 0, FieldEdit::Unit::Days, QStringLiteral("bogota"), QStringLiteral("Bogotá D. C.")}
        << QVariant(QStringLiteral("Sede BOGOTA")) << QVariant(QStringLiteral("Sede Bogotá D. C."));
    QTest::newRow("cleared") << FieldType::Text << FieldEdit{field, Action::Clear, {}, 0, FieldEdit::Unit::Days, {}, {}}
                             << QVariant(QStringLiteral("x")) << QVariant();
}

void TestBulkEdit::edits()
{
    QFETCH(FieldType, type);
    QFETCH(FieldEdit, edit);
    QFETCH(QVariant, before);
    QFETCH(QVariant, after);
    Field field;
    field.name = QStringLiteral("x");
    field.type = type;
    field.scale = 2;
    const Result<QVariant> result = applyFieldEdit(field, edit, before);
    QVERIFY(result.ok());
    QCOMPARE(result.value().isValid(), after.isValid());
    QVERIFY(result.value() == after || result.value().value<Decimal>() == after.value<Decimal>());
}

Q_DECLARE_METATYPE(FieldEdit)

QTEST_GUILESS_MAIN(TestBulkEdit)
#include "tst_bulkedit.moc"
