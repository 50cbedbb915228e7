// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/decimal.h"
#include "models/database/connectionmonitor.h"
#include "models/database/idbytes.h"
#include "models/database/isoduration.h"
#include "tests/support/engines.h"
#include "tests/support/postgrescluster.h"
#include "tests/support/recordfactory.h"

#include <QDate>
#include <QSemaphore>
#include <QTest>
#include <QThread>

namespace {

/// Runs for minutes unless somebody stops it.
QString endlessQuery(Engine engine)
{
    return engine == Engine::PostgreSql
        ? QStringLiteral("SELECT pg_sleep(600)")
        : QStringLiteral("WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n WHERE x < 0");
}

QString numbersQuery(Engine engine, int count)
{
    return (engine == Engine::PostgreSql
                ? QStringLiteral("SELECT g::bigint FROM generate_series(1, %1) AS g")
                : QStringLiteral("WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < %1) SELECT x FROM n"))
        .arg(count);
}

Statement plain(const QString &sql)
{
    return {sql, {}, {}, {}, {}};
}

} // namespace

class TestExecutor final : public QObject
{
    Q_OBJECT

private slots:
    void valuesAndNullsOfEveryType_data() { addEngineRows(); }
    void valuesAndNullsOfEveryType();
    void placesMayRepeatAndStandInTexts_data() { addEngineRows(); }
    void placesMayRepeatAndStandInTexts();
    void refusesTextsWithNul_data() { addEngineRows(); }
    void refusesTextsWithNul();
    void readsRowByRowAndStops_data() { addEngineRows(); }
    void readsRowByRowAndStops();
    void idsComeAsBytes_data() { addEngineRows(); }
    void idsComeAsBytes();
    void textsComeAsTheEngineWritesThem_data() { addEngineRows(); }
    void textsComeAsTheEngineWritesThem();
    void rollsBackUnlessCommitted_data() { addEngineRows(); }
    void rollsBackUnlessCommitted();
    void aJobThatForgetsItsTransactionIsRolledBack_data() { addEngineRows(); }
    void aJobThatForgetsItsTransactionIsRolledBack();
    void identityEndsWithTheJob_data() { addEngineRows(); }
    void identityEndsWithTheJob();
    void aRunningStatementCanBeCancelled_data() { addEngineRows(); }
    void aRunningStatementCanBeCancelled();
    void aWaitingJobCanBeCancelled_data() { addEngineRows(); }
    void aWaitingJobCanBeCancelled();
    void closingCancelsWhatRuns_data() { addEngineRows(); }
    void closingCancelsWhatRuns();
    void aScanDelaysNeitherPageNorSave_data() { addEngineRows(); }
    void aScanDelaysNeitherPageNorSave();
    void jobsOfALaneKeepTheirOrder_data() { addEngineRows(); }
    void jobsOfALaneKeepTheirOrder();
    void workIsDoneAgainAfterASerializationFailure();
    void aReadSurvivesALostConnection();
    void aWriteIsNotRepeatedAfterALostConnection();
    void theLastUserMayBeAJob_data() { addEngineRows(); }
    void theLastUserMayBeAJob();
    void numericsOfEverySize();
    void durations_data();
    void durations();
    void continuationsRunInTheirContext_data() { addEngineRows(); }
    void continuationsRunInTheirContext();
};

