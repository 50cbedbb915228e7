// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/recordtablemodel.h"

#include "models/core/decimal.h"
#include "models/core/instant.h"
#include "tests/tables/fakelist.h"
#include "tests/tables/tableentity.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

/// On an entity of its own and a list in memory. Every test runs under QAbstractItemModelTester but those about what a view
/// looks at and those with many rows: the tester reads every cell after every signal.
class TestRecordTableModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void readsNothingBeforeAQueryIsSet();
    void showsTheFirstPageAndGrowsToTheCount();
    void aShortFirstPageNeedsNoScan();
    void anEstimateGrowsAndShrinksExactly();
    void aRowThatIsNotThereIsAPlaceholderUntilItsPageArrives();
    void neighbouringPagesGoInOneRequest();
    void theLatestVisiblePageWins();
    void readsAheadWhereThePersonScrolls();
    void holdsAtMost64Pages();
    void sortsByColumn();
    void sortingBeforeOpeningReadsNothing();
    void keepsTheOldRowsUntilTheNewOnesAreThere();
    void theNewestQueryWins();
    void refreshKeepsCountAndPlace();
    void refreshShowsWhatWasAdded();
    void rowsDeletedBehindVanishAfterOneRecount();
    void aFailedPageIsReportedOnceAndReadAgainOnRefresh();
    void aFailedFirstPageKeepsTheOldRows();
    void aFailedScanLeavesTheStart();
    void cellsSayWhatTheFieldMeans_data();
    void cellsSayWhatTheFieldMeans();
    void cellsTellDelegatesMore();
    void languageAndFormatChangeWhatIsShown();
    void droppingTheModelDropsTheListing();
    void aMillionRowsCostNothing();

private:
    void fill(int rows);
    [[nodiscard]] QString shown(int row, int column = 0) const;
    void open();
    /// Lets queued requests and answers happen.
    static void settle();

    Entity m_entity;
    FakeList m_list;
    std::unique_ptr<RecordTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestRecordTableModel::init()
{
    m_entity = tableEntity();
    m_list = FakeList();
    m_list.fields = {QStringLiteral("name"),       QStringLiteral("amount"), QStringLiteral("status"),
                     QStringLiteral("program_id"), QStringLiteral("created_at"), QStringLiteral("email"),
                     QStringLiteral("currency")};
    m_model = std::make_unique<RecordTableModel>(m_entity, m_list.source());
    DisplayFormat format;
    format.locale = QLocale(QStringLiteral("en_US"));
    format.zone = QTimeZone("America/Bogota");
    format.currency = QStringLiteral("COP");
    m_model->setDisplayFormat(format);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
}

void TestRecordTableModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
}

void TestRecordTableModel::fill(int rows)
{
    for (int i = 0; i < rows; ++i) {
        m_list.rows.append({QStringLiteral("id%1").arg(i),
                            i,
                            {QStringLiteral("row %1").arg(i), QVariant(), QVariant(), QVariant(), QVariant(),
                             QVariant(), QVariant()}});
    }
}

QString TestRecordTableModel::shown(int row, int column) const
{
    return m_model->data(m_model->index(row, column)).toString();
}

void TestRecordTableModel::open()
{
    m_model->setQuery(m_model->query());
    settle();
}

void TestRecordTableModel::settle()
{
    for (int i = 0; i < 10; ++i) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

void TestRecordTableModel::readsNothingBeforeAQueryIsSet()
{
    settle();
    QVERIFY(m_list.opened.isEmpty());
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->columnCount(), 6);
    QCOMPARE(m_model->headerData(1, Qt::Horizontal).toString(), QStringLiteral("Amount"));
    QCOMPARE(m_model->sortColumn(), 0);
}

void TestRecordTableModel::showsTheFirstPageAndGrowsToTheCount()
{
    fill(1050);
    m_list.counting = false;
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy counts(m_model.get(), &RecordTableModel::countChanged);
    QSignalSpy loading(m_model.get(), &RecordTableModel::loadingChanged);
    open();
    QCOMPARE(m_model->rowCount(), 200);
    QCOMPARE(shown(199), QStringLiteral("row 199"));
    QCOMPARE(m_model->count(), (RowCount{200, false}));
    QCOMPARE(m_list.scans, 1);
    QCOMPARE(loading.size(), 2);
    const auto resetsSoFar = resets.size();

    m_list.finishScan();
    QCOMPARE(m_model->rowCount(), 1050);
    QCOMPARE(m_model->count(), (RowCount{1050, true}));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted.first().at(1).toInt(), 200);
    QCOMPARE(inserted.first().at(2).toInt(), 1049);
    QCOMPARE(counts.size(), 2);
    QCOMPARE(resets.size(), resetsSoFar);
    // the currency that an amount needs is fetched beside the columns shown
    QVERIFY(m_list.opened.first().fields.contains(QStringLiteral("currency")));
    QCOMPARE(m_model->columnCount(), 6);
}

