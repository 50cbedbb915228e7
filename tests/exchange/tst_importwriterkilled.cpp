// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/sqlerror.h"
#include "models/exchange/importing/importwriter.h"
#include "tests/exchange/planbuilder.h"
#include "tests/exchange/watchedexecutor.h"
#include "tests/support/engines.h"
#include "tests/support/testdatabase.h"

#include <QProcess>

#include <cstdio>
#include <unistd.h>

namespace {

constexpr int rowsOfTheFile = 1'001; // three portions on a file, one on a server

ImportPlan peoplePlan(const Catalog &catalog)
{
    PlanBuilder builder(catalog, QStringLiteral("entrepreneurs"), {QStringLiteral("first_name"), QStringLiteral("last_name"), QStringLiteral("email"), QStringLiteral("birth_date")});
    for (int i = 0; i < rowsOfTheFile; ++i) {
        builder.addNew({QStringLiteral("Ana"), QStringLiteral("Nº %1").arg(i), QStringLiteral("ana%1@example.org").arg(i), QDate(1990, 1, 1)});
    }
    return builder.plan;
}

/// Lets `happen` happen before the `count`th statement that begins like that.
WatchedExecutor::Before atStatement(const QString &beginning, int count, const std::function<Result<void>()> &happen)
{
    return [=, seen = std::make_shared<int>(0)](const QString &sql) -> Result<void> {
        return sql.startsWith(beginning) && ++*seen == count ? happen() : Result<void>();
    };
}

Result<ImportRecord> commitWatched(const Catalog &catalog, Executor &executor, const Clock &clock, ImportPlan &plan,
                                   const WatchedExecutor::Before &before, const BulkProgress &progress = {})
{
    WatchedExecutor watched(executor, before);
    return ImportWriter(catalog, watched, clock, progress).commit(plan);
}

constexpr const char *childFile = "SEMILLERO_KILLED_IMPORT";
constexpr const char *childPoint = "SEMILLERO_KILLED_AT";

/// What the other process does: it imports, says so in the middle and waits to be killed.
int importUntilKilled()
{
    const SystemClock clock;
    const Catalog catalog = Catalog::standard();
    DatabaseProfile profile;
    profile.engine = Engine::Sqlite;
    profile.filePath = qEnvironmentVariable(childFile);
    const auto database = Database::openBlocking(profile, QString(), clock);
    if (!database) {
        return 1;
    }
    const QString point = qEnvironmentVariable(childPoint);
    auto future = database.value()->run<ImportRecord>(Lane::Interactive, [&](Executor &executor) {
        ImportPlan plan = peoplePlan(catalog);
        const int count = point == QLatin1String("COMMIT") ? 1 : 2;
        return commitWatched(catalog, executor, clock, plan, atStatement(point, count, [] {
            std::puts("in the middle");
            std::fflush(stdout);
            pause();
            return Result<void>();
        }));
    });
    (void)waitFor(future);
    return 2;
}

} // namespace

/// An import that is ended from outside: everything or nothing, and a second try works.
class TestImportWriterKilled final : public QObject
{
    Q_OBJECT

private slots:
    void theServerProcessEnds_data();
    void theServerProcessEnds();
    void theProgramIsKilled_data();
    void theProgramIsKilled();
    void theDiskIsFull();
    void isCancelled_data() { addEngineRows(); }
    void isCancelled();
    void isDoneAgainAfterADeadlock_data() { addEngineRows(); }
    void isDoneAgainAfterADeadlock();

private:
    static void verifyNothingStands(const TestDatabase &db)
    {
        for (const char *table : {"entrepreneurs", "person_details", "imports", "import_chunks", "activity_logs"}) {
            const auto count = db.setUp(QStringLiteral("SELECT count(*) FROM ") + QLatin1String(table));
            QVERIFY2(count.ok(), qPrintable(count.ok() ? QString() : count.error().detail));
            QVERIFY2(count.value().rows.first().first().toLongLong() == 0, table);
        }
    }
    static void verifyASecondTryWorks(const TestDatabase &db, ImportPlan &plan)
    {
        const auto done = db.run<ImportRecord>([&](Executor &executor) { return ImportWriter(db.catalog(), executor, db.clock()).commit(plan); });
        QVERIFY2(done.ok(), qPrintable(done.ok() ? QString() : done.error().message + done.error().detail));
        QCOMPARE(db.countRecords(QStringLiteral("entrepreneurs")).value(), qint64(rowsOfTheFile));
        QCOMPARE(db.setUp(QStringLiteral("SELECT count(*) FROM import_chunks")).value().rows.first().first().toInt(), 3);
    }
};

void TestImportWriterKilled::theServerProcessEnds_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("before the people") << QStringLiteral("INSERT INTO \"users\"");
    QTest::newRow("between people and profiles") << QStringLiteral("INSERT INTO \"entrepreneurs\"");
    QTest::newRow("before what undo needs") << QStringLiteral("INSERT INTO \"import_chunks\"");
    QTest::newRow("before COMMIT") << QStringLiteral("COMMIT");
}

