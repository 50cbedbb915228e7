// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/signincontroller.h"

#include "app/settings/appsettings.h"
#include "dialogs/security/setpassworddialog.h"
#include "dialogs/security/signindialog.h"
#include "tests/support/testdatabase.h"
#include "tests/workspace/fakekeychain.h"
#include "tests/workspace/fakesignin.h"
#include "tests/workspace/widgetfinder.h"
#include "views/common/messagebar.h"

#include <QApplication>
#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

/// Who is at work on a server: by the login, by what was kept, by asking. The server is a fake.
class TestSignInController : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void localWorkspaceAsksNobody();
    void personalLoginShowsNoDialog();
    void rightPasswordSignsIn();
    void wrongPasswordIsToldWithoutSayingWhichPart_data();
    void wrongPasswordIsToldWithoutSayingWhichPart();
    void tooManyTriesCountDown();
    void keptSessionIsTriedFirst();
    void keptSessionThatEndedAsks();
    void nothingIsKeptUnlessWanted();
    void knownComputerIsShown();
    void emailOfTheCommandLineGoesFirst();
    void oneTimeCodeAsksForAPassword();
    void cancelLeaves();
    void againAsksForThePasswordOnly();
    void againAsSomebodyElse();
    void enterSignsIn();

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
    [[nodiscard]] static QString words() { return dialog<SignInDialog>()->messageBar()->text(); }
    void type(const QString &email, const QString &password, bool keep = false) const;
    void begin(const QString &email = QString()) { m_controller->begin(m_database->shared(), nullptr, email); }
    [[nodiscard]] QString keptText() const { return m_secrets.values().join(QLatin1Char(' ')); }

    std::unique_ptr<TestDatabase> m_database;
    QTemporaryDir m_folder;
    QHash<QString, QString> m_secrets;
    FakeSignIn m_server;
    std::unique_ptr<AppSettings> m_settings;
    std::unique_ptr<SecretStore> m_store;
    std::unique_ptr<SignInController> m_controller;
};

void TestSignInController::init()
{
    m_database = TestDatabase::create(Engine::Sqlite);
    QVERIFY(m_database);
    m_secrets.clear();
    m_server = FakeSignIn();
    QFile::remove(m_folder.filePath(QStringLiteral("s.ini")));
    m_settings = std::make_unique<AppSettings>(m_folder.filePath(QStringLiteral("s.ini")));
    m_store = std::make_unique<SecretStore>(std::make_unique<FakeKeychain>(m_secrets));
    const auto maker = [this](const std::shared_ptr<Database> &) { return m_server.gateway(); };
    m_controller = std::make_unique<SignInController>(maker, SignInController::Services{*m_settings, *m_store});
}

