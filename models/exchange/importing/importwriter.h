// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/core/clock.h"
#include "models/database/executor.h"
#include "models/editing/bulkprogress.h"
#include "models/exchange/importing/importrecord.h"

/// Writes a plan: everything in one transaction, in chunks, with the import's own record. Blocking, in the executor's thread. A
/// failed, cancelled or killed call leaves nothing behind.
class ImportWriter final
{
public:
    ImportWriter(const Catalog &catalog, Executor &executor, const Clock &clock, const BulkProgress &progress = {});

    /// Writes the rows New and Changed (and duplicates that were decided). When the database refuses rows, nothing is written,
    /// the rows of `plan` say why (Refused), and the error is Check with the number of them. A record that somebody else changed
    /// since the plan makes its row Refused with Conflict. The same file may be imported twice: it is the plan that says "unchanged".
    [[nodiscard]] Result<ImportRecord> commit(ImportPlan &plan);
    /// Marks the rows that the database would refuse, by writing and rolling back. For plans of up to `mostTried` written rows;
    /// above it does nothing and leaves plan.tried false.
    [[nodiscard]] Result<void> tryOut(ImportPlan &plan);

    static constexpr int mostTried = 20'000;

private:
    const Catalog &m_catalog;
    Executor &m_executor;
    const Clock &m_clock;
    BulkProgress m_progress;
};
