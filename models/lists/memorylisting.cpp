// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/memorylisting.h"

#include <QPromise>
#include <QTimer>

QFuture<Result<Page>> MemoryListing::page(qint64 firstRow, int count)
{
    Page page;
    page.firstRow = firstRow;
    page.fields = m_rows->fields;
    page.rows = m_rows->rows.mid(firstRow, count);
    page.labels = m_rows->labels;
    QPromise<Result<Page>> promise;
    promise.start();
    promise.addResult(Result<Page>(page));
    promise.finish();
    return promise.future();
}

void MemoryListing::scan(QObject *context, std::function<void(Result<RowCount>)> progress)
{
    QTimer::singleShot(0, context, [rows = m_rows, progress = std::move(progress)] {
        progress(RowCount{rows->rows.size(), true});
    });
}