void TestSignInController::cleanup()
{
    m_controller.reset();
    for (QWidget *window : QApplication::topLevelWidgets()) {
        window->deleteLater();
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void TestSignInController::type(const QString &email, const QString &password, bool keep) const
{
    fieldNamed<QLineEdit>(dialog<SignInDialog>(), "E-mail")->setText(email);
    fieldNamed<QLineEdit>(dialog<SignInDialog>(), "Password")->setText(password);
    dialog<SignInDialog>()->findChild<QCheckBox *>()->setChecked(keep);
    buttonNamed(dialog<SignInDialog>(), "Sign in")->click();
}

void TestSignInController::localWorkspaceAsksNobody()
{
    SignInController local([](const std::shared_ptr<Database> &) { return SignInGateway(); }, {*m_settings, *m_store});
    QSignalSpy signedIn(&local, &SignInController::signedIn);
    local.begin(m_database->shared(), nullptr);
    QCOMPARE(signedIn.size(), 1);
    QVERIFY(signedIn.first().first().value<OpenWorkspace>().access.everything);
}

void TestSignInController::personalLoginShowsNoDialog()
{
    m_server.personal = true;
    QSignalSpy signedIn(m_controller.get(), &SignInController::signedIn);
    begin();
    QTRY_COMPARE(signedIn.size(), 1);
    QVERIFY(!dialog<SignInDialog>());
    QVERIFY(signedIn.first().first().value<OpenWorkspace>().personalLogin);
    QVERIFY2(m_secrets.isEmpty(), qPrintable(keptText()));
}

void TestSignInController::rightPasswordSignsIn()
{
    QSignalSpy signedIn(m_controller.get(), &SignInController::signedIn);
    begin();
    QTRY_VERIFY(dialog<SignInDialog>());
    QVERIFY(!buttonNamed(dialog<SignInDialog>(), "Sign in")->isEnabled()); // nothing is typed yet
    type(m_server.email, m_server.password);
    QTRY_COMPARE(signedIn.size(), 1);
    const auto workspace = signedIn.first().first().value<OpenWorkspace>();
    QCOMPARE(workspace.access.name, QStringLiteral("Luz Restrepo"));
    QCOMPARE(m_server.session, workspace.token);
    QCOMPARE(m_settings->signInEmail(m_database->profile()), m_server.email);
    QTRY_VERIFY(!dialog<SignInDialog>());
}

void TestSignInController::wrongPasswordIsToldWithoutSayingWhichPart_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("password");
    QTest::newRow("known person, wrong password") << QStringLiteral("luz@example.org") << QStringLiteral("nope");
    QTest::newRow("unknown person") << QStringLiteral("nobody@example.org") << QStringLiteral("tres gatos verdes");
}

void TestSignInController::wrongPasswordIsToldWithoutSayingWhichPart()
{
    QFETCH(const QString, email);
    QFETCH(const QString, password);
    begin();
    QTRY_VERIFY(dialog<SignInDialog>());
    type(email, password);
    QTRY_COMPARE(words(), QStringLiteral("The e-mail or the password is not right. Check both; capital and small letters differ in passwords."));
    QVERIFY(m_server.session.isEmpty());
    QVERIFY(buttonNamed(dialog<SignInDialog>(), "Sign in")->isEnabled());
}

void TestSignInController::tooManyTriesCountDown()
{
    m_server.waitSeconds = 95;
    begin();
    QTRY_VERIFY(dialog<SignInDialog>());
    type(m_server.email, QStringLiteral("nope"));
    QTRY_VERIFY2(words().contains(QLatin1String("1:3")), qPrintable(words())); // a minute and 35 seconds
    QVERIFY(!buttonNamed(dialog<SignInDialog>(), "Sign in")->isEnabled());
    dialog<SignInDialog>()->showWait(0);
    QCOMPARE(words(), QStringLiteral("You can try again now."));
    QVERIFY(buttonNamed(dialog<SignInDialog>(), "Sign in")->isEnabled());
}

void TestSignInController::keptSessionIsTriedFirst()
{
    QSignalSpy signedIn(m_controller.get(), &SignInController::signedIn);
    begin();
    QTRY_VERIFY(dialog<SignInDialog>());
    type(m_server.email, m_server.password, true);
    QTRY_COMPARE(signedIn.size(), 1);
    QTRY_VERIFY(!dialog<SignInDialog>());
    m_server.keptToken = m_server.session;
    m_server.session.clear();
    begin();
    QTRY_COMPARE(signedIn.size(), 2);
    QVERIFY(!dialog<SignInDialog>());
    QCOMPARE(m_server.session, m_server.keptToken);
    QFile ini(m_settings->fileName());
    QVERIFY(ini.open(QIODevice::ReadOnly));
    QVERIFY(!ini.readAll().contains("token-")); // in the keychain, never in settings
}

void TestSignInController::keptSessionThatEndedAsks()
{
    QSignalSpy signedIn(m_controller.get(), &SignInController::signedIn);
    begin();
    QTRY_VERIFY(dialog<SignInDialog>());
    type(m_server.email, m_server.password, true);
    QTRY_COMPARE(signedIn.size(), 1);
    QTRY_VERIFY(!dialog<SignInDialog>());
    begin(); // the server knows the token no more
    QTRY_VERIFY(dialog<SignInDialog>());
    QCOMPARE(dialog<SignInDialog>()->email(), m_server.email);
    QVERIFY(words().isEmpty());
}

void TestSignInController::nothingIsKeptUnlessWanted()
{
    QSignalSpy signedIn(m_controller.get(), &SignInController::signedIn);
    begin();
    QTRY_VERIFY(dialog<SignInDialog>());
    type(m_server.email, m_server.password, false);
    QTRY_COMPARE(signedIn.size(), 1);
    QVERIFY2(!keptText().contains(QLatin1String("token-")), qPrintable(keptText()));
    QVERIFY2(!keptText().contains(m_server.password), qPrintable(keptText()));
}

void TestSignInController::knownComputerIsShown()
{
    QSignalSpy signedIn(m_controller.get(), &SignInController::signedIn);
    begin();
    QTRY_VERIFY(dialog<SignInDialog>());
    type(m_server.email, m_server.password);
    QTRY_COMPARE(signedIn.size(), 1);
    QTRY_VERIFY(!dialog<SignInDialog>());
    begin();
    QTRY_VERIFY(dialog<SignInDialog>());
    type(QStringLiteral("ana@example.org"), QStringLiteral("x"));
    QTRY_VERIFY(!words().isEmpty());
    QVERIFY(m_server.lastDevice.isEmpty()); // what Luz's computer knows is nothing of Ana's
    type(m_server.email, m_server.password);
    QTRY_COMPARE(signedIn.size(), 2);
    QCOMPARE(m_server.lastDevice, QByteArray("device-1"));
}

void TestSignInController::emailOfTheCommandLineGoesFirst()
{
    m_settings->setSignInEmail(m_database->profile(), QStringLiteral("luz@example.org"));
    begin(QStringLiteral("ana@example.org"));
    QTRY_VERIFY(dialog<SignInDialog>());
    QCOMPARE(dialog<SignInDialog>()->email(), QStringLiteral("ana@example.org"));
}

void TestSignInController::oneTimeCodeAsksForAPassword()
{
    m_server.oneTimeCode = true;
    QSignalSpy signedIn(m_controller.get(), &SignInController::signedIn);
    begin();
    QTRY_VERIFY(dialog<SignInDialog>());
    type(m_server.email, m_server.password);
    QTRY_VERIFY(dialog<SetPasswordDialog>());
    QCOMPARE(signedIn.size(), 0);
    auto *set = dialog<SetPasswordDialog>();
    const auto enter = [set](const char *first, const char *second) {
        fieldNamed<QLineEdit>(set, "New password")->setText(QString::fromLatin1(first));
        fieldNamed<QLineEdit>(set, "New password, again")->setText(QString::fromLatin1(second));
    };
    enter("corto", "corto");
    QVERIFY(!buttonNamed(set, "Set password")->isEnabled()); // too short
    enter("cuatro nubes lentas", "cuatro nubes lenta");
    QVERIFY(!buttonNamed(set, "Set password")->isEnabled()); // not the same
    enter("cuatro nubes lentas", "cuatro nubes lentas");
    QVERIFY(buttonNamed(set, "Set password")->isEnabled());
    buttonNamed(set, "Set password")->click();
    QTRY_COMPARE(signedIn.size(), 1);
    QCOMPARE(m_server.password, QStringLiteral("cuatro nubes lentas"));
    QTRY_VERIFY(!dialog<SignInDialog>());
}

void TestSignInController::cancelLeaves()
{
    QSignalSpy cancelled(m_controller.get(), &SignInController::cancelled);
    begin();
    QTRY_VERIFY(dialog<SignInDialog>());
    QTest::keyClick(dialog<SignInDialog>(), Qt::Key_Escape);
    QCOMPARE(cancelled.size(), 1);
    QVERIFY(m_server.session.isEmpty());
}

void TestSignInController::againAsksForThePasswordOnly()
{
    OpenWorkspace before;
    before.database = m_database->shared();
    before.gateway = m_server.gateway();
    before.access = m_server.access;
    m_settings->setSignInEmail(m_database->profile(), m_server.email);
    QSignalSpy signedIn(m_controller.get(), &SignInController::signedIn);
    m_controller->beginAgain(before, nullptr);
    QTRY_VERIFY(dialog<SignInDialog>());
    QVERIFY(fieldNamed<QLineEdit>(dialog<SignInDialog>(), "E-mail")->isReadOnly());
    QVERIFY2(visibleWords(dialog<SignInDialog>()).contains(QLatin1String("Your session has ended")),
             qPrintable(visibleWords(dialog<SignInDialog>())));
    fieldNamed<QLineEdit>(dialog<SignInDialog>(), "Password")->setText(m_server.password);
    buttonNamed(dialog<SignInDialog>(), "Sign in")->click();
    QTRY_COMPARE(signedIn.size(), 1);
}

void TestSignInController::againAsSomebodyElse()
{
    OpenWorkspace before;
    before.database = m_database->shared();
    before.gateway = m_server.gateway();
    before.access = m_server.access;
    m_controller->beginAgain(before, nullptr);
    QTRY_VERIFY(dialog<SignInDialog>());
    buttonNamed(dialog<SignInDialog>(), "I am somebody else")->click();
    QVERIFY(!fieldNamed<QLineEdit>(dialog<SignInDialog>(), "E-mail")->isReadOnly());
    QVERIFY(dialog<SignInDialog>()->email().isEmpty());
}

void TestSignInController::enterSignsIn()
{
    QSignalSpy signedIn(m_controller.get(), &SignInController::signedIn);
    begin(m_server.email);
    QTRY_VERIFY(dialog<SignInDialog>());
    QTest::keyClicks(fieldNamed<QLineEdit>(dialog<SignInDialog>(), "Password"), m_server.password);
    QTest::keyClick(fieldNamed<QLineEdit>(dialog<SignInDialog>(), "Password"), Qt::Key_Return);
    QTRY_COMPARE(signedIn.size(), 1);
}

QTEST_MAIN(TestSignInController)
#include "tst_signincontroller.moc"
