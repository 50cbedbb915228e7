// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/periodtext.h"

#include "models/catalog/relativedays.h"

#include <QCoreApplication>

namespace {

QString spanText(FilterOperator op, const DaySpan &span)
{
    const int n = span.count;
    const bool weeks = span.unit == 'w';
    const bool months = span.unit == 'm';
    switch (op) {
    case FilterOperator::OlderThan:
        return weeks    ? QCoreApplication::translate("FilterText", "more than %n week(s) ago", nullptr, n)
               : months ? QCoreApplication::translate("FilterText", "more than %n month(s) ago", nullptr, n)
                        : QCoreApplication::translate("FilterText", "more than %n day(s) ago", nullptr, n);
    case FilterOperator::OlderThanOrNever:
        return weeks    ? QCoreApplication::translate("FilterText", "more than %n week(s) ago or never", nullptr, n)
               : months ? QCoreApplication::translate("FilterText", "more than %n month(s) ago or never", nullptr, n)
                        : QCoreApplication::translate("FilterText", "more than %n day(s) ago or never", nullptr, n);
    default:
        return weeks    ? QCoreApplication::translate("FilterText", "in more than %n week(s)", nullptr, n)
               : months ? QCoreApplication::translate("FilterText", "in more than %n month(s)", nullptr, n)
                        : QCoreApplication::translate("FilterText", "in more than %n day(s)", nullptr, n);
    }
}

QString movingText(bool past, const DaySpan &span)
{
    const int n = span.count;
    const bool weeks = span.unit == 'w';
    const bool months = span.unit == 'm';
    if (past) {
        return weeks    ? QCoreApplication::translate("FilterText", "in the last %n week(s)", nullptr, n)
               : months ? QCoreApplication::translate("FilterText", "in the last %n month(s)", nullptr, n)
                        : QCoreApplication::translate("FilterText", "in the last %n day(s)", nullptr, n);
    }
    return weeks    ? QCoreApplication::translate("FilterText", "in the next %n week(s)", nullptr, n)
           : months ? QCoreApplication::translate("FilterText", "in the next %n month(s)", nullptr, n)
                    : QCoreApplication::translate("FilterText", "in the next %n day(s)", nullptr, n);
}

struct NamedPeriod
{
    const char *name;
    const char *words;
};

constexpr NamedPeriod namedPeriods[] = {
    {"today", QT_TRANSLATE_NOOP("FilterText", "today")},
    {"yesterday", QT_TRANSLATE_NOOP("FilterText", "yesterday")},
    {"tomorrow", QT_TRANSLATE_NOOP("FilterText", "tomorrow")},
    {"this-week", QT_TRANSLATE_NOOP("FilterText", "this week")},
    {"last-week", QT_TRANSLATE_NOOP("FilterText", "last week")},
    {"next-week", QT_TRANSLATE_NOOP("FilterText", "next week")},
    {"this-month", QT_TRANSLATE_NOOP("FilterText", "this month")},
    {"last-month", QT_TRANSLATE_NOOP("FilterText", "last month")},
    {"next-month", QT_TRANSLATE_NOOP("FilterText", "next month")},
    {"this-quarter", QT_TRANSLATE_NOOP("FilterText", "this quarter")},
    {"last-quarter", QT_TRANSLATE_NOOP("FilterText", "last quarter")},
    {"next-quarter", QT_TRANSLATE_NOOP("FilterText", "next quarter")},
    {"this-year", QT_TRANSLATE_NOOP("FilterText", "this year")},
    {"last-year", QT_TRANSLATE_NOOP("FilterText", "last year")},
    {"next-year", QT_TRANSLATE_NOOP("FilterText", "next year")},
};

} // namespace

QString periodText(FilterOperator op, const QString &period)
{
    if (op != FilterOperator::During) {
        const std::optional<DaySpan> span = DaySpan::parse(period);
        return span ? spanText(op, *span) : QString();
    }
    for (const NamedPeriod &named : namedPeriods) {
        if (period == QLatin1String(named.name)) {
            return QCoreApplication::translate("FilterText", named.words);
        }
    }
    const bool past = period.startsWith(QLatin1String("last-"));
    const std::optional<DaySpan> span = DaySpan::parse(QStringView(period).mid(5));
    return span ? movingText(past, *span) : QString();
}

QStringList offeredPeriods()
{
    QStringList names;
    for (const NamedPeriod &named : namedPeriods) {
        names.append(QLatin1String(named.name));
    }
    return names;
}
