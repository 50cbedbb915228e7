// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/contactscontroller.h"
#include "app/controllers/duplicatescontroller.h"
#include "app/controllers/mergecontroller.h"
#include "app/controllers/undohistory.h"
#include "dialogs/people/recipientlist.h"
#include "tests/support/engines.h"
#include "tests/support/fakeprompt.h"
#include "tests/support/recordfactory.h"
#include "views/common/messagebar.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

#include <memory>

namespace {

QString heard(const char *text)
{
    return QString::fromUtf8(text);
}

constexpr int Patience = 10'000;

} // namespace

/// The walks of people through the controllers, with a made-up desktop that takes the links.
class TestPeopleControllers final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void twelvePeopleAreWrittenToOneClickEach_data() { addEngineRows(); }
    void twelvePeopleAreWrittenToOneClickEach();
    void nothingIsNotedWhenNoProgramTakesTheLink_data() { addEngineRows(); }
    void nothingIsNotedWhenNoProgramTakesTheLink();
    void duplicatesAreFoundMergedAndParted_data() { addEngineRows(); }
    void duplicatesAreFoundMergedAndParted();
    void notTheSameIsRememberedAndUndone_data() { addEngineRows(); }
    void notTheSameIsRememberedAndUndone();
    void newPersonWhoIsKnownIsAskedAbout_data() { addEngineRows(); }
    void newPersonWhoIsKnownIsAskedAbout();

private:
    [[nodiscard]] RecordPageServices services();
    [[nodiscard]] qint64 contacts() const { return m_database->countRecords(heard("contacts")).value(); }
    [[nodiscard]] QString undoNow();

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<RecordStore> m_store;
    std::unique_ptr<RecordFactory> m_make;
    std::unique_ptr<FakePrompt> m_prompt;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<UndoHistory> m_undo;
    QStringList m_opened; ///< records
    QList<QUrl> m_links;
};

void TestPeopleControllers::init()
{
    m_database = TestDatabase::create(currentEngine());
    QVERIFY(m_database);
    m_store = std::make_unique<RecordStore>(m_database->store());
    m_make = std::make_unique<RecordFactory>(*m_database);
    m_prompt = std::make_unique<FakePrompt>();
    m_window = std::make_unique<QWidget>();
    m_undo = std::make_unique<UndoHistory>();
    m_opened.clear();
    m_links.clear();
}

void TestPeopleControllers::cleanup()
{
    m_window.reset();
    m_undo.reset();
    m_make.reset();
    m_store.reset();
    m_database.reset();
}

RecordPageServices TestPeopleControllers::services()
{
    RecordContext context;
    context.catalog = &m_database->catalog();
    context.clock = &m_database->clock();
    return {*m_store, *m_prompt, *m_undo, context, [this](const QString &, const QString &id) { m_opened.append(id); },
            [](const QString &) {}, [](const QString &) {}};
}

QString TestPeopleControllers::undoNow()
{
    QSignalSpy undone(m_undo.get(), &UndoHistory::undone);
    m_undo->undo();
    return undone.wait(Patience) ? undone.constFirst().constFirst().toString() : QString();
}

