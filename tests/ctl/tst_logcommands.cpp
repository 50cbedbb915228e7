// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/ctlrun.h"
#include "tests/support/engines.h"
#include "tests/support/recordfactory.h"

#include <QTest>

/// semilleroctl partitions and access-review, as the server's administrator and for a file.
class TestLogCommands final : public QObject
{
    Q_OBJECT

private slots:
    void partitionsReportAndMake();
    void aFileHasNoPartitions();
    void reviewsAsTableJsonAndCsv_data() { addEngineRows(); }
    void reviewsAsTableJsonAndCsv();
    void badArguments_data();
    void badArguments();

private:
    [[nodiscard]] static CtlRun runAsOwner(const TestDatabase &database, const QStringList &arguments)
    {
        return runCtl(arguments + workspaceArguments(database.profileAs(QStringLiteral("postgres"))));
    }
};

void TestLogCommands::partitionsReportAndMake()
{
    const auto db = TestDatabase::create(Engine::PostgreSql);
    QVERIFY(db);
    const CtlRun dry = runAsOwner(*db, words("partitions --ahead 8 --dry-run --json"));
    QVERIFY2(dry.exitCode == 0, qPrintable(dry.whole()));
    const auto missing = dry.object().value(QLatin1String("missing")).toArray().size();
    QVERIFY(missing >= 4);
    QCOMPARE(dry.object().value(QLatin1String("made")).toInt(), 0);
    const CtlRun made = runAsOwner(*db, words("partitions --ahead 8 --json"));
    QCOMPARE(made.object().value(QLatin1String("made")).toInt(), missing);
    QVERIFY(made.object().value(QLatin1String("missing")).toArray().isEmpty());
    const QJsonArray partitions = made.object().value(QLatin1String("partitions")).toArray();
    QVERIFY(partitions.last()[QLatin1String("default")].toBool());
    QVERIFY(partitions.first()[QLatin1String("from")].toString().endsWith(QLatin1String("-01")));
    const CtlRun table = runAsOwner(*db, words("partitions"));
    QVERIFY2(table.exitCode == 0 && table.out.contains(QStringLiteral("activity_logs_default")), qPrintable(table.whole()));
    QVERIFY(table.out.contains(QStringLiteral("No month was missing.")));
}

void TestLogCommands::aFileHasNoPartitions()
{
    const auto db = TestDatabase::create(Engine::Sqlite);
    QVERIFY(db);
    const CtlRun run = runCtl(*db, words("partitions"));
    QVERIFY2(run.exitCode == 0 && run.out.contains(QStringLiteral("needs no partitions")), qPrintable(run.whole()));
}

void TestLogCommands::reviewsAsTableJsonAndCsv()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    RecordFactory make(*db);
    const QString organization = make.organization({{QStringLiteral("name"), QStringLiteral("Cámara")}});
    QVERIFY(db->createRecord(QStringLiteral("user_organizations"), {{QStringLiteral("user_id"), make.entrepreneur()},
                                                                    {QStringLiteral("organization_id"), organization},
                                                                    {QStringLiteral("role"), QStringLiteral("analyst")},
                                                                    {QStringLiteral("accepted_at"), QVariant::fromValue(db->clock().now())}})
                .ok());
    const CtlRun table = runAsOwner(*db, words("access-review"));
    QVERIFY2(table.exitCode == 0 && table.out.contains(QStringLiteral("Analyst")), qPrintable(table.whole()));
    QVERIFY(table.out.contains(QStringLiteral("Never reviewed.")));
    const CtlRun json = runAsOwner(*db, words("access-review --organization Cámara --json"));
    QVERIFY2(json.exitCode == 0, qPrintable(json.whole()));
    QCOMPARE(json.object().value(QLatin1String("organization")).toString(), QStringLiteral("Cámara"));
    QCOMPARE(json.object().value(QLatin1String("entries")).toArray().last()[QLatin1String("role")].toString(), QStringLiteral("analyst"));
    QVERIFY(json.object().value(QLatin1String("entries")).toArray().last()[QLatin1String("gives")].toString().endsWith(QLatin1String("Sees no people.")));
    const CtlRun csv = runAsOwner(*db, words("access-review --csv"));
    QVERIFY2(csv.exitCode == 0 && csv.out.startsWith(QChar(0xFEFF)), qPrintable(csv.whole()));
    const Result<ResultSet> exports = db->sql(QStringLiteral("SELECT count(*) FROM activity_logs WHERE action = 'exported'"));
    QCOMPARE(exports.value().rows.constFirst().constFirst().toString(), QStringLiteral("2"));
}

void TestLogCommands::badArguments_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("no number") << QStringLiteral("partitions --ahead many");
    QTest::newRow("too many months") << QStringLiteral("partitions --back 5000");
    QTest::newRow("two forms") << QStringLiteral("access-review --csv --json");
    QTest::newRow("unknown organization") << QStringLiteral("access-review --organization xqzw");
}

void TestLogCommands::badArguments()
{
    QFETCH(QString, line);
    const auto db = TestDatabase::create(Engine::Sqlite);
    QVERIFY(db);
    const CtlRun run = runCtl(*db, words(line.toUtf8().constData()));
    QVERIFY2(run.exitCode == 2, qPrintable(run.whole()));
}

QTEST_GUILESS_MAIN(TestLogCommands)
#include "tst_logcommands.moc"
