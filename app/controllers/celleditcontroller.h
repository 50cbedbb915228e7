// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/recordpageservices.h"
#include "models/editing/bulkeditservice.h"
#include "views/records/cellediting.h"

#include <QHash>
#include <QObject>

class RecordPage;

/// Editing in the cells of a page's table: saves what was entered, one record's cells one after the other, marks the cell
/// meanwhile, merges with what others changed in other fields, keeps what cannot be saved in its cell and says why. Each
/// cell is one step of undo. GUI thread; belongs to the page.
class CellEditController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CellEditController)

public:
    CellEditController(RecordPage &page, const RecordPageServices &services);

    /// Saves as if it had been entered in its cell.
    void commit(const CellEdit &edit);

private:
    void addCommand();
    void saveNext(const QString &recordId);
    void finish(const CellEdit &edit, const Result<Record> &result, int attempt);
    void takeSaved(const CellEdit &edit, const Record &record);
    void mergeOrRefuse(const CellEdit &edit, const Record &now, int attempt);
    void write(const CellEdit &edit, qint64 rowVersion, int attempt);
    void fail(const CellEdit &edit, const Error &error, const std::optional<Record> &theirs);
    void offerWays(const CellEdit &edit, const QString &sentence, const std::optional<Record> &theirs);
    void forget(const CellEdit &edit);

    RecordPage &m_page;
    RecordPageServices m_services;
    BulkEditService m_service;
    QHash<QString, QList<CellEdit>> m_waiting; ///< by record; the first one is being saved
    QHash<QString, qint64> m_versions;         ///< what our own last save made of a record
};
