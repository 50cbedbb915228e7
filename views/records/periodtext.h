// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/query.h"

/// The words of a period that moves with today: "this month", "in the last 14 days", "more than 3 weeks ago or never".
/// `op` is During, OlderThan, OlderThanOrNever or LaterThan; `period` as relativedays.h has it. Empty when it says nothing.
[[nodiscard]] QString periodText(FilterOperator op, const QString &period);

/// The named periods that a list offers, in its order: "today" … "this-year".
[[nodiscard]] QStringList offeredPeriods();
