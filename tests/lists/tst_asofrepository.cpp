// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/fieldtext.h"
#include "models/core/decimal.h"
#include "models/lists/asofrepository.h"
#include "tests/support/engines.h"
#include "tests/support/movableclock.h"
#include "tests/support/testdatabase.h"

#include <QRandomGenerator>
#include <QTest>

class TestAsOfRepository : public QObject
{
    Q_OBJECT

private slots:
    void everySnapshotIsFoundAgain_data() { addEngineRows(); }
    void everySnapshotIsFoundAgain();
    void saysWhatChangedAndWhatIsGone_data() { addEngineRows(); }
    void saysWhatChangedAndWhatIsGone();
};

namespace {

/// A workspace whose history has a time of its own for every change.
class Workspace
{
public:
    explicit Workspace(const TestDatabase &test)
        : m_catalog(test.catalog())
    {
        m_database = test.openSecondAt(m_clock);
    }

    [[nodiscard]] bool isOpen() const { return m_database != nullptr; }
    void pass() { m_clock.addDays(1); }

    template <typename T, typename Work>
    Result<T> work(Work work)
    {
        return waitFor(m_database->run<T>(Lane::Interactive, [this, work](Executor &executor) -> Result<T> {
            RecordOperations operations(m_catalog, executor, m_clock);
            return work(operations);
        }));
    }

    Instant now()
    {
        if (m_database->engine() == Engine::Sqlite) {
            return m_clock.now();
        }
        const auto row = waitFor(m_database->run<ResultSet>(Lane::Interactive, [](Executor &executor) {
            return executor.run({QStringLiteral("SELECT clock_timestamp()"), {}, {FieldType::Instant}, {}, {}});
        }));
        return row.value().rows.constFirst().constFirst().value<Instant>();
    }

    Result<AsOfList> asOf(const Query &query, Instant at)
    {
        return waitFor(m_database->run<AsOfList>(Lane::Background, [this, query, at](Executor &executor) {
            return AsOfRepository(m_catalog, executor).read(query, at);
        }));
    }

    QString create(const FieldValues &values)
    {
        const auto made = work<Record>([values](RecordOperations &records) { return records.create(QStringLiteral("tasks"), values); });
        return made.ok() ? made.value().id : QString();
    }

    bool update(const QString &id, const FieldValues &values)
    {
        return work<void>([id, values](RecordOperations &records) { return records.updateAll(QStringLiteral("tasks"), {id}, values); }).ok();
    }

    QString remove(const QString &id)
    {
        const auto batch = work<QString>([id](RecordOperations &records) { return records.remove(QStringLiteral("tasks"), {id}); });
        return batch.ok() ? batch.value() : QString();
    }

private:
    const Catalog &m_catalog;
    MovableClock m_clock{"2026-03-10 15:00"};
    std::shared_ptr<Database> m_database;
};

Query tasksQuery(bool filtered)
{
    Query query;
    query.entity = QStringLiteral("tasks");
    query.fields = {QStringLiteral("title"), QStringLiteral("priority"), QStringLiteral("estimated_hours"), QStringLiteral("description")};
    query.sortField = QStringLiteral("title");
    if (filtered) {
        query.filters = {{QStringLiteral("priority"), FilterOperator::In, {QStringLiteral("high")}}};
        query.search = QStringLiteral("tarea");
    }
    return query;
}

QStringList linesOf(const Catalog &catalog, const Page &page)
{
    const Entity &tasks = *catalog.entity(QStringLiteral("tasks"));
    QStringList lines;
    for (const Row &row : page.rows) {
        QStringList cells{row.id};
        for (qsizetype column = 0; column < 4; ++column) { // those of tasksQuery()
            cells.append(fieldToText(*tasks.field(page.fields.at(column)), row.values.at(column)));
        }
        lines.append(cells.join(QLatin1Char('|')));
    }
    return lines;
}

FieldValues randomValues(QRandomGenerator &random)
{
    static const char *const priorities[] = {"low", "medium", "high"};
    FieldValues values{{QStringLiteral("title"), QStringLiteral("%1area %2").arg(random.bounded(4) == 0 ? QStringLiteral("P") : QStringLiteral("T"))
                                                     .arg(random.bounded(1000))},
                       {QStringLiteral("priority"), QLatin1String(priorities[random.bounded(3)])}};
    values.insert(QStringLiteral("estimated_hours"),
                  random.bounded(3) == 0 ? QVariant() : QVariant::fromValue(Decimal{random.bounded(10000), 2}));
    values.insert(QStringLiteral("description"), random.bounded(2) == 0 ? QVariant() : QVariant(QStringLiteral("Nota %1").arg(random.bounded(50))));
    return values;
}

struct Snapshot
{
    Instant at;
    QStringList all;
    QStringList filtered;
};

} // namespace

