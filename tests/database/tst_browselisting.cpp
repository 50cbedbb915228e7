// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/decimal.h"
#include "models/core/fold.h"
#include "models/core/identifier.h"
#include "models/database/browse.h"
#include "models/database/browsescan.h"
#include "tests/support/engines.h"
#include "tests/support/postgrescluster.h"
#include "tests/support/testdatabase.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace {

constexpr int manyTasks = 11'300; // three positions, and a bit
constexpr std::size_t rowsAtOnce = 500;

} // namespace

/// Lists of some thousand tasks on both engines, compared with the order that C++ gives them.
class TestBrowseListing : public QObject
{
    Q_OBJECT

private slots:
    void cleanupTestCase() { closeAll(); }
    void everyRowIsReached_data();
    void everyRowIsReached();
    void theIndexIsUsedWhereThereIsOne_data() { addEngineRows(); }
    void theIndexIsUsedWhereThereIsOne();
    void filteredRowsAreReached_data() { addEngineRows(); }
    void filteredRowsAreReached();
    void theStartNeedsNoScan_data() { addEngineRows(); }
    void theStartNeedsNoScan();
    void aPageFarDownWaitsForTheScan_data() { addEngineRows(); }
    void aPageFarDownWaitsForTheScan();
    void rowsInsertedDuringAScanDisturbNothing_data() { addEngineRows(); }
    void rowsInsertedDuringAScanDisturbNothing();
    void deletedRowsLeaveAHoleUntilTheNextScan_data() { addEngineRows(); }
    void deletedRowsLeaveAHoleUntilTheNextScan();
    void referencesComeWithTheirLabels_data() { addEngineRows(); }
    void referencesComeWithTheirLabels();
    void aWrongQueryIsAnError_data() { addEngineRows(); }
    void aWrongQueryIsAnError();
    void droppingTheListingEndsTheScan_data() { addEngineRows(); }
    void droppingTheListingEndsTheScan();

private:
    struct Task
    {
        QString id;
        QString title;
        std::optional<Instant> due;
        std::optional<qint64> hours; ///< hundredths
    };

    /// A workspace with `count` tasks, on PostgreSQL planned so that indexes serve orders.
    [[nodiscard]] std::unique_ptr<TestDatabase> database(int count);
    /// The same, kept for the next test that asks for it.
    [[nodiscard]] bool openMany();
    void closeAll();
    void insert(const std::vector<Task> &tasks);
    [[nodiscard]] static Task task(int number);
    [[nodiscard]] static Query query(const QString &sortField, Qt::SortOrder order = Qt::AscendingOrder);
    [[nodiscard]] QStringList expectedIds(const QString &sortField, Qt::SortOrder order) const;
    [[nodiscard]] std::unique_ptr<Listing> open(const Query &query) const;
    [[nodiscard]] static Result<RowCount> scan(Listing &listing);
    [[nodiscard]] static QStringList ids(const Result<Page> &page);
    [[nodiscard]] static QStringList allIds(Listing &listing, qint64 rows, int pageRows);

    std::shared_ptr<TestDatabase> m_database;
    std::shared_ptr<TestDatabase> m_many;
    std::shared_ptr<Database> m_manyConnection;
    std::vector<Task> m_manyTasks;
    std::shared_ptr<Database> m_connection;
    std::vector<Task> m_tasks;
};