void TestRecordTableModel::aShortFirstPageNeedsNoScan()
{
    fill(12);
    open();
    QCOMPARE(m_model->count(), (RowCount{12, true}));
    QCOMPARE(m_list.scans, 0);
    m_list.rows.clear();
    m_model->refresh();
    settle();
    QCOMPARE(m_model->count(), (RowCount{0, true}));
}

void TestRecordTableModel::anEstimateGrowsAndShrinksExactly()
{
    fill(1050);
    m_list.counting = false;
    open();
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    m_list.progress(RowCount{2000, false});
    QCOMPARE(m_model->rowCount(), 2000);
    QVERIFY(!m_model->count().exact);
    m_list.progress(RowCount{1500, false});
    QCOMPARE(m_model->rowCount(), 2000);
    m_list.finishScan();
    QCOMPARE(m_model->rowCount(), 1050);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.first().at(1).toInt(), 1050);
    QCOMPARE(removed.first().at(2).toInt(), 1999);
}

void TestRecordTableModel::aRowThatIsNotThereIsAPlaceholderUntilItsPageArrives()
{
    fill(5000);
    open();
    m_list.answering = false;
    QCOMPARE(m_model->index(3210, 0).data(RecordTableModel::LoadingRole).toBool(), true);
    QCOMPARE(shown(3210), QString());
    QVERIFY(!m_model->index(3210, 0).data(Qt::AccessibleTextRole).toString().isEmpty());
    QCOMPARE(m_model->recordId(3210), QString());
    settle();
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_list.answer();
    settle();
    QVERIFY(changed.size() >= 1);
    QCOMPARE(changed.first().at(0).toModelIndex().row(), 3200);
    QCOMPARE(changed.first().at(1).toModelIndex().row(), 3399);
    QCOMPARE(shown(3210), QStringLiteral("row 3210"));
    QCOMPARE(m_model->index(3210, 0).data(RecordTableModel::LoadingRole).toBool(), false);
    QCOMPARE(m_model->recordId(3210), QStringLiteral("id3210"));
    QCOMPARE(m_model->rowOf(QStringLiteral("id3210")), 3210);
    QCOMPARE(m_model->rowOf(QStringLiteral("id4999")), -1);
}

void TestRecordTableModel::neighbouringPagesGoInOneRequest()
{
    fill(5000);
    open();
    m_list.asked.clear();
    m_list.answering = false;
    for (int row = 1990; row < 2010; ++row) {
        (void)shown(row);
    }
    settle();
    QCOMPARE(m_list.asked.size(), 1);
    QCOMPARE(m_list.asked.first().firstRow, 1800);
    QCOMPARE(m_list.asked.first().count, 400);
    m_list.answer();
    settle();
    QCOMPARE(shown(1990), QStringLiteral("row 1990"));
    QCOMPARE(shown(2009), QStringLiteral("row 2009"));
}

void TestRecordTableModel::theLatestVisiblePageWins()
{
    fill(20000);
    open();
    m_list.answering = false;
    m_list.asked.clear();
    (void)shown(4000);
    settle();
    (void)shown(12000);
    settle();
    QCOMPARE(m_list.waiting.size(), 1);
    QCOMPARE(m_list.waiting.first().firstRow, 12000);
    m_list.answer();
    settle();
    QCOMPARE(shown(12000), QStringLiteral("row 12000"));
    // the older wish comes after it, in case it is still on screen
    QCOMPARE(m_list.waiting.first().firstRow, 4000);
}

void TestRecordTableModel::readsAheadWhereThePersonScrolls()
{
    m_tester.reset();
    fill(20000);
    open();
    m_list.asked.clear();
    (void)shown(8000);
    settle();
    QCOMPARE(m_list.pagesAsked(), (QList<qint64>{40, 41, 39}));
    m_list.asked.clear();
    (void)shown(6000);
    settle();
    QCOMPARE(m_list.pagesAsked(), (QList<qint64>{30, 29, 31}));
}

void TestRecordTableModel::holdsAtMost64Pages()
{
    m_tester.reset();
    fill(40000);
    open();
    for (int number = 0; number < 200; ++number) {
        (void)shown(number * 200);
        settle();
    }
    int held = 0;
    for (int number = 0; number < 200; ++number) {
        held += m_model->recordId(number * 200).isEmpty() ? 0 : 1;
    }
    QCOMPARE(held, 64);
    m_list.asked.clear();
    QCOMPARE(shown(0), QString());
    settle();
    QVERIFY(m_list.pagesAsked().contains(0));
    QCOMPARE(shown(0), QStringLiteral("row 0"));
}

