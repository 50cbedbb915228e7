// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/relatedlisting.h"

#include <QMetaObject>
#include <QPromise>

QFuture<Result<Page>> RelatedListing::page(qint64 firstRow, int count)
{
    Page part = m_page;
    part.firstRow = firstRow;
    part.rows = m_page.rows.mid(firstRow, count);
    QPromise<Result<Page>> promise;
    promise.start();
    promise.addResult(Result<Page>(std::move(part)));
    promise.finish();
    return promise.future();
}

void RelatedListing::scan(QObject *context, std::function<void(Result<RowCount>)> progress)
{
    const RowCount count{m_page.rows.size(), true};
    QMetaObject::invokeMethod(context, [progress = std::move(progress), count] { progress(count); }, Qt::QueuedConnection);
}
