// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/savedviewscontroller.h"
#include "app/controllers/undohistory.h"
#include "tests/support/engines.h"
#include "tests/support/fakeprompt.h"
#include "tests/support/recordfactory.h"
#include "tests/support/testdatabase.h"
#include "views/common/messagebar.h"
#include "views/records/filterbar.h"
#include "views/records/recordpage.h"
#include "views/records/viewswitch.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

class TestSavedViewsController : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aListIsSavedChangedAndFoundAgain_data() { addEngineRows(); }
    void aListIsSavedChangedAndFoundAgain();
    void aDeletedViewComesBack_data() { addEngineRows(); }
    void aDeletedViewComesBack();
    void somebodyElsesChangeIsNotOverwritten_data() { addEngineRows(); }
    void somebodyElsesChangeIsNotOverwritten();

private:
    void filterByName(const QString &text);
    [[nodiscard]] bool isChanged() const;
    void saveAs(const QString &name);

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<RecordStore> m_store;
    std::unique_ptr<FakePrompt> m_prompt;
    std::unique_ptr<UndoHistory> m_undo;
    std::unique_ptr<RecordPage> m_page;
    SavedViewsController *m_controller = nullptr;
    ViewSwitch *m_switch = nullptr;
};

void TestSavedViewsController::init()
{
    m_database = TestDatabase::create(currentEngine());
    QVERIFY(m_database);
    RecordFactory(*m_database).organization();
    m_store = std::make_unique<RecordStore>(m_database->store());
    m_prompt = std::make_unique<FakePrompt>();
    m_undo = std::make_unique<UndoHistory>();
    RecordContext context;
    context.catalog = &m_database->catalog();
    context.clock = &m_database->clock();
    context.format = DisplayFormat{QLocale(QLocale::Spanish, QLocale::Colombia), QTimeZone("America/Bogota"),
                                   QStringLiteral("COP")};
    m_page = std::make_unique<RecordPage>(*m_database->catalog().entity(u"organizations"), m_store->pageSource(), context);
    const auto none = [](const QString &, const QString &) {};
    const auto nothing = [](const QString &) {};
    m_controller = new SavedViewsController(*m_page, {*m_store, *m_prompt, *m_undo, context, none, nothing, nothing});
    m_switch = m_page->findChild<ViewSwitch *>();
    QVERIFY(m_switch != nullptr);
    m_page->resize(1200, 700);
    m_page->show();
    QTRY_COMPARE(m_page->model().rowCount(), 1);
}

void TestSavedViewsController::cleanup()
{
    m_page.reset();
    m_undo.reset();
    m_store.reset();
    m_database.reset();
}

void TestSavedViewsController::filterByName(const QString &text)
{
    m_page->setFilters({{QStringLiteral("name"), FilterOperator::Contains, {text}}});
    QTRY_VERIFY(!m_page->model().isLoading());
}

bool TestSavedViewsController::isChanged() const
{
    return m_switch->text().contains(QStringLiteral("(changed)"));
}

void TestSavedViewsController::saveAs(const QString &name)
{
    m_prompt->answerText(name);
    emit m_switch->saveAsRequested();
    QTRY_VERIFY(m_switch->text().startsWith(name));
}

void TestSavedViewsController::aListIsSavedChangedAndFoundAgain()
{
    filterByName(QStringLiteral("caf"));
    saveAs(QStringLiteral("Coffee"));
    QVERIFY(!isChanged());
    filterByName(QStringLiteral("cac"));
    QTRY_VERIFY(isChanged());
    emit m_switch->chosen(m_switch->current());
    QTRY_COMPARE(m_page->filterBar().filters().constFirst().values.constFirst().toString(), QStringLiteral("caf"));
    QTRY_VERIFY(!isChanged());
    filterByName(QStringLiteral("cacao"));
    QTRY_VERIFY(isChanged());
    emit m_switch->saveRequested();
    QTRY_VERIFY(!isChanged());
    const QString id = m_switch->current();
    emit m_switch->chosen(QString());
    QTRY_VERIFY(m_page->filterBar().isEmpty());
    QCOMPARE(m_switch->text(), QStringLiteral("All records"));
    QTest::keyClick(m_page.get(), Qt::Key_1, Qt::AltModifier);
    QTRY_COMPARE(m_switch->current(), id);
    QTRY_COMPARE(m_page->filterBar().filters().constFirst().values.constFirst().toString(), QStringLiteral("cacao"));
}

void TestSavedViewsController::aDeletedViewComesBack()
{
    filterByName(QStringLiteral("caf"));
    saveAs(QStringLiteral("Coffee"));
    const QString id = m_switch->current();
    emit m_switch->removeRequested();
    QTRY_VERIFY(!m_undo->next().isEmpty());
    QTRY_VERIFY(m_controller->views().isEmpty());
    QCOMPARE(m_switch->text(), QStringLiteral("All records"));
    QSignalSpy undone(m_undo.get(), &UndoHistory::undone);
    m_undo->undo();
    QVERIFY(undone.wait(10'000));
    QTRY_COMPARE(m_controller->views().size(), 1);
    QCOMPARE(m_controller->views().constFirst().id, id);
}

void TestSavedViewsController::somebodyElsesChangeIsNotOverwritten()
{
    filterByName(QStringLiteral("caf"));
    saveAs(QStringLiteral("Coffee"));
    QVERIFY(m_database->sql(QStringLiteral("UPDATE saved_views SET name = 'Theirs'")).ok());
    filterByName(QStringLiteral("cacao"));
    emit m_switch->saveRequested();
    QTRY_COMPARE(m_page->messageBar().level(), MessageBar::Level::Error);
    QTRY_COMPARE(m_controller->views().constFirst().name, QStringLiteral("Theirs"));
    QCOMPARE(ListState::fromJson(m_page->entity(), m_controller->views().constFirst().state).filters.constFirst().values.constFirst().toString(),
             QStringLiteral("caf"));
}

QTEST_MAIN(TestSavedViewsController)
#include "tst_savedviewscontroller.moc"