void TestRecordTableModel::sortsByColumn()
{
    fill(300);
    open();
    m_model->sort(4, Qt::DescendingOrder);
    settle();
    QCOMPARE(m_list.opened.last().sortField, QStringLiteral("created_at"));
    QCOMPARE(m_list.opened.last().order, Qt::DescendingOrder);
    QCOMPARE(m_model->sortColumn(), 4);
    QCOMPARE(m_model->sortOrder(), Qt::DescendingOrder);
    const auto opened = m_list.opened.size();
    m_model->sort(4, Qt::DescendingOrder);
    m_model->sort(5, Qt::AscendingOrder);
    settle();
    QCOMPARE(m_list.opened.size(), opened);
    m_model->sort(-1);
    settle();
    QCOMPARE(m_list.opened.last().sortField, QStringLiteral("name"));
}

void TestRecordTableModel::sortingBeforeOpeningReadsNothing()
{
    m_model->sort(4, Qt::DescendingOrder);
    settle();
    QVERIFY(m_list.opened.isEmpty());
    open();
    QCOMPARE(m_list.opened.first().sortField, QStringLiteral("created_at"));
}

void TestRecordTableModel::keepsTheOldRowsUntilTheNewOnesAreThere()
{
    fill(300);
    open();
    m_list.answering = false;
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    Query query = m_model->query();
    query.search = QStringLiteral("x");
    query.fields = {QStringLiteral("status"), QStringLiteral("name")};
    m_model->setQuery(query);
    settle();
    QVERIFY(m_model->isLoading());
    QCOMPARE(m_model->rowCount(), 300);
    QCOMPARE(m_model->columnCount(), 6);
    QCOMPARE(shown(7), QStringLiteral("row 7"));
    QCOMPARE(resets.size(), 0);

    m_list.rows = m_list.rows.mid(100, 3);
    m_list.answer();
    settle();
    QVERIFY(!m_model->isLoading());
    QCOMPARE(resets.size(), 1);
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(m_model->columnCount(), 2);
    QCOMPARE(m_model->fieldAt(1)->name, QStringLiteral("name"));
    QCOMPARE(shown(0, 1), QStringLiteral("row 100"));
    QCOMPARE(m_list.dropped, 1);
}

void TestRecordTableModel::theNewestQueryWins()
{
    fill(300);
    m_list.answering = false;
    m_model->setQuery(m_model->query());
    settle();
    Query query = m_model->query();
    query.search = QStringLiteral("x");
    m_model->setQuery(query);
    settle();
    QCOMPARE(m_list.dropped, 1);
    QCOMPARE(m_model->rowCount(), 0);
    m_list.rows.resize(5);
    m_list.answer();
    settle();
    QCOMPARE(m_model->rowCount(), 5);
    QCOMPARE(m_model->query().search, QStringLiteral("x"));
}

void TestRecordTableModel::refreshKeepsCountAndPlace()
{
    fill(5000);
    open();
    (void)shown(3210);
    settle();
    const QPersistentModelIndex selected = m_model->index(3210, 2);
    const QPersistentModelIndex deleted = m_model->index(3300, 0);
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    m_list.rows.removeAt(3300);
    m_list.rows.removeAt(3205);
    m_list.rows[3209].values[0] = QStringLiteral("changed");
    m_model->refresh();
    QCOMPARE(m_model->rowCount(), 5000);
    QCOMPARE(shown(3210), QStringLiteral("row 3210"));
    settle();
    QCOMPARE(resets.size(), 0);
    (void)shown(3210);
    settle();
    QCOMPARE(m_model->rowCount(), 4998);
    QCOMPARE(selected.row(), 3209);
    QCOMPARE(selected.column(), 2);
    QCOMPARE(m_model->recordId(selected.row()), QStringLiteral("id3210"));
    QCOMPARE(shown(3209), QStringLiteral("changed"));
    QVERIFY(!deleted.isValid());
}

void TestRecordTableModel::refreshShowsWhatWasAdded()
{
    fill(200);
    open();
    QCOMPARE(m_model->count(), (RowCount{200, true}));
    m_list.rows.prepend({QStringLiteral("new"), 1, {QStringLiteral("new row")}});
    m_model->refresh();
    settle();
    QCOMPARE(m_model->rowCount(), 201);
    QCOMPARE(shown(0), QStringLiteral("new row"));
    QCOMPARE(m_model->rowOf(QStringLiteral("new")), 0);
}