void TestAsOfRepository::everySnapshotIsFoundAgain()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    Workspace workspace(*db);
    QVERIFY(workspace.isOpen());
    QRandomGenerator random(20260310);
    QStringList ids;
    QStringList batches;
    QList<Snapshot> snapshots;
    for (int step = 0; step < 90; ++step) {
        workspace.pass();
        const int kind = random.bounded(10);
        if (ids.isEmpty() || kind < 4) {
            ids.append(workspace.create(randomValues(random)));
            QVERIFY(!ids.constLast().isEmpty());
        } else if (kind < 8) {
            QVERIFY(workspace.update(ids.at(random.bounded(ids.size())), randomValues(random)));
        } else if (kind == 8 || batches.isEmpty()) {
            batches.append(workspace.remove(ids.takeAt(random.bounded(ids.size()))));
            QVERIFY(!batches.constLast().isEmpty());
        } else {
            const QString batch = batches.takeLast();
            QVERIFY(workspace.work<int>([batch](RecordOperations &records) { return records.restore(batch); }).ok());
        }
        if (step % 15 == 7) {
            Snapshot snapshot;
            for (const bool filtered : {false, true}) {
                const auto page = workspace.work<Page>([filtered](RecordOperations &records) { return records.list(tasksQuery(filtered), 0, 1000); });
                QVERIFY(page.ok());
                (filtered ? snapshot.filtered : snapshot.all) = linesOf(db->catalog(), page.value());
            }
            snapshot.at = workspace.now();
            snapshots.append(snapshot);
        }
    }
    for (const Snapshot &snapshot : qAsConst(snapshots)) {
        for (const bool filtered : {false, true}) {
            const auto list = workspace.asOf(tasksQuery(filtered), snapshot.at);
            QVERIFY2(list.ok(), list.ok() ? "" : qPrintable(list.error().message + list.error().detail));
            QCOMPARE(linesOf(db->catalog(), list.value().rows), filtered ? snapshot.filtered : snapshot.all);
        }
    }
}

void TestAsOfRepository::saysWhatChangedAndWhatIsGone()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    Workspace workspace(*db);
    QVERIFY(workspace.isOpen());
    const QString title = QStringLiteral("title");
    const QString kept = workspace.create({{title, QStringLiteral("Antes")}});
    const QString gone = workspace.create({{title, QStringLiteral("Borrada")}});
    const Instant then = workspace.now();
    workspace.pass();
    QVERIFY(workspace.update(kept, {{title, QStringLiteral("Después")}}));
    QVERIFY(!workspace.remove(gone).isEmpty());
    QVERIFY(!workspace.create({{title, QStringLiteral("Nueva")}}).isEmpty());
    const auto list = workspace.asOf(tasksQuery(false), then);
    QVERIFY(list.ok());
    QCOMPARE(list.value().rows.rows.size(), 2);
    QCOMPARE(list.value().now.value(kept).value(title).toString(), QStringLiteral("Después"));
    QCOMPARE(list.value().gone, QSet<QString>{gone});
    QCOMPARE(list.value().newSince, 1);
    QVERIFY(list.value().reaches.has_value());
    QVERIFY(*list.value().reaches <= then);
}

QTEST_GUILESS_MAIN(TestAsOfRepository)
#include "tst_asofrepository.moc"
