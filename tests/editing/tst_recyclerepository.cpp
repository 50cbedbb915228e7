// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/recordrestorer.h"
#include "models/editing/recyclerepository.h"
#include "tests/support/engines.h"
#include "tests/support/recordfactory.h"

#include <QTest>

namespace {

QString removed(const TestDatabase &db, const char *entity, const QStringList &ids)
{
    const Result<QString> batch = db.run<QString>([&db, entity, ids](Executor &executor) {
        return RecordOperations(db.catalog(), executor, db.clock()).remove(QString::fromLatin1(entity), ids);
    });
    return batch.ok() ? batch.value() : batch.error().message;
}

template <typename T>
Result<T> ask(const TestDatabase &db, const std::function<Result<T>(RecycleRepository &)> &work)
{
    return db.run<T>([&db, work](Executor &executor) {
        RecycleRepository repository(db.catalog(), executor);
        return work(repository);
    });
}

QList<DeletedBatch> listed(const TestDatabase &db, const DeletedFilter &filter = {})
{
    const auto found = ask<QList<DeletedBatch>>(
        db, [filter](RecycleRepository &repository) { return repository.list(filter, std::nullopt, 100); });
    return found.ok() ? found.value() : QList<DeletedBatch>();
}

Result<RestoreReport> restored(const TestDatabase &db, const QString &batch)
{
    return db.run<RestoreReport>(
        [&db, batch](Executor &executor) { return RecordRestorer(db.catalog(), executor).restorePossible(batch); });
}

/// As if the deletion had been that many days ago.
void makeOlder(const TestDatabase &db, const QString &column, int days)
{
    const QString sql = db.engine() == Engine::PostgreSql
        ? QStringLiteral("UPDATE deletions SET %1 = %1 - make_interval(days => %2)")
        : QStringLiteral("UPDATE deletions SET %1 = strftime('%Y-%m-%d %H:%M:%f', %1, '-%2 days') || '000'");
    QVERIFY(db.setUp(QString(sql).replace(QStringLiteral("%1"), column).replace(QStringLiteral("%2"), QString::number(days))).ok());
}

qint64 expired(const TestDatabase &db)
{
    const auto gone = ask<qint64>(db, [](RecycleRepository &repository) { return repository.expire(); });
    return gone.ok() ? gone.value() : -1;
}

} // namespace

class TestRecycleRepository final : public QObject
{
    Q_OBJECT

private slots:
    void aDeletionIsOneLine_data() { addEngineRows(); }
    void aDeletionIsOneLine();
    void filters_data() { addEngineRows(); }
    void filters();
    void contentsReadLikeRecords_data() { addEngineRows(); }
    void contentsReadLikeRecords();
    void whatIsTakenStaysAndSaysWhy_data() { addEngineRows(); }
    void whatIsTakenStaysAndSaysWhy();
    void aMissingParentIsNamedAndComesBackFirst_data() { addEngineRows(); }
    void aMissingParentIsNamedAndComesBackFirst();
    void goneForGood_data() { addEngineRows(); }
    void goneForGood();
    void expiryNeedsTwoLooks_data() { addEngineRows(); }
    void expiryNeedsTwoLooks();
    void keptForEver_data() { addEngineRows(); }
    void keptForEver();
};

void TestRecycleRepository::aDeletionIsOneLine()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    RecordFactory factory(*db);
    const QString actor = factory.entrepreneur({{QStringLiteral("first_name"), QStringLiteral("Ana")},
                                                {QStringLiteral("last_name"), QStringLiteral("Pérez")}});
    db->actAs(actor);
    const QString organization = factory.organization({{QStringLiteral("name"), QStringLiteral("Fundación Río")}});
    const QString program = factory.program(organization);
    factory.cohort(program);
    factory.cohort(program);
    const QString batch = removed(*db, "organizations", {organization});
    const QList<DeletedBatch> batches = listed(*db);
    QCOMPARE(batches.size(), 1);
    QCOMPARE(batches.constFirst().id, batch);
    QCOMPARE(batches.constFirst().entity, QStringLiteral("organizations"));
    QCOMPARE(batches.constFirst().label, QStringLiteral("Fundación Río"));
    QCOMPARE(batches.constFirst().records, 1);
    QCOMPARE(batches.constFirst().dependents, 3);
    QCOMPARE(batches.constFirst().byLabel, QStringLiteral("Ana Pérez"));
    const auto holding = ask<DeletedBatch>(*db, [program](RecycleRepository &repository) {
        return repository.holding(QStringLiteral("programs"), program);
    });
    QVERIFY(holding.ok());
    QCOMPARE(holding.value().id, batch);
    const auto report = restored(*db, batch);
    QVERIFY(report.ok());
    QCOMPARE(report.value().restored, 4);
    QVERIFY(report.value().problems.isEmpty());
    QVERIFY(listed(*db).isEmpty());
    QCOMPARE(db->sql(QStringLiteral("SELECT count(*) FROM deleted_records")).value().rows.first().first().toInt(), 0);
}