/// Titles repeat, differ in accents and case only, and hold n and ñ; every seventh task is not due, many are due at one moment.
TestBrowseListing::Task TestBrowseListing::task(int number)
{
    static const QStringList words = {QStringLiteral("ano"),   QStringLiteral("año"),  QStringLiteral("Ánimo"),
                                      QStringLiteral("animo"), QStringLiteral("zorro"), QStringLiteral("Ñandú"),
                                      QStringLiteral("nube"),  QStringLiteral("óxido"), QStringLiteral("oxido"),
                                      QStringLiteral("日本"),  QStringLiteral("😀 emoji")};
    Task made;
    made.id = newId(Instant{1'700'000'000'000'000LL + (number * 7919LL % 20011) * 1'000'000LL});
    made.title = words.at(number % words.size()) + QLatin1Char(' ') + QString::number(number * 31 % 500);
    if (number % 7 != 0) {
        made.due = Instant{1'760'000'000'000'000LL + (number * 13LL % 400) * 3'600'000'001LL};
    }
    if (number % 3 != 0) {
        made.hours = number * 17 % 900;
    }
    return made;
}

std::unique_ptr<TestDatabase> TestBrowseListing::database(int count)
{
    auto made = TestDatabase::create(currentEngine());
    m_tasks.clear();
    if (!made) {
        return nullptr;
    }
    if (made->engine() == Engine::PostgreSql) {
        const QString name = made->profile().database;
        for (const QString &setting : {QStringLiteral("enable_sort"), QStringLiteral("enable_incremental_sort")}) {
            const Result<void> set = PostgresCluster::instance().execute(
                name, QStringLiteral("ALTER DATABASE \"%1\" SET %2 = off").arg(name, setting));
            if (!set) {
                return nullptr;
            }
        }
    }
    m_connection = made->openSecond();
    std::vector<Task> tasks;
    for (int number = 0; number < count; ++number) {
        tasks.push_back(task(number));
    }
    insert(tasks);
    return m_connection ? std::move(made) : nullptr;
}

bool TestBrowseListing::openMany()
{
    if (!m_many || m_many->engine() != currentEngine()) {
        closeAll();
        m_many = database(manyTasks);
        m_manyConnection = m_connection;
        m_manyTasks = m_tasks;
    }
    m_database = m_many;
    m_connection = m_manyConnection;
    m_tasks = m_manyTasks;
    return m_many != nullptr;
}

void TestBrowseListing::closeAll()
{
    m_connection.reset();
    m_manyConnection.reset();
    m_database.reset();
    m_many.reset();
}

void TestBrowseListing::insert(const std::vector<Task> &tasks)
{
    const Result<void> done = waitFor(m_connection->run<void>(Lane::Interactive, [&tasks](Executor &executor) -> Result<void> {
        Transaction transaction(executor);
        Result<void> begun = transaction.begin();
        if (!begun) {
            return begun;
        }
        const bool server = executor.engine() == Engine::PostgreSql;
        for (std::size_t first = 0; first < tasks.size(); first += rowsAtOnce) {
            Statement statement;
            QStringList rows;
            for (std::size_t i = first; i < std::min(first + rowsAtOnce, tasks.size()); ++i) {
                const Task &each = tasks.at(i);
                const qsizetype place = statement.values.size() + 1;
                const QString row = server ? QStringLiteral("($%1::uuid, $%2, $%3::timestamptz, $%4::numeric)")
                                           : QStringLiteral("($%1, $%2, $%3, $%4)");
                rows.append(row.arg(place).arg(place + 1).arg(place + 2).arg(place + 3));
                statement.values += {each.id, each.title, each.due ? QVariant::fromValue(*each.due) : QVariant(),
                                     each.hours ? QVariant::fromValue(Decimal{*each.hours, 2}) : QVariant()};
                statement.valueScales += {0, 0, 0, 2};
            }
            statement.sql = QStringLiteral("INSERT INTO tasks (id, title, due_date, estimated_hours) VALUES ")
                            + rows.join(QStringLiteral(", "));
            Result<ResultSet> inserted = executor.run(statement);
            if (!inserted) {
                return inserted.error();
            }
        }
        return transaction.commit();
    }));
    QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().message + done.error().detail));
    m_tasks.insert(m_tasks.end(), tasks.begin(), tasks.end());
}

Query TestBrowseListing::query(const QString &sortField, Qt::SortOrder order)
{
    Query made;
    made.entity = QStringLiteral("tasks");
    made.fields = {QStringLiteral("title"), QStringLiteral("due_date")};
    made.sortField = sortField;
    made.order = order;
    return made;
}

