// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/migrator.h"
#include "tests/ctl/ctlrun.h"
#include "tests/support/emptydatabase.h"
#include "tests/support/engines.h"

#include <QFileInfo>
#include <QProcess>
#include <QTest>

/// migrate, downgrade, roles, and the program itself as a process.
class TestSchemaCommands final : public QObject
{
    Q_OBJECT

private slots:
    void migrateAndDowngrade_data() { addEngineRows(); }
    void migrateAndDowngrade();
    void dryRunChangesNothing_data() { addEngineRows(); }
    void dryRunChangesNothing();
    void anOlderSchemaIsRefused_data() { addEngineRows(); }
    void anOlderSchemaIsRefused();
    void rolesOfAServer();
    void rolesOfAFile();
    void otherFilesAreLeftAlone();
    void theProgram_data() { addEngineRows(); }
    void theProgram();
};

namespace {

QStringList steps(const CtlRun &run)
{
    QStringList list;
    for (const QJsonValue &step : run.object().value(QLatin1String("steps")).toArray()) {
        list += step.toString();
    }
    return list;
}

} // namespace

void TestSchemaCommands::migrateAndDowngrade()
{
    const auto empty = EmptyDatabase::create(currentEngine());
    QVERIFY(empty);
    const QStringList where = workspaceArguments(empty->profile()) << QStringLiteral("--json");
    const qsizetype all = Migrator::available(currentEngine()).size();

    const CtlRun first = runCtl(words("migrate --to 2") + where);
    QVERIFY2(first.exitCode == 0, qPrintable(first.whole()));
    QCOMPARE(steps(first).size(), 2);
    const CtlRun rest = runCtl(words("migrate") + where);
    QVERIFY2(rest.exitCode == 0, qPrintable(rest.whole()));
    QCOMPARE(steps(rest).size(), all - 2);
    QCOMPARE(runCtl(words("records list programs") + where).array().size(), 0);
    const CtlRun again = runCtl(words("migrate") + where);
    QCOMPARE(again.exitCode, 0);
    QVERIFY(steps(again).isEmpty());

    const CtlRun oneBack = runCtl(words("downgrade") + where);
    QVERIFY2(oneBack.exitCode == 0, qPrintable(oneBack.whole()));
    QCOMPARE(steps(oneBack).size(), 1);
    const CtlRun allBack = runCtl(words("downgrade --to 0") + where);
    QVERIFY2(allBack.exitCode == 0, qPrintable(allBack.whole()));
    QCOMPARE(steps(allBack).size(), all - 1);
    const CtlRun forward = runCtl(words("migrate") + where);
    QVERIFY2(forward.exitCode == 0, qPrintable(forward.whole()));
    QCOMPARE(steps(forward).size(), all);
}

void TestSchemaCommands::dryRunChangesNothing()
{
    const auto empty = EmptyDatabase::create(currentEngine());
    QVERIFY(empty);
    const QStringList where = workspaceArguments(empty->profile());
    const CtlRun plan = runCtl(words("migrate --dry-run --json") + where);
    QVERIFY2(plan.exitCode == 0, qPrintable(plan.whole()));
    QCOMPARE(steps(plan).size(), Migrator::available(currentEngine()).size());
    QVERIFY(plan.object().value(QLatin1String("dry_run")).toBool());
    QVERIFY(currentEngine() == Engine::PostgreSql || !QFileInfo::exists(empty->profile().filePath));
    const CtlRun again = runCtl(words("migrate --dry-run") + where);
    QVERIFY(again.out.contains(steps(plan).last()));
}

void TestSchemaCommands::anOlderSchemaIsRefused()
{
    const auto empty = EmptyDatabase::create(currentEngine());
    QVERIFY(empty);
    const QStringList where = workspaceArguments(empty->profile()) << QStringLiteral("--json");
    QCOMPARE(runCtl(words("migrate --to 2") + where).exitCode, 0);
    const CtlRun run = runCtl(words("records list programs") + where);
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.errorKeys(), QStringList{QStringLiteral("0  older_schema")});
}

void TestSchemaCommands::rolesOfAServer()
{
    const auto empty = EmptyDatabase::create(Engine::PostgreSql);
    QVERIFY(empty);
    const QStringList where = workspaceArguments(empty->profile());
    for (int time = 0; time < 2; ++time) {
        const CtlRun run = runCtl(words("roles") + where);
        QVERIFY2(run.exitCode == 0, qPrintable(run.whole()));
    }
}

void TestSchemaCommands::rolesOfAFile()
{
    const auto database = TestDatabase::create(Engine::Sqlite);
    QVERIFY(database);
    const CtlRun run = runCtl(*database, words("roles --json"));
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.errorKeys(), QStringList{QStringLiteral("0  unsupported")});
}

void TestSchemaCommands::otherFilesAreLeftAlone()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("nombre,web\nSemilla,https://example.org\n");
    file.flush();
    for (const char *line : {"migrate --json", "downgrade --json", "records list programs --json"}) {
        const CtlRun run = runCtl(words(line) << QStringLiteral("--workspace") << file.fileName());
        QCOMPARE(run.exitCode, 2);
        QCOMPARE(run.errorKeys(), QStringList{QStringLiteral("0  not_a_workspace")});
    }
    file.seek(0);
    QCOMPARE(file.readAll(), QByteArray("nombre,web\nSemilla,https://example.org\n"));
}

void TestSchemaCommands::theProgram()
{
    const auto empty = EmptyDatabase::create(currentEngine());
    QVERIFY(empty);
    const QStringList where = workspaceArguments(empty->profile());
    const auto run = [&where](const QStringList &arguments, const QByteArray &input = {}) {
        QProcess process;
        process.start(QStringLiteral(SEMILLERO_CTL), arguments + where);
        process.write(input);
        process.closeWriteChannel();
        process.waitForFinished();
        return CtlRun{process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                      QString::fromUtf8(process.readAllStandardError())};
    };
    const CtlRun migrated = run(words("migrate --language en"));
    QVERIFY2(migrated.exitCode == 0, qPrintable(migrated.whole()));
    const CtlRun made = run(
        words("records create organizations --language en --file -"),
        "{\"name\":\"José y Cía\",\"organization_type\":\"ngo\"}\n{\"name\":\"Dos\",\"organization_type\":\"ngo\"}\n");
    QVERIFY2(made.exitCode == 0, qPrintable(made.whole()));
    QVERIFY2(made.out.contains(QLatin1String("2 records")), qPrintable(made.out));
    const CtlRun listed = run(words("records list organizations --search jose --json"));
    QCOMPARE(listed.array().size(), 1);
    QCOMPARE(listed.array().first()[QLatin1String("name")].toString(), QStringLiteral("José y Cía"));
    const CtlRun spanish = run(words("records list nada --language es"));
    const CtlRun english = run(words("records list nada --language en"));
    QCOMPARE(spanish.exitCode, 1);
    QVERIFY(spanish.error != english.error);
}

QTEST_GUILESS_MAIN(TestSchemaCommands)
#include "tst_schemacommands.moc"
