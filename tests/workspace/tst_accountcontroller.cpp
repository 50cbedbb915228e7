// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/accountcontroller.h"

#include "app/settings/appsettings.h"
#include "dialogs/security/changepassworddialog.h"
#include "dialogs/security/signindialog.h"
#include "dialogs/security/viewasdialog.h"
#include "models/database/connectionmonitor.h"
#include "tests/support/recordfactory.h"
#include "tests/support/testdatabase.h"
#include "tests/workspace/fakekeychain.h"
#include "tests/workspace/fakeprompt.h"
#include "tests/workspace/fakesignin.h"
#include "tests/workspace/widgetfinder.h"
#include "views/common/messagebar.h"
#include "views/shell/statestrip.h"

#include <QApplication>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

/// The session of an open workspace: renewed, ended, asked for again, another person's view. The server is a fake.
class TestAccountController : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void sessionThatEndedIsAskedForAgain();
    void notNowLeavesTheStrip();
    void personalLoginGoesOnSilently();
    void anotherPersonGetsTheirOwnPages();
    void otherRightsAreOtherPages();
    void renewedWhileInUse();
    void changedPasswordIsTold();
    void wrongPresentPasswordChangesNothing();
    void signOutForgetsTheKeptSession();
    void everywhereIsAskedFirst();
    void viewingIsMarkedAndLeft();
    void rolesThatDidNotChangeReopenNothing();

private:
    template <typename D>
    [[nodiscard]] static D *dialog()
    {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<D *>(window); found != nullptr && found->isVisible()) {
                return found;
            }
        }
        return nullptr;
    }
    void endSession() { m_database->database().monitor().reportSessionEnded(m_server.session); }
    void typePassword(const QString &password) const
    {
        fieldNamed<QLineEdit>(dialog<SignInDialog>(), "Password")->setText(password);
        buttonNamed(dialog<SignInDialog>(), "Sign in")->click();
    }
    void make();

    std::unique_ptr<TestDatabase> m_database;
    QTemporaryDir m_folder;
    QHash<QString, QString> m_secrets;
    FakeSignIn m_server;
    FakePrompt m_prompt;
    OpenWorkspace m_open;
    std::unique_ptr<AppSettings> m_settings;
    std::unique_ptr<SecretStore> m_store;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<AccountController> m_account;
};

void TestAccountController::init()
{
    m_database = TestDatabase::create(Engine::Sqlite);
    QVERIFY(m_database);
    m_secrets.clear();
    m_server = FakeSignIn();
    m_server.session = "own";
    QFile::remove(m_folder.filePath(QStringLiteral("s.ini")));
    m_settings = std::make_unique<AppSettings>(m_folder.filePath(QStringLiteral("s.ini")));
    m_settings->setSignInEmail(m_database->profile(), m_server.email);
    m_store = std::make_unique<SecretStore>(std::make_unique<FakeKeychain>(m_secrets));
    m_window = std::make_unique<QWidget>();
    m_window->show();
    m_open = OpenWorkspace();
    m_open.database = m_database->shared();
    m_open.gateway = m_server.gateway();
    m_open.token = "own";
    m_open.access = m_server.access;
    make();
}

void TestAccountController::make()
{
    m_account = std::make_unique<AccountController>(
        AccountController::Services{m_database->catalog(), *m_settings, *m_store, m_prompt,
                                    [](const std::function<void()> &goOn) { goOn(); }},
        m_open, m_window.get());
}

