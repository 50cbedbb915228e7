// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/ctlrun.h"
#include "tests/support/emptydatabase.h"
#include "tests/support/engines.h"

#include <QTest>

/// semilleroctl demo: from nothing to a workspace in which everything can be found.
class TestDemoCommand final : public QObject
{
    Q_OBJECT

private slots:
    void fromNothing_data() { addEngineRows(); }
    void fromNothing();
    void badArguments_data();
    void badArguments();
};

void TestDemoCommand::fromNothing()
{
    const auto empty = EmptyDatabase::create(currentEngine());
    QVERIFY(empty);
    const QStringList where = workspaceArguments(empty->profile());
    const CtlRun made = runCtl(words("demo --today 2026-03-10 --json") + where);
    QVERIFY2(made.exitCode == 0, qPrintable(made.whole()));
    QVERIFY(made.object().value(QLatin1String("rows")).toInt() > 1000);

    const CtlRun found = runCtl(words("records list entrepreneurs --search jose --json --limit 5") + where);
    QVERIFY2(found.exitCode == 0 && !found.array().isEmpty(), qPrintable(found.whole()));
    const CtlRun programs = runCtl(words("records list programs") + where);
    QVERIFY(programs.out.contains(QStringLiteral("Raíces")));

    const CtlRun twice = runCtl(words("demo --today 2026-03-10 --json") + where);
    QCOMPARE(twice.exitCode, 1);
    QCOMPARE(twice.errorKeys(), QStringList{QStringLiteral("0  duplicate")});
}

void TestDemoCommand::badArguments_data()
{
    QTest::addColumn<QString>("option");
    QTest::newRow("no such day") << QStringLiteral("--today=2026-02-30");
    QTest::newRow("a day written otherwise") << QStringLiteral("--today=10/03/2026");
    QTest::newRow("nothing times") << QStringLiteral("--scale=0");
    QTest::newRow("half a time") << QStringLiteral("--scale=0.5");
}

void TestDemoCommand::badArguments()
{
    QFETCH(QString, option);
    const auto empty = EmptyDatabase::create(Engine::Sqlite);
    QVERIFY(empty);
    const CtlRun run = runCtl(words("demo") + QStringList{option} + workspaceArguments(empty->profile()));
    QCOMPARE(run.exitCode, 2);
    QVERIFY(!QFile::exists(empty->profile().filePath));
}

QTEST_GUILESS_MAIN(TestDemoCommand)
#include "tst_democommand.moc"
