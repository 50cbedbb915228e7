// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/decimal.h"
#include "models/lists/grouprepository.h"
#include "tests/support/engines.h"
#include "tests/support/recordfactory.h"
#include "tests/support/testdatabase.h"

#include <QTest>

class TestGroupRepository : public QObject
{
    Q_OBJECT

private slots:
    void wordsAreCountedAndAddedUp_data() { addEngineRows(); }
    void wordsAreCountedAndAddedUp();
    void everyGroupFindsItsRecords_data();
    void everyGroupFindsItsRecords();
    void aDayIsThatOfTheReader_data() { addEngineRows(); }
    void aDayIsThatOfTheReader();
    void amountsOfSeveralCurrenciesHaveNoSum_data() { addEngineRows(); }
    void amountsOfSeveralCurrenciesHaveNoSum();

private:
    [[nodiscard]] static Result<GroupList> groups(const TestDatabase &db, const Query &query, const GroupSpec &spec);
    static void addTasks(const TestDatabase &db);
};

namespace {

const QTimeZone Bogota("America/Bogota");

Query queryOf(const char *entity)
{
    Query query;
    query.entity = QLatin1String(entity);
    query.zone = Bogota;
    return query;
}

GroupSpec specOf(const char *field, GroupStep step = GroupStep::Value, const QList<GroupTotal> &totals = {})
{
    GroupSpec spec;
    spec.field = QLatin1String(field);
    spec.step = step;
    spec.totals = totals;
    return spec;
}

QVariant moment(const char *text)
{
    return QVariant::fromValue(*Instant::parse(QString::fromLatin1(text)));
}

const Group *groupWith(const GroupList &list, const QVariant &key)
{
    for (const Group &group : list.groups) {
        if (group.key == key) {
            return &group;
        }
    }
    return nullptr;
}

} // namespace

Result<GroupList> TestGroupRepository::groups(const TestDatabase &db, const Query &query, const GroupSpec &spec)
{
    return db.run<GroupList>([&db, query, spec](Executor &executor) {
        return GroupRepository(db.catalog(), executor).groups(query, spec);
    });
}

void TestGroupRepository::addTasks(const TestDatabase &db)
{
    RecordFactory factory(db);
    const QString ana = factory.entrepreneur();
    const char *const words[] = {"José", "jose", "Ana"};
    const char *const due[] = {"2026-03-01 02:00", "2026-03-01 06:00", "2026-02-10 12:00", "2025-12-31 23:00"};
    for (int i = 0; i < 8; ++i) {
        FieldValues values{{QStringLiteral("title"), QString::fromUtf8(words[i % 3])},
                           {QStringLiteral("priority"), i % 2 == 0 ? QStringLiteral("high") : QStringLiteral("low")}};
        if (i < 6) {
            values.insert(QStringLiteral("estimated_hours"), QVariant::fromValue(Decimal{100 * i + 1, 2}));
            values.insert(QStringLiteral("due_date"), moment(due[i % 4]));
        }
        if (i % 2 == 1) {
            values.insert(QStringLiteral("assigned_to"), ana);
        }
        QVERIFY(!factory.task(values).isEmpty());
    }
}

void TestGroupRepository::wordsAreCountedAndAddedUp()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    addTasks(*db);
    const QString hours = QStringLiteral("estimated_hours");
    const auto list = groups(*db, queryOf("tasks"), specOf("priority", GroupStep::Value,
                                                         {{hours, TotalKind::Sum}, {hours, TotalKind::Average},
                                                          {hours, TotalKind::Smallest}, {hours, TotalKind::Largest}}));
    QVERIFY2(list.ok(), list.ok() ? "" : qPrintable(list.error().message + list.error().detail));
    const Group *high = groupWith(list.value(), QStringLiteral("high"));
    QVERIFY(high != nullptr);
    QCOMPARE(high->count, 4);
    QCOMPARE(high->totals.at(0).value.value<Decimal>().toString(), QStringLiteral("6.03"));
    QCOMPARE(high->totals.at(1).value.value<Decimal>().toString(), QStringLiteral("2.01"));
    QCOMPARE(high->totals.at(2).value.value<Decimal>().toString(), QStringLiteral("0.01"));
    QCOMPARE(high->totals.at(3).value.value<Decimal>().toString(), QStringLiteral("4.01"));
    QCOMPARE(list.value().all.count, 8);
    QCOMPARE(list.value().all.totals.at(0).value.value<Decimal>().toString(), QStringLiteral("15.06"));
    Query none = queryOf("tasks");
    none.search = QStringLiteral("nadie");
    const auto empty = groups(*db, none, specOf("", GroupStep::Value, {{hours, TotalKind::Sum}}));
    QVERIFY(empty.ok());
    QCOMPARE(empty.value().all.count, 0);
    QVERIFY(!empty.value().all.totals.at(0).value.isValid());
}

