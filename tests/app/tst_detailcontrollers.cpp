// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/recordpagecontroller.h"
#include "app/controllers/undohistory.h"
#include "tests/support/engines.h"
#include "tests/support/fakeprompt.h"
#include "tests/support/recordfactory.h"
#include "tests/support/testdatabase.h"
#include "views/common/messagebar.h"
#include "views/records/filterbar.h"
#include "views/records/historyactview.h"
#include "views/records/historyview.h"
#include "views/records/recorddetailpane.h"
#include "views/records/recordpage.h"
#include "views/records/recordtableview.h"
#include "views/records/relatedsection.h"
#include "views/records/relatedview.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>

#include <memory>

/// The detail pane over a real workspace: what its controllers fill, follow and write.
class TestDetailControllers : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aValueOfTheHistoryIsRestoredAndTakenBack_data() { addEngineRows(); }
    void aValueOfTheHistoryIsRestoredAndTakenBack();
    void restoringIntoANewerVersionRefuses_data() { addEngineRows(); }
    void restoringIntoANewerVersionRefuses();
    void relatedRecordsComeWithTheirCounts_data() { addEngineRows(); }
    void relatedRecordsComeWithTheirCounts();
    void aRecordFarDownIsSelected_data() { addEngineRows(); }
    void aRecordFarDownIsSelected();
    void aFilteredOutRecordIsOfferedAnyway_data() { addEngineRows(); }
    void aFilteredOutRecordIsOfferedAnyway();

private:
    [[nodiscard]] bool open(const char *entity);
    [[nodiscard]] RecordDetailPane &pane() const { return m_controller->page()->detailPane(); }

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<RecordStore> m_store;
    std::unique_ptr<FakePrompt> m_prompt;
    std::unique_ptr<UndoHistory> m_undo;
    std::unique_ptr<QWidget> m_window;
    RecordPageController *m_controller = nullptr;
};

void TestDetailControllers::init()
{
    m_prompt = std::make_unique<FakePrompt>();
    m_undo = std::make_unique<UndoHistory>();
    m_database = TestDatabase::create(currentEngine());
    QVERIFY(m_database);
    m_store = std::make_unique<RecordStore>(m_database->store());
}

void TestDetailControllers::cleanup()
{
    m_window.reset();
    m_controller = nullptr;
    m_store.reset();
    m_database.reset();
    m_undo.reset();
}

bool TestDetailControllers::open(const char *entity)
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(1300, 700);
    RecordContext context;
    context.catalog = &m_database->catalog();
    context.clock = &m_database->clock();
    context.format = DisplayFormat{QLocale(QLocale::Spanish, QLocale::Colombia), QTimeZone("America/Bogota"), QStringLiteral("COP")};
    m_controller = new RecordPageController(*m_database->catalog().entity(QString::fromLatin1(entity)), *m_store, context,
                                            *m_prompt, *m_undo, m_window.get());
    m_controller->widget()->resize(1300, 700);
    m_window->show();
    return QTest::qWaitFor([this] { return !m_controller->page()->currentDetailLabel().isEmpty(); }, 10'000);
}

