// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/draftkeeper.h"
#include "app/controllers/draftscontroller.h"
#include "app/controllers/recordpagecontroller.h"
#include "app/controllers/unsavedforms.h"
#include "dialogs/records/fieldeditor.h"
#include "tests/support/fakeprompt.h"
#include "tests/support/recordfactory.h"
#include "tests/support/testdatabase.h"
#include "views/common/messagebar.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <memory>

class TestUnsavedForms final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void nothingUnsavedClosesAtOnce();
    void answers_data();
    void answers();
    void aSaveThatFailsKeepsEverythingOpen();
    void oneFormForEachRecord();
    void whatIsTypedIsOnTheDisk();
    void whatWasLeftIsOffered();
    void aSavedFormLeavesNoDraft();

private:
    [[nodiscard]] RecordContext context() const;
    [[nodiscard]] RecordFormController *openForm(const QString &id);
    void typeName(RecordFormController *form, const QString &name);
    [[nodiscard]] QStringList draftNames() const;
    [[nodiscard]] QString nameOf(const QString &id) const;

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<RecordStore> m_store;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakePrompt> m_prompt;
    std::unique_ptr<QTimer> m_timer;
    std::unique_ptr<DraftKeeper> m_keeper;
    std::unique_ptr<UnsavedForms> m_forms;
    std::unique_ptr<QWidget> m_window;
};

void TestUnsavedForms::init()
{
    m_database = TestDatabase::create(Engine::Sqlite);
    QVERIFY(m_database);
    m_store = std::make_unique<RecordStore>(m_database->store());
    m_folder = std::make_unique<QTemporaryDir>();
    m_prompt = std::make_unique<FakePrompt>();
    m_timer = std::make_unique<QTimer>();
    m_timer->setInterval(24 * 60 * 60 * 1000); // never by itself
    m_keeper = std::make_unique<DraftKeeper>(m_database->catalog(), m_folder->path(), m_timer.get());
    m_keeper->setOwner(QStringLiteral("file:w"), QStringLiteral("ana"));
    m_forms = std::make_unique<UnsavedForms>(*m_prompt, *m_keeper);
    m_window = std::make_unique<QWidget>();
}

void TestUnsavedForms::cleanup()
{
    m_window.reset();
    m_forms.reset();
    m_keeper.reset();
    m_timer.reset();
    m_store.reset();
    m_database.reset();
}

RecordContext TestUnsavedForms::context() const
{
    RecordContext context;
    context.catalog = &m_database->catalog();
    context.clock = &m_database->clock();
    context.format = DisplayFormat{QLocale(QLocale::Spanish, QLocale::Colombia), QTimeZone("America/Bogota"),
                                   QStringLiteral("COP")};
    return RecordPageController::withSources(context, *m_store);
}

RecordFormController *TestUnsavedForms::openForm(const QString &id)
{
    const Entity &entity = *m_database->catalog().entity(u"organizations");
    auto *form = RecordFormController::edit(entity, id, *m_store, context(), *m_prompt, m_window.get());
    m_forms->add(form);
    return QTest::qWaitFor([form] { return form->dialog() != nullptr; }, 10'000) ? form : nullptr;
}

void TestUnsavedForms::typeName(RecordFormController *form, const QString &name)
{
    form->dialog()->form().editor(QStringLiteral("name"))->edit(name);
}

QStringList TestUnsavedForms::draftNames() const
{
    m_keeper->flushNow();
    return QDir(m_folder->path()).entryList({QStringLiteral("*.json")}, QDir::Files);
}

QString TestUnsavedForms::nameOf(const QString &id) const
{
    return m_database->readRecord(QStringLiteral("organizations"), id).value().value(QStringLiteral("name")).toString();
}

void TestUnsavedForms::nothingUnsavedClosesAtOnce()
{
    QVERIFY(openForm(RecordFactory(*m_database).organization()));
    bool closed = false;
    m_forms->settle(m_window.get(), [&closed] { closed = true; });
    QVERIFY(closed);
    QVERIFY(m_prompt->titles().isEmpty());
}

void TestUnsavedForms::answers_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<bool>("saved");
    QTest::addColumn<int>("drafts");
    QTest::newRow("save all") << int(PromptChoice::Role::Accept) << true << true << 0;
    QTest::newRow("keep as drafts") << int(PromptChoice::Role::Secondary) << true << false << 2;
    QTest::newRow("discard") << int(PromptChoice::Role::Destructive) << true << false << 0;
    QTest::newRow("cancel: nothing closes, nothing is lost") << int(PromptChoice::Role::Reject) << false << false << 2;
}

