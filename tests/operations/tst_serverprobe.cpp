// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/serverprobe.h"

#include "tests/support/emptydatabase.h"
#include "tests/support/postgrescluster.h"
#include "tests/support/testdatabase.h"

#include <QTest>

class TestServerProbe : public QObject
{
    Q_OBJECT

private slots:
    void readyDatabase();
    void emptyDatabaseOfASuperuser();
    void emptyDatabaseOfSomebodyElse();
    void databaseOfAnotherProgram();
    void unreachableServer();
};

void TestServerProbe::readyDatabase()
{
    const auto database = TestDatabase::create(Engine::PostgreSql);
    QVERIFY(database);
    const Result<ServerReport> report = probeServer(database->profile(), QString());
    QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.error().message));
    QCOMPARE(report.value().schema, SchemaState::Ready);
    QCOMPARE(report.value().user, QStringLiteral("ecosystem_app"));
    QVERIFY(!report.value().mayCreateSchema);
    QVERIFY(!report.value().encrypted);
    QVERIFY(report.value().serverVersion.section(QLatin1Char('.'), 0, 0).toInt() >= 15);
}

void TestServerProbe::emptyDatabaseOfASuperuser()
{
    const auto database = EmptyDatabase::create(Engine::PostgreSql);
    QVERIFY(database);
    const Result<ServerReport> report = probeServer(database->profile(), QString());
    QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.error().message));
    QCOMPARE(report.value().schema, SchemaState::Empty);
    QVERIFY(report.value().mayCreateSchema);
}

void TestServerProbe::emptyDatabaseOfSomebodyElse()
{
    PostgresCluster &cluster = PostgresCluster::instance();
    const auto database = EmptyDatabase::create(Engine::PostgreSql);
    QVERIFY(database);
    const QString name = database->profile().database;
    QVERIFY(cluster
                .execute(name,
                         QStringLiteral("DO $$ BEGIN CREATE ROLE probe_visitor LOGIN; EXCEPTION WHEN duplicate_object "
                                        "THEN NULL; END $$"))
                .ok());
    const Result<ServerReport> report = probeServer(cluster.profile(name, QStringLiteral("probe_visitor")), QString());
    QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.error().message));
    QCOMPARE(report.value().schema, SchemaState::Empty);
    QVERIFY(!report.value().mayCreateSchema);
}

void TestServerProbe::databaseOfAnotherProgram()
{
    const auto database = EmptyDatabase::create(Engine::PostgreSql);
    QVERIFY(database);
    QVERIFY(PostgresCluster::instance()
                .execute(database->profile().database, QStringLiteral("CREATE TABLE recipes (id int)"))
                .ok());
    const Result<ServerReport> report = probeServer(database->profile(), QString());
    QVERIFY(report.ok());
    QCOMPARE(report.value().schema, SchemaState::Foreign);
}

void TestServerProbe::unreachableServer()
{
    DatabaseProfile profile;
    profile.engine = Engine::PostgreSql;
    profile.host = QStringLiteral("127.0.0.1");
    profile.port = 1; // nothing listens there
    profile.database = QStringLiteral("x");
    profile.user = QStringLiteral("x");
    const Result<ServerReport> report = probeServer(profile, QString());
    QVERIFY(!report.ok());
    QCOMPARE(report.error().code, ErrorCode::Unreachable);
}

QTEST_GUILESS_MAIN(TestServerProbe)
#include "tst_serverprobe.moc"
