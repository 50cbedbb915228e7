// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/core/clock.h"
#include "models/database/executor.h"
#include "models/editing/bulkprogress.h"
#include "models/exchange/importing/importrecord.h"

/// The imports that were done, and their undoing. Blocking, in the executor's thread.
class ImportRepository final
{
public:
    ImportRepository(const Catalog &catalog, Executor &executor, const Clock &clock);

    [[nodiscard]] Result<QList<ImportRecord>> list(int limit);
    [[nodiscard]] Result<ImportRecord> read(const QString &id);
    /// The last import of a file with these very bytes, if any: the wizard says so before a second one.
    [[nodiscard]] Result<std::optional<ImportRecord>> sameFile(const QString &hash);
    /// What undoing would do now; nothing is written.
    [[nodiscard]] Result<ImportUndoReport> previewUndo(const QString &id, const BulkProgress &progress = {});
    /// Removes what it made, puts back what it changed, keeps what was edited since (and what others hang on), in one
    /// transaction. NotFound; NotAllowedNow when it was undone already; Permission.
    [[nodiscard]] Result<ImportUndoReport> undo(const QString &id, const BulkProgress &progress = {});

private:
    const Catalog &m_catalog;
    Executor &m_executor;
    const Clock &m_clock;
};
