// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/instant.h"

#include <QTest>
#include <QTimeZone>

class TestInstant final : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void writes_data();
    void writes();
    void sortsAsStoredText();
    void dateTimeAndBack();
};

void TestInstant::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("iso");
    QTest::newRow("SQLite's storage") << "2026-11-22 10:49:17.123456" << "2026-11-22T10:49:17.123456Z";
    QTest::newRow("PostgreSQL's output") << "2026-11-22 10:49:17.5+00" << "2026-11-22T10:49:17.5Z";
    QTest::newRow("ISO with Z") << "2026-11-22T10:49:17Z" << "2026-11-22T10:49:17Z";
    QTest::newRow("no seconds") << "2026-11-22T10:49Z" << "2026-11-22T10:49:00Z";
    QTest::newRow("Bogota") << "2026-11-22T23:30:00-05:00" << "2026-11-23T04:30:00Z";
    QTest::newRow("a zone with half an hour") << "2026-11-22T10:00:00+0530" << "2026-11-22T04:30:00Z";
    QTest::newRow("comma before the decimals") << "2026-11-22T10:49:17,25Z" << "2026-11-22T10:49:17.25Z";
    QTest::newRow("more than six decimals are cut") << "2026-11-22T10:49:17.1234567Z" << "2026-11-22T10:49:17.123456Z";
    QTest::newRow("before 1970") << "1969-12-31T23:59:59.999999Z" << "1969-12-31T23:59:59.999999Z";
    QTest::newRow("leap day") << "2024-02-29T00:00:00Z" << "2024-02-29T00:00:00Z";
}

void TestInstant::reads()
{
    QFETCH(QString, text);
    const std::optional<Instant> instant = Instant::parse(text);
    QVERIFY(instant);
    QTEST(instant->toIso(), "iso");
}

void TestInstant::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << "";
    QTest::newRow("date alone") << "2026-11-22";
    QTest::newRow("no such day") << "2026-02-30 10:00:00";
    QTest::newRow("no such hour") << "2026-02-20 24:00:00";
    QTest::newRow("no such minute") << "2026-02-20 10:60:00";
    QTest::newRow("no such zone") << "2026-02-20 10:00:00+99:99";
    QTest::newRow("something behind") << "2026-02-20 10:00:00Z tomorrow";
    QTest::newRow("Colombian order") << "20/02/2026 10:00";
    QTest::newRow("point without decimals") << "2026-02-20 10:00:00.Z";
}

void TestInstant::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!Instant::parse(text));
}

void TestInstant::writes_data()
{
    QTest::addColumn<qint64>("microseconds");
    QTest::addColumn<QString>("sql");
    QTest::newRow("the beginning") << qint64(0) << "1970-01-01 00:00:00.000000";
    QTest::newRow("a microsecond after") << qint64(1) << "1970-01-01 00:00:00.000001";
    QTest::newRow("a microsecond before") << qint64(-1) << "1969-12-31 23:59:59.999999";
    QTest::newRow("a second and a half before") << qint64(-1500000) << "1969-12-31 23:59:58.500000";
}

void TestInstant::writes()
{
    QFETCH(qint64, microseconds);
    const Instant instant{microseconds};
    QTEST(instant.toSql(), "sql");
    QCOMPARE(Instant::parse(instant.toSql()), std::optional(instant));
    QCOMPARE(Instant::parse(instant.toIso()), std::optional(instant));
}

void TestInstant::sortsAsStoredText()
{
    const Instant early{999999};
    const Instant late{1000000};
    QVERIFY(early < late);
    QVERIFY(early.toSql() < late.toSql());
}

void TestInstant::dateTimeAndBack()
{
    const QDateTime moment(QDate(2027, 3, 15), QTime(9, 30, 0, 250), QTimeZone("America/Bogota"));
    const Instant instant = Instant::fromDateTime(moment);
    QCOMPARE(instant.toIso(), QStringLiteral("2027-03-15T14:30:00.25Z"));
    QCOMPARE(instant.toUtc(), moment);
    QCOMPARE(Instant{-1}.toUtc().toMSecsSinceEpoch(), qint64(-1)); // cut down, never up
}

QTEST_APPLESS_MAIN(TestInstant)
#include "tst_instant.moc"