void TestExecutor::valuesAndNullsOfEveryType()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    const bool postgres = currentEngine() == Engine::PostgreSql;
    const QString id = QStringLiteral("01890a5d-ac96-774b-bcce-b302099a8057");
    const Instant instant = *Instant::parse(u"1969-12-31T23:59:59.999999Z");
    const Statement statement{
        postgres ? QStringLiteral("SELECT $1::uuid, $2::text, $3::bigint, $4::numeric, $5::boolean, $6::date, $7::timestamptz, $8::jsonb, NULL::date")
                 : QStringLiteral("SELECT $1, $2, $3, $4, $5, $6, $7, $8, NULL"),
        {id, QStringLiteral("ñ🌱"), qint64(-9007199254740993), QVariant::fromValue(Decimal{-120050, 2}), true, QDate(1899, 12, 31),
         QVariant::fromValue(instant), QStringLiteral("[1]")},
        {FieldType::Id, FieldType::Text, FieldType::Integer, FieldType::Money, FieldType::Bool, FieldType::Date, FieldType::Instant,
         FieldType::Json, FieldType::Date},
        {0, 0, 0, 2, 0, 0, 0, 0, 0},
        {-1, -1, -1, 2, -1, -1, -1, -1, -1}};
    const auto result = db->run<ResultSet>([&](Executor &executor) { return executor.run(statement); });
    QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(result.error().detail));
    const QList<QVariant> row = result.value().rows.first();
    QCOMPARE(row.at(0).toString(), id);
    QCOMPARE(row.at(1).toString(), QStringLiteral("ñ🌱"));
    QCOMPARE(row.at(2), QVariant(qint64(-9007199254740993)));
    QCOMPARE(row.at(3).value<Decimal>().toString(), QStringLiteral("-1200.50"));
    QCOMPARE(row.at(4), QVariant(true));
    QCOMPARE(row.at(5).toDate(), QDate(1899, 12, 31));
    QCOMPARE(row.at(6).value<Instant>(), instant);
    QCOMPARE(row.at(7).toString(), QStringLiteral("[1]"));
    QVERIFY(!row.at(8).isValid());
}

void TestExecutor::placesMayRepeatAndStandInTexts()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    const QString cast = currentEngine() == Engine::PostgreSql ? QStringLiteral("::text") : QString();
    const auto result = db->sql(QStringLiteral("SELECT '$2' || $1%1 || $1%1 /* $3 */ -- $4\n || '?'").arg(cast), {QStringLiteral("a")});
    QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(result.error().detail));
    QCOMPARE(result.value().rows.first().first().toString(), QStringLiteral("$2aa?"));
}

void TestExecutor::refusesTextsWithNul()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    const QString cast = currentEngine() == Engine::PostgreSql ? QStringLiteral("::text") : QString();
    const auto result = db->sql(QStringLiteral("SELECT $1") + cast, {QString(QStringLiteral("a") + QChar(u'\0') + QLatin1Char('b'))});
    QVERIFY(!result.ok());
    QCOMPARE(result.error().code, ErrorCode::InvalidFormat);
}

void TestExecutor::readsRowByRowAndStops()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    int seen = 0;
    const auto stopped = db->run<int>([&](Executor &executor) -> Result<int> {
        Statement numbers = plain(numbersQuery(currentEngine(), 1000000));
        numbers.columns = {FieldType::Integer};
        auto done = executor.forEach(numbers, [&](const QList<QVariant> &row) {
            seen = row.first().toInt();
            return seen < 1000;
        });
        if (!done) {
            return done.error();
        }
        // The connection is usable at once.
        auto next = executor.run(plain(QStringLiteral("SELECT 7")));
        return next.ok() ? Result<int>(next.value().rows.first().first().toInt()) : Result<int>(next.error());
    });
    QVERIFY2(stopped.ok(), stopped.ok() ? "" : qPrintable(stopped.error().detail));
    QCOMPARE(stopped.value(), 7);
    QCOMPARE(seen, 1000);
}

void TestExecutor::idsComeAsBytes()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    RecordFactory factory(*db);
    QStringList made = {factory.organization(), factory.organization(), factory.organization()};
    made.sort();
    QByteArray bytes;
    const auto read = db->run<int>([&](Executor &executor) -> Result<int> {
        auto done = executor.forEachId(plain(QStringLiteral("SELECT id FROM organizations ORDER BY id")), [&](const QByteArray &chunk) {
            bytes += chunk;
            return true;
        });
        return done.ok() ? Result<int>(1) : Result<int>(done.error());
    });
    QVERIFY(read.ok());
    QCOMPARE(bytes.size(), 48);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(idFromBytes(bytes.constData() + 16 * i), made.at(i));
    }
}

