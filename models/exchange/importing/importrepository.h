// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/core/clock.h"
#include "models/database/executor.h"
#include "models/editing/bulkprogress.h"
#include "models/exchange/importing/importrecord.h"

#include <optional>

/// The imports that were done, and their undoing. Blocking, in the executor's thread.
class ImportRepository final
{
public:
    ImportRepository(const Catalog &catalog, Executor &executor, const Clock &clock);

    /// Newest first. What the reader may see: their own imports and, as staff, those of their organizations.
    [[nodiscard]] Result<QList<ImportRecord>> list(int limit);
    /// With its mapping. NotFound.
    [[nodiscard]] Result<ImportRecord> read(const QString &id);
    /// The last import of a file with these very bytes, if any: the wizard says so before a second one.
    [[nodiscard]] Result<std::optional<ImportRecord>> sameFile(const QString &hash);
    /// What undoing would do now: the same work, rolled back. Nothing stays.
    [[nodiscard]] Result<ImportUndoReport> previewUndo(const QString &id, const BulkProgress &progress = {});
    /// Removes what it made, puts back what it changed, keeps what was edited since (and what others hang on), in one
    /// transaction. NotFound; NotAllowedNow when it was undone already or is older than ImportRecord::undoDays; Permission.
    /// What is removed does not stand in the recycle list: it is as the file has it.
    [[nodiscard]] Result<ImportUndoReport> undo(const QString &id, const BulkProgress &progress = {});

private:
    [[nodiscard]] Result<QList<ImportRecord>> select(const QString &condition, const QVariantList &values, int limit);
    [[nodiscard]] Result<void> addNames(QList<ImportRecord> &records);
    [[nodiscard]] Result<void> addUndoable(QList<ImportRecord> &records);
    [[nodiscard]] Result<ImportUndoReport> undoInTransaction(const QString &id, const BulkProgress &progress, bool keep);

    const Catalog &m_catalog;
    Executor &m_executor;
    const Clock &m_clock;
};
