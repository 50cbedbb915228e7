// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/bulkeditservice.h"

#include "models/database/recordstore.h"
#include "models/editing/bulkplanner.h"
#include "models/editing/bulkwriter.h"
#include "models/editing/pasteplanner.h"

BulkEditService::BulkEditService(const Catalog &catalog, Database &database)
    : m_catalog(catalog)
    , m_database(database)
{
}

QFuture<Result<ChangePlan>> BulkEditService::plan(const BulkTarget &target, const QList<FieldEdit> &edits,
                                                  const BulkProgress &progress) const
{
    return m_database.run<ChangePlan>(
        Lane::Background,
        [&catalog = m_catalog, &clock = m_database.clock(), target, edits, progress](Executor &executor) {
            return BulkPlanner(catalog, executor, clock, progress).plan(target, edits);
        },
        progress.cancel);
}

QFuture<Result<ChangePlan>> BulkEditService::planChanges(const QString &entity, const QStringList &fields,
                                                         const QList<RecordChange> &changes,
                                                         const BulkProgress &progress) const
{
    return m_database.run<ChangePlan>(
        Lane::Background,
        [&catalog = m_catalog, &clock = m_database.clock(), entity, fields, changes, progress](Executor &executor) {
            return BulkPlanner(catalog, executor, clock, progress).plan(entity, fields, changes);
        },
        progress.cancel);
}

QFuture<Result<ChangePlan>> BulkEditService::planPaste(const PasteRequest &request, const BulkProgress &progress) const
{
    return m_database.run<ChangePlan>(
        Lane::Background,
        [&catalog = m_catalog, &clock = m_database.clock(), request, progress](Executor &executor) {
            return PastePlanner(catalog, executor, clock, progress).plan(request);
        },
        progress.cancel);
}

QFuture<Result<ApplyOutcome>> BulkEditService::apply(const ChangePlan &plan, const BulkProgress &progress) const
{
    return m_database.run<ApplyOutcome>(
        Lane::Background,
        [&catalog = m_catalog, &clock = m_database.clock(), plan, progress](Executor &executor) {
            return BulkWriter(catalog, executor, clock, progress).apply(plan);
        },
        progress.cancel);
}

QFuture<Result<UndoOutcome>> BulkEditService::undo(const AppliedChanges &applied, const BulkProgress &progress) const
{
    return m_database.run<UndoOutcome>(
        Lane::Background,
        [&catalog = m_catalog, &clock = m_database.clock(), applied, progress](Executor &executor) {
            return BulkWriter(catalog, executor, clock, progress).undo(applied);
        },
        progress.cancel);
}

QFuture<Result<qint64>> BulkEditService::count(const Query &query) const
{
    return m_database.run<qint64>(Lane::Background,
                                   [&catalog = m_catalog, &clock = m_database.clock(), query](Executor &executor) {
                                       return RecordOperations(catalog, executor, clock).count(query);
                                   });
}
