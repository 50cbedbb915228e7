// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"

#include <QLocale>
#include <QTimeZone>

/// "3 days ago", "in 2 hours", "just now", "yesterday"; beyond 30 days the short date in `zone`.
[[nodiscard]] QString relativeTime(Instant then, Instant now, const QTimeZone &zone, const QLocale &locale);
