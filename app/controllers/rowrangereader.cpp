// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/rowrangereader.h"

#include "models/core/whendone.h"
#include "models/tables/recordtablemodel.h"

#include <QTimer>

#include <algorithm>

namespace {

constexpr int RowsAtOnce = 1'000;
constexpr int WaitMilliseconds = 60;
constexpr int MostRefusals = 100;

} // namespace

RowRangeReader::RowRangeReader(RecordTableModel &model, const QList<Range> &ranges, QObject *parent)
    : QObject(parent)
    , m_model(&model)
    , m_ranges(ranges)
{
    std::sort(m_ranges.begin(), m_ranges.end(), [](const Range &one, const Range &other) { return one.first < other.first; });
    for (const Range &range : std::as_const(m_ranges)) {
        m_all += range.last - range.first + 1;
    }
}

void RowRangeReader::start()
{
    QTimer::singleShot(0, this, &RowRangeReader::next);
}

void RowRangeReader::cancel()
{
    m_cancelled = true;
}

void RowRangeReader::next()
{
    if (m_cancelled || m_model == nullptr) {
        emit failed(Error{ErrorCode::Cancelled, {}, {}, {}});
        deleteLater();
        return;
    }
    if (m_ranges.isEmpty()) {
        emit finished();
        deleteLater();
        return;
    }
    const Range range = m_ranges.constFirst();
    const int wanted = std::min(RowsAtOnce, range.last - range.first + 1);
    const QFuture<Result<Page>> future = m_model->readRows(range.first, wanted);
    if (!future.isValid() || future.isCanceled()) {
        take(Error{ErrorCode::Cancelled, {}, {}, {}}, wanted);
        return;
    }
    whenDone(future, this, [this, wanted](const Result<Page> &result) { take(result, wanted); });
}

void RowRangeReader::take(const Result<Page> &result, int wanted)
{
    if (!result.ok()) {
        if (result.error().code == ErrorCode::Cancelled && ++m_refusals < MostRefusals) {
            QTimer::singleShot(WaitMilliseconds, this, &RowRangeReader::next); // the list was faster
            return;
        }
        emit failed(result.error());
        deleteLater();
        return;
    }
    m_refusals = 0;
    m_done += wanted;
    emit page(result.value());
    emit progress(m_done, m_all);
    Range &range = m_ranges.first();
    range.first += wanted;
    if (range.first > range.last) {
        m_ranges.removeFirst();
    }
    next();
}
