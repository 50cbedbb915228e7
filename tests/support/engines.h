// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/profile.h"

Q_DECLARE_METATYPE(Engine)

/// The data rows "sqlite" and "postgresql" with one column `engine`: the whole of a `…_data()` slot. The test starts
/// with `auto db = TestDatabase::create(currentEngine()); QVERIFY(db);`
void addEngineRows();

/// The engine of the running data row.
[[nodiscard]] Engine currentEngine();

/// "sqlite" or "postgresql": a prefix for the rows of tests that have columns of their own beside `engine`.
[[nodiscard]] const char *engineName(Engine engine);
