// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/core/clock.h"
#include "models/database/executor.h"
#include "models/editing/bulkchange.h"
#include "models/editing/bulkprogress.h"
#include "models/editing/recordfinder.h"

/// Thinks a pasted block through: which record each line means, what each cell reads as, what would change. Inside one
/// job: blocking, in the executor's thread. The rows of the plan are the lines of the block, in their order.
class PastePlanner final
{
public:
    PastePlanner(const Catalog &catalog, Executor &executor, const Clock &clock, const BulkProgress &progress);

    [[nodiscard]] Result<ChangePlan> plan(const PasteRequest &request);

private:
    /// The record of every line, or why it has none.
    struct Line
    {
        QString id;
        QString sentence;
    };
    [[nodiscard]] Result<QList<Line>> findLines(const Entity &entity, const PasteRequest &request);
    [[nodiscard]] Result<Line> findByName(const Entity &entity, const QString &name);
    [[nodiscard]] Result<PlannedRow> planLine(const Entity &entity, const PasteRequest &request, qsizetype line,
                                              const Record &record, const QStringList &fields);
    /// A typed cell as a value; references by their name.
    [[nodiscard]] Result<Result<QVariant>> read(const Field &field, const QString &text, const TypedFormat &format);

    const Catalog &m_catalog;
    Executor &m_executor;
    const Clock &m_clock;
    BulkProgress m_progress;
    RecordFinder m_finder;
};
