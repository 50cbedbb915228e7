// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/workspace.h"

#include "models/database/database.h"
#include "models/database/sqliteexecutor.h"
#include "tests/support/engines.h"
#include "tests/support/postgrescluster.h"
#include "tests/support/testdatabase.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

class TestWorkspace final : public QObject
{
    Q_OBJECT

private slots:
    void madeWholeOrNotAtAll();
    void refusesWhatIsThere();
    void refusesAMissingFolder();
    void opensOnlyWorkspaces_data();
    void opensOnlyWorkspaces();
    void aMissingFileIsNotMade();
    void aLockedFileIsSaidToBeLocked();
    void aStepMoreIsNoHindrance_data() { addEngineRows(); }
    void aStepMoreIsNoHindrance();
    void aSchemaForNewerProgramsIsNotOpened_data() { addEngineRows(); }
    void aSchemaForNewerProgramsIsNotOpened();
    void anUnreachableServer();
    void aDatabaseThatIsNotThere();
    void anEmptyDatabaseHasToBeMigrated();
    void migrationOfAMissingFileMakesIt();

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    SystemClock m_clock;
    QTemporaryDir m_folder;
};

void TestWorkspace::madeWholeOrNotAtAll()
{
    const QString file = path("nuevo año.semillero");
    const auto made = createWorkspace(file, m_clock);
    QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().message));
    QVERIFY(Database::openBlocking(DatabaseProfile::forFile(file), {}, m_clock).ok());
    const QStringList left = QDir(m_folder.path()).entryList({QStringLiteral("*.new*")});
    QVERIFY2(left.isEmpty(), qPrintable(left.join(QLatin1Char(' '))));
}

void TestWorkspace::refusesWhatIsThere()
{
    const QString file = path("taken.semillero");
    QFile existing(file);
    QVERIFY(existing.open(QIODevice::WriteOnly) && existing.write("mine") == 4);
    existing.close();
    const auto refused = createWorkspace(file, m_clock);
    QVERIFY(!refused.ok());
    QVERIFY(refused.error().message.contains(QLatin1String("taken.semillero")));
    QCOMPARE(QFile(file).size(), 4);
}

void TestWorkspace::refusesAMissingFolder()
{
    const auto refused = createWorkspace(path("nowhere/x.semillero"), m_clock);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::Io);
    QVERIFY(!QDir(path("nowhere")).exists());
}

void TestWorkspace::opensOnlyWorkspaces_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text") << QByteArray("name,email\nAna,ana@example.org\n");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("header alone") << QByteArray("SQLite format 3\0garbage garbage garbage", 39);
    QTest::newRow("zeros") << QByteArray(8192, '\0');
}

void TestWorkspace::opensOnlyWorkspaces()
{
    QFETCH(QByteArray, content);
    const QString file = path("other.semillero");
    QFile other(file);
    QVERIFY(other.open(QIODevice::WriteOnly | QIODevice::Truncate) && other.write(content) == content.size());
    other.close();
    const auto opened = Database::openBlocking(DatabaseProfile::forFile(file), {}, m_clock);
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().code, ErrorCode::NotAWorkspace);
    QVERIFY(opened.error().message.contains(QLatin1String("other.semillero")));
    QVERIFY(other.open(QIODevice::ReadOnly));
    QCOMPARE(other.readAll(), content);
}

void TestWorkspace::aMissingFileIsNotMade()
{
    const auto opened = Database::openBlocking(DatabaseProfile::forFile(path("gone.semillero")), {}, m_clock);
    QVERIFY(!opened.ok());
    QVERIFY(opened.error().concernsWorkspace());
    QVERIFY(!QFile::exists(path("gone.semillero")));
}

void TestWorkspace::aLockedFileIsSaidToBeLocked()
{
    const QString file = path("locked.semillero");
    QVERIFY(createWorkspace(file, m_clock).ok());
    SqliteExecutor holder(file, m_clock);
    QVERIFY(holder.open().ok());
    QVERIFY(holder.begin().ok());
    SqliteExecutor other(file, m_clock);
    QVERIFY(other.open().ok());
    QCOMPARE(other.begin().error().code, ErrorCode::Locked);
    holder.rollback();
    QVERIFY(other.begin().ok());
}

