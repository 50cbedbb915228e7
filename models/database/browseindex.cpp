// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/browseindex.h"

#include "models/database/idbytes.h"

#include <algorithm>

namespace {

constexpr qsizetype idsPerBlock = 65'536;
constexpr qsizetype bytesPerBlock = idsPerBlock * idByteCount;

} // namespace

void BrowseIndex::clear()
{
    const QMutexLocker lock(&m_mutex);
    m_stretches.clear();
    m_ids.clear();
    m_rows = 0;
    m_ordered = false;
    m_partitionedByKey = false;
    m_finished = false;
}

void BrowseIndex::setPartitionedByKey()
{
    const QMutexLocker lock(&m_mutex);
    m_partitionedByKey = true;
}

void BrowseIndex::setOrdered()
{
    const QMutexLocker lock(&m_mutex);
    m_ordered = true;
}

void BrowseIndex::startPart(BrowsePart part)
{
    const QMutexLocker lock(&m_mutex);
    m_stretches.push_back({part, m_rows, 0, {}});
}

void BrowseIndex::addPosition(const BrowsePosition &position)
{
    const QMutexLocker lock(&m_mutex);
    m_stretches.back().positions.push_back(position);
}

void BrowseIndex::addRows(qint64 rows)
{
    std::function<void()> wake;
    {
        const QMutexLocker lock(&m_mutex);
        m_stretches.back().rows += rows;
        m_rows += rows;
        wake = takeWake();
    }
    if (wake) {
        wake();
    }
}

bool BrowseIndex::addIds(const QByteArray &ids)
{
    std::function<void()> wake;
    {
        const QMutexLocker lock(&m_mutex);
        if (m_rows + ids.size() / idByteCount > MostIds) {
            return false;
        }
        for (qsizetype done = 0; done < ids.size();) {
            if (m_ids.empty() || m_ids.back().size() == bytesPerBlock) {
                m_ids.emplace_back();
                m_ids.back().reserve(m_ids.size() == 1 ? std::min(ids.size(), bytesPerBlock) : bytesPerBlock);
            }
            const qsizetype part = std::min(ids.size() - done, bytesPerBlock - m_ids.back().size());
            m_ids.back().append(ids.constData() + done, part);
            done += part;
        }
        m_rows += ids.size() / idByteCount;
        wake = takeWake();
    }
    if (wake) {
        wake();
    }
    return true;
}

void BrowseIndex::finish()
{
    std::function<void()> wake;
    {
        const QMutexLocker lock(&m_mutex);
        m_finished = true;
        wake = takeWake();
    }
    if (wake) {
        wake();
    }
}

qint64 BrowseIndex::rows() const
{
    const QMutexLocker lock(&m_mutex);
    return m_rows;
}

bool BrowseIndex::isFinished() const
{
    const QMutexLocker lock(&m_mutex);
    return m_finished;
}

bool BrowseIndex::isOrdered() const
{
    const QMutexLocker lock(&m_mutex);
    return m_ordered;
}

std::optional<BrowsePlan> BrowseIndex::plan(qint64 firstRow, int count) const
{
    const QMutexLocker lock(&m_mutex);
    if (!m_finished && firstRow + count > m_rows) {
        return std::nullopt;
    }
    return m_ordered ? planBySteps(firstRow, count) : planByIds(firstRow, count);
}

void BrowseIndex::setWake(qint64 row, std::function<void()> wake)
{
    std::function<void()> now;
    {
        const QMutexLocker lock(&m_mutex);
        m_wakeRow = row;
        m_wake = std::move(wake);
        now = takeWake();
    }
    if (now) {
        now();
    }
}

BrowsePlan BrowseIndex::planByIds(qint64 firstRow, int count) const
{
    BrowsePlan plan;
    plan.byIds = true;
    plan.inKeyOrder = m_partitionedByKey;
    const qint64 end = std::min(firstRow + count, m_rows);
    for (qint64 row = firstRow; row < end; ++row) {
        const QByteArray &block = m_ids.at(static_cast<std::size_t>(row / idsPerBlock));
        plan.ids.append(idFromBytes(block.constData() + (row % idsPerBlock) * idByteCount));
    }
    return plan;
}

/// The last part's step may read beyond the rows that were counted: new ones show up there.
BrowsePlan BrowseIndex::planBySteps(qint64 firstRow, int count) const
{
    BrowsePlan plan;
    qint64 row = firstRow;
    const qint64 end = firstRow + count;
    for (std::size_t i = 0; i < m_stretches.size() && row < end; ++i) {
        const Stretch &stretch = m_stretches.at(i);
        const bool last = i + 1 == m_stretches.size();
        const qint64 stretchEnd = last ? end : stretch.firstRow + stretch.rows;
        if (row >= stretchEnd) {
            continue;
        }
        BrowseStep step;
        step.part = stretch.part;
        step.count = static_cast<int>(std::min(end, stretchEnd) - row);
        step.skip = row - stretch.firstRow;
        if (!stretch.positions.empty()) {
            const qint64 stride = std::min<qint64>(step.skip / Stride, static_cast<qint64>(stretch.positions.size()) - 1);
            const auto behind = static_cast<std::size_t>((step.skip + step.count) / Stride + 1);
            step.from = stretch.positions.at(static_cast<std::size_t>(stride));
            step.skip -= stride * Stride;
            if (behind < stretch.positions.size()) {
                step.until = stretch.positions.at(behind);
            }
        }
        if (step.from && stretch.firstRow == 0 && step.skip == row) {
            step.from.reset(); // the list's start: also what was added before the first row
        }
        plan.steps.append(step);
        row += step.count;
    }
    return plan;
}

/// With the lock held. What it returns is called without it.
std::function<void()> BrowseIndex::takeWake()
{
    if (!m_wake || (!m_finished && m_rows < m_wakeRow)) {
        return {};
    }
    return std::exchange(m_wake, {});
}
