// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/core/clock.h"
#include "models/database/executor.h"
#include "models/editing/bulkchange.h"
#include "models/editing/bulkprogress.h"

/// Writes and takes back changes of many records, inside one job: blocking, in the executor's thread. Rows are read and
/// locked in chunks; a failed or cancelled call leaves nothing behind.
class BulkWriter final
{
public:
    BulkWriter(const Catalog &catalog, Executor &executor, const Clock &clock, const BulkProgress &progress);

    /// Writes the changed rows of a plan in one transaction. A record that somebody else changed meanwhile is written only
    /// where the fields of the plan are still as they were.
    [[nodiscard]] Result<ApplyOutcome> apply(const ChangePlan &plan);
    /// Marks the rows that the database would refuse, by writing and rolling back.
    [[nodiscard]] Result<void> tryOut(ChangePlan &plan);
    /// Puts back what still is as it was written, in one transaction.
    [[nodiscard]] Result<UndoOutcome> undo(const AppliedChanges &applied);

private:
    [[nodiscard]] Result<ApplyOutcome> writeAll(const Entity &entity, const ChangePlan &plan);
    [[nodiscard]] Result<void> writeChunk(const Entity &entity, const ChangePlan &plan, const QList<const PlannedRow *> &rows,
                                          ApplyOutcome &outcome);
    [[nodiscard]] Result<void> undoChunk(const Entity &entity, const QList<AppliedChanges::Row> &rows, UndoOutcome &outcome);
    /// One record inside a savepoint: its error, or nothing.
    [[nodiscard]] std::optional<Error> writeOne(const Entity &entity, const QString &id, const FieldValues &changes);
    [[nodiscard]] bool advance(qsizetype rows);

    const Catalog &m_catalog;
    Executor &m_executor;
    const Clock &m_clock;
    BulkProgress m_progress;
};
