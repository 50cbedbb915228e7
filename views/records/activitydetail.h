// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/record.h"
#include "models/related/historyact.h"
#include "views/records/recordcontext.h"

#include <QWidget>

class QVBoxLayout;

/// One row of the log in full: the sentence, when and where, every field before and after, what else was noted, and the way to
/// the record.
class ActivityDetail final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActivityDetail)

public:
    explicit ActivityDetail(const RecordContext &context, QWidget *parent = nullptr);

    void setDisplayFormat(const DisplayFormat &format);
    void clear();
    /// `row` is the record of activity_logs.
    void showRow(const Record &row);
    /// The act of the row with its names; ignored when another row is shown by now.
    void showAct(const QString &rowId, const HistoryPage &page);

private:
    void addText(const QString &text, bool strong);
    void addPair(const QString &label, const QString &value);
    void addNoted(const Record &row);

    RecordContext m_context;
    Record m_row;
    QWidget *m_content = nullptr;
    QWidget *m_changes = nullptr;
    QVBoxLayout *m_layout;
    QVBoxLayout *m_inside = nullptr;
};
