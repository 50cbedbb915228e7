// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/catalog/record.h"
#include "models/core/result.h"
#include "models/database/executor.h"

/// Inserts many rows of one table by the fastest way that row-level security allows: PostgreSQL INSERT … SELECT FROM
/// unnest() in chunks of 20,000, SQLite one statement used again for each row. Rows may lack columns: they get the
/// database's defaults. Inside a transaction of the caller. Unknown columns are a defect (ErrorCode::Internal).
[[nodiscard]] Result<void> bulkInsert(Executor &executor, const Catalog &catalog, const QString &table,
                                      const QList<FieldValues> &rows);