void TestImportWriterKilled::theServerProcessEnds()
{
    QFETCH(QString, statement);
    const auto db = TestDatabase::create(Engine::PostgreSql);
    QVERIFY(db);
    QVERIFY(db->setUp(QStringLiteral("SELECT 1"))); // the second connection is there
    ImportPlan plan = peoplePlan(db->catalog());
    const auto done = db->run<ImportRecord>([&](Executor &executor) -> Result<ImportRecord> {
        const auto process = executor.run({QStringLiteral("SELECT pg_backend_pid()::bigint"), {}, {FieldType::Integer}, {}, {}});
        if (!process) {
            return process.error();
        }
        return commitWatched(db->catalog(), executor, db->clock(), plan, atStatement(statement, 1, [&]() -> Result<void> {
            const auto ended = db->setUp(QStringLiteral("SELECT pg_terminate_backend($1::bigint::integer, 10000)"), {process.value().rows.first().first()});
            return ended ? Result<void>() : Result<void>(ended.error());
        }));
    });
    QVERIFY(!done.ok());
    QCOMPARE(done.error().code, ErrorCode::ConnectionLost);
    QCOMPARE(plan.counts().created, rowsOfTheFile);
    verifyNothingStands(*db);
    verifyASecondTryWorks(*db, plan);
}

void TestImportWriterKilled::theProgramIsKilled_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("among the people") << QStringLiteral("INSERT INTO \"users\"");
    QTest::newRow("between two portions") << QStringLiteral("SAVEPOINT");
    QTest::newRow("among what undo needs") << QStringLiteral("INSERT INTO \"import_chunks\"");
    QTest::newRow("before COMMIT") << QStringLiteral("COMMIT");
}

void TestImportWriterKilled::theProgramIsKilled()
{
    QFETCH(QString, statement);
    const auto db = TestDatabase::create(Engine::Sqlite);
    QVERIFY(db);
    QProcess other;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(childFile), db->profile().filePath);
    environment.insert(QString::fromLatin1(childPoint), statement);
    other.setProcessEnvironment(environment);
    other.start(QCoreApplication::applicationFilePath(), {});
    QVERIFY(other.waitForStarted());
    while (!other.canReadLine() && other.waitForReadyRead(20'000)) {
    }
    QCOMPARE(other.readLine().trimmed(), QByteArray("in the middle"));
    other.kill();
    QVERIFY(other.waitForFinished());
    QCOMPARE(other.exitStatus(), QProcess::CrashExit);
    verifyNothingStands(*db);
    QCOMPARE(db->sql(QStringLiteral("PRAGMA integrity_check")).value().rows.first().first().toString(), QStringLiteral("ok"));
    ImportPlan plan = peoplePlan(db->catalog());
    verifyASecondTryWorks(*db, plan);
}

void TestImportWriterKilled::theDiskIsFull()
{
    const auto db = TestDatabase::create(Engine::Sqlite);
    QVERIFY(db);
    ImportPlan plan = peoplePlan(db->catalog());
    const qint64 pages = db->sql(QStringLiteral("PRAGMA page_count")).value().rows.first().first().toLongLong();
    QVERIFY(db->sql(QStringLiteral("PRAGMA max_page_count = %1").arg(pages + 40)));
    const auto done = db->run<ImportRecord>([&](Executor &executor) { return ImportWriter(db->catalog(), executor, db->clock()).commit(plan); });
    QVERIFY(!done.ok());
    QCOMPARE(done.error().code, ErrorCode::DiskFull);
    QCOMPARE(done.error().message, errorSentence(ErrorCode::DiskFull));
    QVERIFY(db->sql(QStringLiteral("PRAGMA max_page_count = 1073741823")));
    verifyNothingStands(*db);
    verifyASecondTryWorks(*db, plan);
}

void TestImportWriterKilled::isCancelled()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    ImportPlan plan = peoplePlan(db->catalog());
    BulkProgress progress;
    const auto done = db->run<ImportRecord>([&](Executor &executor) {
        return commitWatched(db->catalog(), executor, db->clock(), plan, atStatement(QStringLiteral("INSERT INTO \"entrepreneurs\""), 1, [&] {
            progress.cancel.cancel();
            return Result<void>();
        }), progress);
    });
    QVERIFY(!done.ok());
    QCOMPARE(done.error().code, ErrorCode::Cancelled);
    QCOMPARE(progress.counts->all.load(), qint64(rowsOfTheFile));
    QVERIFY(progress.counts->done.load() > 0);
    verifyNothingStands(*db);
    verifyASecondTryWorks(*db, plan);
}

void TestImportWriterKilled::isDoneAgainAfterADeadlock()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    ImportPlan plan = peoplePlan(db->catalog());
    int tries = 0;
    const auto once = [&](Executor &executor) {
        ++tries;
        return commitWatched(db->catalog(), executor, db->clock(), plan, atStatement(QStringLiteral("INSERT INTO \"import_chunks\""), 1, [&]() -> Result<void> {
            return tries == 1 ? Result<void>(errorOf(ErrorCode::Retry)) : Result<void>();
        }));
    };
    const auto first = db->run<ImportRecord>([&](Executor &executor) {
        const auto result = once(executor);
        return !result && result.error().code == ErrorCode::Retry ? once(executor) : result;
    });
    QVERIFY2(first.ok(), qPrintable(first.ok() ? QString() : first.error().message + first.error().detail));
    QCOMPARE(tries, 2);
    QCOMPARE(first.value().counts.created, rowsOfTheFile);
    QCOMPARE(db->countRecords(QStringLiteral("entrepreneurs")).value(), qint64(rowsOfTheFile));
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (qEnvironmentVariableIsSet(childFile)) {
        return importUntilKilled();
    }
    TestImportWriterKilled test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_importwriterkilled.moc"