void TestWorkspace::aStepMoreIsNoHindrance()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    QVERIFY(db->setUp(QStringLiteral("INSERT INTO schema_migrations (version, name, checksum) VALUES (9999, 'later', 'x')")).ok());
    const auto opened = Database::openBlocking(db->profile(), {}, m_clock);
    QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().message));
}

void TestWorkspace::aSchemaForNewerProgramsIsNotOpened()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    QVERIFY(db->setUp(QStringLiteral("UPDATE schema_info SET value = '99.1.0' WHERE key = 'oldest_program'")).ok());
    const auto opened = Database::openBlocking(db->profile(), {}, m_clock);
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().code, ErrorCode::ClientTooOld);
    QVERIFY2(opened.error().message.contains(QLatin1String("99.1.0")), qPrintable(opened.error().message));
}

void TestWorkspace::anUnreachableServer()
{
    DatabaseProfile profile;
    profile.engine = Engine::PostgreSql;
    profile.host = m_folder.path();
    profile.database = QStringLiteral("eco");
    profile.user = QStringLiteral("ana");
    const auto opened = Database::openBlocking(profile, QStringLiteral("s3cret"), m_clock);
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().code, ErrorCode::Unreachable);
    QVERIFY(!opened.error().detail.contains(QLatin1String("s3cret")));
}

void TestWorkspace::aDatabaseThatIsNotThere()
{
    const DatabaseProfile profile = PostgresCluster::instance().profile(QStringLiteral("no_such_database"), QStringLiteral("postgres"));
    const auto opened = Database::openBlocking(profile, {}, m_clock);
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().code, ErrorCode::Unreachable);
    QVERIFY(opened.error().message.startsWith(QLatin1String("The server has no database \"no_such_database\"")));
    DatabaseProfile nobody = PostgresCluster::instance().profile(QStringLiteral("postgres"), QStringLiteral("no_such_role"));
    const auto refused = Database::openBlocking(nobody, {}, m_clock);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::Authentication);
}

void TestWorkspace::anEmptyDatabaseHasToBeMigrated()
{
    PostgresCluster &cluster = PostgresCluster::instance();
    const auto name = cluster.createEmptyDatabase();
    QVERIFY(name.ok());
    const DatabaseProfile profile = cluster.profile(name.value(), QStringLiteral("postgres"));
    QCOMPARE(Database::openBlocking(profile, {}, m_clock).error().code, ErrorCode::OlderSchema);
    const auto planned = migrateWorkspace(profile, {}, m_clock, 0, true);
    QVERIFY(planned.ok());
    QVERIFY(planned.value().size() > 10);
    QCOMPARE(Database::openBlocking(profile, {}, m_clock).error().code, ErrorCode::OlderSchema);
    const auto migrated = migrateWorkspace(profile, {}, m_clock);
    QVERIFY2(migrated.ok(), migrated.ok() ? "" : qPrintable(migrated.error().message + migrated.error().detail));
    QCOMPARE(migrated.value(), planned.value());
    QVERIFY(migrateWorkspace(profile, {}, m_clock).value().isEmpty());
    QVERIFY(Database::openBlocking(profile, {}, m_clock).ok());
    cluster.dropDatabase(name.value());
}

void TestWorkspace::migrationOfAMissingFileMakesIt()
{
    const DatabaseProfile profile = DatabaseProfile::forFile(path("migrated.semillero"));
    const auto planned = migrateWorkspace(profile, {}, m_clock, 3, true);
    QCOMPARE(planned.value().size(), 3);
    QVERIFY(!QFile::exists(profile.filePath));
    QCOMPARE(migrateWorkspace(profile, {}, m_clock, 3).value(), planned.value());
    QCOMPARE(Database::openBlocking(profile, {}, m_clock).error().code, ErrorCode::OlderSchema);
    QVERIFY(migrateWorkspace(profile, {}, m_clock).ok());
    QVERIFY(Database::openBlocking(profile, {}, m_clock).ok());
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
