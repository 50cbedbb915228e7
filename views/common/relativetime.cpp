// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/relativetime.h"

#include <QCoreApplication>

namespace {

QString relativeWords(const char *source, qint64 n)
{
    return QCoreApplication::translate("RelativeTime", source, nullptr, int(n));
}

QString relativePast(qint64 minutes, qint64 days)
{
    if (minutes < 60) {
        return relativeWords(QT_TRANSLATE_N_NOOP("RelativeTime", "%n minute(s) ago"), minutes);
    }
    if (days == 0 || minutes < 6 * 60) {
        return relativeWords(QT_TRANSLATE_N_NOOP("RelativeTime", "%n hour(s) ago"), minutes / 60);
    }
    if (days == 1) {
        return QCoreApplication::translate("RelativeTime", "yesterday");
    }
    return relativeWords(QT_TRANSLATE_N_NOOP("RelativeTime", "%n day(s) ago"), days);
}

QString relativeFuture(qint64 minutes, qint64 days)
{
    if (minutes < 60) {
        return relativeWords(QT_TRANSLATE_N_NOOP("RelativeTime", "in %n minute(s)"), minutes);
    }
    if (days == 0 || minutes < 6 * 60) {
        return relativeWords(QT_TRANSLATE_N_NOOP("RelativeTime", "in %n hour(s)"), minutes / 60);
    }
    if (days == 1) {
        return QCoreApplication::translate("RelativeTime", "tomorrow");
    }
    return relativeWords(QT_TRANSLATE_N_NOOP("RelativeTime", "in %n day(s)"), days);
}

} // namespace

QString relativeTime(Instant then, Instant now, const QTimeZone &zone, const QLocale &locale)
{
    constexpr qint64 microsecondsPerMinute = 60'000'000;
    const QDateTime localThen = then.toUtc().toTimeZone(zone);
    const qint64 days = localThen.date().daysTo(now.toUtc().toTimeZone(zone).date());
    if (qAbs(days) > 30) {
        return locale.toString(localThen.date(), QLocale::ShortFormat);
    }
    const qint64 minutes = (now.microseconds - then.microseconds) / microsecondsPerMinute;
    if (minutes == 0) {
        return QCoreApplication::translate("RelativeTime", "just now");
    }
    return minutes > 0 ? relativePast(minutes, days) : relativeFuture(-minutes, -days);
}
