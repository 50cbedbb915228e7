// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/workspaceopener.h"

#include "app/settings/appsettings.h"
#include "models/catalog/catalog.h"
#include "models/database/sqliteexecutor.h"
#include "models/database/workspace.h"
#include "models/operations/background.h"
#include "models/operations/workspacebackups.h"
#include "tests/support/movableclock.h"
#include "tests/workspace/fakekeychain.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

/// Local files go through the real database layer; servers are answered by the test.
class TestWorkspaceOpener : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void newWorkspaceOpensAndIsRemembered();
    void existingFileIsNotOverwritten();
    void demoHasPeople();
    void cancelledDemoLeavesNoFile();
    void textFileFails();
    void olderWorkspaceIsCopiedAndMigrated();
    void newestRequestWins();
    void serverAsksForAPassword();
    void serverThatIsAwayDoesNotAskForAPassword();
    void serverTakesThePasswordOfTheKeychain();
    void passwordIsKeptOnlyAfterSuccess();

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    [[nodiscard]] bool waitFor(QSignalSpy &spy) { return spy.size() > 0 || spy.wait(30'000); }
    [[nodiscard]] static DatabaseProfile server();

    std::unique_ptr<QTemporaryDir> m_folder;
    MovableClock m_clock{"2026-03-10T15:00:00Z"};
    Catalog m_catalog = Catalog::standard();
    QHash<QString, QString> m_secrets;
    QStringList m_serverPasswords; ///< with which a server was tried
    QList<std::shared_ptr<QPromise<WorkspaceGateway::Opened>>> m_serverAnswers;
    std::unique_ptr<AppSettings> m_settings;
    std::unique_ptr<SecretStore> m_store;
    std::unique_ptr<WorkspaceOpener> m_opener;
};

void TestWorkspaceOpener::init()
{
    qRegisterMetaType<DatabaseProfile>();
    qRegisterMetaType<std::shared_ptr<Database>>();
    qunsetenv("PGPASSWORD");
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("PGPASSFILE", m_folder->filePath(QStringLiteral("none")).toLocal8Bit());
    m_secrets.clear();
    m_serverPasswords.clear();
    m_serverAnswers.clear();
    m_settings = std::make_unique<AppSettings>(path("settings.ini"));
    m_store = std::make_unique<SecretStore>(std::make_unique<FakeKeychain>(m_secrets));
    WorkspaceGateway gateway = WorkspaceGateway::standard(m_clock, m_catalog);
    gateway.open = [this, real = gateway.open](const DatabaseProfile &profile, const QString &password) {
        if (profile.engine == Engine::Sqlite) {
            return real(profile, password);
        }
        m_serverPasswords.append(password);
        m_serverAnswers.append(std::make_shared<QPromise<WorkspaceGateway::Opened>>());
        m_serverAnswers.last()->start();
        return m_serverAnswers.last()->future();
    };
    m_opener = std::make_unique<WorkspaceOpener>(gateway, *m_settings, *m_store, m_clock);
    m_opener->setBackupFolder(path("copies"));
}

void TestWorkspaceOpener::cleanup()
{
    m_opener.reset();
    qunsetenv("PGPASSFILE");
}

DatabaseProfile TestWorkspaceOpener::server()
{
    DatabaseProfile profile;
    profile.engine = Engine::PostgreSql;
    profile.host = QStringLiteral("db.example.org");
    profile.database = QStringLiteral("eco");
    profile.user = QStringLiteral("ana");
    return profile;
}

void TestWorkspaceOpener::newWorkspaceOpensAndIsRemembered()
{
    QSignalSpy opened(m_opener.get(), &WorkspaceOpener::opened);
    QSignalSpy finished(m_opener.get(), &WorkspaceOpener::finished);
    m_opener->create(path("new.semillero"), false);
    QVERIFY(m_opener->isBusy());
    QVERIFY(waitFor(opened));
    QCOMPARE(finished.size(), 1);
    QVERIFY(!m_opener->isBusy());
    const QList<RecentWorkspace> recent = m_settings->recentWorkspaces();
    QCOMPARE(recent.size(), 1);
    QCOMPARE(recent.first().profile.filePath, path("new.semillero"));
    QCOMPARE(recent.first().lastUsed, m_clock.now());
}

void TestWorkspaceOpener::existingFileIsNotOverwritten()
{
    QFile file(path("mine.semillero"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("precious");
    file.close();
    QSignalSpy failed(m_opener.get(), &WorkspaceOpener::createFailed);
    m_opener->create(path("mine.semillero"), false);
    QVERIFY(waitFor(failed));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("precious"));
}

void TestWorkspaceOpener::demoHasPeople()
{
    QSignalSpy opened(m_opener.get(), &WorkspaceOpener::opened);
    QSignalSpy failed(m_opener.get(), &WorkspaceOpener::createFailed);
    m_opener->create(path("demo.semillero"), true);
    QVERIFY2(waitFor(opened), failed.isEmpty() ? "" : qPrintable(failed.first().first().value<Error>().message));
    SqliteExecutor executor(path("demo.semillero"), m_clock);
    QVERIFY(executor.open().ok());
    const Result<ResultSet> people =
        executor.run({QStringLiteral("SELECT count(*) FROM users"), {}, {FieldType::Integer}, {}, {}});
    QVERIFY(people.ok());
    QVERIFY(people.value().rows.first().first().toLongLong() > 50);
    QVERIFY(!QFileInfo::exists(path("demo.semillero.part")));
    const Result<BackupCopy> copy =
        WorkspaceBackups(path("demo.semillero"), m_clock, path("copies")).copy(BackupKind::Daily);
    QVERIFY2(copy.ok(), copy.ok() ? "" : qPrintable(copy.error().detail));
}

void TestWorkspaceOpener::cancelledDemoLeavesNoFile()
{
    QSignalSpy opened(m_opener.get(), &WorkspaceOpener::opened);
    QSignalSpy finished(m_opener.get(), &WorkspaceOpener::finished);
    m_opener->create(path("demo.semillero"), true);
    m_opener->cancel();
    QCOMPARE(finished.size(), 1);
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(opened.size(), 0);
    QVERIFY(!QFileInfo::exists(path("demo.semillero")));
    QVERIFY(!QFileInfo::exists(path("demo.semillero.part")));
}

void TestWorkspaceOpener::textFileFails()
{
    QFile file(path("letter.semillero"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("Dear Ana,\n").repeated(300));
    file.close();
    QSignalSpy failed(m_opener.get(), &WorkspaceOpener::failed);
    m_opener->open(DatabaseProfile::forFile(path("letter.semillero")));
    QVERIFY(waitFor(failed));
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::NotAWorkspace);
    QVERIFY(m_settings->recentWorkspaces().isEmpty());
}

void TestWorkspaceOpener::olderWorkspaceIsCopiedAndMigrated()
{
    QSignalSpy opened(m_opener.get(), &WorkspaceOpener::opened);
    m_opener->create(path("old.semillero"), false);
    QVERIFY(waitFor(opened));
    opened.clear(); // the spy holds the database
    const DatabaseProfile profile = DatabaseProfile::forFile(path("old.semillero"));
    QVERIFY(downgradeWorkspace(profile, QString(), m_clock).ok());
    QSignalSpy failed(m_opener.get(), &WorkspaceOpener::failed);
    m_opener->open(profile);
    QVERIFY(waitFor(failed));
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::OlderSchema);
    m_opener->migrate(profile, QString());
    QVERIFY(waitFor(opened));
    const QList<BackupCopy> copies = WorkspaceBackups(profile.filePath, m_clock, path("copies")).list();
    QCOMPARE(copies.size(), 1);
    QCOMPARE(copies.first().kind, BackupKind::BeforeMigration);
}

void TestWorkspaceOpener::newestRequestWins()
{
    QSignalSpy failed(m_opener.get(), &WorkspaceOpener::failed);
    m_opener->openWithPassword(server(), QStringLiteral("a"), false);
    m_opener->openWithPassword(server(), QStringLiteral("b"), false);
    Error error;
    error.code = ErrorCode::Authentication;
    m_serverAnswers.at(0)->addResult(error);
    m_serverAnswers.at(0)->finish();
    QCoreApplication::processEvents();
    QCOMPARE(failed.size(), 0);
    QVERIFY(m_opener->isBusy());
    m_serverAnswers.at(1)->addResult(error);
    m_serverAnswers.at(1)->finish();
    QVERIFY(waitFor(failed));
    QCOMPARE(failed.size(), 1);
}

void TestWorkspaceOpener::serverAsksForAPassword()
{
    QSignalSpy needed(m_opener.get(), &WorkspaceOpener::passwordNeeded);
    m_opener->open(server());
    QTRY_COMPARE(m_serverPasswords, QStringList{QString()}); // it may not need one
    QVERIFY(needed.isEmpty());
    Error error;
    error.code = ErrorCode::Authentication;
    m_serverAnswers.at(0)->addResult(error);
    m_serverAnswers.at(0)->finish();
    QVERIFY(waitFor(needed));
    QVERIFY(!m_opener->isBusy());
}

void TestWorkspaceOpener::serverThatIsAwayDoesNotAskForAPassword()
{
    QSignalSpy needed(m_opener.get(), &WorkspaceOpener::passwordNeeded);
    QSignalSpy failed(m_opener.get(), &WorkspaceOpener::failed);
    m_opener->open(server());
    QTRY_COMPARE(m_serverPasswords.size(), 1);
    Error error;
    error.code = ErrorCode::Unreachable;
    m_serverAnswers.at(0)->addResult(error);
    m_serverAnswers.at(0)->finish();
    QVERIFY(waitFor(failed));
    QVERIFY(needed.isEmpty());
}

void TestWorkspaceOpener::serverTakesThePasswordOfTheKeychain()
{
    QVERIFY(m_store->keep(server(), QStringLiteral("clave")).result().ok());
    m_opener->open(server());
    QTRY_COMPARE(m_serverPasswords, QStringList{QStringLiteral("clave")});
}

void TestWorkspaceOpener::passwordIsKeptOnlyAfterSuccess()
{
    QSignalSpy failed(m_opener.get(), &WorkspaceOpener::failed);
    m_opener->openWithPassword(server(), QStringLiteral("wrong"), true);
    Error error;
    error.code = ErrorCode::Authentication;
    m_serverAnswers.at(0)->addResult(error);
    m_serverAnswers.at(0)->finish();
    QVERIFY(waitFor(failed));
    QVERIFY(m_secrets.isEmpty());
    QVERIFY(m_settings->serverProfiles().isEmpty());
    QCOMPARE(m_opener->lastPassword(), QStringLiteral("wrong"));
}

QTEST_MAIN(TestWorkspaceOpener)
#include "tst_workspaceopener.moc"
