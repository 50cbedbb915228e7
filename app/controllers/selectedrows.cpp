// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/selectedrows.h"

#include "views/records/recordpage.h"
#include "views/records/recordtableview.h"

#include <QItemSelectionModel>

#include <algorithm>
#include <memory>

QList<RowRangeReader::Range> selectedRanges(const RecordTableView &table)
{
    QList<RowRangeReader::Range> ranges;
    for (const QItemSelectionRange &range : table.selectionModel()->selection()) {
        ranges.append({range.top(), range.bottom()});
    }
    std::sort(ranges.begin(), ranges.end(), [](const auto &one, const auto &other) { return one.first < other.first; });
    QList<RowRangeReader::Range> joined;
    for (const RowRangeReader::Range &range : std::as_const(ranges)) { // parts of a row may be selected twice
        if (!joined.isEmpty() && range.first <= joined.constLast().last + 1) {
            joined.last().last = std::max(joined.constLast().last, range.last);
        } else {
            joined.append(range);
        }
    }
    return joined;
}

void readSelectedIds(RecordPage &page, std::function<void(const Result<QStringList> &)> done)
{
    const QList<RowRangeReader::Range> ranges = selectedRanges(page.table());
    QStringList ids;
    bool all = true;
    for (const RowRangeReader::Range &range : ranges) {
        for (int row = range.first; row <= range.last && all; ++row) {
            const QString id = page.model().recordId(row);
            all = !id.isEmpty();
            ids.append(id);
        }
    }
    if (all) {
        done(ids);
        return;
    }
    auto *reader = new RowRangeReader(page.model(), ranges, &page);
    auto found = std::make_shared<QStringList>();
    QObject::connect(reader, &RowRangeReader::page, &page, [found](const Page &rows) {
        for (const Row &row : rows.rows) {
            if (!row.id.isEmpty()) {
                found->append(row.id);
            }
        }
    });
    QObject::connect(reader, &RowRangeReader::finished, &page, [found, done] { done(*found); });
    QObject::connect(reader, &RowRangeReader::failed, &page, [done](const Error &error) { done(error); });
    reader->start();
}
