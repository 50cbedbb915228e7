// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/relativedays.h"

#include <QTest>

/// Periods that move with today.
class TestRelativeDays final : public QObject
{
    Q_OBJECT

private slots:
    void periods_data();
    void periods();
    void agesAndPeriodsMeet();
    void spans_data();
    void spans();
};

void TestRelativeDays::periods_data()
{
    QTest::addColumn<QString>("period");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    const QDate sunday(2026, 11, 22);
    QTest::newRow("today") << "today" << sunday << sunday << sunday;
    QTest::newRow("yesterday") << "yesterday" << QDate(2026, 3, 1) << QDate(2026, 2, 28) << QDate(2026, 2, 28);
    QTest::newRow("tomorrow: next year") << "tomorrow" << QDate(2026, 12, 31) << QDate(2027, 1, 1) << QDate(2027, 1, 1);
    QTest::newRow("week of a Sunday: from its Monday") << "this-week" << sunday << QDate(2026, 11, 16) << sunday;
    QTest::newRow("week of a Monday: from that day") << "this-week" << QDate(2026, 11, 23) << QDate(2026, 11, 23) << QDate(2026, 11, 29);
    QTest::newRow("last week") << "last-week" << sunday << QDate(2026, 11, 9) << QDate(2026, 11, 15);
    QTest::newRow("next week: over the new year") << "next-week" << QDate(2026, 12, 31) << QDate(2027, 1, 4) << QDate(2027, 1, 10);
    QTest::newRow("this month: leap year") << "this-month" << QDate(2028, 2, 10) << QDate(2028, 2, 1) << QDate(2028, 2, 29);
    QTest::newRow("last month: of January") << "last-month" << QDate(2027, 1, 31) << QDate(2026, 12, 1) << QDate(2026, 12, 31);
    QTest::newRow("next month: after the 31st") << "next-month" << QDate(2027, 1, 31) << QDate(2027, 2, 1) << QDate(2027, 2, 28);
    QTest::newRow("this quarter") << "this-quarter" << sunday << QDate(2026, 10, 1) << QDate(2026, 12, 31);
    QTest::newRow("last quarter: of January") << "last-quarter" << QDate(2027, 1, 1) << QDate(2026, 10, 1) << QDate(2026, 12, 31);
    QTest::newRow("this year") << "this-year" << sunday << QDate(2026, 1, 1) << QDate(2026, 12, 31);
    QTest::newRow("last 14 days: until today") << "last-14d" << sunday << QDate(2026, 11, 8) << sunday;
    QTest::newRow("next 3 weeks: from today") << "next-3w" << sunday << sunday << QDate(2026, 12, 13);
    QTest::newRow("last month by count: ends of months") << "last-1m" << QDate(2026, 3, 31) << QDate(2026, 2, 28) << QDate(2026, 3, 31);
    QTest::newRow("unknown word") << "fortnight" << sunday << QDate() << QDate();
    QTest::newRow("nothing") << "" << sunday << QDate() << QDate();
    QTest::newRow("span without a direction") << "14d" << sunday << QDate() << QDate();
}

void TestRelativeDays::periods()
{
    QFETCH(QString, period);
    QFETCH(QDate, today);
    const DayRange range = daysOfPeriod(period, today).value_or(DayRange());
    QTEST(range.first, "first");
    QTEST(range.last, "last");
}

/// Nothing falls between "in the last 3 weeks" and "more than 3 weeks ago", and nothing is in both.
void TestRelativeDays::agesAndPeriodsMeet()
{
    const QDate today(2026, 11, 22);
    for (const DaySpan span : {DaySpan{21, 'd'}, DaySpan{3, 'w'}, DaySpan{1, 'm'}}) {
        const DayRange recent = *daysOfPeriod(QString(QStringLiteral("last-") + span.toText()), today);
        QCOMPARE(recent.first, span.before(today)); // older is before that day
    }
}

void TestRelativeDays::spans_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("sound");
    QTest::newRow("days") << "21d" << true;
    QTest::newRow("largest") << "9999m" << true;
    QTest::newRow("too large") << "10000d" << false;
    QTest::newRow("none") << "0w" << false;
    QTest::newRow("negative") << "-3w" << false;
    QTest::newRow("unit unknown") << "3y" << false;
    QTest::newRow("no number") << "w" << false;
    QTest::newRow("empty") << "" << false;
}

void TestRelativeDays::spans()
{
    QFETCH(QString, text);
    const std::optional<DaySpan> span = DaySpan::parse(text);
    QTEST(span.has_value(), "sound");
    if (span) {
        QCOMPARE(span->toText(), text);
    }
}

QTEST_APPLESS_MAIN(TestRelativeDays)
#include "tst_relativedays.moc"
