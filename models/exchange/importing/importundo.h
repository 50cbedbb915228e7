// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/core/clock.h"
#include "models/database/executor.h"
#include "models/editing/bulkprogress.h"
#include "models/exchange/importing/importrecord.h"
#include "models/exchange/importing/importrestorer.h"

#include <QMap>

class ImportRemover;

/// Undoes one import inside the transaction that the caller has open: puts back what it changed, then removes what it made, those
/// that refer to others first. Blocking, in the executor's thread; made for one run().
class ImportUndo final
{
public:
    ImportUndo(const Catalog &catalog, Executor &executor, const Clock &clock, const ImportRecord &import, const BulkProgress &progress);

    [[nodiscard]] Result<ImportUndoReport> run();

private:
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> beginFile();
    [[nodiscard]] Result<void> load();
    [[nodiscard]] Result<void> restore(const QString &entity, const QList<ImportedChange> &changes);
    [[nodiscard]] Result<void> remove();
    [[nodiscard]] Result<void> removeOf(ImportRemover &remover, const QString &table, const QStringList &ids);
    [[nodiscard]] Result<void> nameKept();
    [[nodiscard]] Result<void> finish();
    void keep(const QString &entity, const QString &id, const QString &reason);
    [[nodiscard]] bool advance(qsizetype records);

    const Catalog &m_catalog;
    Executor &m_executor;
    const Clock &m_clock;
    ImportRecord m_import;
    BulkProgress m_progress;
    QMap<QString, QList<ImportedChange>> m_changed; ///< by entity
    QMap<QString, QStringList> m_created;   ///< by table, in the order of the file
    QHash<QString, QString> m_entities;     ///< of created records whose table is another's: by id
    ImportUndoReport m_report;
};
