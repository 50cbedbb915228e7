// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/field.h"
#include "models/core/result.h"
#include "models/database/executor.h"

struct sqlite3_stmt;

// Canonical values to and from the storage classes of STRICT tables: instants and dates as text, booleans as 0 and 1,
// decimals as scaled integers, everything else as it is.

/// Binds every value to its $n. InvalidFormat when a decimal does not fit its scale or a text holds a NUL character.
[[nodiscard]] Result<void> bindSqliteValues(sqlite3_stmt *prepared, const Statement &statement);

/// The current row, read by Statement::columns and Statement::scales.
[[nodiscard]] QList<QVariant> readSqliteRow(sqlite3_stmt *prepared, const Statement &statement);
