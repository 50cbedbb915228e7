// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/migrator.h"
#include "models/database/postgresexecutor.h"
#include "models/database/sqliteexecutor.h"
#include "models/database/workspace.h"
#include "tests/support/emptydatabase.h"
#include "tests/support/engines.h"

#include <QFile>
#include <QTest>

namespace {

const SystemClock &migratorClock()
{
    static const SystemClock clock;
    return clock;
}

/// An open connection to an unmigrated database, roles made.
struct OpenEmpty
{
    std::unique_ptr<EmptyDatabase> empty;
    std::unique_ptr<LaneConnection> connection;

    static OpenEmpty create(Engine engine)
    {
        OpenEmpty open{EmptyDatabase::create(engine), nullptr};
        if (!open.empty) {
            return open;
        }
        if (engine == Engine::Sqlite) {
            open.connection = std::make_unique<SqliteExecutor>(open.empty->profile().filePath, migratorClock(),
                                                               SqliteHandle::Mode::Create);
        } else {
            open.connection = std::make_unique<PostgresExecutor>(open.empty->profile(), QString());
        }
        const auto opened = open.connection->open();
        if (!opened || (engine == Engine::PostgreSql && !Migrator(*open.connection).roles())) {
            QTest::qFail("the empty database could not be opened", __FILE__, __LINE__);
            open.connection.reset();
        }
        return open;
    }
};

Migration smallStep(int version, const char *up, const char *down)
{
    Migration migration;
    migration.version = version;
    migration.name = QStringLiteral("step%1").arg(version);
    migration.up = QString::fromLatin1(up);
    migration.down = QString::fromLatin1(down);
    migration.checksum = QStringLiteral("sum%1").arg(version);
    return migration;
}

QList<Migration> smallSteps()
{
    return {smallStep(1, "CREATE TABLE a (x integer);", "DROP TABLE a;"), smallStep(2, "CREATE TABLE b (x integer);", "DROP TABLE b;"),
            smallStep(7, "CREATE TABLE c (x integer);", "DROP TABLE c;")};
}

QList<int> versions(const Result<QList<Migration>> &steps)
{
    QList<int> list;
    if (steps) {
        for (const Migration &migration : steps.value()) {
            list.append(migration.version);
        }
    }
    return list;
}

} // namespace

class TestMigrator final : public QObject
{
    Q_OBJECT

private slots:
    void everyStepUpAndDownAgain_data() { addEngineRows(); }
    void everyStepUpAndDownAgain();
    void stopsAtTheFirstFailureAndKeepsWhatWorked_data() { addEngineRows(); }
    void stopsAtTheFirstFailureAndKeepsWhatWorked();
    void planIsWhatMigrateDoes_data() { addEngineRows(); }
    void planIsWhatMigrateDoes();
    void refusesAChangedStep_data() { addEngineRows(); }
    void refusesAChangedStep();
    void refusesANewerSchema_data() { addEngineRows(); }
    void refusesANewerSchema();
    void theSchemaSaysWhichProgramsItAccepts_data();
    void theSchemaSaysWhichProgramsItAccepts();
    void refusesAForeignDatabase_data() { addEngineRows(); }
    void refusesAForeignDatabase();
    void saysThatAnOlderSchemaHasToBeMigrated_data() { addEngineRows(); }
    void saysThatAnOlderSchemaHasToBeMigrated();
    void bothEnginesHaveTheSameSteps();
    void applicationRoleMayNotMigrate();
    void rolesNeedAServer();
};

void TestMigrator::everyStepUpAndDownAgain()
{
    OpenEmpty open = OpenEmpty::create(currentEngine());
    QVERIFY(open.connection);
    Migrator migrator(*open.connection);
    const int count = static_cast<int>(Migrator::available(currentEngine()).size());
    const auto up = migrator.migrate();
    QVERIFY2(up.ok(), qPrintable(up.ok() ? QString() : up.error().detail));
    QCOMPARE(up.value().size(), count);
    QVERIFY(migrator.check().ok());

    const auto down = migrator.downgrade(0);
    QVERIFY2(down.ok(), qPrintable(down.ok() ? QString() : down.error().detail));
    QCOMPARE(down.value().size(), count);
    QVERIFY(migrator.applied().value().isEmpty());
    const QString left = currentEngine() == Engine::Sqlite
        ? QStringLiteral("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'schema_%'")
        : QStringLiteral("SELECT count(*) FROM pg_tables WHERE schemaname = 'public' AND tablename NOT LIKE 'schema_%'");
    QCOMPARE(open.connection->run({left, {}, {FieldType::Integer}, {}, {}}).value().rows.first().first().toInt(), 0);

    const auto again = migrator.migrate();
    QVERIFY2(again.ok(), qPrintable(again.ok() ? QString() : again.error().detail));
}

