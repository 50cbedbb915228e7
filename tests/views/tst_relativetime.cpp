// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/relativetime.h"

#include <QTest>

class TestRelativeTime final : public QObject
{
    Q_OBJECT

private slots:
    void words_data();
    void words();
};

void TestRelativeTime::words_data()
{
    QTest::addColumn<QString>("then");
    QTest::addColumn<QString>("words");
    QTest::newRow("the same minute: just now") << QStringLiteral("2026-11-23T14:59:40Z") << QStringLiteral("just now");
    QTest::newRow("minutes") << QStringLiteral("2026-11-23T14:45:00Z") << QStringLiteral("15 minute(s) ago");
    QTest::newRow("hours of the same day") << QStringLiteral("2026-11-23T07:00:00Z") << QStringLiteral("8 hour(s) ago");
    QTest::newRow("the calendar day before, in the person's zone")
        << QStringLiteral("2026-11-23T04:00:00Z") << QStringLiteral("yesterday");
    QTest::newRow("days") << QStringLiteral("2026-11-20T15:00:00Z") << QStringLiteral("3 day(s) ago");
    QTest::newRow("more than 30 days: the date") << QStringLiteral("2026-09-01T15:00:00Z") << QStringLiteral("9/1/26");
    QTest::newRow("soon") << QStringLiteral("2026-11-23T15:30:00Z") << QStringLiteral("in 30 minute(s)");
    QTest::newRow("next day") << QStringLiteral("2026-11-24T22:00:00Z") << QStringLiteral("tomorrow");
    QTest::newRow("days ahead") << QStringLiteral("2026-11-27T15:00:00Z") << QStringLiteral("in 4 day(s)");
}

void TestRelativeTime::words()
{
    QFETCH(QString, then);
    QFETCH(QString, words);
    const Instant now = *Instant::parse(u"2026-11-23T15:00:00Z");
    const QLocale locale(QLocale::English, QLocale::UnitedStates);
    QCOMPARE(relativeTime(*Instant::parse(then), now, QTimeZone("America/Bogota"), locale), words);
}

QTEST_MAIN(TestRelativeTime)
#include "tst_relativetime.moc"
