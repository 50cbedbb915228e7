// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/page.h"
#include "models/core/result.h"

#include <QObject>
#include <QPointer>

class RecordTableModel;

/// Reads rows of a list that is shown, in order, those too that were never scrolled to: for copies and for changes of a
/// large selection. Waits where the list itself wants a page. Deletes itself at its end. GUI thread.
class RowRangeReader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowRangeReader)

public:
    struct Range
    {
        int first = 0;
        int last = -1;
    };

    RowRangeReader(RecordTableModel &model, const QList<Range> &ranges, QObject *parent);

    void start();
    void cancel();
    [[nodiscard]] qint64 rows() const { return m_all; }

signals:
    void page(const Page &rows);
    void progress(qint64 done, qint64 all);
    void finished(); ///< everything was read
    void failed(const Error &error);

private:
    void next();
    void take(const Result<Page> &result, int wanted);

    QPointer<RecordTableModel> m_model;
    QList<Range> m_ranges;
    qint64 m_done = 0;
    qint64 m_all = 0;
    int m_refusals = 0; ///< one after the other
    bool m_cancelled = false;
};