void TestAccountController::cleanup()
{
    m_account.reset();
    m_window.reset();
    for (QWidget *window : QApplication::topLevelWidgets()) {
        window->deleteLater();
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void TestAccountController::sessionThatEndedIsAskedForAgain()
{
    QSignalSpy resumed(m_account.get(), &AccountController::resumed);
    QSignalSpy reopen(m_account.get(), &AccountController::reopenRequested);
    endSession();
    QTRY_VERIFY(dialog<SignInDialog>());
    QVERIFY(!m_account->endedStrip()->isHidden());
    typePassword(QStringLiteral("nope"));
    QTRY_VERIFY(!dialog<SignInDialog>()->messageBar()->text().isEmpty());
    QCOMPARE(resumed.size(), 0);
    typePassword(m_server.password);
    QTRY_COMPARE(resumed.size(), 1);
    QCOMPARE(reopen.size(), 0); // the window stays as it is
    QVERIFY(m_account->endedStrip()->isHidden());
    QTRY_VERIFY(!dialog<SignInDialog>());
}

void TestAccountController::notNowLeavesTheStrip()
{
    endSession();
    QTRY_VERIFY(dialog<SignInDialog>());
    buttonNamed(dialog<SignInDialog>(), "Not now")->click();
    QTRY_VERIFY(!dialog<SignInDialog>());
    QVERIFY(!m_account->endedStrip()->isHidden());
    buttonNamed(m_account->endedStrip(), "Sign in again…")->click();
    QTRY_VERIFY(dialog<SignInDialog>());
}

void TestAccountController::personalLoginGoesOnSilently()
{
    m_server.personal = true;
    m_open.personalLogin = true;
    make();
    QSignalSpy resumed(m_account.get(), &AccountController::resumed);
    endSession();
    QTRY_COMPARE(resumed.size(), 1);
    QVERIFY(!dialog<SignInDialog>());
}

void TestAccountController::anotherPersonGetsTheirOwnPages()
{
    QSignalSpy resumed(m_account.get(), &AccountController::resumed);
    QSignalSpy reopen(m_account.get(), &AccountController::reopenRequested);
    endSession();
    QTRY_VERIFY(dialog<SignInDialog>());
    buttonNamed(dialog<SignInDialog>(), "I am somebody else")->click();
    m_server.email = QStringLiteral("ana@example.org");
    m_server.access.userId = QStringLiteral("01890000-0000-7000-8000-000000000002");
    m_server.access.name = QStringLiteral("Ana Pérez");
    fieldNamed<QLineEdit>(dialog<SignInDialog>(), "E-mail")->setText(m_server.email);
    typePassword(m_server.password);
    QTRY_COMPARE(reopen.size(), 1);
    QCOMPARE(resumed.size(), 0);
    QCOMPARE(m_account->workspace().access.name, QStringLiteral("Ana Pérez"));
}

void TestAccountController::otherRightsAreOtherPages()
{
    QSignalSpy reopen(m_account.get(), &AccountController::reopenRequested);
    endSession();
    QTRY_VERIFY(dialog<SignInDialog>());
    m_server.access.memberships[0].role = QStringLiteral("analyst");
    typePassword(m_server.password);
    QTRY_COMPARE(reopen.size(), 1);
}

void TestAccountController::renewedWhileInUse()
{
    m_open.access.expiresAt = m_database->clock().now(); // half of it is over in any case
    make();
    m_account->setRenewalPause(1);
    QTRY_COMPARE(m_server.calls, QStringList{QStringLiteral("renew")});
    QTRY_COMPARE(m_account->workspace().access.expiresAt.value(), *Instant::parse(QStringLiteral("2026-03-10T23:00:00Z")));
}

void TestAccountController::changedPasswordIsTold()
{
    QSignalSpy done(m_account.get(), &AccountController::done);
    m_account->changePassword();
    auto *change = dialog<ChangePasswordDialog>();
    QVERIFY(change);
    fieldNamed<QLineEdit>(change, "Present password")->setText(m_server.password);
    fieldNamed<QLineEdit>(change, "New password")->setText(QStringLiteral("cuatro nubes lentas"));
    QVERIFY(!buttonNamed(change, "Change password")->isEnabled());
    fieldNamed<QLineEdit>(change, "New password, again")->setText(QStringLiteral("cuatro nubes lentas"));
    buttonNamed(change, "Change password")->click();
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(m_server.password, QStringLiteral("cuatro nubes lentas"));
}

void TestAccountController::wrongPresentPasswordChangesNothing()
{
    m_account->changePassword();
    auto *change = dialog<ChangePasswordDialog>();
    fieldNamed<QLineEdit>(change, "Present password")->setText(QStringLiteral("nope"));
    fieldNamed<QLineEdit>(change, "New password")->setText(QStringLiteral("cuatro nubes lentas"));
    fieldNamed<QLineEdit>(change, "New password, again")->setText(QStringLiteral("cuatro nubes lentas"));
    buttonNamed(change, "Change password")->click();
    QTRY_COMPARE(change->messageBar()->text(), QStringLiteral("The present password is not right. Nothing was changed."));
    QCOMPARE(m_server.password, FakeSignIn().password);
}

void TestAccountController::signOutForgetsTheKeptSession()
{
    (void)m_store->keepSession(m_database->profile(), {m_server.email, "own", "device-1"});
    QSignalSpy signedOut(m_account.get(), &AccountController::signedOut);
    m_account->signOut();
    QTRY_COMPARE(signedOut.size(), 1);
    const QString kept = m_secrets.values().join(QLatin1Char(' '));
    QVERIFY2(!kept.contains(QLatin1String("own")), qPrintable(kept));
    QVERIFY2(kept.contains(QLatin1String("device-1")), qPrintable(kept)); // the computer is known all the same
    endSession();
    QCoreApplication::processEvents();
    QVERIFY(!dialog<SignInDialog>()); // it ended because the person wanted it
}

void TestAccountController::everywhereIsAskedFirst()
{
    m_prompt.answer = 1;
    m_account->signOutEverywhere();
    QCOMPARE(m_prompt.last.title, QStringLiteral("Sign out everywhere?"));
    QVERIFY(m_server.calls.isEmpty());
    m_prompt.answer = 0;
    m_account->signOutEverywhere();
    QTRY_COMPARE(m_server.calls, QStringList{QStringLiteral("signOutEverywhere")});
}

void TestAccountController::viewingIsMarkedAndLeft()
{
    const QString jose = RecordFactory(*m_database).entrepreneur({{QStringLiteral("first_name"), QStringLiteral("José")}});
    QSignalSpy reopen(m_account.get(), &AccountController::reopenRequested);
    m_account->viewAs();
    QTRY_VERIFY(dialog<ViewAsDialog>());
    auto *people = dialog<ViewAsDialog>()->findChild<QListWidget *>();
    QTRY_VERIFY(people->count() > 0);
    people->setCurrentItem(people->findItems(QStringLiteral("José"), Qt::MatchContains).value(0));
    buttonNamed(dialog<ViewAsDialog>(), "View")->click();
    QTRY_COMPARE(reopen.size(), 1);
    QVERIFY(m_account->isViewing());
    QVERIFY(!m_account->viewStrip()->isHidden());
    QVERIFY2(m_account->viewStrip()->sentence().contains(QStringLiteral("José")), qPrintable(m_account->viewStrip()->sentence()));
    QCOMPARE(m_server.sessionAccess.userId, jose);
    QVERIFY(!m_server.sessionAccess.may(AccessVerb::Change, QStringLiteral("tasks")));
    buttonNamed(m_account->viewStrip(), "Stop viewing")->click();
    QTRY_COMPARE(reopen.size(), 2);
    QVERIFY(!m_account->isViewing());
    QVERIFY(m_account->viewStrip()->isHidden());
    QCOMPARE(m_server.sessionAccess.name, QStringLiteral("Luz Restrepo"));
    QVERIFY(m_server.sessionAccess.may(AccessVerb::Change, QStringLiteral("tasks")));
}

void TestAccountController::rolesThatDidNotChangeReopenNothing()
{
    QSignalSpy reopen(m_account.get(), &AccountController::reopenRequested);
    m_account->refreshAccess();
    QTRY_COMPARE(m_server.calls, QStringList{QStringLiteral("refresh")});
    m_server.access.memberships[0].role = QStringLiteral("admin");
    m_account->refreshAccess();
    QTRY_COMPARE(reopen.size(), 1);
}

QTEST_MAIN(TestAccountController)
#include "tst_accountcontroller.moc"
