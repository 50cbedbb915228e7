// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importing/importservice.h"

#include "models/exchange/importing/importrepository.h"
#include "models/exchange/importing/importwriter.h"
#include "models/exchange/planning/importplanner.h"

#include <QPromise>
#include <QThreadPool>

namespace {

/// `work` in a thread that has no connection: files keep nobody waiting who asks the database.
template <typename T>
QFuture<Result<T>> inFileThread(std::function<Result<T>()> work)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return promise->future();
}

/// A plan that was thought through again, with the database's word on it.
Result<ImportPlan> triedPlan(ImportPlan plan, const Result<void> &done, const Catalog &catalog, Executor &executor, const Clock &clock,
                             const BulkProgress &progress)
{
    if (!done) {
        return done.error();
    }
    if (const Result<void> tried = ImportWriter(catalog, executor, clock, progress).tryOut(plan); !tried) {
        return tried.error();
    }
    return plan;
}

} // namespace

ImportService::ImportService(const Catalog &catalog, Database &database)
    : m_catalog(catalog)
    , m_database(database)
{
}

QFuture<Result<SourceTable>> ImportService::read(const QString &path, const SourceChoices &choices, const BulkProgress &progress) const
{
    return inFileThread<SourceTable>([path, choices, progress] { return readSource(path, choices, {}, progress); });
}

QFuture<Result<ImportPlan>> ImportService::plan(const SourceTable &source, const ImportMapping &mapping, const TypedFormat &format,
                                                const BulkProgress &progress) const
{
    return m_database.run<ImportPlan>(
        Lane::Background,
        [&catalog = m_catalog, &clock = m_database.clock(), source, mapping, format, progress](Executor &executor) {
            Result<ImportPlan> plan = ImportPlanner(catalog, executor, clock, format, progress).plan(source, mapping);
            return plan ? triedPlan(std::move(plan.value()), {}, catalog, executor, clock, progress) : plan;
        },
        progress.cancel);
}

QFuture<Result<ImportPlan>> ImportService::edit(const ImportPlan &plan, int row, int target, const QString &typed,
                                                const TypedFormat &format) const
{
    return m_database.run<ImportPlan>(
        Lane::Background, [&catalog = m_catalog, &clock = m_database.clock(), plan, row, target, typed, format](Executor &executor) {
            ImportPlan edited = plan;
            const Result<void> done = ImportPlanner(catalog, executor, clock, format).edit(edited, row, target, typed);
            return triedPlan(std::move(edited), done, catalog, executor, clock, {});
        });
}

QFuture<Result<ImportPlan>> ImportService::decide(const ImportPlan &plan, const QList<int> &rows, RowDecision decision,
                                                  const TypedFormat &format) const
{
    return m_database.run<ImportPlan>(
        Lane::Background, [&catalog = m_catalog, &clock = m_database.clock(), plan, rows, decision, format](Executor &executor) {
            ImportPlan decided = plan;
            const Result<void> done = ImportPlanner(catalog, executor, clock, format).decide(decided, rows, decision);
            return triedPlan(std::move(decided), done, catalog, executor, clock, {});
        });
}

QFuture<Result<ImportService::Committed>> ImportService::commit(const ImportPlan &plan, const BulkProgress &progress) const
{
    return m_database.run<Committed>(
        Lane::Background,
        [&catalog = m_catalog, &clock = m_database.clock(), plan, progress](Executor &executor) -> Result<Committed> {
            Committed committed{std::nullopt, plan};
            Result<ImportRecord> record = ImportWriter(catalog, executor, clock, progress).commit(committed.plan);
            if (record) {
                committed.record = record.value();
            } else if (record.error().code != ErrorCode::Check) {
                return record.error();
            }
            return committed;
        },
        progress.cancel);
}

QFuture<Result<QList<ImportRecord>>> ImportService::list(int limit) const
{
    return m_database.run<QList<ImportRecord>>(Lane::Interactive,
                                               [&catalog = m_catalog, &clock = m_database.clock(), limit](Executor &executor) {
                                                   return ImportRepository(catalog, executor, clock).list(limit);
                                               });
}

QFuture<Result<ImportRecord>> ImportService::readImport(const QString &id) const
{
    return m_database.run<ImportRecord>(Lane::Interactive,
                                        [&catalog = m_catalog, &clock = m_database.clock(), id](Executor &executor) {
                                            return ImportRepository(catalog, executor, clock).read(id);
                                        });
}

QFuture<Result<std::optional<ImportRecord>>> ImportService::sameFile(const QString &hash) const
{
    return m_database.run<std::optional<ImportRecord>>(Lane::Interactive,
                                                       [&catalog = m_catalog, &clock = m_database.clock(), hash](Executor &executor) {
                                                           return ImportRepository(catalog, executor, clock).sameFile(hash);
                                                       });
}

QFuture<Result<ImportUndoReport>> ImportService::previewUndo(const QString &id, const BulkProgress &progress) const
{
    return m_database.run<ImportUndoReport>(
        Lane::Background,
        [&catalog = m_catalog, &clock = m_database.clock(), id, progress](Executor &executor) {
            return ImportRepository(catalog, executor, clock).previewUndo(id, progress);
        },
        progress.cancel);
}

QFuture<Result<ImportUndoReport>> ImportService::undo(const QString &id, const BulkProgress &progress) const
{
    return m_database.run<ImportUndoReport>(
        Lane::Background,
        [&catalog = m_catalog, &clock = m_database.clock(), id, progress](Executor &executor) {
            return ImportRepository(catalog, executor, clock).undo(id, progress);
        },
        progress.cancel);
}
