// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/core/clock.h"
#include "models/database/executor.h"
#include "models/editing/bulkprogress.h"
#include "models/editing/typedvalue.h"
#include "models/exchange/planning/importplan.h"

class PlanLayout;
class RowMapper;

/// Thinks an import through: maps, validates, finds the records that are there, references, duplicates in the file and in the
/// workspace. Writes nothing. Blocking, in the executor's thread; few statements for any number of rows.
class ImportPlanner final
{
public:
    ImportPlanner(const Catalog &catalog, Executor &executor, const Clock &clock, const TypedFormat &format,
                  const BulkProgress &progress = {});

    [[nodiscard]] Result<ImportPlan> plan(const SourceTable &source, const ImportMapping &mapping);
    /// Thinks the plan through again after rows (positions in plan.rows) were decided or edited: what an earlier row makes, a later
    /// one is the same as. Costs as much as plan().
    [[nodiscard]] Result<void> replan(ImportPlan &plan, const QList<int> &rows);
    /// A person typed something else into a cell; the row is thought through again.
    [[nodiscard]] Result<void> edit(ImportPlan &plan, int row, int target, const QString &typed);
    [[nodiscard]] Result<void> decide(ImportPlan &plan, const QList<int> &rows, RowDecision decision);

private:
    [[nodiscard]] Result<void> think(ImportPlan &plan);
    [[nodiscard]] Result<void> mapRows(const RowMapper &mapper, qsizetype parts, ImportPlan &plan);
    [[nodiscard]] Result<void> judgeRows(const PlanLayout &layout, ImportPlan &plan);
    [[nodiscard]] bool goOn(qint64 done);

    const Catalog &m_catalog;
    Executor &m_executor;
    const Clock &m_clock;
    TypedFormat m_format;
    BulkProgress m_progress;
};
