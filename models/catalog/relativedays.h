// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringView>

#include <optional>

// Periods that move with today, as filters keep them. Pure: today comes in, in the zone that decides what a day is.

/// From the first to the last day, both counted.
struct DayRange
{
    QDate first;
    QDate last;
    bool operator==(const DayRange &) const = default;
};

/// A number of days, weeks or months: "21d", "3w", "2m".
struct DaySpan
{
    int count = 0;
    char unit = 'd'; ///< 'd', 'w' or 'm'

    [[nodiscard]] static std::optional<DaySpan> parse(QStringView text); ///< 1 to 9999 of them
    [[nodiscard]] QString toText() const;
    [[nodiscard]] QDate before(QDate day) const;
    [[nodiscard]] QDate after(QDate day) const;
    bool operator==(const DaySpan &) const = default;
};

/// "today", "yesterday", "tomorrow"; "this-", "last-" and "next-" with "week" (from Monday), "month", "quarter", "year";
/// "last-14d", "next-3w": today counts and the day that long ago as well, so that "older than 14d" is all that came before.
/// Nothing when the text names no period.
[[nodiscard]] std::optional<DayRange> daysOfPeriod(QStringView period, QDate today);