void TestPeopleControllers::twelvePeopleAreWrittenToOneClickEach()
{
    QStringList people;
    for (int i = 0; i < 12; ++i) {
        people.append(m_make->entrepreneur({{heard("phone"), QStringLiteral("30000000%1").arg(10 + i)}}));
        m_make->create(heard("user_consents"), {{heard("user_id"), people.constLast()}, {heard("consent_type"), heard("data_processing")},
                                                {heard("consent_given"), true}, {heard("consent_date"), QVariant::fromValue(m_database->clock().now())}});
    }
    ContactsController controller(services(), m_window.get());
    controller.setLinkOpener([this](const QUrl &link) {
        m_links.append(link);
        return true;
    });
    const DisplayFormat format = {QLocale(QLocale::Spanish, QLocale::Colombia), QTimeZone("America/Bogota"), heard("COP")};
    controller.write(people, format, m_window.get());
    QTRY_VERIFY_WITH_TIMEOUT(controller.dialog() != nullptr, Patience);
    auto *body = controller.dialog()->findChildren<QPlainTextEdit *>().constFirst();
    body->setPlainText(heard("Hola, {first_name}."));
    for (int i = 1; i <= people.size(); ++i) {
        QTest::keyClick(controller.dialog(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(contacts(), qint64(i), Patience);
        const auto *list = controller.dialog()->findChild<RecipientList *>();
        QTRY_COMPARE_WITH_TIMEOUT(list->inState(RecipientList::State::Written).size(), qsizetype(i), Patience);
    }
    QCOMPARE(m_links.size(), people.size());
    QCOMPARE(QSet<QUrl>(m_links.begin(), m_links.end()).size(), people.size());
    QCOMPARE(m_links.constFirst().host(), heard("wa.me"));
    QVERIFY(!undoNow().isEmpty());
    QCOMPARE(contacts(), qint64(11));
    QCOMPARE(controller.dialog()->findChild<RecipientList *>()->inState(RecipientList::State::Ready).size(), 1);
}

void TestPeopleControllers::nothingIsNotedWhenNoProgramTakesTheLink()
{
    const QString ana = m_make->entrepreneur({{heard("phone"), heard("3000000010")}});
    ContactsController controller(services(), m_window.get());
    controller.setLinkOpener([](const QUrl &) { return false; });
    controller.write({ana}, {}, m_window.get());
    QTRY_VERIFY_WITH_TIMEOUT(controller.dialog() != nullptr, Patience);
    auto *list = controller.dialog()->findChild<RecipientList *>();
    list->setCurrentRow(list->count() - 1); // without authorization, so chosen on purpose
    controller.dialog()->findChildren<QPlainTextEdit *>().constFirst()->setPlainText(heard("Hola."));
    QTest::keyClick(controller.dialog(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(controller.dialog()->messageBar()->level(), MessageBar::Level::Error, Patience);
    QCOMPARE(contacts(), qint64(0));
}

void TestPeopleControllers::duplicatesAreFoundMergedAndParted()
{
    const FieldValues name = {{heard("first_name"), heard("Luz Dary")}, {heard("last_name"), heard("Restrepo Quintero")}};
    const QString one = m_make->entrepreneur(name);
    const QString other = m_make->entrepreneur(name);
    const QString task = m_make->task({{heard("assigned_to"), other}});
    MergeController merges(services(), m_window.get());
    DuplicatesController controller(services(), merges, m_window.get());
    controller.showDialog({}, m_window.get());
    auto *table = controller.dialog()->findChild<QTableWidget *>(heard("pairs"));
    QTRY_COMPARE_WITH_TIMEOUT(table->rowCount(), 1, Patience);
    emit controller.dialog()->mergeRequested(one, other);
    QTRY_VERIFY_WITH_TIMEOUT(merges.dialog() != nullptr, Patience);
    QTest::keyClick(merges.dialog(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(table->rowCount(), 0, Patience);
    QCOMPARE(m_database->readRecord(heard("tasks"), task).value().value(heard("assigned_to")).toString(), one);
    QVERIFY(!undoNow().isEmpty());
    QCOMPARE(m_database->readRecord(heard("tasks"), task).value().value(heard("assigned_to")).toString(), other);
    QVERIFY(m_database->readRecord(heard("users"), other).ok());
}

void TestPeopleControllers::notTheSameIsRememberedAndUndone()
{
    const FieldValues name = {{heard("first_name"), heard("Luz Dary")}, {heard("last_name"), heard("Restrepo Quintero")}};
    m_make->entrepreneur(name);
    m_make->entrepreneur(name);
    MergeController merges(services(), m_window.get());
    DuplicatesController controller(services(), merges, m_window.get());
    controller.showDialog({}, m_window.get());
    auto *table = controller.dialog()->findChild<QTableWidget *>(heard("pairs"));
    QTRY_COMPARE_WITH_TIMEOUT(table->rowCount(), 1, Patience);
    QTest::keyClick(controller.dialog(), Qt::Key_Delete);
    QTRY_COMPARE_WITH_TIMEOUT(table->rowCount(), 0, Patience);
    emit controller.dialog()->searchRequested();
    QTest::qWait(100);
    QTRY_COMPARE_WITH_TIMEOUT(table->rowCount(), 0, Patience);
    QVERIFY(!undoNow().isEmpty());
    emit controller.dialog()->searchRequested();
    QTRY_COMPARE_WITH_TIMEOUT(table->rowCount(), 1, Patience);
}

void TestPeopleControllers::newPersonWhoIsKnownIsAskedAbout()
{
    const QString known = m_make->entrepreneur({{heard("first_name"), heard("Yuliana")}, {heard("last_name"), heard("Tunubalá Ruiz")}});
    MergeController merges(services(), m_window.get());
    DuplicatesController controller(services(), merges, m_window.get());
    const auto decide = [&](const char *first) {
        int decided = -1;
        controller.askBeforeCreate(heard("entrepreneurs"), {{heard("first_name"), heard(first)}, {heard("last_name"), heard("Tunubala Ruiz")}},
                                   m_window.get(), [&decided](bool goOn) { decided = goOn ? 1 : 0; });
        static_cast<void>(QTest::qWaitFor([&decided] { return decided >= 0; }, Patience));
        return decided;
    };
    QCOMPARE(decide("Camilo"), 1);
    QVERIFY(m_prompt->titles().isEmpty());
    m_prompt->answer(PromptChoice::Role::Secondary);
    QCOMPARE(decide("Yuliana"), 1);
    m_prompt->answer(PromptChoice::Role::Accept);
    QCOMPARE(decide("Yuliana"), 0);
    QCOMPARE(m_opened, QStringList{known});
}

QTEST_MAIN(TestPeopleControllers)
#include "tst_peoplecontrollers.moc"