void TestUnsavedForms::answers()
{
    QFETCH(int, role);
    QFETCH(bool, closes);
    QFETCH(bool, saved);
    QFETCH(int, drafts);
    RecordFactory factory(*m_database);
    const QString first = factory.organization();
    const QString second = factory.organization();
    typeName(openForm(first), QStringLiteral("Uno"));
    typeName(openForm(second), QStringLiteral("Dos"));
    m_prompt->answer(PromptChoice::Role(role));
    bool closed = false;
    m_forms->settle(m_window.get(), [&closed] { closed = true; });
    if (closes) {
        QTRY_VERIFY_WITH_TIMEOUT(closed, 10'000);
    }
    QCOMPARE(m_prompt->titles().size(), 1); // one question for both
    QCOMPARE(closed, closes);
    QCOMPARE(nameOf(first) == QLatin1String("Uno"), saved);
    QCOMPARE(nameOf(second) == QLatin1String("Dos"), saved);
    QCOMPARE(m_forms->unsaved().isEmpty(), closes);
    QCOMPARE(draftNames().size(), drafts);
}

void TestUnsavedForms::aSaveThatFailsKeepsEverythingOpen()
{
    RecordFormController *form = openForm(RecordFactory(*m_database).organization());
    typeName(form, QString()); // required
    m_prompt->answer(PromptChoice::Role::Accept);
    bool closed = false;
    m_forms->settle(m_window.get(), [&closed] { closed = true; });
    QVERIFY(!closed);
    QVERIFY(form->dialog()->isVisible());
    QCOMPARE(m_forms->unsaved().size(), 1);
}

void TestUnsavedForms::oneFormForEachRecord()
{
    const QString id = RecordFactory(*m_database).organization();
    QVERIFY(!m_forms->raise(QStringLiteral("organizations"), id));
    RecordFormController *form = openForm(id);
    QVERIFY(m_forms->raise(QStringLiteral("organizations"), id));
    form->discard();
    QTRY_VERIFY_WITH_TIMEOUT(!m_forms->raise(QStringLiteral("organizations"), id), 10'000);
}

void TestUnsavedForms::whatIsTypedIsOnTheDisk()
{
    RecordFormController *form = openForm(RecordFactory(*m_database).organization());
    QVERIFY(draftNames().isEmpty());
    typeName(form, QStringLiteral("A medias"));
    QVERIFY(m_timer->isActive());
    QCOMPARE(draftNames().size(), 1);
    form->dialog()->form().revert(QStringLiteral("name")); // taken back: nothing to keep
    QVERIFY(draftNames().isEmpty());
}

void TestUnsavedForms::whatWasLeftIsOffered()
{
    const QString id = RecordFactory(*m_database).organization();
    MessageBar strip;
    DraftsController offer({m_database->catalog(), m_database->clock(), *m_keeper, *m_forms, *m_prompt}, &strip);
    offer.setDisplayFormat(context().format);
    QSignalSpy offered(&offer, &DraftsController::offered);
    RecordFormController *form = openForm(id);
    typeName(form, QStringLiteral("A medias"));
    m_keeper->flush();
    offer.offer();
    QVERIFY(offered.wait(10'000));
    QVERIFY(offer.drafts().isEmpty()); // its form is open
    form->keepAsDraft();
    QTRY_COMPARE_WITH_TIMEOUT(offer.drafts().size(), 1, 10'000);
    QVERIFY(!strip.isHidden());
    QVERIFY2(strip.text().contains(QStringLiteral("10:00")), qPrintable(strip.text())); // in Bogotá
    m_keeper->setOwner(QStringLiteral("file:w"), QStringLiteral("luz"));
    offer.offer();
    QTRY_VERIFY_WITH_TIMEOUT(offer.drafts().isEmpty(), 10'000); // somebody else's is not shown
    QVERIFY(strip.isHidden());
}

void TestUnsavedForms::aSavedFormLeavesNoDraft()
{
    const QString id = RecordFactory(*m_database).organization();
    RecordFormController *form = openForm(id);
    typeName(form, QStringLiteral("Terminado"));
    QCOMPARE(draftNames().size(), 1);
    QSignalSpy saved(form, &RecordFormController::saved);
    form->dialog()->save();
    QVERIFY(saved.wait(10'000));
    QTRY_VERIFY_WITH_TIMEOUT(draftNames().isEmpty(), 10'000);
}

QTEST_MAIN(TestUnsavedForms)
#include "tst_unsavedforms.moc"
