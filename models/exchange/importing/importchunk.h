// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/exchange/importing/importtables.h"

/// What became of some rows.
struct ImportChunkOutcome
{
    QList<RowRefusal> refused;
    QList<QByteArray> entries; ///< of import_chunks; empty when none were asked for
};

/// Writes rows of a plan with all their parts, inside a transaction of the caller. Rows that the database refuses are found by
/// halving: what is written together fails together, is undone to a savepoint and written again in smaller portions. Blocking,
/// in the executor's thread.
class ImportChunk final
{
public:
    /// All outlive it.
    ImportChunk(const Catalog &catalog, Executor &executor, const Clock &clock, const ImportPlan &plan, const QList<ImportPart> &parts);

    /// Rows are positions in the plan. Errors are those after which nothing more can be written (the connection, the disk,
    /// Cancelled, Retry); everything else is a refusal. Gives up after `mostRefusals` of them.
    [[nodiscard]] Result<void> write(const QList<int> &rows, bool withEntries, ImportChunkOutcome &outcome);

    static constexpr qsizetype mostRefusals = 1'000;

private:
    [[nodiscard]] Result<void> writeTogether(const QList<int> &rows, bool withEntries, ImportChunkOutcome &outcome);
    [[nodiscard]] Result<void> writePart(const ImportPart &part, const QList<int> &rows, bool withEntries, ImportChunkOutcome &outcome);
    [[nodiscard]] RowRefusal explained(int row, const Error &error) const;

    const Catalog &m_catalog;
    Executor &m_executor;
    const Clock &m_clock;
    const ImportPlan &m_plan;
    const QList<ImportPart> &m_parts;
    QList<int> m_order;
    int m_failedPart = 0; ///< the one at which writeTogether() stopped
};
