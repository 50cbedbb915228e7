// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/fieldtext.h"
#include "models/demo/demowriter.h"
#include "tests/support/engines.h"
#include "tests/support/testdatabase.h"

#include <QTest>

/// The demo goes in on both engines, once, in whole copies or not at all.
class TestDemoWriter final : public QObject
{
    Q_OBJECT

private slots:
    void writesAndCounts_data() { addEngineRows(); }
    void writesAndCounts();
    void coordinatorsFindTheTrouble_data() { addEngineRows(); }
    void coordinatorsFindTheTrouble();
    void largerByCopies_data() { addEngineRows(); }
    void largerByCopies();
    void cancelledLeavesNothing_data() { addEngineRows(); }
    void cancelledLeavesNothing();
    void cancelledLeavesWholeCopies_data() { addEngineRows(); }
    void cancelledLeavesWholeCopies();

private:
    static Result<DemoSummary> write(const TestDatabase &db, int scale, const CancelToken &token = CancelToken())
    {
        return db.runBesideRules<DemoSummary>([&](Executor &executor) {
            return writeDemo(executor, db.catalog(), QDate(2026, 11, 23), scale, {}, token);
        });
    }
    static qint64 number(const TestDatabase &db, const QString &sql)
    {
        const Result<ResultSet> result = db.sql(sql);
        return result ? result.value().rows.constFirst().constFirst().toLongLong() : -1;
    }
};

void TestDemoWriter::writesAndCounts()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    const Result<DemoSummary> written = write(*db, 1);
    QVERIFY2(written, written ? "" : qPrintable(written.error().message + written.error().detail));
    QCOMPARE(number(*db, QStringLiteral("SELECT count(*) FROM entrepreneurs")), 105);
    QCOMPARE(number(*db, QStringLiteral("SELECT count(*) FROM organizations")), 9);
    // what triggers keep agrees with what is there
    QCOMPARE(number(*db, QStringLiteral("SELECT count(*) FROM allies a WHERE a.current_entrepreneurs <> (SELECT count(DISTINCT m.entrepreneur_id) "
                                        "FROM mentorships m WHERE m.ally_id = a.id AND m.status = 'active')")), 0);
    QCOMPARE(number(*db, QStringLiteral("SELECT count(*) FROM entrepreneurs WHERE projects_count <> 1")), 0);
    QVERIFY(number(*db, QStringLiteral("SELECT count(*) FROM activity_logs WHERE entity_type = 'projects' AND action = 'created'")) >= 105);
    // the money is what was meant: 1/100 of nothing is lost
    QCOMPARE(number(*db, currentEngine() == Engine::Sqlite ? QStringLiteral("SELECT max(current_revenue) / 100 FROM projects")
                                                           : QStringLiteral("SELECT max(current_revenue)::bigint FROM projects")), 430000000);
    const Result<DemoSummary> again = write(*db, 1);
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Duplicate);
    QCOMPARE(number(*db, QStringLiteral("SELECT count(*) FROM organizations")), 9);
}

/// With the filters that they have on screen.
void TestDemoWriter::coordinatorsFindTheTrouble()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    const Result<DemoSummary> written = db->runBesideRules<DemoSummary>([&](Executor &executor) {
        return writeDemo(executor, db->catalog(), QDate(2026, 3, 10), 1, {}, CancelToken()); // the day of the test's clock
    });
    QVERIFY2(written, written ? "" : qPrintable(written.error().message + written.error().detail));
    const auto count = [&](const QStringList &filters) {
        Query query;
        query.entity = QStringLiteral("entrepreneurs");
        query.zone = QTimeZone("America/Bogota");
        for (const QString &filter : filters) {
            query.filters.append(filterFromText(*db->catalog().entity(query.entity), filter).value());
        }
        return db->run<qint64>([&](Executor &executor) { return RecordOperations(db->catalog(), executor, db->clock()).count(query); }).value();
    };
    const QString takesPart = QStringLiteral("application_status:in=enrolled|paused");
    QCOMPARE(count({takesPart}), 55);
    QCOMPARE(count({takesPart, QStringLiteral("last_session_at:older-or-never=3w")}), 12);
    QCOMPARE(count({QStringLiteral("follow_up=at_risk")}), 7);
    QCOMPARE(count({QStringLiteral("follow_up=unmatched")}), 4);
    QCOMPARE(count({QStringLiteral("follow_up=paused")}), 1);
    QCOMPARE(count({QStringLiteral("application_status=dropped_out")}), 5);
}

void TestDemoWriter::largerByCopies()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    const Result<DemoSummary> written = write(*db, 3);
    QVERIFY2(written, written ? "" : qPrintable(written.error().message + written.error().detail));
    QCOMPARE(written.value().copies, 3);
    QCOMPARE(number(*db, QStringLiteral("SELECT count(*) FROM allies")), 75);
}

void TestDemoWriter::cancelledLeavesNothing()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    CancelToken token;
    token.cancel();
    const Result<DemoSummary> written = write(*db, 3, token);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Cancelled);
    QCOMPARE(number(*db, QStringLiteral("SELECT count(*) FROM users")), 1); // the administrator of the tests
}

void TestDemoWriter::cancelledLeavesWholeCopies()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    CancelToken token;
    const Result<DemoSummary> written = db->runBesideRules<DemoSummary>([&](Executor &executor) {
        return writeDemo(executor, db->catalog(), QDate(2026, 11, 23), 6, [&](const DemoSummary &sofar) {
            QCOMPARE(sofar.copies, 5);
            token.cancel();
        }, token);
    });
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Cancelled);
    QVERIFY2(written.error().message.contains(QStringLiteral("5 of 6")), qPrintable(written.error().message));
    QCOMPARE(number(*db, QStringLiteral("SELECT count(*) FROM organizations")), 45);
    QCOMPARE(number(*db, QStringLiteral("SELECT count(*) FROM allies")), 125);
}

QTEST_GUILESS_MAIN(TestDemoWriter)
#include "tst_demowriter.moc"