void TestRecordTableModel::rowsDeletedBehindVanishAfterOneRecount()
{
    fill(5000);
    open();
    m_list.counting = false;
    m_list.scans = 0;
    m_list.rows[4001] = Row(); // an id list still names it
    m_list.rows.resize(4990);
    (void)shown(4001);
    (void)shown(4990);
    settle();
    QCOMPARE(m_list.scans, 1);
    QCOMPARE(m_model->index(4001, 0).data(RecordTableModel::LoadingRole).toBool(), false);
    QVERIFY(!shown(4001).isEmpty());
    QVERIFY(m_model->index(4001, 1).data().isNull());
    QCOMPARE(m_model->recordId(4001), QString());
    QCOMPARE(m_model->recordId(4995), QString());
    m_list.rows.removeAt(4001);
    m_list.finishScan();
    QCOMPARE(m_model->rowCount(), 4989);
    (void)shown(4001); // the view paints anew
    settle();
    QCOMPARE(shown(4001), QStringLiteral("row 4002"));
    QCOMPARE(m_list.scans, 1);
}

void TestRecordTableModel::aFailedPageIsReportedOnceAndReadAgainOnRefresh()
{
    fill(5000);
    open();
    QSignalSpy failures(m_model.get(), &RecordTableModel::failed);
    m_list.pageError = Error{ErrorCode::ConnectionLost, QStringLiteral("gone"), {}, {}};
    for (int i = 0; i < 3; ++i) {
        (void)shown(3000);
        settle();
    }
    QCOMPARE(failures.size(), 1);
    QCOMPARE(failures.first().first().value<Error>().code, ErrorCode::ConnectionLost);
    QCOMPARE(m_model->rowCount(), 5000);
    QCOMPARE(shown(0), QStringLiteral("row 0"));
    m_list.pageError.reset();
    m_model->refresh();
    (void)shown(3000);
    settle();
    QCOMPARE(shown(3000), QStringLiteral("row 3000"));
}

void TestRecordTableModel::aFailedFirstPageKeepsTheOldRows()
{
    fill(300);
    open();
    QSignalSpy failures(m_model.get(), &RecordTableModel::failed);
    m_list.pageError = Error{ErrorCode::Timeout, QStringLiteral("slow"), {}, {}};
    Query query = m_model->query();
    query.search = QStringLiteral("x");
    m_model->setQuery(query);
    settle();
    QCOMPARE(failures.size(), 1);
    QVERIFY(!m_model->isLoading());
    QCOMPARE(shown(0), QStringLiteral("row 0"));
    m_list.pageError.reset();
    m_list.rows.resize(4);
    m_model->refresh();
    settle();
    QCOMPARE(m_model->rowCount(), 4);
}

void TestRecordTableModel::aFailedScanLeavesTheStart()
{
    fill(5000);
    m_list.scanError = Error{ErrorCode::OutOfRange, QStringLiteral("too many"), {}, {}};
    QSignalSpy failures(m_model.get(), &RecordTableModel::failed);
    open();
    QCOMPARE(failures.size(), 1);
    QCOMPARE(m_model->count(), (RowCount{200, false}));
    QCOMPARE(shown(150), QStringLiteral("row 150"));
}

void TestRecordTableModel::cellsSayWhatTheFieldMeans_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("expected");
    QTest::newRow("text as it is") << 0 << QVariant(QStringLiteral("Añil")) << QStringLiteral("Añil");
    QTest::newRow("lines become one") << 0 << QVariant(QStringLiteral("a\n  b")) << QStringLiteral("a b");
    QTest::newRow("long text is cut") << 0 << QVariant(QString(400, QLatin1Char('x')))
                                      << QString(QString(300, QLatin1Char('x')) + QChar(0x2026));
    QTest::newRow("vocabulary: its word") << 2 << QVariant(QStringLiteral("active")) << QStringLiteral("Active");
    QTest::newRow("reference: its label") << 3 << QVariant(QStringLiteral("p1")) << QStringLiteral("Raíces");
    QTest::newRow("reference that is hidden: says so")
        << 3 << QVariant(QStringLiteral("p2")) << QStringLiteral("Not visible to you");
    QTest::newRow("reference to nothing: empty") << 3 << QVariant() << QString();
    QTest::newRow("NULL: empty") << 1 << QVariant() << QString();
}

