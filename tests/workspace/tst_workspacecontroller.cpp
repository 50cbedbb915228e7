// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/workspacecontroller.h"

#include "app/settings/appsettings.h"
#include "dialogs/security/firstadministratordialog.h"
#include "dialogs/security/signindialog.h"
#include "dialogs/workspace/connectiondialog.h"
#include "dialogs/workspace/createschemadialog.h"
#include "dialogs/workspace/openproblemdialog.h"
#include "dialogs/workspace/passworddialog.h"
#include "dialogs/workspace/welcomedialog.h"
#include "models/operations/background.h"
#include "tests/support/movableclock.h"
#include "tests/support/testdatabase.h"
#include "tests/workspace/fakekeychain.h"
#include "tests/workspace/fakeprompt.h"
#include "tests/workspace/fakesignin.h"
#include "tests/workspace/widgetfinder.h"
#include "views/common/messagebar.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

/// The flows between dialogs; what opens and fails is decided by the test.
class TestWorkspaceController : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void firstStartOffersTheDemo();
    void closingTheWelcomeAbandons();
    void failedFileShowsTheProblemAndRetries();
    void chooseAnotherGoesBackToTheWelcome();
    void wrongPasswordAsksAgain();
    void connectionDialogKeepsWhatWasTypedOnFailure();
    void emptyDatabaseOffersItsTables();
    void signingInComesBeforeTheWorkspace();
    void cancelledSignInGoesBackToTheWelcome();
    void newServerAsksForItsFirstAdministrator();
    void addressOnTheCommandLine_data();
    void addressOnTheCommandLine();
    void brokenConnectionFileIsExplained();

private:
    template <typename D>
    [[nodiscard]] D *dialog() const
    {
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows) {
            if (auto *found = qobject_cast<D *>(window); found != nullptr && found->isVisible()) {
                return found;
            }
        }
        return nullptr;
    }
    void failNext(ErrorCode code) { m_failures.append(code); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestDatabase> m_database; ///< what opens, once a test made it
    FakeSignIn m_server;
    bool m_signInNeeded = true;
    MovableClock m_clock{"2026-03-10T15:00:00Z"};
    FakePrompt m_prompt;
    QHash<QString, QString> m_secrets;
    QList<ErrorCode> m_failures; ///< what the next openings fail with; then they never answer
    QList<DatabaseProfile> m_openings;
    QStringList m_passwords;
    QStringList m_created;
    QStringList m_migrated;
    ServerReport m_report;
    QList<std::shared_ptr<QPromise<WorkspaceGateway::Opened>>> m_pending;
    std::unique_ptr<AppSettings> m_settings;
    std::unique_ptr<SecretStore> m_store;
    std::unique_ptr<WorkspaceController> m_controller;
};

void TestWorkspaceController::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("PGPASSFILE", m_folder->filePath(QStringLiteral("none")).toLocal8Bit());
    qunsetenv("PGPASSWORD");
    m_secrets.clear();
    m_failures.clear();
    m_openings.clear();
    m_passwords.clear();
    m_created.clear();
    m_migrated.clear();
    m_pending.clear();
    m_report = ServerReport();
    m_database.reset();
    m_server = FakeSignIn();
    m_signInNeeded = true;
    m_settings = std::make_unique<AppSettings>(m_folder->filePath(QStringLiteral("settings.ini")));
    m_store = std::make_unique<SecretStore>(std::make_unique<FakeKeychain>(m_secrets));
    WorkspaceGateway gateway;
    gateway.open = [this](const DatabaseProfile &profile, const QString &password) {
        m_openings.append(profile);
        m_passwords.append(password);
        auto promise = std::make_shared<QPromise<WorkspaceGateway::Opened>>();
        promise->start();
        if (!m_failures.isEmpty()) {
            Error error;
            error.code = m_failures.takeFirst();
            error.message = QStringLiteral("It failed.");
            promise->addResult(error);
            promise->finish();
        }
        if (m_database != nullptr && m_failures.isEmpty() && promise->future().resultCount() == 0) {
            promise->addResult(m_database->shared());
            promise->finish();
        }
        m_pending.append(promise);
        return promise->future();
    };
    gateway.signIn = [this](const std::shared_ptr<Database> &) {
        SignInGateway made = m_server.gateway();
        made.needed = m_signInNeeded;
        return made;
    };
    gateway.create = [this](const QString &path, bool demo, const CancelToken &) {
        m_created.append(path + (demo ? QStringLiteral(" demo") : QString()));
        return readyFuture(Result<void>());
    };
    gateway.migrate = [this](const DatabaseProfile &profile, const QString &) {
        m_migrated.append(profile.displayName());
        return readyFuture(Result<QStringList>(QStringList()));
    };
    gateway.probe = [this](const DatabaseProfile &, const QString &) {
        return readyFuture(Result<ServerReport>(m_report));
    };
    m_controller = std::make_unique<WorkspaceController>(
        gateway, WorkspaceController::Services{*m_settings, *m_store, m_prompt, m_clock});
    m_controller->setDemoFile(m_folder->filePath(QStringLiteral("demo/demo.semillero")));
}

