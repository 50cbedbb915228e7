// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/instant.h"

#include <QTimeZone>

namespace {
constexpr qint64 microsPerSecond = 1000000;

/// Reads exactly `count` digits at `at`; moves `at` behind them.
std::optional<int> digits(QStringView text, qsizetype &at, int count)
{
    if (at + count > text.size()) {
        return std::nullopt;
    }
    int value = 0;
    for (int i = 0; i < count; ++i) {
        const char16_t c = text[at + i].unicode();
        if (c < u'0' || c > u'9') {
            return std::nullopt;
        }
        value = value * 10 + (c - u'0');
    }
    at += count;
    return value;
}

bool accept(QStringView text, qsizetype &at, QStringView anyOf)
{
    if (at < text.size() && anyOf.contains(text[at])) {
        ++at;
        return true;
    }
    return false;
}
} // namespace

std::optional<Instant> Instant::parse(QStringView text)
{
    qsizetype at = 0;
    const auto year = digits(text, at, 4);
    if (!year || !accept(text, at, u"-")) {
        return std::nullopt;
    }
    const auto month = digits(text, at, 2);
    if (!month || !accept(text, at, u"-")) {
        return std::nullopt;
    }
    const auto day = digits(text, at, 2);
    const QDate date(*year, *month, day.value_or(0));
    if (!day || !date.isValid() || !accept(text, at, u"T ")) {
        return std::nullopt;
    }
    const auto hour = digits(text, at, 2);
    if (!hour || !accept(text, at, u":")) {
        return std::nullopt;
    }
    const auto minute = digits(text, at, 2);
    if (!minute || *hour > 23 || *minute > 59) {
        return std::nullopt;
    }
    int second = 0;
    qint64 micros = 0;
    if (accept(text, at, u":")) {
        const auto s = digits(text, at, 2);
        if (!s || *s > 59) {
            return std::nullopt;
        }
        second = *s;
        if (accept(text, at, u".,")) {
            qint64 unit = microsPerSecond / 10;
            const qsizetype first = at;
            while (at < text.size() && text[at] >= u'0' && text[at] <= u'9') {
                micros += (text[at].unicode() - u'0') * unit;
                unit /= 10;
                ++at;
            }
            if (at == first) {
                return std::nullopt;
            }
        }
    }
    qint64 offset = 0;
    if (at < text.size() && !accept(text, at, u"Zz")) {
        const bool west = text[at] == u'-';
        if (!accept(text, at, u"+-")) {
            return std::nullopt;
        }
        const auto h = digits(text, at, 2);
        (void)accept(text, at, u":");
        const auto m = at < text.size() ? digits(text, at, 2) : std::optional<int>(0);
        if (!h || !m || *h > 18 || *m > 59) {
            return std::nullopt;
        }
        offset = (*h * 3600 + *m * 60) * (west ? -1 : 1);
    }
    if (at != text.size()) {
        return std::nullopt;
    }
    const qint64 days = date.toJulianDay() - QDate(1970, 1, 1).toJulianDay();
    const qint64 seconds = days * 86400 + *hour * 3600 + *minute * 60 + second - offset;
    return Instant{seconds * microsPerSecond + micros};
}

Instant Instant::fromDateTime(const QDateTime &dateTime)
{
    return Instant{dateTime.toMSecsSinceEpoch() * 1000};
}

QDateTime Instant::toUtc() const
{
    const qint64 floored = microseconds >= 0 ? microseconds / 1000 : -((-microseconds + 999) / 1000);
    return QDateTime::fromMSecsSinceEpoch(floored, QTimeZone::utc());
}

namespace {
/// The six decimals below the second, also for moments before 1970.
int decimals(qint64 microseconds)
{
    return static_cast<int>(((microseconds % microsPerSecond) + microsPerSecond) % microsPerSecond);
}
} // namespace

QString Instant::toIso() const
{
    QString text = toUtc().toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss"));
    if (const int below = decimals(microseconds); below != 0) {
        QString tail = QStringLiteral("%1").arg(below, 6, 10, QLatin1Char('0'));
        while (tail.endsWith(QLatin1Char('0'))) {
            tail.chop(1);
        }
        text += QLatin1Char('.') + tail;
    }
    return text + QLatin1Char('Z');
}

QString Instant::toSql() const
{
    return toUtc().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))
        + QStringLiteral(".%1").arg(decimals(microseconds), 6, 10, QLatin1Char('0'));
}
