// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/ctlrun.h"
#include "tests/support/engines.h"
#include "tests/support/recordfactory.h"

#include <QTest>

/// semilleroctl records reconcile: drift is an exit code, --repair takes it away. As the server's administrator.
class TestReconcileCommand final : public QObject
{
    Q_OBJECT

private slots:
    void driftIsSaidAndRepaired_data() { addEngineRows(); }
    void driftIsSaidAndRepaired();
    void idsAreRefused();
};

void TestReconcileCommand::driftIsSaidAndRepaired()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    RecordFactory make(*db);
    const QString mentor = make.ally();
    const auto run = [&db](const char *line) { return runCtl(words(line) + workspaceArguments(db->profileAs(QStringLiteral("postgres")))); };
    const CtlRun agreed = run("records reconcile");
    QVERIFY2(agreed.exitCode == 0 && agreed.out.startsWith(QStringLiteral("Everything agrees")), qPrintable(agreed.whole()));

    QVERIFY(db->setUp(QStringLiteral("UPDATE allies SET current_entrepreneurs = 7")).ok());
    const CtlRun drifted = run("records reconcile");
    QVERIFY2(drifted.exitCode == 1, qPrintable(drifted.whole()));
    QVERIFY2(drifted.out.contains(mentor) && drifted.out.contains(QLatin1Char('7')), qPrintable(drifted.whole()));
    QVERIFY(drifted.error.contains(QStringLiteral("--repair")));

    const CtlRun json = run("records reconcile --json");
    QCOMPARE(json.exitCode, 1);
    const QJsonObject figure = json.object().value(QLatin1String("figures")).toArray().first().toObject();
    QCOMPARE(figure.value(QLatin1String("entity")).toString(), QStringLiteral("allies"));
    QCOMPARE(figure.value(QLatin1String("id")).toString(), mentor);
    QCOMPARE(figure.value(QLatin1String("field")).toString(), QStringLiteral("current_entrepreneurs"));
    QCOMPARE(figure.value(QLatin1String("stored")).toString().toDouble(), 7.0);
    QCOMPARE(figure.value(QLatin1String("counted")).toString().toDouble(), 0.0);
    QCOMPARE(json.object().value(QLatin1String("repaired")).toBool(), false);

    const CtlRun repaired = run("records reconcile --repair --json");
    QVERIFY2(repaired.exitCode == 0, qPrintable(repaired.whole()));
    QCOMPARE(repaired.object().value(QLatin1String("figures")).toArray().size(), 1);
    QCOMPARE(repaired.object().value(QLatin1String("repaired")).toBool(), true);
    QCOMPARE(run("records reconcile").exitCode, 0);
}

void TestReconcileCommand::idsAreRefused()
{
    const auto db = TestDatabase::create(Engine::Sqlite);
    QVERIFY(db);
    QCOMPARE(runCtl(*db, words("records reconcile allies")).exitCode, 2);
}

QTEST_GUILESS_MAIN(TestReconcileCommand)
#include "tst_reconcilecommand.moc"