void TestWorkspaceController::cleanup()
{
    m_controller.reset();
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        window->deleteLater();
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    qunsetenv("PGPASSFILE");
}

void TestWorkspaceController::firstStartOffersTheDemo()
{
    m_controller->showWelcome();
    QVERIFY(dialog<WelcomeDialog>());
    buttonNamed(dialog<WelcomeDialog>(), "See the demo")->click();
    QTRY_COMPARE(m_openings.size(), 1);
    QCOMPARE(m_created,
             QStringList{m_folder->filePath(QStringLiteral("demo/demo.semillero")) + QStringLiteral(" demo")});
    QVERIFY(!buttonNamed(dialog<WelcomeDialog>(), "See the demo")->isEnabled());
}

void TestWorkspaceController::closingTheWelcomeAbandons()
{
    QSignalSpy abandoned(m_controller.get(), &WorkspaceController::abandoned);
    m_controller->showWelcome();
    dialog<WelcomeDialog>()->reject();
    QCOMPARE(abandoned.size(), 1);
}

void TestWorkspaceController::failedFileShowsTheProblemAndRetries()
{
    failNext(ErrorCode::Locked);
    m_controller->openPath(QStringLiteral("/x/a.semillero"));
    QTRY_VERIFY(dialog<OpenProblemDialog>());
    dialog<OpenProblemDialog>()->actionButton(OpenAction::Retry)->click();
    QCOMPARE(m_openings.size(), 2);
    QCOMPARE(m_openings.last().filePath, QStringLiteral("/x/a.semillero"));
}

void TestWorkspaceController::chooseAnotherGoesBackToTheWelcome()
{
    failNext(ErrorCode::NotAWorkspace);
    m_controller->openPath(QStringLiteral("/x/a.semillero"));
    QTRY_VERIFY(dialog<OpenProblemDialog>());
    dialog<OpenProblemDialog>()->actionButton(OpenAction::ChooseAnother)->click();
    QVERIFY(dialog<WelcomeDialog>());
}

void TestWorkspaceController::wrongPasswordAsksAgain()
{
    failNext(ErrorCode::Authentication);
    m_controller->openServer(QStringLiteral("postgresql://ana:wrong@db.example.org/eco"));
    QTRY_VERIFY(dialog<OpenProblemDialog>());
    dialog<OpenProblemDialog>()->actionButton(OpenAction::EnterPassword)->click();
    QVERIFY(dialog<PasswordDialog>());
    dialog<PasswordDialog>()->findChild<QLineEdit *>()->setText(QStringLiteral("right"));
    buttonNamed(dialog<PasswordDialog>(), "Connect")->click();
    QCOMPARE(m_passwords, (QStringList{QStringLiteral("wrong"), QStringLiteral("right")}));
}

void TestWorkspaceController::connectionDialogKeepsWhatWasTypedOnFailure()
{
    failNext(ErrorCode::Unreachable);
    m_controller->showConnectionDialog();
    auto *connection = dialog<ConnectionDialog>();
    QVERIFY(connection);
    fieldNamed<QLineEdit>(connection, "Server *")->setText(QStringLiteral("db.example.org"));
    fieldNamed<QLineEdit>(connection, "Database *")->setText(QStringLiteral("eco"));
    connection->setPassword(QStringLiteral("clave"));
    buttonNamed(connection, "Connect")->click();
    QTRY_VERIFY(connection->messageBar()->text().contains(QLatin1String("does not answer")));
    QCOMPARE(fieldNamed<QLineEdit>(connection, "Server *")->text(), QStringLiteral("db.example.org"));
    QCOMPARE(connection->choice().password, QStringLiteral("clave"));
    QVERIFY(buttonNamed(connection, "Connect")->isEnabled());
    QVERIFY(!dialog<OpenProblemDialog>());
}

void TestWorkspaceController::emptyDatabaseOffersItsTables()
{
    failNext(ErrorCode::OlderSchema);
    m_report.schema = SchemaState::Empty;
    m_report.mayCreateSchema = true;
    m_controller->openServer(QStringLiteral("postgresql://ana:clave@db.example.org/eco"));
    QTRY_VERIFY(dialog<CreateSchemaDialog>());
    buttonNamed(dialog<CreateSchemaDialog>(), "Make the tables")->click();
    QTRY_COMPARE(m_migrated.size(), 1);
    QTRY_COMPARE(m_openings.size(), 2);
    QCOMPARE(m_passwords.last(), QStringLiteral("clave"));
}

