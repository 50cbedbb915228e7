// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "tests/benchmarks/benchplace.h"

/// Makes a workspace in `folder` (a file, or a database of the tests' own server) with 200 people, 20 organizations and
/// `rows` rows of activity over the last 24 months. Bulk SQL around triggers; a minute a million. Blocking.
[[nodiscard]] Result<BenchPlace> makeBenchData(Engine engine, const QString &folder, qint64 rows);
