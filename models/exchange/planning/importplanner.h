// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/core/clock.h"
#include "models/database/executor.h"
#include "models/editing/bulkprogress.h"
#include "models/editing/typedvalue.h"
#include "models/exchange/planning/importplan.h"

/// Thinks an import through: maps, validates, finds the records that are there, references, duplicates in the file and in the
/// workspace. Writes nothing. Blocking, in the executor's thread; few statements for any number of rows.
class ImportPlanner final
{
public:
    ImportPlanner(const Catalog &catalog, Executor &executor, const Clock &clock, const TypedFormat &format,
                  const BulkProgress &progress = {});

    [[nodiscard]] Result<ImportPlan> plan(const SourceTable &source, const ImportMapping &mapping);
    /// Thinks these rows (positions in plan.rows) through again after a decision or an edit, and those that depend on them.
    [[nodiscard]] Result<void> replan(ImportPlan &plan, const QList<int> &rows);
    /// A person typed something else into a cell; the row is thought through again.
    [[nodiscard]] Result<void> edit(ImportPlan &plan, int row, int target, const QString &typed);
    [[nodiscard]] Result<void> decide(ImportPlan &plan, const QList<int> &rows, RowDecision decision);

private:
    const Catalog &m_catalog;
    Executor &m_executor;
    const Clock &m_clock;
    TypedFormat m_format;
    BulkProgress m_progress;
};