void TestExecutor::textsComeAsTheEngineWritesThem()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    QList<QList<QByteArray>> rows;
    int numbersSeen = 0;
    const auto read = db->run<int>([&](Executor &executor) -> Result<int> {
        auto done = executor.forEachText({QStringLiteral("SELECT $1 AS a, '' AS b, NULL AS c UNION ALL SELECT 'x', 'y', 'z' ORDER BY 2"),
                                          {QStringLiteral("señal €")}, {}, {}, {}},
                                         [&](const QList<QByteArrayView> &cells) {
                                             QList<QByteArray> row;
                                             for (const QByteArrayView cell : cells) {
                                                 row.append(cell.isNull() ? QByteArray("<null>") : cell.toByteArray());
                                             }
                                             rows.append(row);
                                             return true;
                                         });
        if (!done) {
            return done.error();
        }
        done = executor.forEachText(plain(numbersQuery(currentEngine(), 100000)), [&](const QList<QByteArrayView> &cells) {
            numbersSeen = cells.constFirst().toByteArray().toInt();
            return numbersSeen < 500;
        });
        auto next = executor.run(plain(QStringLiteral("SELECT 7")));
        return done.ok() && next.ok() ? Result<int>(next.value().rows.first().first().toInt()) : Result<int>(0);
    });
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().detail));
    QCOMPARE(rows, (QList<QList<QByteArray>>{{"señal €", "", "<null>"}, {"x", "y", "z"}}));
    QCOMPARE(numbersSeen, 500);
    QCOMPARE(read.value(), 7);
}

void TestExecutor::rollsBackUnlessCommitted()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    RecordFactory factory(*db);
    factory.organization();
    const auto change = [&](bool commit) {
        return db->run<int>([commit](Executor &executor) -> Result<int> {
            Transaction transaction(executor);
            if (auto begun = transaction.begin(); !begun) {
                return begun.error();
            }
            auto done = executor.run(plain(QStringLiteral("UPDATE organizations SET industry = 'café'")));
            if (!done) {
                return done.error();
            }
            if (commit) {
                if (auto committed = transaction.commit(); !committed) {
                    return committed.error();
                }
            }
            return static_cast<int>(done.value().affected);
        });
    };
    const auto changed = [&] {
        return db->sql(QStringLiteral("SELECT count(*) FROM organizations WHERE industry = 'café'")).value().rows.first().first().toInt();
    };
    QCOMPARE(change(false).value(), 1);
    QCOMPARE(changed(), 0);
    QCOMPARE(change(true).value(), 1);
    QCOMPARE(changed(), 1);
}

void TestExecutor::aJobThatForgetsItsTransactionIsRolledBack()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    RecordFactory factory(*db);
    factory.organization();
    const auto forgot = db->run<int>([](Executor &executor) -> Result<int> {
        (void)executor.begin();
        auto done = executor.run(plain(QStringLiteral("UPDATE organizations SET industry = 'café'")));
        return done.ok() ? Result<int>(1) : Result<int>(done.error());
    });
    QVERIFY(forgot.ok());
    QCOMPARE(db->sql(QStringLiteral("SELECT count(*) FROM organizations WHERE industry = 'café'")).value().rows.first().first().toInt(), 0);
}

void TestExecutor::identityEndsWithTheJob()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    RecordFactory factory(*db);
    const QString actor = factory.ally();
    const QString who = currentEngine() == Engine::PostgreSql ? QStringLiteral("SELECT app.current_user_id()") : QStringLiteral("SELECT current_actor()");
    db->actAs(actor);
    QCOMPARE(db->sql(who).value().rows.first().first().toString(), actor);
    const auto inside = db->run<QString>([who](Executor &executor) -> Result<QString> {
        Transaction transaction(executor);
        (void)transaction.begin();
        (void)executor.run(plain(QStringLiteral("SELECT 1")));
        auto found = executor.run(plain(who));
        return found.ok() ? Result<QString>(found.value().rows.first().first().toString()) : Result<QString>(found.error());
    });
    QCOMPARE(inside.value(), actor);
    db->actAs({});
    QCOMPARE(db->sql(who).value().rows.first().first().toString(), TestDatabase::administratorId());
}

void TestExecutor::aRunningStatementCanBeCancelled()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    CancelToken token;
    QSemaphore running;
    auto future = db->database().run<ResultSet>(
        Lane::Background,
        [&](Executor &executor) {
            running.release();
            return executor.run(plain(endlessQuery(currentEngine())));
        },
        token);
    running.acquire();
    token.cancel();
    const auto result = waitFor(future);
    QVERIFY(!result.ok());
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
    const auto next = waitFor(db->database().run<ResultSet>(
        Lane::Background, [](Executor &executor) { return executor.run(plain(QStringLiteral("SELECT 1"))); }));
    QVERIFY2(next.ok(), next.ok() ? "" : qPrintable(next.error().detail));
}

