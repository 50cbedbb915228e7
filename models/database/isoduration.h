// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The ISO 8601 form of PostgreSQL's interval, e.g. "P1Y6M", "P7D", "PT1H30M", "PT0S".
[[nodiscard]] QString isoDuration(qint64 microseconds, qint32 days, qint32 months);
