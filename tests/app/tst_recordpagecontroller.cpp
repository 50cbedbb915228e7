// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/recordpagecontroller.h"
#include "app/controllers/recorddeletion.h"
#include "app/controllers/undohistory.h"
#include "dialogs/records/fieldeditor.h"
#include "dialogs/records/recordformdialog.h"
#include "tests/support/engines.h"
#include "tests/support/fakeprompt.h"
#include "tests/support/recordfactory.h"
#include "tests/support/recordscene.h"
#include "tests/support/testdatabase.h"
#include "views/common/messagebar.h"
#include "views/records/recordpage.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

class TestRecordPageController : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void editedRecordIsSavedShownAndInItsHistory_data() { addEngineRows(); }
    void editedRecordIsSavedShownAndInItsHistory();
    void newRecordAppearsSelected_data() { addEngineRows(); }
    void newRecordAppearsSelected();
    void duplicateStartsWithTheValues_data() { addEngineRows(); }
    void duplicateStartsWithTheValues();
    void deletionAsksAndComesBack_data() { addEngineRows(); }
    void deletionAsksAndComesBack();
    void somebodyElsesFieldsAreKept_data() { addEngineRows(); }
    void somebodyElsesFieldsAreKept();
    void peopleAreDeactivatedAndComeBack_data() { addEngineRows(); }
    void peopleAreDeactivatedAndComeBack();
    void hinderedDeletionOffersNoDeleting();

private:
    /// A page of `entity`, shown, with its first record selected.
    [[nodiscard]] bool open(const char *entity);
    [[nodiscard]] RecordFormDialog *dialog() const;

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<RecordStore> m_store;
    std::unique_ptr<FakePrompt> m_prompt;
    std::unique_ptr<QWidget> m_window;
    UndoHistory m_undo;
    RecordPageController *m_controller = nullptr;
};

void TestRecordPageController::init()
{
    m_prompt = std::make_unique<FakePrompt>();
    if (qstrcmp(QTest::currentTestFunction(), "hinderedDeletionOffersNoDeleting") == 0) {
        return;
    }
    m_database = TestDatabase::create(currentEngine());
    QVERIFY(m_database);
    m_store = std::make_unique<RecordStore>(m_database->store());
}

void TestRecordPageController::cleanup()
{
    m_undo.clear();
    m_window.reset();
    m_controller = nullptr;
    m_store.reset();
    m_database.reset();
}

bool TestRecordPageController::open(const char *entity)
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(1200, 700);
    RecordContext context;
    context.catalog = &m_database->catalog();
    context.clock = &m_database->clock();
    context.format = DisplayFormat{QLocale(QLocale::Spanish, QLocale::Colombia), QTimeZone("America/Bogota"),
                                   QStringLiteral("COP")};
    m_controller = new RecordPageController(*m_database->catalog().entity(QString::fromLatin1(entity)), *m_store, context,
                                            *m_prompt, m_undo, m_window.get());
    m_controller->widget()->resize(1200, 700);
    m_window->show();
    return QTest::qWaitFor([this] { return !m_controller->page()->currentId().isEmpty(); }, 10'000);
}