void TestMigrator::stopsAtTheFirstFailureAndKeepsWhatWorked()
{
    OpenEmpty open = OpenEmpty::create(currentEngine());
    QVERIFY(open.connection);
    QList<Migration> steps = smallSteps();
    steps[1].up = QStringLiteral("CREATE TABLE b (x integer); INSERT INTO nowhere VALUES (1);");
    Migrator migrator(*open.connection, steps);
    const auto result = migrator.migrate();
    QVERIFY(!result.ok());
    QVERIFY(result.error().detail.contains(QLatin1String("2_step2")));
    QCOMPARE(migrator.applied().value(), QList<int>{1});
    QVERIFY(open.connection->run({QStringLiteral("SELECT * FROM a"), {}, {}, {}, {}}).ok());
    QVERIFY(!open.connection->run({QStringLiteral("SELECT * FROM b"), {}, {}, {}, {}}).ok());
}

void TestMigrator::planIsWhatMigrateDoes()
{
    OpenEmpty open = OpenEmpty::create(currentEngine());
    QVERIFY(open.connection);
    Migrator migrator(*open.connection, smallSteps());
    QCOMPARE(versions(migrator.plan(2)), (QList<int>{1, 2}));
    QVERIFY(migrator.applied().value().isEmpty());
    QCOMPARE(versions(migrator.migrate(2)), (QList<int>{1, 2}));
    QCOMPARE(versions(migrator.plan()), QList<int>{7});
    QCOMPARE(versions(migrator.migrate()), QList<int>{7});
    QVERIFY(migrator.plan().value().isEmpty());
    QCOMPARE(versions(migrator.downgrade()), QList<int>{7});
    QCOMPARE(versions(migrator.downgrade(1)), QList<int>{2});
    QCOMPARE(migrator.applied().value(), QList<int>{1});
}

void TestMigrator::refusesAChangedStep()
{
    OpenEmpty open = OpenEmpty::create(currentEngine());
    QVERIFY(open.connection);
    QVERIFY(Migrator(*open.connection, smallSteps()).migrate(2).ok());
    QList<Migration> changed = smallSteps();
    changed[0].checksum = QStringLiteral("other");
    const auto result = Migrator(*open.connection, changed).migrate();
    QVERIFY(!result.ok());
    QVERIFY(result.error().message.contains(QLatin1String("Step 1")));
    QCOMPARE(Migrator(*open.connection, smallSteps()).applied().value(), (QList<int>{1, 2}));
}

void TestMigrator::refusesANewerSchema()
{
    OpenEmpty open = OpenEmpty::create(currentEngine());
    QVERIFY(open.connection);
    QVERIFY(Migrator(*open.connection, smallSteps()).migrate().ok());
    QList<Migration> older = smallSteps();
    older.removeAt(1); // an older program need not lack the highest number
    QCOMPARE(Migrator(*open.connection, older).check().error().code, ErrorCode::NewerSchema);
    QCOMPARE(Migrator(*open.connection, older).migrate().error().code, ErrorCode::NewerSchema);
    QVERIFY(Migrator(*open.connection, smallSteps()).check().ok());
}

void TestMigrator::theSchemaSaysWhichProgramsItAccepts_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<QString>("program");
    QTest::addColumn<bool>("knowsTheNewest");
    QTest::addColumn<QString>("code"); ///< empty: it may work
    const auto rows = [](const char *name, const char *program, bool knowsTheNewest, const char *code) {
        QTest::addRow("SQLite: %s", name) << Engine::Sqlite << QString::fromLatin1(program) << knowsTheNewest << QString::fromLatin1(code);
        QTest::addRow("PostgreSQL: %s", name) << Engine::PostgreSql << QString::fromLatin1(program) << knowsTheNewest
                                              << QString::fromLatin1(code);
    };
    rows("the program that made it", "0.4.2", true, "");
    rows("a newer program", "1.0.0", true, "");
    rows("the oldest that is accepted, without the newest step", "0.4.0", false, "");
    rows("ten is more than four", "0.10.0", false, "");
    rows("a program below it", "0.3.9", false, "client_too_old");
    rows("a program below it that knows every step", "0.3.9", true, "client_too_old");
}

