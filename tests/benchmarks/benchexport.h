// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/benchmarks/benchtasks.h"

/// Exports activity_logs and lets the engine's own shell do the same (psql's \copy; sqlite3's .mode csv), in turns; milliseconds,
/// medians, and the most memory that this process ever had beyond what it had when it was connected. `format`: "csv", "jsonl", "xlsx";
/// `machine`: values as they are kept, else as people read them.
[[nodiscard]] BenchNumbers measureExport(const BenchPlace &place, const QString &format, bool machine);

/// Prints the lines of the export.
void benchExport(const BenchPlace &place);