RecordFormDialog *TestRecordPageController::dialog() const
{
    RecordFormDialog *found = nullptr;
    static_cast<void>(QTest::qWaitFor(
        [this, &found] {
            found = m_window->findChild<RecordFormDialog *>();
            return found != nullptr;
        },
        10'000));
    return found;
}

void TestRecordPageController::editedRecordIsSavedShownAndInItsHistory()
{
    const QString id = RecordFactory(*m_database).organization();
    QVERIFY(open("organizations"));
    m_controller->showRecord(id);
    RecordFormDialog *form = dialog();
    QVERIFY(form != nullptr);
    form->form().editor(QStringLiteral("name"))->edit(QStringLiteral("Café José"));
    QSignalSpy changed(m_controller, &RecordPageController::recordsChanged);
    form->save();
    QVERIFY(changed.wait(10'000));
    QCOMPARE(m_database->readRecord(QStringLiteral("organizations"), id).value().value(QStringLiteral("name")).toString(),
             QStringLiteral("Café José"));
    RecordTableModel &model = m_controller->page()->model();
    const int column = static_cast<int>(model.query().fields.indexOf(QStringLiteral("name")));
    QTRY_COMPARE(model.index(0, column).data().toString(), QStringLiteral("Café José"));
    QCOMPARE(m_controller->page()->currentId(), id);
    QTRY_VERIFY(m_controller->page()->currentDetailLabel().contains(QStringLiteral("Café José")));
    const Result<QList<HistoryEntry>> history = waitFor(m_store->history(QStringLiteral("organizations"), id, 10));
    QVERIFY(history.ok());
    QCOMPARE(history.value().constFirst().action, QStringLiteral("updated"));
}

void TestRecordPageController::newRecordAppearsSelected()
{
    static_cast<void>(RecordFactory(*m_database).organization());
    QVERIFY(open("organizations"));
    m_controller->createRecord();
    RecordFormDialog *form = dialog();
    QVERIFY(form != nullptr);
    form->form().editor(QStringLiteral("name"))->edit(QStringLiteral("Aaa Fundación"));
    const QList<FieldError> errors = form->form().validate();
    for (const FieldError &error : errors) { // whatever else an organization needs
        FieldEditor *editor = form->form().editor(error.field);
        QVERIFY2(editor != nullptr && editor->field().vocabulary, qPrintable(error.message));
        editor->edit(editor->field().vocabulary->values().constFirst());
    }
    form->save();
    QTRY_COMPARE_WITH_TIMEOUT(m_controller->page()->model().rowCount(), 2, 10'000);
    QTRY_COMPARE(m_controller->page()->currentDetailLabel(), QStringLiteral("Aaa Fundación"));
}

void TestRecordPageController::duplicateStartsWithTheValues()
{
    const QString id = RecordFactory(*m_database).organization();
    QVERIFY(open("organizations"));
    const QString name = m_database->readRecord(QStringLiteral("organizations"), id).value().value(QStringLiteral("name")).toString();
    emit m_controller->page()->duplicateRequested(id);
    RecordFormDialog *form = dialog();
    QVERIFY(form != nullptr);
    QCOMPARE(form->form().editor(QStringLiteral("name"))->value().toString(), name);
    QVERIFY(!form->form().isDirty());
}

void TestRecordPageController::deletionAsksAndComesBack()
{
    const QString id = RecordFactory(*m_database).organization();
    QVERIFY(open("organizations"));
    m_prompt->answer(PromptChoice::Role::Destructive);
    QSignalSpy changed(m_controller, &RecordPageController::recordsChanged);
    emit m_controller->page()->removeRequested({id});
    QVERIFY(changed.wait(10'000));
    QCOMPARE(m_prompt->titles().size(), 1);
    QTRY_COMPARE(m_controller->page()->model().rowCount(), 0);
    QTRY_VERIFY(m_controller->page()->messageBar().isVisible());
    emit m_controller->page()->undoRequested();
    QTRY_COMPARE_WITH_TIMEOUT(m_controller->page()->model().rowCount(), 1, 10'000);
    QVERIFY(m_database->readRecord(QStringLiteral("organizations"), id).ok());
}

void TestRecordPageController::somebodyElsesFieldsAreKept()
{
    const QString id = RecordFactory(*m_database).organization();
    QVERIFY(open("organizations"));
    m_controller->showRecord(id);
    RecordFormDialog *form = dialog();
    QVERIFY(form != nullptr);
    const Result<Record> read = m_database->readRecord(QStringLiteral("organizations"), id);
    QVERIFY(m_database->updateRecord(read.value(), {{QStringLiteral("description"), QStringLiteral("de otra persona")}}).ok());
    form->form().editor(QStringLiteral("name"))->edit(QStringLiteral("Mío"));
    QSignalSpy changed(m_controller, &RecordPageController::recordsChanged);
    form->save();
    QVERIFY(changed.wait(10'000));
    const Record now = m_database->readRecord(QStringLiteral("organizations"), id).value();
    QCOMPARE(now.value(QStringLiteral("name")).toString(), QStringLiteral("Mío"));
    QCOMPARE(now.value(QStringLiteral("description")).toString(), QStringLiteral("de otra persona"));
}

void TestRecordPageController::peopleAreDeactivatedAndComeBack()
{
    const QString id = RecordFactory(*m_database).entrepreneur();
    const auto active = [this, id] {
        return m_database->readRecord(QStringLiteral("entrepreneurs"), id).value().value(QStringLiteral("is_active")).toBool();
    };
    QVERIFY(open("entrepreneurs"));
    m_prompt->answer(PromptChoice::Role::Destructive);
    QSignalSpy changed(m_controller, &RecordPageController::recordsChanged);
    emit m_controller->page()->activeRequested({id}, false);
    QVERIFY(changed.wait(10'000));
    QVERIFY(!active());
    emit m_controller->page()->undoRequested();
    QVERIFY(changed.wait(10'000));
    QVERIFY(active());
}

void TestRecordPageController::hinderedDeletionOffersNoDeleting()
{
    RecordScene scene;
    const Entity &programs = scene.entity("programs");
    const QList<Dependents> hindering{{QStringLiteral("cohorts"), 2, Dependents::Effect::Hinders},
                                      {QStringLiteral("documents"), 3, Dependents::Effect::Deleted}};
    QVERIFY(isHindered(hindering));
    const PromptQuestion refused = deletionQuestion(scene.catalog(), programs, 1, QStringLiteral("Raíces"), hindering);
    for (const PromptChoice &choice : refused.choices) {
        QVERIFY(choice.role != PromptChoice::Role::Destructive);
    }
    QVERIFY(refused.text.contains(QLatin1Char('2')));
    const PromptQuestion asked = deletionQuestion(scene.catalog(), programs, 1, QStringLiteral("Raíces"),
                                                  {{QStringLiteral("documents"), 3, Dependents::Effect::Deleted}});
    QVERIFY(asked.title.contains(QStringLiteral("Raíces")));
    QVERIFY(asked.text.contains(QLatin1Char('3')));
    QVERIFY(asked.typedWord.isEmpty());
    QVERIFY(!deletionQuestion(scene.catalog(), programs, 1001, {}, {}).typedWord.isEmpty());
}

QTEST_MAIN(TestRecordPageController)
#include "tst_recordpagecontroller.moc"
