// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/browseindex.h"
#include "models/database/browsepages.h"

#include <QElapsedTimer>

/// Counts the rows of a list and fills its index: positions where an index gives the order of an unfiltered list, else the
/// ids of all rows. Blocking, in the background lane; ends early when its job is cancelled.
/// Cost: one pass over an index (half of a count(*) on PostgreSQL; with count(*) first where that is faster: SQLite and
/// partitioned tables), or the list's own sort.
class BrowseScan final
{
public:
    /// `progress` is called in the scan's thread, at most four times a second but for the first estimate and an exact
    /// count, which may come before positions are complete.
    BrowseScan(const BrowsePages &pages, BrowseIndex &index, std::function<void(const RowCount &)> progress);

    /// The exact count.
    [[nodiscard]] Result<qint64> run(Executor &executor);

private:
    using MaybePosition = std::optional<BrowsePosition>;

    void lookAtTable(Executor &executor);
    void announceRows();
    [[nodiscard]] Result<void> scanIds(Executor &executor);
    /// False when no index gives the order.
    [[nodiscard]] Result<bool> scanPositions(Executor &executor);
    [[nodiscard]] Result<bool> isOrdered(Executor &executor);
    [[nodiscard]] Result<void> countFirst(Executor &executor);
    [[nodiscard]] Result<void> scanPart(Executor &executor, BrowsePart part);
    [[nodiscard]] Result<MaybePosition> firstPosition(Executor &executor, BrowsePart part);
    [[nodiscard]] Result<MaybePosition> nextPosition(Executor &executor, BrowsePart part, const BrowsePosition &last);
    [[nodiscard]] Result<MaybePosition> fetch(Executor &executor, const QString &sql);
    [[nodiscard]] Result<MaybePosition> read(Executor &executor, const Statement &statement);

    const BrowsePages &m_pages;
    const BrowseKeyset &m_keyset;
    BrowseIndex &m_index;
    std::function<void(const RowCount &)> m_progress;
    QElapsedTimer m_sinceProgress;
    qint64 m_estimate = 0;
    bool m_partitioned = false;
    bool m_counted = false;
};
