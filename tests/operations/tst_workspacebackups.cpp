// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/workspacebackups.h"

#include "models/database/sqliteexecutor.h"
#include "models/operations/sqlitecopy.h"
#include "tests/operations/smallworkspace.h"
#include "tests/support/movableclock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>

class TestWorkspaceBackups : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void copyHoldsWhatWasThere();
    void copyOfTextsIndexedByFold();
    void copyIsConsistentWhileAnotherConnectionWrites();
    void copyOfWhatIsNoWorkspace_data();
    void copyOfWhatIsNoWorkspace();
    void cancelledCopyLeavesNothing();
    void dailyCopyIsDue_data();
    void dailyCopyIsDue();
    void lastFourteenOfAKindAreKept();
    void foreignFilesInTheFolderStay();
    void restoreBringsBackAndKeepsTheReplaced();
    void restoreRepairsADamagedWorkspace();
    void restoreOfAMissingWorkspace();
    void restoreRefusesADamagedCopy();
    void restoreRefusesWhileSomebodyWrites();
    void twoWorkspacesOfOneNameHaveTwoFolders();

private:
    [[nodiscard]] WorkspaceBackups backups() const
    {
        return WorkspaceBackups(m_path, m_clock, m_folder->filePath(QStringLiteral("copies")),
                                QTimeZone("America/Bogota"));
    }
    [[nodiscard]] static int countIn(const QString &path) { return SmallWorkspace(path).count(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    MovableClock m_clock{"2026-03-10T15:00:00Z"};
};

void TestWorkspaceBackups::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("Ñandú ecosystem.semillero"));
    m_clock.set("2026-03-10T15:00:00Z");
    SmallWorkspace workspace(m_path);
    QVERIFY(workspace.run("INSERT INTO notes (words) VALUES ('one'), ('two')"));
}

void TestWorkspaceBackups::copyHoldsWhatWasThere()
{
    SmallWorkspace open(m_path);
    QVERIFY(open.run("INSERT INTO notes (words) VALUES ('only in the write-ahead log')"));
    const Result<BackupCopy> made = backups().copy(BackupKind::Asked);
    QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().message));
    QCOMPARE(countIn(made.value().path), 3);
    QCOMPARE(made.value().madeAt, m_clock.now());
    QVERIFY(made.value().bytes > 0);
    QCOMPARE(backups().list().size(), 1);
    QCOMPARE(backups().list().first(), made.value());
}

void TestWorkspaceBackups::copyOfTextsIndexedByFold()
{
    m_path = m_folder->filePath(QStringLiteral("real.semillero"));
    {
        SqliteExecutor executor(m_path, m_clock, SqliteHandle::Mode::Create);
        QVERIFY(executor.open().ok());
        QVERIFY(executor
                    .script(QStringLiteral(
                        "CREATE TABLE people (name TEXT); CREATE INDEX people_name ON people (fold(name));"
                        "INSERT INTO people VALUES ('José'), ('Ñandú')"))
                    .ok());
    }
    const Result<BackupCopy> made = backups().copy(BackupKind::Asked);
    QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().detail));
    const Result<std::optional<BackupCopy>> replaced = backups().restore(made.value().path);
    QVERIFY2(replaced.ok(), replaced.ok() ? "" : qPrintable(replaced.error().detail));
}

void TestWorkspaceBackups::copyIsConsistentWhileAnotherConnectionWrites()
{
    SmallWorkspace(m_path).run("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) "
                               "INSERT INTO notes (words) SELECT hex(randomblob(60)) FROM n");
    std::atomic_bool stop = false;
    std::atomic_int written = 0;
    std::atomic_int refused = 0;
    std::unique_ptr<QThread> writer(QThread::create([&] {
        SmallWorkspace workspace(m_path);
        while (!stop) {
            // Always two rows at once: a copy with an odd number would hold half a transaction.
            workspace.run("BEGIN IMMEDIATE; INSERT INTO notes (words) VALUES ('a'); INSERT INTO notes (words) VALUES "
                          "('b'); COMMIT")
                ? ++written
                : ++refused;
        }
    }));
    writer->start();
    while (written == 0) {
        QThread::yieldCurrentThread();
    }
    for (int i = 0; i < 5; ++i) {
        const Result<BackupCopy> made = backups().copy(BackupKind::Asked);
        QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().message));
        QVERIFY(checkWorkspaceFile(made.value().path).ok());
        QCOMPARE(countIn(made.value().path) % 2, 0);
    }
    stop = true;
    QVERIFY(writer->wait());
    QCOMPARE(refused.load(), 0);
}