void TestRecycleRepository::filters()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    RecordFactory factory(*db);
    const QString ana = factory.entrepreneur();
    removed(*db, "organizations", {factory.organization({{QStringLiteral("name"), QStringLiteral("Cámara de Comercio")}})});
    db->actAs(ana);
    removed(*db, "tasks", {factory.task({{QStringLiteral("title"), QStringLiteral("Llamar al banco")}})});
    QCOMPARE(listed(*db).size(), 2);
    QCOMPARE(listed(*db, {QStringLiteral("camara"), {}, {}, {}}).size(), 1);
    QCOMPARE(listed(*db, {{}, QStringLiteral("tasks"), {}, {}}).constFirst().label, QStringLiteral("Llamar al banco"));
    QCOMPARE(listed(*db, {{}, {}, ana, {}}).size(), 1);
    QCOMPARE(listed(*db, {{}, {}, {}, Instant{std::numeric_limits<qint64>::max() / 4}}).size(), 0);
    const auto kinds = ask<QList<DeletedChoice>>(*db, [](RecycleRepository &repository) { return repository.kinds(); });
    QVERIFY(kinds.ok());
    QCOMPARE(kinds.value().size(), 2);
    const auto people = ask<QList<DeletedChoice>>(*db, [](RecycleRepository &repository) { return repository.people(); });
    QVERIFY(people.ok());
    QCOMPARE(people.value().size(), 2); // Ana and the administrator
    const auto page = ask<QList<DeletedBatch>>(*db, [first = listed(*db).constFirst()](RecycleRepository &repository) {
        return repository.list({}, first, 1);
    });
    QVERIFY(page.ok());
    QCOMPARE(page.value().size(), 1);
    QCOMPARE(page.value().constFirst().id, listed(*db).constLast().id);
}

void TestRecycleRepository::contentsReadLikeRecords()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    RecordFactory factory(*db);
    const QString organization = factory.organization();
    const QString program = factory.program(organization, {{QStringLiteral("name"), QStringLiteral("Raíces")}});
    const Record before = db->readRecord(QStringLiteral("programs"), program).value();
    const QString batch = removed(*db, "programs", {program});
    const auto contents =
        ask<QList<DeletedContents>>(*db, [batch](RecycleRepository &repository) { return repository.contents(batch, 10); });
    QVERIFY(contents.ok());
    const Record &record = contents.value().constFirst().records.constFirst();
    QCOMPARE(contents.value().constFirst().labels.constFirst(), QStringLiteral("Raíces"));
    for (const Field &field : db->catalog().entity(u"programs")->fields) {
        if (!field.is(FieldFlag::Derived) && field.type != FieldType::Json && field.type != FieldType::TagList) {
            QCOMPARE(record.value(field.name), before.value(field.name));
        }
    }
    QVERIFY(!record.labels.value(organization).isEmpty());
}

void TestRecycleRepository::whatIsTakenStaysAndSaysWhy()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    RecordFactory factory(*db);
    const QString organization = factory.organization();
    const QString program = factory.program(organization);
    const QString person = factory.entrepreneur();
    const QString taken = factory.create(QStringLiteral("program_applications"),
                                         {{QStringLiteral("program_id"), program}, {QStringLiteral("entrepreneur_id"), person}});
    const QString other = factory.create(QStringLiteral("program_applications"), {{QStringLiteral("program_id"), program},
                                                                                   {QStringLiteral("entrepreneur_id"), factory.entrepreneur()}});
    const QString batch = removed(*db, "program_applications", {taken, other});
    factory.create(QStringLiteral("program_applications"),
                   {{QStringLiteral("program_id"), program}, {QStringLiteral("entrepreneur_id"), person}}); // entered again
    const auto report = restored(*db, batch);
    QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.error().message + report.error().detail));
    QCOMPARE(report.value().restored, 1);
    QCOMPARE(report.value().left, 1);
    QCOMPARE(report.value().problems.size(), 1);
    QCOMPARE(report.value().problems.constFirst().code, ErrorCode::Duplicate);
    QVERIFY(!report.value().problems.constFirst().sentence.isEmpty());
    QCOMPARE(listed(*db).constFirst().records, 1);
    QCOMPARE(db->countRecords(QStringLiteral("program_applications")).value(), 2);
}