void TestMigrator::theSchemaSaysWhichProgramsItAccepts()
{
    QFETCH(const Engine, engine);
    QFETCH(const QString, program);
    QFETCH(const bool, knowsTheNewest);
    QFETCH(const QString, code);
    OpenEmpty open = OpenEmpty::create(engine);
    QVERIFY(open.connection);
    QList<Migration> steps = smallSteps();
    steps.append(smallStep(8, "INSERT INTO schema_info (key, value) VALUES ('oldest_program', '0.4.0');",
                           "DELETE FROM schema_info WHERE key = 'oldest_program';"));
    steps.append(smallStep(9, "CREATE TABLE d (x integer);", "DROP TABLE d;"));
    QVERIFY(Migrator(*open.connection, steps).migrate().ok());
    if (!knowsTheNewest) {
        steps.removeLast();
    }
    const auto checked = Migrator(*open.connection, steps, QVersionNumber::fromString(program)).check();
    QCOMPARE(checked.ok() ? QString() : errorCodeName(checked.error().code), code);
    if (!checked.ok()) {
        QVERIFY2(checked.error().message.contains(QLatin1String("0.4.0")), qPrintable(checked.error().message));
    }
}

void TestMigrator::refusesAForeignDatabase()
{
    OpenEmpty open = OpenEmpty::create(currentEngine());
    QVERIFY(open.connection);
    QVERIFY(open.connection->script(QStringLiteral("CREATE TABLE holiday_photos (x integer)")).ok());
    QCOMPARE(Migrator(*open.connection).check().error().code, ErrorCode::NotAWorkspace);
    QCOMPARE(Migrator(*open.connection).migrate().error().code, ErrorCode::NotAWorkspace);
}

void TestMigrator::saysThatAnOlderSchemaHasToBeMigrated()
{
    OpenEmpty open = OpenEmpty::create(currentEngine());
    QVERIFY(open.connection);
    QCOMPARE(Migrator(*open.connection).check().error().code, ErrorCode::OlderSchema);
    QVERIFY(Migrator(*open.connection, smallSteps()).migrate(2).ok());
    QCOMPARE(Migrator(*open.connection, smallSteps()).check().error().code, ErrorCode::OlderSchema);
}

void TestMigrator::bothEnginesHaveTheSameSteps()
{
    const QList<Migration> sqlite = Migrator::available(Engine::Sqlite);
    const QList<Migration> postgres = Migrator::available(Engine::PostgreSql);
    QVERIFY(!sqlite.isEmpty());
    QCOMPARE(versions(sqlite), versions(postgres));
    for (qsizetype i = 0; i < sqlite.size(); ++i) {
        QCOMPARE(sqlite.at(i).name, postgres.at(i).name);
        QVERIFY2(!sqlite.at(i).down.isEmpty() && !postgres.at(i).down.isEmpty(), qPrintable(sqlite.at(i).name));
    }
}

void TestMigrator::applicationRoleMayNotMigrate()
{
    OpenEmpty open = OpenEmpty::create(Engine::PostgreSql);
    QVERIFY(open.connection);
    DatabaseProfile profile = open.empty->profile();
    profile.user = QStringLiteral("ecosystem_app");
    const auto result = migrateWorkspace(profile, {}, migratorClock());
    QVERIFY(!result.ok());
    QCOMPARE(result.error().code, ErrorCode::Permission);
}

void TestMigrator::rolesNeedAServer()
{
    OpenEmpty open = OpenEmpty::create(Engine::Sqlite);
    QVERIFY(open.connection);
    QCOMPARE(Migrator(*open.connection).roles().error().code, ErrorCode::Unsupported);
}

QTEST_GUILESS_MAIN(TestMigrator)
#include "tst_migrator.moc"
