// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/database/database.h"
#include "models/editing/bulkprogress.h"
#include "models/editing/typedvalue.h"
#include "models/exchange/importing/importrecord.h"
#include "models/exchange/planning/importplan.h"
#include "models/exchange/reading/sourcereader.h"

/// Imports for the desktop: every call returns at once; files are read in a thread of their own, the rest is done in the background
/// lane. GUI thread. `catalog` and `database` outlive it and the jobs.
class ImportService final
{
public:
    ImportService(const Catalog &catalog, Database &database);

    [[nodiscard]] QFuture<Result<SourceTable>> read(const QString &path, const SourceChoices &choices,
                                                    const BulkProgress &progress = {}) const;
    [[nodiscard]] QFuture<Result<ImportPlan>> plan(const SourceTable &source, const ImportMapping &mapping, const TypedFormat &format,
                                                   const BulkProgress &progress = {}) const; ///< with tryOut()
    [[nodiscard]] QFuture<Result<ImportPlan>> edit(const ImportPlan &plan, int row, int target, const QString &typed,
                                                   const TypedFormat &format) const;
    [[nodiscard]] QFuture<Result<ImportPlan>> decide(const ImportPlan &plan, const QList<int> &rows, RowDecision decision,
                                                     const TypedFormat &format) const;

    struct Committed
    {
        std::optional<ImportRecord> record; ///< nothing: the database refused rows, and `plan` says which
        ImportPlan plan;
    };
    [[nodiscard]] QFuture<Result<Committed>> commit(const ImportPlan &plan, const BulkProgress &progress = {}) const;
    [[nodiscard]] QFuture<Result<QList<ImportRecord>>> list(int limit) const;
    [[nodiscard]] QFuture<Result<ImportRecord>> readImport(const QString &id) const; ///< with its mapping
    [[nodiscard]] QFuture<Result<std::optional<ImportRecord>>> sameFile(const QString &hash) const;
    [[nodiscard]] QFuture<Result<ImportUndoReport>> previewUndo(const QString &id, const BulkProgress &progress = {}) const;
    [[nodiscard]] QFuture<Result<ImportUndoReport>> undo(const QString &id, const BulkProgress &progress = {}) const;

private:
    const Catalog &m_catalog;
    Database &m_database;
};