void TestRecycleRepository::aMissingParentIsNamedAndComesBackFirst()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    RecordFactory factory(*db);
    const QString organization = factory.organization();
    const QString program = factory.program(organization);
    const QString cohort = factory.cohort(program);
    const QString first = removed(*db, "cohorts", {cohort});
    const QString second = removed(*db, "programs", {program});
    const auto alone = restored(*db, first);
    QVERIFY2(alone.ok(), alone.ok() ? "" : qPrintable(alone.error().message + alone.error().detail));
    QCOMPARE(alone.value().restored, 0);
    QCOMPARE(alone.value().problems.constFirst().missingEntity, QStringLiteral("programs"));
    QCOMPARE(alone.value().problems.constFirst().missingBatch, second);
    QCOMPARE(listed(*db).size(), 2);
    QVERIFY(restored(*db, second).ok());
    QCOMPARE(restored(*db, first).value().restored, 1);
    QVERIFY(db->readRecord(QStringLiteral("cohorts"), cohort).ok());
}

void TestRecycleRepository::goneForGood()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    const QString batch = removed(*db, "tasks", {RecordFactory(*db).task()});
    const auto gone = ask<qint64>(*db, [batch](RecycleRepository &repository) { return repository.remove({batch}); });
    QVERIFY(gone.ok());
    QCOMPARE(gone.value(), 1);
    QVERIFY(listed(*db).isEmpty());
    QCOMPARE(restored(*db, batch).error().code, ErrorCode::NotFound);
}

void TestRecycleRepository::expiryNeedsTwoLooks()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    removed(*db, "tasks", {RecordFactory(*db).task()});
    QCOMPARE(expired(*db), 0);
    makeOlder(*db, QStringLiteral("at"), 91);
    QCOMPARE(expired(*db), 0); // seen for the first time: a wrong clock would say the same
    QCOMPARE(listed(*db).size(), 1);
    QCOMPARE(expired(*db), 0); // nor on the same day
    makeOlder(*db, QStringLiteral("due_since"), 8);
    QCOMPARE(expired(*db), 1);
    QVERIFY(listed(*db).isEmpty());
    QCOMPARE(db->sql(QStringLiteral("SELECT count(*) FROM deleted_records")).value().rows.first().first().toInt(), 0);
}

void TestRecycleRepository::keptForEver()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    const auto days = [&db] { return ask<int>(*db, [](RecycleRepository &repository) { return repository.days(); }).value(); };
    QCOMPARE(days(), 90);
    removed(*db, "tasks", {RecordFactory(*db).task()});
    makeOlder(*db, QStringLiteral("at"), 500);
    QCOMPARE(expired(*db), 0);
    const auto set = [&db](int wanted) {
        return db->run<int>([&db, wanted](Executor &executor) {
            const Result<void> done = RecycleRepository(db->catalog(), executor).setDays(wanted);
            return done.ok() ? Result<int>(wanted) : Result<int>(done.error());
        });
    };
    const auto kept = set(0);
    QVERIFY2(kept.ok(), kept.ok() ? "" : qPrintable(kept.error().message + kept.error().detail));
    QCOMPARE(days(), 0);
    makeOlder(*db, QStringLiteral("due_since"), 8);
    QCOMPARE(expired(*db), 0);
    QVERIFY(set(30).ok());
    QCOMPARE(days(), 30);
    QCOMPARE(expired(*db), 0); // the mark of before is void
    QCOMPARE(listed(*db).size(), 1);
}

QTEST_GUILESS_MAIN(TestRecycleRepository)
#include "tst_recyclerepository.moc"