void TestGroupRepository::everyGroupFindsItsRecords_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<QByteArray>("entity");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<int>("step");
    for (const Engine engine : {Engine::Sqlite, Engine::PostgreSql}) {
        const auto row = [engine](const char *name, const char *entity, const char *field, GroupStep step) {
            QTest::addRow("%s: %s", engineName(engine), name) << engine << QByteArray(entity) << QByteArray(field) << static_cast<int>(step);
        };
        row("a text, whatever its accents", "tasks", "title", GroupStep::Value);
        row("a word of a list", "tasks", "priority", GroupStep::Value);
        row("a reference", "tasks", "assigned_to", GroupStep::Value);
        row("yes or no", "tasks", "is_recurring", GroupStep::Value);
        row("a number", "tasks", "estimated_hours", GroupStep::Value);
        row("an instant by day", "tasks", "due_date", GroupStep::Day);
        row("an instant by week", "tasks", "due_date", GroupStep::Week);
        row("an instant by month", "tasks", "due_date", GroupStep::Month);
        row("an instant by year", "tasks", "due_date", GroupStep::Year);
        row("a computed word", "entrepreneurs", "follow_up", GroupStep::Value);
        row("a computed reference", "entrepreneurs", "current_mentor_id", GroupStep::Value);
    }
}

void TestGroupRepository::everyGroupFindsItsRecords()
{
    QFETCH(QByteArray, entity);
    QFETCH(QByteArray, field);
    QFETCH(int, step);
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    addTasks(*db);
    const Query query = queryOf(entity.constData());
    const auto list = groups(*db, query, specOf(field.constData(), static_cast<GroupStep>(step)));
    QVERIFY2(list.ok(), list.ok() ? "" : qPrintable(list.error().message + list.error().detail));
    QVERIFY(!list.value().groups.isEmpty());
    qint64 sum = 0;
    for (const Group &group : list.value().groups) {
        Query inside = query;
        inside.filters = groupFilters(*db->catalog().entity(query.entity)->field(QString::fromLatin1(field)),
                                      static_cast<GroupStep>(step), group, Bogota);
        const auto count = db->run<qint64>([&db, inside](Executor &executor) {
            return RecordOperations(db->catalog(), executor, db->clock()).count(inside);
        });
        QVERIFY2(count.ok(), count.ok() ? "" : qPrintable(count.error().message));
        QCOMPARE(count.value(), group.count);
        sum += group.count;
    }
    QCOMPARE(sum, list.value().all.count);
}

void TestGroupRepository::aDayIsThatOfTheReader()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    addTasks(*db);
    const auto list = groups(*db, queryOf("tasks"), specOf("due_date", GroupStep::Month));
    QVERIFY(list.ok());
    QVERIFY(groupWith(list.value(), QDate(2026, 2, 1)) != nullptr); // 02:00 UTC on the first of March is February in Bogotá
    QCOMPARE(groupWith(list.value(), QDate(2026, 2, 1))->count, 3);
    QCOMPARE(groupWith(list.value(), QDate(2026, 3, 1))->count, 2);
    QCOMPARE(groupWith(list.value(), QDate(2025, 12, 1))->count, 1);
    QCOMPARE(groupWith(list.value(), QVariant())->count, 2);
}

void TestGroupRepository::amountsOfSeveralCurrenciesHaveNoSum()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    RecordFactory factory(*db);
    for (const char *currency : {"COP", "USD", "COP"}) {
        QVERIFY(!factory.ally({{QStringLiteral("hourly_rate"), QVariant::fromValue(Decimal{100050, 2})},
                               {QStringLiteral("currency"), QLatin1String(currency)}}).isEmpty());
    }
    const auto list = groups(*db, queryOf("allies"), specOf("currency", GroupStep::Value, {{QStringLiteral("hourly_rate"), TotalKind::Sum}}));
    QVERIFY2(list.ok(), list.ok() ? "" : qPrintable(list.error().message + list.error().detail));
    const Group *pesos = groupWith(list.value(), QStringLiteral("COP"));
    QVERIFY(pesos != nullptr);
    QVERIFY(!pesos->totals.at(0).isMixed);
    QCOMPARE(pesos->totals.at(0).value.value<Decimal>().toString(), QStringLiteral("2001.00"));
    QVERIFY(list.value().all.totals.at(0).isMixed);
}

QTEST_GUILESS_MAIN(TestGroupRepository)
#include "tst_grouprepository.moc"
