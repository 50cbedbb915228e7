// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/recordpageservices.h"
#include "models/related/historyact.h"

#include <QObject>

class HistoryView;
class RecordPage;

/// Fills the history of a page's detail pane and puts older values back through the validated update of the record. GUI
/// thread; belongs to the page.
class HistoryController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryController)

public:
    HistoryController(RecordPage *page, const RecordPageServices &services);

private:
    void loadPage(const HistoryFilter &filter, const std::optional<HistoryCursor> &from);
    void loadActors(const QString &recordId);
    void restore(const QList<HistoryLine> &lines);
    void write(const QString &recordId, qint64 rowVersion, const FieldValues &values, const FieldValues &former);
    void afterRestore(const QString &recordId, const FieldValues &former, const FieldValues &values, const Result<Record> &saved);
    void remember(const QString &recordId, const FieldValues &former, const FieldValues &values);
    [[nodiscard]] QString fieldNames(const FieldValues &values) const;

    RecordPage *m_page;
    HistoryView &m_view;
    RecordPageServices m_services;
};
