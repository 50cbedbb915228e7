// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/accessreviewcontroller.h"
#include "app/controllers/exportgate.h"
#include "app/controllers/recordpagecontroller.h"
#include "app/controllers/undohistory.h"
#include "app/settings/appsettings.h"
#include "tests/support/engines.h"
#include "tests/support/fakeprompt.h"
#include "tests/support/recordfactory.h"
#include "tests/support/testdatabase.h"
#include "views/common/messagebar.h"
#include "views/records/activitybar.h"
#include "views/records/activitydetail.h"
#include "views/records/choicechips.h"
#include "views/records/filterbar.h"
#include "views/records/historyactview.h"
#include "views/records/recorddetailpane.h"
#include "views/records/recordpage.h"
#include "views/records/recordtableview.h"
#include "views/security/accessreviewpage.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// The page of the log and the access review over a real workspace.
class TestLogControllers final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void chipsNarrowTheLog_data() { addEngineRows(); }
    void chipsNarrowTheLog();
    void aRowShowsBeforeAndAfterAndLeadsToTheRecord_data() { addEngineRows(); }
    void aRowShowsBeforeAndAfterAndLeadsToTheRecord();
    void onlyWhatAPersonDid_data() { addEngineRows(); }
    void onlyWhatAPersonDid();
    void longCopiesAreWrittenDown_data() { addEngineRows(); }
    void longCopiesAreWrittenDown();
    void aReviewIsSavedAndWrittenDown_data() { addEngineRows(); }
    void aReviewIsSavedAndWrittenDown();
    void aFileThatCannotBeWrittenIsSaid_data() { addEngineRows(); }
    void aFileThatCannotBeWrittenIsSaid();
    void aReviewIsMarked_data() { addEngineRows(); }
    void aReviewIsMarked();

private:
    void open(const char *entity);
    [[nodiscard]] AccessReviewController *openReview();
    [[nodiscard]] RecordPage &page() const { return *m_controller->page(); }
    [[nodiscard]] QStringList actions() const;
    [[nodiscard]] int logged(const char *action) const;
    [[nodiscard]] bool select(const QString &word) const;
    [[nodiscard]] static DisplayFormat format()
    {
        return {QLocale(QLocale::Spanish, QLocale::Colombia), QTimeZone("America/Bogota"), QStringLiteral("COP")};
    }

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<RecordStore> m_store;
    std::unique_ptr<FakePrompt> m_prompt;
    std::unique_ptr<UndoHistory> m_undo;
    std::unique_ptr<AppSettings> m_settings;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QWidget> m_window;
    RecordPageController *m_controller = nullptr;
    QString m_organization;
};

void TestLogControllers::init()
{
    m_prompt = std::make_unique<FakePrompt>();
    m_undo = std::make_unique<UndoHistory>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<AppSettings>(m_folder->filePath(QStringLiteral("settings.ini")));
    m_database = TestDatabase::create(currentEngine());
    QVERIFY(m_database);
    m_store = std::make_unique<RecordStore>(m_database->store());
    m_organization = RecordFactory(*m_database).organization({{QStringLiteral("name"), QStringLiteral("Semilla")}});
    const Result<Record> record = m_database->readRecord(QStringLiteral("organizations"), m_organization);
    QVERIFY(m_database->updateRecord(record.value(), {{QStringLiteral("name"), QStringLiteral("Semillas del Cauca")}}).ok());
}

void TestLogControllers::cleanup()
{
    m_window.reset();
    m_controller = nullptr;
    m_store.reset();
    m_database.reset();
    m_undo.reset();
    m_settings.reset();
}

void TestLogControllers::open(const char *entity)
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(1300, 700);
    RecordContext context;
    context.catalog = &m_database->catalog();
    context.clock = &m_database->clock();
    context.format = format();
    m_controller = new RecordPageController(*m_database->catalog().entity(QString::fromLatin1(entity)), *m_store, context,
                                            *m_prompt, *m_undo, m_window.get());
    m_controller->widget()->resize(1300, 700);
    m_window->show();
    QTRY_VERIFY_WITH_TIMEOUT(page().model().rowCount() > 0 && !page().model().recordId(0).isEmpty(), 10'000);
}