void TestExecutor::aWaitingJobCanBeCancelled()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    QSemaphore gate;
    bool ran = false;
    CancelToken token;
    auto first = db->database().run<int>(Lane::Interactive, [&](Executor &) -> Result<int> {
        gate.acquire();
        return 1;
    });
    auto second = db->database().run<int>(
        Lane::Interactive,
        [&](Executor &) -> Result<int> {
            ran = true;
            return 2;
        },
        token);
    token.cancel();
    gate.release();
    QVERIFY(waitFor(first).ok());
    QCOMPARE(waitFor(second).error().code, ErrorCode::Cancelled);
    QVERIFY(!ran);
}

void TestExecutor::closingCancelsWhatRuns()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    auto second = db->openSecond();
    QVERIFY(second);
    QSemaphore running;
    auto runningFuture = second->run<ResultSet>(Lane::Interactive, [&](Executor &executor) {
        running.release();
        return executor.run(plain(endlessQuery(executor.engine())));
    });
    auto waitingFuture = second->run<ResultSet>(
        Lane::Interactive, [](Executor &executor) { return executor.run(plain(QStringLiteral("SELECT 1"))); });
    running.acquire();
    second.reset();
    QTRY_VERIFY(runningFuture.isFinished()); // the thread that opened it may hold it a moment longer
    QTRY_VERIFY(waitingFuture.isFinished());
    QCOMPARE(runningFuture.result().error().code, ErrorCode::Cancelled);
    QCOMPARE(waitingFuture.result().error().code, ErrorCode::Cancelled);
}

void TestExecutor::aScanDelaysNeitherPageNorSave()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    CancelToken token;
    QSemaphore running;
    auto scan = db->database().run<ResultSet>(
        Lane::Background,
        [&](Executor &executor) {
            (void)executor.beginRead();
            (void)executor.run(plain(QStringLiteral("SELECT count(*) FROM organizations")));
            running.release();
            return executor.run(plain(endlessQuery(executor.engine())));
        },
        token);
    running.acquire();
    RecordFactory factory(*db);
    QVERIFY(!factory.organization().isEmpty());
    QCOMPARE(db->countRecords(QStringLiteral("organizations")).value(), 1);
    QVERIFY(!scan.isFinished());
    token.cancel();
    QCOMPARE(waitFor(scan).error().code, ErrorCode::Cancelled);
}

void TestExecutor::jobsOfALaneKeepTheirOrder()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    QList<int> order;
    QList<QFuture<Result<int>>> futures;
    for (int i = 0; i < 50; ++i) {
        futures.append(db->database().run<int>(Lane::Interactive, [&order, i](Executor &) -> Result<int> {
            order.append(i);
            return i;
        }));
    }
    for (int i = 0; i < 50; ++i) {
        QCOMPARE(waitFor(futures[i]).value(), i);
        QCOMPARE(order.at(i), i);
    }
}

void TestExecutor::workIsDoneAgainAfterASerializationFailure()
{
    const auto db = TestDatabase::create(Engine::PostgreSql);
    QVERIFY(db);
    int calls = 0;
    const auto result = db->run<int>([&](Executor &executor) -> Result<int> {
        Transaction transaction(executor);
        if (auto begun = transaction.begin(); !begun) {
            return begun.error();
        }
        const bool fails = ++calls < 3;
        auto done = executor.run(plain(fails ? QStringLiteral("DO $$ BEGIN RAISE EXCEPTION 'again' USING ERRCODE = '40001'; END $$")
                                             : QStringLiteral("SELECT 1")));
        if (!done) {
            return done.error();
        }
        auto committed = transaction.commit();
        return committed.ok() ? Result<int>(calls) : Result<int>(committed.error());
    });
    QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(result.error().detail));
    QCOMPARE(result.value(), 3);
}

