// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"

#include <QDate>

// The days of the demo. Colombia has had UTC-5 without daylight saving time since 1993.
namespace DemoCalendar {
[[nodiscard]] QDate easter(int year); ///< the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8)
/// False in Holy Week (Monday to Easter Sunday) and from 15 December to 15 January.
[[nodiscard]] bool isWorking(QDate day);
/// The first working day on or after `day` with that weekday (Qt::Monday = 1).
[[nodiscard]] QDate nextWorking(QDate day, int weekday);
[[nodiscard]] QDate mondayOf(QDate day);
/// That minute of the day in Bogotá.
[[nodiscard]] Instant bogota(QDate day, int hour, int minute = 0);
/// "2026-2": the half of the year that an edition starts in.
[[nodiscard]] QString edition(QDate start);
} // namespace DemoCalendar
