// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QLocale>
#include <QTime>

#include <optional>

/// When somebody can meet, week by week: allies.availability_hours, entrepreneurs.preferred_meeting_times.
/// {"zone":"America/Bogota","weekly":{"mon":[["09:00","12:00"]]},"buffer_minutes":15,"max_per_day":4,...}
struct Availability
{
    struct Interval
    {
        QTime start;
        QTime end; ///< 24:00, the end of the day, is kept as 00:00
        bool operator==(const Interval &) const = default;
    };

    QString zone;                       ///< IANA; empty: the person's
    QHash<int, QList<Interval>> weekly; ///< by Qt's day of the week, 1 = Monday; no intervals: not available
    std::optional<int> bufferMinutes;
    std::optional<int> maxPerDay;
    std::optional<int> maxPerWeek;
    std::optional<int> minNoticeHours;
    QJsonObject original; ///< with what other programs wrote beside

    /// Nothing for another shape. Times that are none, or that end before they start, are not another shape but wrong:
    /// firstProblem() finds them, and they are left out here.
    [[nodiscard]] static std::optional<Availability> parse(const QString &json);
    /// The first interval that is no HH:MM to a later HH:MM, as written: "12:00 – 09:00". Nothing when all are well.
    [[nodiscard]] static std::optional<QString> firstProblem(const QString &json);
    [[nodiscard]] QString toJson() const;
    /// "Mon 09:00–12:00; Tue 08:00–10:00, 17:00–19:00"
    [[nodiscard]] QString summary(const QLocale &locale) const;
};