void TestWorkspaceBackups::copyOfWhatIsNoWorkspace_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("code");
    QTest::newRow("no file") << QStringLiteral("missing") << int(ErrorCode::Io);
    QTest::newRow("text file") << QStringLiteral("text") << int(ErrorCode::NotAWorkspace);
    QTest::newRow("another program's SQLite file") << QStringLiteral("foreign") << int(ErrorCode::NotAWorkspace);
}

void TestWorkspaceBackups::copyOfWhatIsNoWorkspace()
{
    QFETCH(QString, kind);
    QFETCH(int, code);
    m_path = m_folder->filePath(QStringLiteral("other.semillero"));
    if (kind == QLatin1String("text")) {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("This is no database.\n").repeated(200));
    } else if (kind == QLatin1String("foreign")) {
        SmallWorkspace foreign(m_path, 42);
    }
    const Result<BackupCopy> made = backups().copy(BackupKind::Asked);
    QVERIFY(!made.ok());
    QCOMPARE(int(made.error().code), code);
    QVERIFY(made.error().message.contains(QLatin1String("other.semillero")));
    QVERIFY(QDir(backups().folder()).entryList(QDir::Files).isEmpty());
}

void TestWorkspaceBackups::cancelledCopyLeavesNothing()
{
    CancelToken token;
    token.cancel();
    const Result<BackupCopy> made = backups().copy(BackupKind::Asked, token);
    QVERIFY(!made.ok());
    QCOMPARE(made.error().code, ErrorCode::Cancelled);
    QVERIFY(QDir(backups().folder()).entryList(QDir::Files).isEmpty());
}

void TestWorkspaceBackups::dailyCopyIsDue_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<bool>("due");
    QTest::newRow("an hour later: not again")
        << QByteArray("2026-03-10T15:00:00Z") << QByteArray("2026-03-10T16:00:00Z") << false;
    QTest::newRow("23 hours later, next day: again")
        << QByteArray("2026-03-10T15:00:00Z") << QByteArray("2026-03-11T14:00:00Z") << true;
    QTest::newRow("UTC midnight is no new day in Bogota")
        << QByteArray("2026-03-10T23:30:00Z") << QByteArray("2026-03-11T00:30:00Z") << false;
    QTest::newRow("midnight in Bogota is a new day")
        << QByteArray("2026-03-11T04:30:00Z") << QByteArray("2026-03-11T05:30:00Z") << true;
    QTest::newRow("clock set back to an earlier day: again")
        << QByteArray("2026-03-10T15:00:00Z") << QByteArray("2026-03-09T15:00:00Z") << true;
}

void TestWorkspaceBackups::dailyCopyIsDue()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    QFETCH(bool, due);
    m_clock.set(first.constData());
    Result<std::optional<BackupCopy>> made = backups().copyIfDue();
    QVERIFY(made.ok() && made.value().has_value());
    m_clock.set(second.constData());
    QVERIFY(backups().copy(BackupKind::Asked).ok()); // one that was asked for is not the daily one
    QCOMPARE(backups().isDue(), due);
    made = backups().copyIfDue();
    QVERIFY(made.ok());
    QCOMPARE(made.value().has_value(), due);
}

void TestWorkspaceBackups::lastFourteenOfAKindAreKept()
{
    QVERIFY(backups().copy(BackupKind::Asked).ok());
    for (int day = 0; day < 20; ++day) {
        QVERIFY(backups().copyIfDue().ok());
        m_clock.addDays(1);
    }
    const QList<BackupCopy> copies = backups().list();
    QCOMPARE(copies.size(), WorkspaceBackups::keptCopies + 1);
    QCOMPARE(copies.first().madeAt, *Instant::parse(u"2026-03-29T15:00:00Z"));
    QCOMPARE(copies.at(13).madeAt, *Instant::parse(u"2026-03-16T15:00:00Z"));
    QCOMPARE(copies.last().kind, BackupKind::Asked);
}