void TestRecordTableModel::cellsSayWhatTheFieldMeans()
{
    QFETCH(int, column);
    QFETCH(QVariant, value);
    QFETCH(QString, expected);
    fill(1);
    m_list.labels.insert(QStringLiteral("p1"), QStringLiteral("Raíces"));
    m_list.rows[0].values[column] = value;
    open();
    QCOMPARE(shown(0, column), expected);
    QCOMPARE(m_model->index(0, column).data(Qt::AccessibleTextRole).toString(), expected);
}

void TestRecordTableModel::cellsTellDelegatesMore()
{
    fill(1);
    const Instant instant = *Instant::parse(QStringLiteral("2026-03-10 15:30:45.123456"));
    QList<QVariant> &values = m_list.rows[0].values;
    values[0] = QString(100, QLatin1Char('y'));
    values[1] = QVariant::fromValue(Decimal{185000000, 2});
    values[2] = QStringLiteral("active");
    values[3] = QStringLiteral("p1");
    values[4] = QVariant::fromValue(instant);
    values[6] = QStringLiteral("USD");
    open();
    const auto cell = [this](int column, int role) { return m_model->index(0, column).data(role); };
    QVERIFY(cell(1, Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(Qt::AlignRight));
    QVERIFY(m_model->headerData(1, Qt::Horizontal, Qt::TextAlignmentRole)
                .value<Qt::Alignment>()
                .testFlag(Qt::AlignRight));
    QVERIFY(cell(0, Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(Qt::AlignLeft));
    QVERIFY(cell(1, Qt::DisplayRole).toString().contains(QLatin1String("1,850,000")));
    QVERIFY(!cell(1, Qt::DisplayRole).toString().contains(QLatin1String("COP")));
    QCOMPARE(cell(2, RecordTableModel::ToneRole).toInt(), static_cast<int>(Tone::Success));
    QVERIFY(!cell(0, RecordTableModel::ToneRole).isValid());
    QCOMPARE(cell(3, RecordTableModel::ReferenceIdRole).toString(), QStringLiteral("p1"));
    QVERIFY(!cell(0, RecordTableModel::ReferenceIdRole).isValid());
    QCOMPARE(cell(4, RecordTableModel::ValueRole).value<Instant>(), instant);
    QVERIFY(cell(4, Qt::ToolTipRole).toString().contains(QLatin1String("10:30:45")));
    QCOMPARE(cell(0, Qt::ToolTipRole).toString().size(), 100);
    QVERIFY(!cell(2, Qt::ToolTipRole).isValid());
    QCOMPARE(cell(0, RecordTableModel::RecordIdRole).toString(), QStringLiteral("id0"));
    QCOMPARE(cell(0, RecordTableModel::FieldNameRole).toString(), QStringLiteral("name"));
    QCOMPARE(m_model->headerData(3, Qt::Horizontal, RecordTableModel::FieldNameRole).toString(),
             QStringLiteral("program_id"));
}

void TestRecordTableModel::languageAndFormatChangeWhatIsShown()
{
    fill(1);
    m_list.rows[0].values[1] = QVariant::fromValue(Decimal{185000000, 2});
    open();
    const QString before = shown(0, 1);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy headers(m_model.get(), &QAbstractItemModel::headerDataChanged);
    DisplayFormat format;
    format.locale = QLocale(QStringLiteral("es_CO"));
    format.zone = QTimeZone::utc();
    format.currency = QStringLiteral("COP");
    m_model->setDisplayFormat(format);
    QCOMPARE(changed.size(), 1);
    QVERIFY(shown(0, 1) != before);
    QVERIFY(shown(0, 1).contains(QLatin1String("1.850.000")));
    m_model->retranslate();
    QCOMPARE(headers.size(), 1);
    QCOMPARE(changed.size(), 2);
}

void TestRecordTableModel::droppingTheModelDropsTheListing()
{
    fill(5000);
    m_list.counting = false;
    open();
    m_list.answering = false;
    (void)shown(4000);
    settle();
    m_tester.reset();
    m_model.reset();
    QCOMPARE(m_list.dropped, 1);
    m_list.answer();
    m_list.finishScan();
    settle();
}

void TestRecordTableModel::aMillionRowsCostNothing()
{
    m_tester.reset();
    fill(200);
    m_list.counting = false;
    open();
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    m_list.progress(RowCount{5'000'000, false});
    QCOMPARE(m_model->rowCount(), 5'000'000);
    QCOMPARE(inserted.size(), 1);
    QVERIFY(m_model->index(4'999'999, 5).isValid());
    QCOMPARE(m_model->index(4'999'999, 0).data(RecordTableModel::LoadingRole).toBool(), true);
}

QTEST_GUILESS_MAIN(TestRecordTableModel)
#include "tst_recordtablemodel.moc"