QStringList TestBrowseListing::expectedIds(const QString &sortField, Qt::SortOrder order) const
{
    std::vector<Task> sorted = m_tasks;
    const auto key = [&sortField](const Task &each) -> std::optional<QByteArray> {
        if (sortField == QLatin1String("title")) {
            return fold(each.title).toUtf8();
        }
        const std::optional<qint64> number =
            sortField == QLatin1String("due_date")
                ? (each.due ? std::optional<qint64>(each.due->microseconds) : std::nullopt)
                : each.hours;
        return number ? std::optional<QByteArray>(QByteArray::number(*number).rightJustified(20, '0')) : std::nullopt;
    };
    std::sort(sorted.begin(), sorted.end(), [&key, order](const Task &a, const Task &b) {
        const std::optional<QByteArray> left = key(a);
        const std::optional<QByteArray> right = key(b);
        if (left.has_value() != right.has_value()) {
            return left.has_value();
        }
        if (left != right) {
            return order == Qt::AscendingOrder ? *left < *right : *right < *left;
        }
        return order == Qt::AscendingOrder ? a.id < b.id : b.id < a.id;
    });
    QStringList ids;
    for (const Task &each : sorted) {
        ids.append(each.id);
    }
    return ids;
}

std::unique_ptr<Listing> TestBrowseListing::open(const Query &query) const
{
    return makeBrowsePageSource(m_database->catalog(), m_connection)(query);
}

Result<RowCount> TestBrowseListing::scan(Listing &listing)
{
    QPromise<Result<RowCount>> promise;
    promise.start();
    QObject context;
    listing.scan(&context, [&promise](const Result<RowCount> &count) {
        if (!count.ok() || count.value().exact) {
            promise.addResult(count);
            promise.finish();
        }
    });
    return waitFor(promise.future());
}

QStringList TestBrowseListing::ids(const Result<Page> &page)
{
    QStringList found;
    if (!page.ok()) {
        return {page.error().message + page.error().detail};
    }
    for (const Row &row : page.value().rows) {
        found.append(row.id);
    }
    return found;
}

/// Pages from the end to the start, so that none profits from the one before.
QStringList TestBrowseListing::allIds(Listing &listing, qint64 rows, int pageRows)
{
    QStringList found;
    for (qint64 first = (rows - 1) / pageRows * pageRows; first >= 0; first -= pageRows) {
        found = ids(waitFor(listing.page(first, static_cast<int>(std::min<qint64>(pageRows, rows - first))))) + found;
    }
    return found;
}

void TestBrowseListing::everyRowIsReached_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<QString>("sortField");
    QTest::addColumn<Qt::SortOrder>("order");
    for (const Engine engine : {Engine::Sqlite, Engine::PostgreSql}) {
        for (const char *field : {"title", "due_date", "estimated_hours"}) {
            for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                QTest::addRow("%s, %s, %s", engineName(engine), field,
                              order == Qt::AscendingOrder ? "ascending" : "descending")
                    << engine << QString::fromLatin1(field) << order;
            }
        }
    }
}