void TestWorkspaceBackups::foreignFilesInTheFolderStay()
{
    QVERIFY(QDir().mkpath(backups().folder()));
    QFile mine(backups().folder() + QStringLiteral("/my own copy.semillero"));
    QVERIFY(mine.open(QIODevice::WriteOnly));
    for (int i = 0; i < 16; ++i) {
        QVERIFY(backups().copy(BackupKind::Asked).ok());
        m_clock.addDays(1);
    }
    QVERIFY(mine.exists());
    QCOMPARE(backups().list().size(), WorkspaceBackups::keptCopies);
}

void TestWorkspaceBackups::restoreBringsBackAndKeepsTheReplaced()
{
    const Result<BackupCopy> made = backups().copy(BackupKind::Daily);
    QVERIFY(made.ok());
    QVERIFY(SmallWorkspace(m_path).run("DELETE FROM notes; INSERT INTO notes (words) VALUES ('later')"));
    const Result<std::optional<BackupCopy>> replaced = backups().restore(made.value().path);
    QVERIFY2(replaced.ok(), replaced.ok() ? "" : qPrintable(replaced.error().message));
    QCOMPARE(countIn(m_path), 2);
    QVERIFY(replaced.value().has_value());
    QCOMPARE(replaced.value()->kind, BackupKind::BeforeRestore);
    QCOMPARE(countIn(replaced.value()->path), 1);
}

void TestWorkspaceBackups::restoreRepairsADamagedWorkspace()
{
    const Result<BackupCopy> made = backups().copy(BackupKind::Daily);
    QVERIFY(made.ok());
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write(QByteArray(4096, 'x'));
    file.close();
    const Result<std::optional<BackupCopy>> replaced = backups().restore(made.value().path);
    QVERIFY2(replaced.ok(), replaced.ok() ? "" : qPrintable(replaced.error().message));
    QCOMPARE(countIn(m_path), 2);
    QVERIFY(replaced.value().has_value());
    QFile kept(replaced.value()->path);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.read(8), QByteArray(8, 'x'));
}

void TestWorkspaceBackups::restoreOfAMissingWorkspace()
{
    const Result<BackupCopy> made = backups().copy(BackupKind::Daily);
    QVERIFY(made.ok());
    QVERIFY(QFile::remove(m_path));
    const Result<std::optional<BackupCopy>> replaced = backups().restore(made.value().path);
    QVERIFY(replaced.ok());
    QVERIFY(!replaced.value().has_value());
    QCOMPARE(countIn(m_path), 2);
}

void TestWorkspaceBackups::restoreRefusesADamagedCopy()
{
    const Result<BackupCopy> made = backups().copy(BackupKind::Daily);
    QVERIFY(made.ok());
    QFile file(made.value().path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(4096);
    file.write(QByteArray(4096, 'x'));
    file.close();
    const Result<std::optional<BackupCopy>> replaced = backups().restore(made.value().path);
    QVERIFY(!replaced.ok());
    QCOMPARE(replaced.error().code, ErrorCode::NotAWorkspace);
    QCOMPARE(countIn(m_path), 2);
}

void TestWorkspaceBackups::restoreRefusesWhileSomebodyWrites()
{
    const Result<BackupCopy> made = backups().copy(BackupKind::Daily);
    QVERIFY(made.ok());
    SmallWorkspace other(m_path);
    QVERIFY(other.run("BEGIN IMMEDIATE; INSERT INTO notes (words) VALUES ('unsaved')"));
    const Result<std::optional<BackupCopy>> replaced = backups().restore(made.value().path);
    QVERIFY(!replaced.ok());
    QCOMPARE(replaced.error().code, ErrorCode::Locked);
    QVERIFY(other.run("COMMIT"));
    QCOMPARE(countIn(m_path), 3);
}

void TestWorkspaceBackups::twoWorkspacesOfOneNameHaveTwoFolders()
{
    const QString first = WorkspaceBackups::defaultFolder(QStringLiteral("/a/x.semillero"));
    QVERIFY(first != WorkspaceBackups::defaultFolder(QStringLiteral("/b/x.semillero")));
    QCOMPARE(WorkspaceBackups::defaultFolder(QStringLiteral("/a/../a/x.semillero")), first);
    QVERIFY(first.contains(QLatin1String("/backups/x-")));
}

QTEST_GUILESS_MAIN(TestWorkspaceBackups)
#include "tst_workspacebackups.moc"
