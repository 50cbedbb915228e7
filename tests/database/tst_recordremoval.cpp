// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/engines.h"
#include "tests/support/recordfactory.h"

#include <QTest>

namespace {

Result<QString> removeRecords(const TestDatabase &db, const char *entity, const QStringList &ids)
{
    return db.run<QString>([&db, entity, ids](Executor &executor) {
        return RecordOperations(db.catalog(), executor, db.clock()).remove(QString::fromLatin1(entity), ids);
    });
}

Result<int> restoreBatch(const TestDatabase &db, const QString &batch)
{
    return db.run<int>([&db, batch](Executor &executor) {
        return RecordOperations(db.catalog(), executor, db.clock()).restore(batch);
    });
}

Result<QList<Dependents>> dependentsOf(const TestDatabase &db, const char *entity, const QStringList &ids)
{
    return db.run<QList<Dependents>>([&db, entity, ids](Executor &executor) {
        return RecordOperations(db.catalog(), executor, db.clock()).dependents(QString::fromLatin1(entity), ids);
    });
}

qint64 countOf(const QList<Dependents> &list, const char *entity, Dependents::Effect effect)
{
    for (const Dependents &dependents : list) {
        if (dependents.entity == QLatin1String(entity) && dependents.effect == effect) {
            return dependents.count;
        }
    }
    return 0;
}

} // namespace

class TestRecordRemoval final : public QObject
{
    Q_OBJECT

private slots:
    void takesWhatHangsOnItAndPutsItBack_data() { addEngineRows(); }
    void takesWhatHangsOnItAndPutsItBack();
    void lostReferencesComeBack_data() { addEngineRows(); }
    void lostReferencesComeBack();
    void isRefusedWhileOthersNeedIt_data() { addEngineRows(); }
    void isRefusedWhileOthersNeedIt();
    void peopleAreDeactivated_data() { addEngineRows(); }
    void peopleAreDeactivated();
    void whatIsNotThere_data() { addEngineRows(); }
    void whatIsNotThere();
    void cannotComeBackTwice_data() { addEngineRows(); }
    void cannotComeBackTwice();
};

void TestRecordRemoval::takesWhatHangsOnItAndPutsItBack()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    RecordFactory factory(*db);
    const QString organization = factory.organization({{QStringLiteral("address"), QStringLiteral(R"({"city":"Bogotá"})")}});
    const QString program = factory.program(organization, {{QStringLiteral("is_public"), false}});
    factory.cohort(program);
    factory.cohort(program);
    const auto before = db->readRecord(QStringLiteral("programs"), program);
    QVERIFY(before.ok());

    const auto dependents = dependentsOf(*db, "organizations", {organization});
    QVERIFY(dependents.ok());
    QCOMPARE(countOf(dependents.value(), "programs", Dependents::Effect::Deleted), 1);
    QCOMPARE(countOf(dependents.value(), "cohorts", Dependents::Effect::Deleted), 2);
    QCOMPARE(countOf(dependents.value(), "organizations", Dependents::Effect::Deleted), 0);

    const auto batch = removeRecords(*db, "organizations", {organization});
    QVERIFY2(batch.ok(), batch.ok() ? "" : qPrintable(batch.error().message + batch.error().detail));
    for (const char *entity : {"organizations", "programs", "cohorts"}) {
        QCOMPARE(db->countRecords(QString::fromLatin1(entity)).value(), 0);
    }
    const auto restored = restoreBatch(*db, batch.value());
    QVERIFY2(restored.ok(), restored.ok() ? "" : qPrintable(restored.error().message + restored.error().detail));
    QCOMPARE(restored.value(), 4);
    const auto after = db->readRecord(QStringLiteral("programs"), program);
    QVERIFY(after.ok());
    QCOMPARE(after.value(), before.value());
    QCOMPARE(db->countRecords(QStringLiteral("cohorts")).value(), 2);
}

void TestRecordRemoval::lostReferencesComeBack()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    RecordFactory factory(*db);
    // Every SET NULL of the schema, found by asking it: the first that a task has.
    const QString person = factory.entrepreneur();
    const QString project = factory.project(person);
    const QString meeting = factory.meeting({{QStringLiteral("project_id"), project}});
    const auto dependents = dependentsOf(*db, "projects", {project});
    QVERIFY(dependents.ok());
    const bool unlinked = countOf(dependents.value(), "meetings", Dependents::Effect::Unlinked) == 1;
    const bool hindered = countOf(dependents.value(), "meetings", Dependents::Effect::Hinders) == 1;
    const bool deleted = countOf(dependents.value(), "meetings", Dependents::Effect::Deleted) == 1;
    QCOMPARE(int(unlinked) + int(hindered) + int(deleted), 1);
    const auto batch = removeRecords(*db, "projects", {project});
    QCOMPARE(batch.ok(), !hindered);
    if (hindered) {
        QCOMPARE(batch.error().code, ErrorCode::StillReferenced);
        return;
    }
    QVERIFY(restoreBatch(*db, batch.value()).ok());
    const auto back = db->readRecord(QStringLiteral("meetings"), meeting);
    QVERIFY(back.ok());
    QCOMPARE(back.value().value(QStringLiteral("project_id")).toString(), project);
}

void TestRecordRemoval::isRefusedWhileOthersNeedIt()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    RecordFactory factory(*db);
    const QString organization = factory.organization();
    factory.entrepreneur({{QStringLiteral("organization_id"), organization}});
    const auto refused = removeRecords(*db, "organizations", {organization});
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::StillReferenced);
    QVERIFY2(refused.error().message.contains(QLatin1String("Entrepreneurs: 1")), qPrintable(refused.error().message));
    QCOMPARE(db->countRecords(QStringLiteral("organizations")).value(), 1);
    QCOMPARE(db->sql(QStringLiteral("SELECT count(*) FROM deleted_records")).value().rows.first().first().toInt(), 0);
}

void TestRecordRemoval::peopleAreDeactivated()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    RecordFactory factory(*db);
    const QString person = factory.ally();
    const auto refused = removeRecords(*db, "allies", {person});
    QVERIFY(!refused.ok());
    QVERIFY(refused.error().message.contains(QLatin1String("Deactivate")));
    QVERIFY(db->readRecord(QStringLiteral("allies"), person).ok());
}

void TestRecordRemoval::whatIsNotThere()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    const QString missing = QStringLiteral("01890a5d-ac96-774b-bcce-b302099a8057");
    QCOMPARE(removeRecords(*db, "programs", {missing}).error().code, ErrorCode::NotFound);
    QCOMPARE(removeRecords(*db, "programs", {QStringLiteral("x' OR TRUE")}).error().code, ErrorCode::NotFound);
    QCOMPARE(removeRecords(*db, "programs", {}).error().code, ErrorCode::NotFound);
    QCOMPARE(restoreBatch(*db, missing).error().code, ErrorCode::NotFound);
}

void TestRecordRemoval::cannotComeBackTwice()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    RecordFactory factory(*db);
    const auto batch = removeRecords(*db, "organizations", {factory.organization(), factory.organization()});
    QVERIFY(batch.ok());
    QCOMPARE(restoreBatch(*db, batch.value()).value(), 2);
    QCOMPARE(restoreBatch(*db, batch.value()).error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestRecordRemoval)
#include "tst_recordremoval.moc"