void TestBrowseListing::everyRowIsReached()
{
    QFETCH(QString, sortField);
    QFETCH(Qt::SortOrder, order);
    QVERIFY(openMany());
    const QStringList expected = expectedIds(sortField, order);
    const std::unique_ptr<Listing> listing = open(query(sortField, order));
    QCOMPARE(ids(waitFor(listing->page(0, 200))), expected.mid(0, 200));
    const Result<RowCount> count = scan(*listing);
    QVERIFY(count.ok());
    QCOMPARE(count.value(), (RowCount{manyTasks, true}));
    QCOMPARE(allIds(*listing, manyTasks, 473), expected);
    QCOMPARE(ids(waitFor(listing->page(11'200, 200))), expected.mid(11'200));
}

void TestBrowseListing::theIndexIsUsedWhereThereIsOne()
{
    m_database = database(300);
    QVERIFY(m_database);
    const auto usesPositions = [this](const QString &sortField, bool filtered = false) {
        Query asked = query(sortField);
        if (filtered) {
            asked.search = QStringLiteral("ano");
        }
        const Result<RecordSelect> select = RecordSelect::make(m_database->catalog(), m_database->engine(), asked, m_database->clock().now());
        const BrowsePages pages(m_database->catalog(), select.value());
        BrowseIndex index;
        const Result<qint64> rows = waitFor(m_connection->run<qint64>(
            Lane::Background, [&pages, &index](Executor &executor) {
                return BrowseScan(pages, index, [](const RowCount &) {}).run(executor);
            }));
        return rows.ok() && index.isFinished() && index.isOrdered();
    };
    QVERIFY(usesPositions(QStringLiteral("title")));
    QVERIFY(usesPositions(QStringLiteral("due_date")));
    QVERIFY(!usesPositions(QStringLiteral("estimated_hours")));
    QVERIFY(!usesPositions(QStringLiteral("title"), true));
}

void TestBrowseListing::filteredRowsAreReached()
{
    m_database = database(3000);
    QVERIFY(m_database);
    Query asked = query(QStringLiteral("title"));
    asked.search = QStringLiteral("ano");
    QStringList expected;
    const QStringList all = expectedIds(QStringLiteral("title"), Qt::AscendingOrder);
    for (const QString &id : all) {
        const auto found = std::find_if(m_tasks.cbegin(), m_tasks.cend(), [&id](const Task &each) { return each.id == id; });
        if (fold(found->title).contains(QLatin1String("ano"))) {
            expected.append(id);
        }
    }
    QVERIFY(expected.size() > 200);
    const std::unique_ptr<Listing> listing = open(asked);
    const Result<RowCount> count = scan(*listing);
    QCOMPARE(count.value().rows, expected.size());
    QCOMPARE(allIds(*listing, expected.size(), 37), expected);
}

void TestBrowseListing::theStartNeedsNoScan()
{
    m_database = database(900);
    QVERIFY(m_database);
    const QStringList expected = expectedIds(QStringLiteral("due_date"), Qt::DescendingOrder);
    const std::unique_ptr<Listing> listing = open(query(QStringLiteral("due_date"), Qt::DescendingOrder));
    QCOMPARE(ids(waitFor(listing->page(0, 200))), expected.mid(0, 200));
    QCOMPARE(ids(waitFor(listing->page(600, 200))), expected.mid(600, 200));
    const Result<Page> beyond = waitFor(listing->page(1000, 200));
    QVERIFY(beyond.ok());
    QVERIFY(beyond.value().rows.isEmpty());
    QCOMPARE(beyond.value().firstRow, 1000);
}

void TestBrowseListing::aPageFarDownWaitsForTheScan()
{
    QVERIFY(openMany());
    const QStringList expected = expectedIds(QStringLiteral("title"), Qt::AscendingOrder);
    const std::unique_ptr<Listing> listing = open(query(QStringLiteral("title")));
    QObject context;
    listing->scan(&context, [](const Result<RowCount> &) {});
    QFuture<Result<Page>> older = listing->page(9000, 200);
    QFuture<Result<Page>> newer = listing->page(10'000, 200);
    QCOMPARE(ids(waitFor(newer)), expected.mid(10'000, 200));
    const Result<Page> replaced = waitFor(older);
    QVERIFY(!replaced.ok());
    QCOMPARE(replaced.error().code, ErrorCode::Cancelled);
}

void TestBrowseListing::rowsInsertedDuringAScanDisturbNothing()
{
    m_database = database(6000);
    QVERIFY(m_database);
    const std::unique_ptr<Listing> listing = open(query(QStringLiteral("due_date")));
    QObject context;
    bool ended = false;
    Result<RowCount> counted = RowCount();
    listing->scan(&context, [&ended, &counted](const Result<RowCount> &count) {
        counted = count;
        ended = !count.ok() || count.value().exact;
    });
    std::vector<Task> more;
    for (int number = 6000; number < 6400; ++number) {
        more.push_back(task(number));
    }
    insert(more);
    QTRY_VERIFY_WITH_TIMEOUT(ended, 30'000);
    QVERIFY(counted.ok());
    QVERIFY(counted.value().rows >= 6000 && counted.value().rows <= 6400);
    const Result<RowCount> again = scan(*listing);
    QCOMPARE(again.value().rows, 6400);
    QCOMPARE(allIds(*listing, 6400, 1000), expectedIds(QStringLiteral("due_date"), Qt::AscendingOrder));
}

void TestBrowseListing::deletedRowsLeaveAHoleUntilTheNextScan()
{
    m_database = database(1000);
    QVERIFY(m_database);
    QStringList expected = expectedIds(QStringLiteral("estimated_hours"), Qt::AscendingOrder);
    const std::unique_ptr<Listing> listing = open(query(QStringLiteral("estimated_hours")));
    QVERIFY(scan(*listing).ok());
    const QString gone = expected.at(450);
    const Result<ResultSet> removed = m_database->setUp(
        m_database->engine() == Engine::PostgreSql ? QStringLiteral("DELETE FROM tasks WHERE id = $1::uuid")
                                                   : QStringLiteral("DELETE FROM tasks WHERE id = $1"),
        {gone});
    QVERIFY(removed.ok());
    QStringList holed = expected.mid(400, 200);
    holed[50] = QString();
    QCOMPARE(ids(waitFor(listing->page(400, 200))), holed);
    QCOMPARE(scan(*listing).value().rows, 999);
    expected.removeOne(gone);
    QCOMPARE(ids(waitFor(listing->page(400, 200))), expected.mid(400, 200));
}

void TestBrowseListing::referencesComeWithTheirLabels()
{
    m_database = database(10);
    QVERIFY(m_database);
    const QString parent = m_tasks.front().id;
    const Result<ResultSet> linked = m_database->sql(
        m_database->engine() == Engine::PostgreSql
            ? QStringLiteral("UPDATE tasks SET parent_task_id = $1::uuid WHERE id <> $1::uuid")
            : QStringLiteral("UPDATE tasks SET parent_task_id = $1 WHERE id <> $1"),
        {parent});
    QVERIFY(linked.ok());
    Query asked = query(QStringLiteral("title"));
    asked.fields = {QStringLiteral("title"), QStringLiteral("parent_task_id")};
    const Result<Page> page = waitFor(open(asked)->page(0, 200));
    QVERIFY(page.ok());
    QCOMPARE(page.value().fields, asked.fields);
    QCOMPARE(page.value().labels.value(parent), m_tasks.front().title);
}

void TestBrowseListing::aWrongQueryIsAnError()
{
    m_database = database(1);
    QVERIFY(m_database);
    Query asked = query(QStringLiteral("title"));
    asked.entity = QStringLiteral("unicorns");
    const std::unique_ptr<Listing> listing = open(asked);
    const Result<Page> page = waitFor(listing->page(0, 200));
    QVERIFY(!page.ok());
    QCOMPARE(page.error().code, ErrorCode::UnknownEntity);
    const Result<RowCount> count = scan(*listing);
    QVERIFY(!count.ok());
    QCOMPARE(count.error().code, ErrorCode::UnknownEntity);
}

void TestBrowseListing::droppingTheListingEndsTheScan()
{
    m_database = database(6000);
    QVERIFY(m_database);
    QObject context;
    bool called = false;
    std::unique_ptr<Listing> listing = open(query(QStringLiteral("estimated_hours")));
    listing->scan(&context, [&called](const Result<RowCount> &) { called = true; });
    QFuture<Result<Page>> waiting = listing->page(5000, 200);
    listing.reset();
    const Result<Page> page = waitFor(waiting);
    QVERIFY(!page.ok());
    QCOMPARE(page.error().code, ErrorCode::Cancelled);
    // the lane is free again, and nobody was told
    const Result<bool> next = waitFor(m_connection->run<bool>(Lane::Background, [](Executor &) { return Result<bool>(true); }));
    QVERIFY(next.ok());
    QCoreApplication::processEvents();
    QVERIFY(!called);
}

QTEST_GUILESS_MAIN(TestBrowseListing)
#include "tst_browselisting.moc"
