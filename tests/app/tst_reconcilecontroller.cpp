// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/reconcilecontroller.h"
#include "tests/support/engines.h"
#include "tests/support/fakeprompt.h"
#include "tests/support/recordfactory.h"
#include "views/common/busystrip.h"
#include "views/common/emptystate.h"
#include "views/common/messagebar.h"
#include "views/reconcile/figuresourcesview.h"

#include <QAction>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

namespace {

QString spelled(const char *text)
{
    return QString::fromUtf8(text);
}

constexpr int Patience = 10'000;

} // namespace

/// The page of figures: nothing to do, what drifted and why, repairing what is marked.
class TestReconcileController final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void whenAllAgreesItSaysSo_data() { addEngineRows(); }
    void whenAllAgreesItSaysSo();
    void rowsBehindAreShownAndLeadToTheirRecords_data() { addEngineRows(); }
    void rowsBehindAreShownAndLeadToTheirRecords();
    void markedRecordsAreRepairedAfterThePreview_data() { addEngineRows(); }
    void markedRecordsAreRepairedAfterThePreview();
    void refusedPreviewChangesNothing_data() { addEngineRows(); }
    void refusedPreviewChangesNothing();
    void spaceMarksAllFiguresOfARecord_data() { addEngineRows(); }
    void spaceMarksAllFiguresOfARecord();

private:
    void start();
    [[nodiscard]] ReconcilePage &page() const { return *m_controller->page(); }
    [[nodiscard]] bool isShown(const QString &words) const;

    std::unique_ptr<TestDatabase> m_db;
    std::unique_ptr<RecordStore> m_store;
    std::unique_ptr<RecordFactory> m_make;
    std::unique_ptr<FakePrompt> m_prompt;
    QPointer<ReconcileController> m_controller;
    QString m_mentor;
    QString m_mentorship;
};

void TestReconcileController::init()
{
    m_db = TestDatabase::create(currentEngine());
    QVERIFY(m_db);
    m_store = std::make_unique<RecordStore>(m_db->store());
    m_make = std::make_unique<RecordFactory>(*m_db);
    m_prompt = std::make_unique<FakePrompt>();
    m_mentor = m_make->ally();
    m_mentorship = m_make->mentorship(m_mentor, m_make->entrepreneur(), {{spelled("status"), spelled("active")}});
}

void TestReconcileController::cleanup()
{
    delete (m_controller != nullptr ? m_controller->page() : nullptr);
    m_make.reset();
    m_store.reset();
    m_db.reset();
}

void TestReconcileController::start()
{
    m_controller = new ReconcileController(*m_store, *m_prompt, nullptr);
    m_controller->setDisplayFormat({QLocale(QLocale::English, QLocale::UnitedStates), QTimeZone("America/Bogota"), spelled("COP")});
    page().show();
    m_controller->checkOnce();
    QTRY_VERIFY_WITH_TIMEOUT(!page().busyStrip().isRunning(), Patience);
}

bool TestReconcileController::isShown(const QString &words) const
{
    const auto labels = page().findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
}

void TestReconcileController::whenAllAgreesItSaysSo()
{
    start();
    QVERIFY(isShown(spelled("Everything agrees")));
    QCOMPARE(page().model().rowCount(), 0);
    for (const QAction *action : page().recordActions()) {
        QVERIFY(!action->isEnabled());
    }
}

void TestReconcileController::rowsBehindAreShownAndLeadToTheirRecords()
{
    QVERIFY(m_db->setUp(spelled("UPDATE allies SET current_entrepreneurs = 7")).ok());
    start();
    QCOMPARE(page().model().rowCount(), 1);
    QCOMPARE(page().model().index(0, ReconcileModel::StoredColumn).data().toString(), spelled("7"));
    QCOMPARE(page().model().index(0, ReconcileModel::CountedColumn).data().toString(), spelled("1"));
    const auto *rows = page().sources().findChild<QTreeWidget *>();
    QTRY_COMPARE_WITH_TIMEOUT(rows->topLevelItemCount(), 1, Patience);
    QSignalSpy asked(m_controller.data(), &ReconcileController::recordRequested);
    emit const_cast<QTreeWidget *>(rows)->itemActivated(rows->topLevelItem(0), 0);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.constFirst().at(0).toString(), spelled("mentorships"));
    QCOMPARE(asked.constFirst().at(1).toString(), m_mentorship);
}

void TestReconcileController::markedRecordsAreRepairedAfterThePreview()
{
    m_make->ally();
    QVERIFY(m_db->setUp(spelled("UPDATE allies SET current_entrepreneurs = 7")).ok());
    start();
    QCOMPARE(page().model().rowCount(), 2);
    const int left = page().model().figures().at(0).recordId == m_mentor ? 1 : 0;
    page().model().toggle(left);
    m_prompt->answer(PromptChoice::Role::Accept);
    QSignalSpy changed(m_controller.data(), &ReconcileController::recordsChanged);
    page().recordActions().constLast()->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, Patience);
    QCOMPARE(m_prompt->titles(), QStringList{spelled("Repair 1 figure(s)?")});
    QVERIFY2(m_prompt->lastQuestion().text.contains(spelled("7 → 1")), qPrintable(m_prompt->lastQuestion().text));
    QTRY_COMPARE_WITH_TIMEOUT(page().model().rowCount(), 1, Patience);
    QCOMPARE(page().messageBar().level(), MessageBar::Level::Success);
    QCOMPARE(m_db->readRecord(spelled("allies"), m_mentor).value().value(spelled("current_entrepreneurs")).toInt(), 1);
}

void TestReconcileController::refusedPreviewChangesNothing()
{
    QVERIFY(m_db->setUp(spelled("UPDATE allies SET current_entrepreneurs = 7")).ok());
    start();
    page().recordActions().constLast()->trigger();
    QCOMPARE(m_prompt->titles().size(), 1);
    QCOMPARE(m_db->readRecord(spelled("allies"), m_mentor).value().value(spelled("current_entrepreneurs")).toInt(), 7);
}

void TestReconcileController::spaceMarksAllFiguresOfARecord()
{
    QVERIFY(m_db->setUp(spelled("UPDATE allies SET current_entrepreneurs = 7, total_reviews = 3")).ok());
    start();
    QCOMPARE(page().model().checkedFigures().size(), 2);
    auto *table = page().findChild<QTableView *>();
    QTest::keyClick(table, Qt::Key_Space);
    QCOMPARE(page().model().checkedFigures().size(), 0);
    QVERIFY(!page().recordActions().constLast()->isEnabled());
    QTest::keyClick(table, Qt::Key_Space);
    QCOMPARE(page().model().checkedFigures().size(), 2);
}

QTEST_MAIN(TestReconcileController)
#include "tst_reconcilecontroller.moc"
