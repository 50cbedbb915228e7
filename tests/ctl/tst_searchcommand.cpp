// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/ctlrun.h"
#include "tests/support/engines.h"
#include "tests/support/recordfactory.h"

#include <QTest>

/// semilleroctl search: what Ctrl+K finds, for scripts.
class TestSearchCommand final : public QObject
{
    Q_OBJECT

private slots:
    void finds_data() { addEngineRows(); }
    void finds();
    void badArguments_data();
    void badArguments();
};

void TestSearchCommand::finds()
{
    const auto db = TestDatabase::create(currentEngine());
    QVERIFY(db);
    RecordFactory make(*db);
    make.organization({{QStringLiteral("name"), QStringLiteral("Cámara de Comercio")}});
    make.task({{QStringLiteral("title"), QStringLiteral("Llamar a la cámara")}});
    const CtlRun table = runCtl(*db, words("search camara"));
    QCOMPARE(table.exitCode, 0);
    QVERIFY2(table.out.contains(QStringLiteral("Cámara de Comercio")) && table.out.contains(QStringLiteral("Llamar a la cámara")), qPrintable(table.whole()));

    const CtlRun one = runCtl(*db, words("search comrecio cam --limit 1 --json"));
    QVERIFY2(one.exitCode == 0, qPrintable(one.whole()));
    const QJsonArray hits = one.object().value(QLatin1String("hits")).toArray();
    QCOMPARE(hits.size(), 1);
    QCOMPARE(hits.first()[QLatin1String("entity")].toString(), QStringLiteral("organizations"));
    QCOMPARE(one.object().value(QLatin1String("corrections")).toObject().value(QLatin1String("comrecio")).toString(), QStringLiteral("comercio"));

    const CtlRun nothing = runCtl(*db, words("search xqzw --json"));
    QCOMPARE(nothing.exitCode, 0);
    QVERIFY(nothing.object().value(QLatin1String("hits")).toArray().isEmpty());
}

void TestSearchCommand::badArguments_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("no words") << QStringLiteral("search");
    QTest::newRow("nothing to look for") << QStringLiteral("search ...");
    QTest::newRow("no limit") << QStringLiteral("search ana --limit 0");
}

void TestSearchCommand::badArguments()
{
    QFETCH(QString, line);
    const auto db = TestDatabase::create(Engine::Sqlite);
    QVERIFY(db);
    QCOMPARE(runCtl(*db, words(line.toUtf8().constData())).exitCode, 2);
}

QTEST_GUILESS_MAIN(TestSearchCommand)
#include "tst_searchcommand.moc"