void TestWorkspaceController::signingInComesBeforeTheWorkspace()
{
    m_database = TestDatabase::create(Engine::PostgreSql);
    QVERIFY(m_database);
    QSignalSpy opened(m_controller.get(), &WorkspaceController::opened);
    m_controller->setSignInEmail(m_server.email);
    m_controller->openProfile(m_database->profile());
    QTRY_VERIFY(dialog<SignInDialog>());
    QCOMPARE(dialog<SignInDialog>()->email(), m_server.email);
    QCOMPARE(opened.size(), 0);
    fieldNamed<QLineEdit>(dialog<SignInDialog>(), "Password")->setText(m_server.password);
    buttonNamed(dialog<SignInDialog>(), "Sign in")->click();
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<OpenWorkspace>().access.name, QStringLiteral("Luz Restrepo"));
}

void TestWorkspaceController::cancelledSignInGoesBackToTheWelcome()
{
    m_database = TestDatabase::create(Engine::PostgreSql);
    QVERIFY(m_database);
    QSignalSpy opened(m_controller.get(), &WorkspaceController::opened);
    QSignalSpy cancelled(m_controller.get(), &WorkspaceController::signInCancelled);
    m_controller->openProfile(m_database->profile());
    QTRY_VERIFY(dialog<SignInDialog>());
    buttonNamed(dialog<SignInDialog>(), "Cancel")->click();
    QTRY_VERIFY(dialog<WelcomeDialog>());
    QCOMPARE(cancelled.size(), 1);
    QCOMPARE(opened.size(), 0);
}

void TestWorkspaceController::newServerAsksForItsFirstAdministrator()
{
    m_database = TestDatabase::create(Engine::PostgreSql);
    QVERIFY(m_database);
    m_signInNeeded = false; // the login owns the schema
    m_server.needsAdministrator = true;
    QSignalSpy opened(m_controller.get(), &WorkspaceController::opened);
    m_controller->openProfile(m_database->profile());
    QTRY_VERIFY(dialog<FirstAdministratorDialog>());
    QCOMPARE(opened.size(), 0);
    auto *first = dialog<FirstAdministratorDialog>();
    fieldNamed<QLineEdit>(first, "First name *")->setText(QStringLiteral("Luz"));
    fieldNamed<QLineEdit>(first, "Last name *")->setText(QStringLiteral("Restrepo"));
    fieldNamed<QLineEdit>(first, "E-mail, to sign in with *")->setText(QStringLiteral("luz@example.org"));
    fieldNamed<QLineEdit>(first, "New password")->setText(QStringLiteral("cuatro nubes lentas"));
    QVERIFY(!buttonNamed(first, "Add administrator")->isEnabled());
    fieldNamed<QLineEdit>(first, "New password, again")->setText(QStringLiteral("cuatro nubes lentas"));
    buttonNamed(first, "Add administrator")->click();
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(m_server.calls, QStringList{QStringLiteral("administrator Luz Restrepo luz@example.org")});
    QCOMPARE(m_settings->person(m_database->profile()), FakeSignIn::luz().userId); // who is at work
}

void TestWorkspaceController::addressOnTheCommandLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host"); // empty: refused
    QTest::newRow("address") << "postgresql://ana:x@db.example.org/eco"
                             << "db.example.org";
    QTest::newRow("saved connection") << "Red"
                                      << "saved.example.org";
    QTest::newRow("unknown name") << "Nobody"
                                  << "";
    QTest::newRow("malformed address") << "postgresql://db/eco?sslmode=perhaps"
                                       << "";
}

void TestWorkspaceController::addressOnTheCommandLine()
{
    QFETCH(QString, text);
    QFETCH(QString, host);
    DatabaseProfile saved;
    saved.engine = Engine::PostgreSql;
    saved.name = QStringLiteral("Red");
    saved.host = QStringLiteral("saved.example.org");
    m_settings->saveServerProfile(saved);
    QVERIFY(m_store->keep(saved, QStringLiteral("x")).result().ok());
    m_controller->openServer(text);
    if (host.isEmpty()) {
        QVERIFY(dialog<WelcomeDialog>());
        QVERIFY(!dialog<WelcomeDialog>()->messageBar()->text().isEmpty());
        QVERIFY(m_openings.isEmpty());
    } else {
        QTRY_COMPARE(m_openings.size(), 1);
        QCOMPARE(m_openings.first().host, host);
    }
}

void TestWorkspaceController::brokenConnectionFileIsExplained()
{
    QFile file(m_folder->filePath(QStringLiteral("x.semillero-server")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("nonsense");
    file.close();
    m_controller->openPath(file.fileName());
    QVERIFY(dialog<WelcomeDialog>());
    QVERIFY(dialog<WelcomeDialog>()->messageBar()->text().contains(QLatin1String("x.semillero-server")));
}

QTEST_MAIN(TestWorkspaceController)
#include "tst_workspacecontroller.moc"
