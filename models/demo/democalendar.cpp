// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/democalendar.h"

namespace DemoCalendar {
QDate easter(int year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = b / 4;
    const int e = b % 4;
    const int f = (b + 8) / 25;
    const int g = (b - f + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4;
    const int k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int month = (h + l - 7 * m + 114) / 31;
    return QDate(year, month, (h + l - 7 * m + 114) % 31 + 1);
}

bool isWorking(QDate day)
{
    const QDate sunday = easter(day.year());
    if (day >= sunday.addDays(-6) && day <= sunday) {
        return false;
    }
    return !((day.month() == 12 && day.day() >= 15) || (day.month() == 1 && day.day() <= 15));
}

QDate nextWorking(QDate day, int weekday)
{
    while (day.dayOfWeek() != weekday || !isWorking(day)) {
        day = day.addDays(1);
    }
    return day;
}

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

Instant bogota(QDate day, int hour, int minute)
{
    constexpr qint64 utcOffsetHours = -5;
    const qint64 days = day.toJulianDay() - QDate(1970, 1, 1).toJulianDay();
    return Instant{((days * 24 + hour - utcOffsetHours) * 60 + minute) * 60 * 1000000};
}

QString edition(QDate start)
{
    return QStringLiteral("%1-%2").arg(start.year()).arg(start.month() <= 6 ? 1 : 2);
}
} // namespace DemoCalendar