AccessReviewController *TestLogControllers::openReview()
{
    m_window = std::make_unique<QWidget>();
    auto *controller = new AccessReviewController(*m_store, *m_prompt, *m_settings, m_window.get());
    controller->setDisplayFormat(format());
    m_window->show();
    return QTest::qWaitFor([controller] { return controller->page()->model().rowCount() > 0; }, 10'000) ? controller : nullptr;
}

QStringList TestLogControllers::actions() const
{
    QStringList found;
    for (int row = 0; row < page().model().rowCount(); ++row) {
        found.append(page().model().heldValue(row, QStringLiteral("action")).toString());
    }
    found.removeDuplicates();
    found.sort();
    return found;
}

int TestLogControllers::logged(const char *action) const
{
    return m_database->sql(QStringLiteral("SELECT count(*) FROM activity_logs WHERE action = '%1'").arg(QLatin1String(action)))
        .value().rows.constFirst().constFirst().toInt();
}

bool TestLogControllers::select(const QString &word) const
{
    for (int row = 0; row < page().model().rowCount(); ++row) {
        if (page().model().index(row, 0).data().toString().contains(word)) {
            const QString id = page().model().recordId(row);
            return page().table().selectRecord(id) && QTest::qWaitFor([this, id] { return page().detailPane().record().id == id && !page().detailPane().record().values.isEmpty(); }, 10'000);
        }
    }
    return false;
}

void TestLogControllers::chipsNarrowTheLog()
{
    open("activity_logs");
    auto *bar = page().findChild<ActivityBar *>();
    QVERIFY(bar != nullptr);
    QCOMPARE(bar->chips().current(), QStringLiteral("all"));
    QCOMPARE(bar->chips().button(QStringLiteral("sign_ins")) != nullptr, currentEngine() == Engine::PostgreSql);
    const auto settled = [this](const QStringList &wanted) { return QTest::qWaitFor([&] { return !page().model().isLoading() && actions() == wanted; }, 10'000); };
    bar->chips().button(QStringLiteral("changes"))->click();
    QVERIFY(settled({QStringLiteral("created"), QStringLiteral("updated")}));
    page().filterBar().setFieldFilters(QStringLiteral("action"), {{QStringLiteral("action"), FilterOperator::Equal, {QStringLiteral("deleted")}}}, {});
    QCOMPARE(bar->chips().current(), QStringLiteral("deletions")); // set elsewhere, shown here
    page().filterBar().clear();
    QCOMPARE(bar->chips().current(), QStringLiteral("all"));
}

void TestLogControllers::aRowShowsBeforeAndAfterAndLeadsToTheRecord()
{
    open("activity_logs");
    QVERIFY(select(QStringLiteral("Semillas del Cauca")));
    QTRY_COMPARE_WITH_TIMEOUT(page().detailPane().findChildren<HistoryActView *>().size(), 1, 10'000);
    const HistoryActView *act = page().detailPane().findChildren<HistoryActView *>().constFirst();
    QCOMPARE(act->changes().size(), 1);
    QCOMPARE(act->changes().constFirst().before, QStringLiteral("Semilla"));
    QCOMPARE(act->changes().constFirst().after, QStringLiteral("Semillas del Cauca"));
    QSignalSpy shown(m_controller, &RecordPageController::showRecordRequested);
    QAction *go = page().recordActions().action(QStringLiteral("go_to_record"));
    QVERIFY(go->isEnabled());
    go->trigger();
    QCOMPARE(shown.count(), 1);
    QCOMPARE(shown.constFirst().at(0).toString(), QStringLiteral("organizations"));
    QCOMPARE(shown.constFirst().at(1).toString(), m_organization);
}

void TestLogControllers::onlyWhatAPersonDid()
{
    open("activity_logs");
    QVERIFY(select(QStringLiteral("Semillas del Cauca")));
    QAction *only = page().recordActions().action(QStringLiteral("only_person"));
    QTRY_VERIFY(only->isEnabled());
    only->trigger();
    const QList<Filter> filters = page().filterBar().filters();
    QCOMPARE(filters.size(), 1);
    QCOMPARE(filters.constFirst().field, QStringLiteral("user_id"));
    QCOMPARE(page().filterBar().labels().value(filters.constFirst().values.constFirst().toString()), TestDatabase::administratorName());
}

void TestLogControllers::longCopiesAreWrittenDown()
{
    RecordFactory make(*m_database);
    for (int i = 0; i < loggedCopyRows; ++i) {
        make.organization({{QStringLiteral("name"), QStringLiteral("Organización %1").arg(i)}});
    }
    open("organizations");
    QTRY_COMPARE_WITH_TIMEOUT(page().model().rowCount(), loggedCopyRows + 1, 10'000);
    QApplication::clipboard()->clear();
    page().table().selectRow(0);
    QTRY_VERIFY(page().action(RecordPage::Command::Copy)->isEnabled());
    page().action(RecordPage::Command::Copy)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!QApplication::clipboard()->text().isEmpty(), 10'000);
    QCOMPARE(logged("exported"), 0);
    QApplication::clipboard()->clear();
    page().table().selectAll();
    page().action(RecordPage::Command::Copy)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!QApplication::clipboard()->text().isEmpty(), 10'000);
    QCOMPARE(logged("exported"), 1);
}

void TestLogControllers::aReviewIsSavedAndWrittenDown()
{
    AccessReviewController *controller = openReview();
    QVERIFY(controller != nullptr);
    QSignalSpy changed(controller, &AccessReviewController::logChanged);
    const QString path = m_folder->filePath(QStringLiteral("accesos.csv"));
    controller->exportTo(path);
    QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, 10'000);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray table = file.readAll();
    QVERIFY(table.startsWith("\xEF\xBB\xBF") && table.contains(TestDatabase::administratorName().toUtf8()) && table.contains(';'));
    QCOMPARE(logged("exported"), 1);
}

void TestLogControllers::aFileThatCannotBeWrittenIsSaid()
{
    AccessReviewController *controller = openReview();
    QVERIFY(controller != nullptr);
    controller->exportTo(m_folder->filePath(QStringLiteral("no/such/folder/accesos.csv")));
    QTRY_VERIFY_WITH_TIMEOUT(!controller->page()->messageBar().text().isEmpty(), 10'000);
    QCOMPARE(controller->page()->messageBar().level(), MessageBar::Level::Error);
}

void TestLogControllers::aReviewIsMarked()
{
    AccessReviewController *controller = openReview();
    QVERIFY(controller != nullptr);
    QAction *mark = controller->page()->recordActions().constLast();
    mark->trigger(); // the person leaves the question
    QCOMPARE(logged("access_reviewed"), 0);
    m_prompt->answerText(QStringLiteral("Nada por cambiar"));
    mark->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(controller->page()->model().review().last.has_value(), 10'000);
    QCOMPARE(controller->page()->model().review().last->note, QStringLiteral("Nada por cambiar"));
    QVERIFY(controller->page()->table().isVisible());
}

QTEST_MAIN(TestLogControllers)
#include "tst_logcontrollers.moc"
