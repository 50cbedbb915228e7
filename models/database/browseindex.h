// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/browsekeyset.h"

#include <QMutex>

#include <limits>
#include <vector>

/// Some rows of one part of a list, to be read at once.
struct BrowseStep
{
    BrowsePart part = BrowsePart::Keys;
    std::optional<BrowsePosition> from;  ///< none: the part's start
    std::optional<BrowsePosition> until; ///< behind the rows wanted; none: not known
    qint64 skip = 0;                     ///< rows between `from` and the first one wanted
    int count = 0;
};

/// How a page is read: by ids, or by steps.
struct BrowsePlan
{
    bool byIds = false;
    bool inKeyOrder = false; ///< by ids, from a table whose partitions follow the sort key
    QStringList ids;
    QList<BrowseStep> steps;
};

/// What the scan of a list found out: the position of every 5,000th row, or the ids of all rows in order (16 bytes a row).
/// The scan's thread writes while pages are planned in another; every function is thread-safe. Memory: 16 bytes a row for
/// ids, about 0.1 bytes a row for positions.
class BrowseIndex final
{
public:
    static constexpr int Stride = 5000;
    static constexpr qint64 MostIds = 10'000'000;

    BrowseIndex() = default;
    Q_DISABLE_COPY_MOVE(BrowseIndex)

    /// As it was made: for a scan that starts again.
    void clear();
    /// The list has the order of an index: positions follow, no ids.
    void setOrdered();
    /// The ids come from a table whose partitions follow the sort key.
    void setPartitionedByKey();
    /// The rows that follow belong to this part.
    void startPart(BrowsePart part);
    /// The next row stands there. Positions are Stride rows apart within a part.
    void addPosition(const BrowsePosition &position);
    /// So many more rows were counted.
    void addRows(qint64 rows);
    /// 16 bytes a row. False when there would be too many.
    [[nodiscard]] bool addIds(const QByteArray &ids);
    void finish();

    [[nodiscard]] qint64 rows() const;
    [[nodiscard]] bool isFinished() const;
    /// True as soon as setOrdered() was called.
    [[nodiscard]] bool isOrdered() const;
    /// Nothing when the scan has not come so far. `byIds` plans may be shorter than asked, at the end of the list.
    [[nodiscard]] std::optional<BrowsePlan> plan(qint64 firstRow, int count) const;
    /// The scan calls `wake` once when it passed that row, or at its end.
    void setWake(qint64 row, std::function<void()> wake);

private:
    struct Stretch
    {
        BrowsePart part = BrowsePart::Keys;
        qint64 firstRow = 0;
        qint64 rows = 0;
        std::vector<BrowsePosition> positions;
    };

    [[nodiscard]] BrowsePlan planByIds(qint64 firstRow, int count) const;
    [[nodiscard]] BrowsePlan planBySteps(qint64 firstRow, int count) const;
    [[nodiscard]] std::function<void()> takeWake();

    mutable QMutex m_mutex;
    std::vector<Stretch> m_stretches;
    std::vector<QByteArray> m_ids; ///< blocks of idsPerBlock ids, the last one shorter
    qint64 m_rows = 0;
    bool m_ordered = false;
    bool m_partitionedByKey = false;
    bool m_finished = false;
    qint64 m_wakeRow = std::numeric_limits<qint64>::max();
    std::function<void()> m_wake;
};
