// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/core/clock.h"
#include "models/database/executor.h"
#include "models/editing/bulkchange.h"
#include "models/editing/bulkprogress.h"

/// Thinks through changes of many records, inside one job: blocking, in the executor's thread. Up to
/// BulkLimits::TriedInPreview changed rows are tried out, so that the plan knows what the database refuses.
class BulkPlanner final
{
public:
    BulkPlanner(const Catalog &catalog, Executor &executor, const Clock &clock, const BulkProgress &progress);

    /// What these edits would make of each record of the target.
    [[nodiscard]] Result<ChangePlan> plan(const BulkTarget &target, const QList<FieldEdit> &edits);
    /// The same for values that are given record by record.
    [[nodiscard]] Result<ChangePlan> plan(const QString &entity, const QStringList &fields,
                                          const QList<RecordChange> &changes);
    /// Names the rows and what their references lead to, and tries them out.
    [[nodiscard]] Result<void> finish(const Entity &entity, ChangePlan &plan);

private:
    [[nodiscard]] Result<void> planChunk(const Entity &entity, const QStringList &ids, const QList<FieldEdit> &edits,
                                         ChangePlan &plan);
    [[nodiscard]] bool advance(qsizetype rows);

    const Catalog &m_catalog;
    Executor &m_executor;
    const Clock &m_clock;
    BulkProgress m_progress;
};
