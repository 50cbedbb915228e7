// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/database/database.h"
#include "models/editing/bulkchange.h"
#include "models/editing/bulkprogress.h"

/// Changes of many records at once, for the desktop: every call returns at once, the work is done in the background lane.
/// GUI thread. `catalog` and `database` outlive it and the jobs.
class BulkEditService final
{
public:
    BulkEditService(const Catalog &catalog, Database &database);

    [[nodiscard]] QFuture<Result<ChangePlan>> plan(const BulkTarget &target, const QList<FieldEdit> &edits,
                                                   const BulkProgress &progress = {}) const;
    [[nodiscard]] QFuture<Result<ChangePlan>> planChanges(const QString &entity, const QStringList &fields,
                                                          const QList<RecordChange> &changes,
                                                          const BulkProgress &progress = {}) const;
    [[nodiscard]] QFuture<Result<ChangePlan>> planPaste(const PasteRequest &request, const BulkProgress &progress = {}) const;
    /// All or nothing.
    [[nodiscard]] QFuture<Result<ApplyOutcome>> apply(const ChangePlan &plan, const BulkProgress &progress = {}) const;
    [[nodiscard]] QFuture<Result<UndoOutcome>> undo(const AppliedChanges &applied, const BulkProgress &progress = {}) const;
    /// How many records a list has now.
    [[nodiscard]] QFuture<Result<qint64>> count(const Query &query) const;

private:
    const Catalog &m_catalog;
    Database &m_database;
};