void TestDetailControllers::aValueOfTheHistoryIsRestoredAndTakenBack()
{
    const QString id = RecordFactory(*m_database).organization({{QStringLiteral("name"), QStringLiteral("Semilla")}});
    const Result<Record> record = m_database->readRecord(QStringLiteral("organizations"), id);
    QVERIFY(m_database->updateRecord(record.value(), {{QStringLiteral("name"), QStringLiteral("Semillas del Cauca")}}).ok());
    QVERIFY(open("organizations"));
    pane().setCurrentTab(RecordDetailPane::Tab::History);
    QTRY_COMPARE_WITH_TIMEOUT(pane().history().findChildren<HistoryActView *>().size(), 2, 10'000);
    const auto nameNow = [this, id] { return m_database->readRecord(QStringLiteral("organizations"), id).value().value(QStringLiteral("name")).toString(); };
    emit pane().history().restoreRequested(pane().history().findChildren<HistoryActView *>().constFirst()->act().lines);
    QTRY_COMPARE_WITH_TIMEOUT(nameNow(), QStringLiteral("Semilla"), 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(!m_undo->next().isEmpty(), 10'000);
    m_undo->undo();
    QTRY_COMPARE_WITH_TIMEOUT(nameNow(), QStringLiteral("Semillas del Cauca"), 10'000);
}

void TestDetailControllers::restoringIntoANewerVersionRefuses()
{
    const QString id = RecordFactory(*m_database).organization({{QStringLiteral("name"), QStringLiteral("Semilla")}});
    Result<Record> record = m_database->readRecord(QStringLiteral("organizations"), id);
    QVERIFY(m_database->updateRecord(record.value(), {{QStringLiteral("name"), QStringLiteral("Semillas")}}).ok());
    QVERIFY(open("organizations"));
    pane().setCurrentTab(RecordDetailPane::Tab::History);
    QTRY_COMPARE_WITH_TIMEOUT(pane().history().findChildren<HistoryActView *>().size(), 2, 10'000);
    const QList<HistoryLine> lines = pane().history().findChildren<HistoryActView *>().constFirst()->act().lines;
    record = m_database->readRecord(QStringLiteral("organizations"), id); // somebody else is faster
    QVERIFY(m_database->updateRecord(record.value(), {{QStringLiteral("name"), QStringLiteral("Otra")}}).ok());
    emit pane().history().restoreRequested(lines);
    QTRY_VERIFY_WITH_TIMEOUT(!m_controller->page()->messageBar().text().isEmpty(), 10'000);
    QCOMPARE(m_database->readRecord(QStringLiteral("organizations"), id).value().value(QStringLiteral("name")).toString(), QStringLiteral("Otra"));
    QVERIFY(m_undo->next().isEmpty());
}

void TestDetailControllers::relatedRecordsComeWithTheirCounts()
{
    RecordFactory factory(*m_database);
    const QString program = factory.program(factory.organization());
    for (int i = 0; i < 3; ++i) {
        QVERIFY(!factory.cohort(program).isEmpty());
    }
    QVERIFY(open("programs"));
    pane().setCurrentTab(RecordDetailPane::Tab::Related);
    RelatedSection *cohorts = pane().related().section(QStringLiteral("cohorts.program_id"));
    QTRY_VERIFY_WITH_TIMEOUT(cohorts->isVisible(), 10'000);
    QSignalSpy lists(m_controller, &RecordPageController::showListRequested);
    emit cohorts->listRequested();
    QCOMPARE(lists.size(), 1);
    QCOMPARE(lists.constFirst().at(0).toString(), QStringLiteral("cohorts"));
    const auto filters = lists.constFirst().at(1).value<QList<Filter>>();
    QCOMPARE(filters, (QList<Filter>{{QStringLiteral("program_id"), FilterOperator::Equal, {program}}}));
}

void TestDetailControllers::aRecordFarDownIsSelected()
{
    RecordFactory factory(*m_database);
    QString last;
    for (int i = 0; i < 150; ++i) {
        last = factory.task({{QStringLiteral("title"), QStringLiteral("Tarea %1").arg(i, 3, 10, QLatin1Char('0'))},
                             {QStringLiteral("due_date"), QVariant::fromValue(Instant{m_database->clock().now().microseconds + i * 60'000'000LL})}});
    }
    QVERIFY(!last.isEmpty());
    QVERIFY(open("tasks"));
    m_controller->locateRecord(last);
    QTRY_COMPARE_WITH_TIMEOUT(m_controller->page()->currentId(), last, 10'000);
    QCOMPARE(m_controller->page()->table().currentIndex().row(), 149);
}

void TestDetailControllers::aFilteredOutRecordIsOfferedAnyway()
{
    RecordFactory factory(*m_database);
    const QString costs = factory.task({{QStringLiteral("title"), QStringLiteral("Costos")}});
    QVERIFY(!factory.task({{QStringLiteral("title"), QStringLiteral("Ventas")}}).isEmpty());
    QVERIFY(open("tasks"));
    RecordPage *page = m_controller->page();
    page->setSearch(QStringLiteral("ventas"));
    QTRY_COMPARE_WITH_TIMEOUT(page->model().rowCount(), 1, 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(!page->model().isLoading(), 10'000);
    m_controller->locateRecord(costs);
    QTRY_VERIFY_WITH_TIMEOUT(page->messageBar().text().contains(QStringLiteral("Costos")), 10'000);
    for (QAction *action : page->messageBar().findChildren<QAction *>()) {
        action->trigger();
    }
    QTRY_COMPARE_WITH_TIMEOUT(page->currentId(), costs, 10'000);
    QVERIFY(page->filterBar().isEmpty());
}

QTEST_MAIN(TestDetailControllers)
#include "tst_detailcontrollers.moc"
