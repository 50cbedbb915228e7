// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/shapes/availability.h"

#include "models/catalog/shapes/jsontext.h"

#include <QStringList>

#include <array>

namespace {
constexpr std::array<const char *, 7> dayKeys{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

QLatin1String dayKey(int day)
{
    return QLatin1String(dayKeys.at(static_cast<std::size_t>(day - 1)));
}

std::optional<int> readWhole(const QJsonObject &object, QLatin1String key)
{
    const std::optional<double> number = jsonNumber(object, key);
    return number ? std::optional<int>(static_cast<int>(*number)) : std::nullopt;
}

void putWhole(QJsonObject &object, QLatin1String key, std::optional<int> number)
{
    putJsonNumber(object, key, number ? std::optional<double>(*number) : std::nullopt);
}

/// The intervals of a day as written, nothing when they are not [["HH:MM","HH:MM"], …].
std::optional<QList<QStringList>> writtenIntervals(const QJsonValue &value)
{
    QList<QStringList> intervals;
    if (value.isUndefined() || value.isNull()) {
        return intervals;
    }
    if (!value.isArray()) {
        return std::nullopt;
    }
    const QJsonArray array = value.toArray();
    for (const QJsonValue &element : array) {
        const std::optional<QStringList> pair = jsonTexts(element);
        if (!pair || pair->size() != 2) {
            return std::nullopt;
        }
        intervals.append(*pair);
    }
    return intervals;
}

std::optional<Availability::Interval> readInterval(const QStringList &written)
{
    const QString format = QStringLiteral("HH:mm");
    const bool untilMidnight = written.at(1) == QLatin1String("24:00");
    const QTime start = QTime::fromString(written.at(0), format);
    const QTime end = untilMidnight ? QTime(0, 0) : QTime::fromString(written.at(1), format);
    if (!start.isValid() || !end.isValid() || (!untilMidnight && end <= start)) {
        return std::nullopt;
    }
    return Availability::Interval{start, end};
}

QString writtenTime(QTime time, bool isEnd)
{
    return isEnd && time == QTime(0, 0) ? QStringLiteral("24:00") : time.toString(QStringLiteral("HH:mm"));
}

/// The object under "weekly" when the whole has our shape.
std::optional<QJsonObject> weeklyOf(const QString &json)
{
    const JsonText text = parseJsonText(json);
    const QJsonObject object = text.value.toObject();
    if (!text.ok() || !text.value.isObject() || !object.value(QLatin1String("weekly")).isObject()) {
        return std::nullopt;
    }
    return object.value(QLatin1String("weekly")).toObject();
}
} // namespace

std::optional<Availability> Availability::parse(const QString &json)
{
    const std::optional<QJsonObject> days = weeklyOf(json);
    if (!days) {
        return std::nullopt;
    }
    Availability result;
    result.original = parseJsonText(json).value.toObject();
    if (!jsonKeyIs(result.original, QLatin1String("zone"), QJsonValue::String)) {
        return std::nullopt;
    }
    result.zone = result.original.value(QLatin1String("zone")).toString();
    result.bufferMinutes = readWhole(result.original, QLatin1String("buffer_minutes"));
    result.maxPerDay = readWhole(result.original, QLatin1String("max_per_day"));
    result.maxPerWeek = readWhole(result.original, QLatin1String("max_per_week"));
    result.minNoticeHours = readWhole(result.original, QLatin1String("min_notice_hours"));
    for (int day = 1; day <= 7; ++day) {
        const std::optional<QList<QStringList>> written = writtenIntervals(days->value(dayKey(day)));
        if (!written) {
            return std::nullopt;
        }
        for (const QStringList &pair : *written) {
            if (const std::optional<Interval> interval = readInterval(pair)) {
                result.weekly[day].append(*interval);
            }
        }
    }
    return result;
}

std::optional<QString> Availability::firstProblem(const QString &json)
{
    const std::optional<QJsonObject> days = weeklyOf(json);
    if (!days) {
        return std::nullopt;
    }
    for (int day = 1; day <= 7; ++day) {
        const std::optional<QList<QStringList>> written = writtenIntervals(days->value(dayKey(day)));
        if (!written) {
            return std::nullopt;
        }
        for (const QStringList &pair : *written) {
            if (!readInterval(pair)) {
                return pair.join(QStringLiteral(" – "));
            }
        }
    }
    return std::nullopt;
}

QString Availability::toJson() const
{
    QJsonObject object = original;
    putJsonText(object, QLatin1String("zone"), zone);
    QJsonObject days = object.value(QLatin1String("weekly")).toObject();
    for (int day = 1; day <= 7; ++day) {
        QJsonArray intervals;
        for (const Interval &interval : weekly.value(day)) {
            intervals.append(QJsonArray{writtenTime(interval.start, false), writtenTime(interval.end, true)});
        }
        if (!intervals.isEmpty() || days.contains(dayKey(day))) {
            days.insert(dayKey(day), intervals);
        }
    }
    object.insert(QLatin1String("weekly"), days);
    putWhole(object, QLatin1String("buffer_minutes"), bufferMinutes);
    putWhole(object, QLatin1String("max_per_day"), maxPerDay);
    putWhole(object, QLatin1String("max_per_week"), maxPerWeek);
    putWhole(object, QLatin1String("min_notice_hours"), minNoticeHours);
    return jsonToText(object);
}

QString Availability::summary(const QLocale &locale) const
{
    QStringList days;
    for (int day = 1; day <= 7; ++day) {
        QStringList hours;
        for (const Interval &interval : weekly.value(day)) {
            hours.append(writtenTime(interval.start, false) + QStringLiteral("–") + writtenTime(interval.end, true));
        }
        if (!hours.isEmpty()) {
            days.append(locale.standaloneDayName(day, QLocale::ShortFormat) + QLatin1Char(' ') +
                        hours.join(QStringLiteral(", ")));
        }
    }
    return days.join(QStringLiteral("; "));
}
