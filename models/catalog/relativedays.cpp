// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/relativedays.h"

namespace {

constexpr int monthsOfQuarter = 3;
constexpr int monthsOfYear = 12;
constexpr int daysOfWeek = 7;
constexpr int longestSpanDigits = 4;

DayRange monthsFrom(QDate first, int months)
{
    return {first, first.addMonths(months).addDays(-1)};
}

/// Those of the calendar, `steps` of them from the current one.
std::optional<DayRange> calendarPeriod(QStringView unit, QDate today, int steps)
{
    if (unit == u"week") {
        const QDate monday = today.addDays(1 - today.dayOfWeek() + daysOfWeek * steps);
        return DayRange{monday, monday.addDays(daysOfWeek - 1)};
    }
    const QDate month(today.year(), today.month(), 1);
    if (unit == u"month") {
        return monthsFrom(month.addMonths(steps), 1);
    }
    if (unit == u"quarter") {
        const QDate quarter = month.addMonths(-((today.month() - 1) % monthsOfQuarter));
        return monthsFrom(quarter.addMonths(monthsOfQuarter * steps), monthsOfQuarter);
    }
    if (unit == u"year") {
        return monthsFrom(QDate(today.year(), 1, 1).addYears(steps), monthsOfYear);
    }
    return std::nullopt;
}

} // namespace

std::optional<DaySpan> DaySpan::parse(QStringView text)
{
    const QStringView digits = text.chopped(text.isEmpty() ? 0 : 1);
    bool isNumber = false;
    const int count = digits.size() > longestSpanDigits ? 0 : digits.toInt(&isNumber);
    const char unit = text.isEmpty() ? '\0' : text.back().toLatin1();
    if (!isNumber || count < 1 || (unit != 'd' && unit != 'w' && unit != 'm')) {
        return std::nullopt;
    }
    return DaySpan{count, unit};
}

QString DaySpan::toText() const
{
    return QString::number(count) + QLatin1Char(unit);
}

QDate DaySpan::before(QDate day) const
{
    return unit == 'm' ? day.addMonths(-count) : day.addDays(-count * (unit == 'w' ? daysOfWeek : 1));
}

QDate DaySpan::after(QDate day) const
{
    return unit == 'm' ? day.addMonths(count) : day.addDays(count * (unit == 'w' ? daysOfWeek : 1));
}

std::optional<DayRange> daysOfPeriod(QStringView period, QDate today)
{
    if (period == u"today") {
        return DayRange{today, today};
    }
    if (period == u"yesterday") {
        return DayRange{today.addDays(-1), today.addDays(-1)};
    }
    if (period == u"tomorrow") {
        return DayRange{today.addDays(1), today.addDays(1)};
    }
    const qsizetype dash = period.indexOf(u'-');
    const QStringView which = dash < 0 ? QStringView() : period.first(dash);
    const QStringView what = dash < 0 ? QStringView() : period.sliced(dash + 1);
    if (which == u"this") {
        return calendarPeriod(what, today, 0);
    }
    if (which != u"last" && which != u"next") {
        return std::nullopt;
    }
    const bool past = which == u"last";
    if (const std::optional<DaySpan> span = DaySpan::parse(what)) {
        return past ? DayRange{span->before(today), today} : DayRange{today, span->after(today)};
    }
    return calendarPeriod(what, today, past ? -1 : 1);
}