void TestExecutor::aReadSurvivesALostConnection()
{
    const auto db = TestDatabase::create(Engine::PostgreSql);
    QVERIFY(db);
    QVERIFY(db->countRecords(QStringLiteral("organizations")).ok());
    QVERIFY(PostgresCluster::instance()
                .execute(db->profile().database,
                         QStringLiteral("SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = current_database() "
                                        "AND usename = 'ecosystem_app'"))
                .ok());
    const auto count = db->countRecords(QStringLiteral("organizations"));
    QVERIFY2(count.ok(), count.ok() ? "" : qPrintable(count.error().detail));
}

void TestExecutor::aWriteIsNotRepeatedAfterALostConnection()
{
    const auto db = TestDatabase::create(Engine::PostgreSql);
    QVERIFY(db);
    RecordFactory factory(*db);
    factory.organization();
    int calls = 0;
    const auto ended = db->run<ResultSet>([&](Executor &executor) -> Result<ResultSet> {
        ++calls;
        return executor.run(plain(QStringLiteral("UPDATE organizations SET name = name WHERE pg_terminate_backend(pg_backend_pid())")));
    });
    QVERIFY(!ended.ok());
    QCOMPARE(ended.error().code, ErrorCode::ConnectionLost);
    QCOMPARE(calls, 1);
    QCOMPARE(db->countRecords(QStringLiteral("organizations")).value(), 1);
    QTRY_COMPARE(db->database().monitor().state(), ConnectionState::Connected);
}

void TestExecutor::theLastUserMayBeAJob()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    auto second = db->openSecond();
    QVERIFY(second);
    QSemaphore released;
    QSemaphore done;
    std::weak_ptr<Database> watched = second;
    second->post(Lane::Interactive, [held = second, &released, &done](Executor &) mutable {
        released.acquire();
        held.reset();
        done.release();
    });
    second.reset();
    released.release();
    done.acquire();
    QTRY_VERIFY(watched.expired());
}

void TestExecutor::numericsOfEverySize()
{
    const auto db = TestDatabase::create(Engine::PostgreSql);
    QVERIFY(db);
    for (const char *number : {"0", "0.00", "0.01", "-0.0001", "9999.9999", "10000", "10000.0001", "123456789012.34", "-999999999999999999",
                               "0.000000000000000001", "100000000", "0.5", "5000000000000.00", "12345678901234.5678"}) {
        const auto result = db->run<ResultSet>([&](Executor &executor) {
            return executor.run({QStringLiteral("SELECT %1::numeric").arg(QLatin1String(number)), {}, {FieldType::Decimal}, {}, {}});
        });
        QVERIFY(result.ok());
        QCOMPARE(result.value().rows.first().first().value<Decimal>().toString(), QString::fromLatin1(number));
    }
    const auto rounded = db->run<ResultSet>([](Executor &executor) {
        return executor.run({QStringLiteral("SELECT avg(x)::numeric FROM (VALUES (1), (2), (2)) AS v(x)"), {}, {FieldType::Decimal}, {2}, {}});
    });
    QCOMPARE(rounded.value().rows.first().first().value<Decimal>().toString(), QStringLiteral("1.67"));
}

void TestExecutor::durations_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"P5Y", "P1Y6M", "P7D", "PT1H30M", "PT0S", "P1Y2M3DT4H5M6S", "PT1.5S", "PT0.000001S"}) {
        QTest::newRow(text) << QString::fromLatin1(text);
    }
}

void TestExecutor::durations()
{
    QFETCH(QString, text);
    const auto db = TestDatabase::create(Engine::PostgreSql);
    QVERIFY(db);
    const auto result = db->run<ResultSet>([&](Executor &executor) {
        return executor.run({QStringLiteral("SELECT $1::interval"), {text}, {FieldType::Duration}, {}, {}});
    });
    QCOMPARE(result.value().rows.first().first().toString(), text);
}

void TestExecutor::continuationsRunInTheirContext()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    QThread *where = nullptr;
    bool called = false;
    db->database()
        .run<int>(Lane::Interactive, [](Executor &) -> Result<int> { return 1; })
        .then(this, [&](const Result<int> &) {
            where = QThread::currentThread();
            called = true;
        });
    QTRY_VERIFY(called);
    QCOMPARE(where, thread());
}

QTEST_GUILESS_MAIN(TestExecutor)
#include "tst_executor.moc"
