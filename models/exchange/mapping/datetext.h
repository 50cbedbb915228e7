// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"
#include "models/exchange/mapping/importmapping.h"

#include <QDate>
#include <QTimeZone>

/// A day and perhaps a time, as a file writes them.
struct DateReading
{
    QDate date;                     ///< invalid: no date by these rules
    QTime time;                     ///< invalid: none was written
    std::optional<int> offset;      ///< seconds east of UTC, where a zone was written
};

/// Reads "31/12/2025" in the order of the rules, "2025-12-31", "2025/12/31", "5 de marzo de 2025", "5-mar-25", "March 5, 2025",
/// "jueves, 5 de marzo de 2025", with or without a time: "14:05", "2:05:33 p. m.", "T14:05:33.5Z", "GMT-5". The year of four digits
/// is any; of two digits those from 50 are of the last century. Cost: linear, no regular expressions, no locales.
[[nodiscard]] DateReading readDateText(QStringView text, ValueRules::DayOrder order);
/// In that zone where the text names none; nothing when it is no date.
[[nodiscard]] std::optional<Instant> instantOf(const DateReading &reading, const QTimeZone &zone);

/// What the numbers of a date like "01/02/2025" say about the order.
struct DayOrderHint
{
    bool isNumeric = false;    ///< three numbers, the last of them the year
    bool dayFirst = false;     ///< the first cannot be a month
    bool monthFirst = false;   ///< the second cannot be a month
    bool yearFirst = false;
};
[[nodiscard]] DayOrderHint dayOrderHint(QStringView text);
