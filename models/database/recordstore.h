// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/candidate.h"
#include "models/catalog/catalog.h"
#include "models/catalog/historyentry.h"
#include "models/catalog/page.h"
#include "models/catalog/pagesource.h"
#include "models/catalog/query.h"
#include "models/catalog/record.h"
#include "models/database/database.h"

/// What else a deletion takes with it or is hindered by.
struct Dependents
{
    QString entity;
    qint64 count = 0;
    enum class Effect { Deleted, Unlinked, Hinders } effect = Effect::Hinders; ///< ON DELETE CASCADE, SET NULL, NO ACTION
};

/// Work on records inside one job: blocking, in the thread of the executor. Values are validated with the catalogue's
/// sentences before anything is written; a failed call leaves nothing behind.
class RecordOperations
{
public:
    RecordOperations(const Catalog &catalog, Executor &executor, const Clock &clock);

    [[nodiscard]] Result<Record> read(const QString &entity, const QString &id);
    /// Consecutive records of a query by OFFSET: command line and exports; lists use Listing.
    [[nodiscard]] Result<Page> list(const Query &query, qint64 offset, qint64 limit);
    [[nodiscard]] Result<qint64> count(const Query &query);
    /// Makes the record (for a person: user, profile and details). An id in `values` is kept, else one is made. Returns it.
    [[nodiscard]] Result<Record> create(const QString &entity, const FieldValues &values);
    /// Writes the changed fields. `rowVersion` is the one that was read; Conflict when somebody else was faster.
    [[nodiscard]] Result<Record> update(const QString &entity, const QString &id, qint64 rowVersion,
                                        const FieldValues &changes);
    /// Writes the same values into several records, whatever their version; all or none.
    [[nodiscard]] Result<void> updateAll(const QString &entity, const QStringList &ids, const FieldValues &values);
    /// Deletes with everything that hangs on them; the rows go to deleted_records under one batch, whose id is returned.
    /// People are refused: they are deactivated.
    [[nodiscard]] Result<QString> remove(const QString &entity, const QStringList &ids);
    /// Puts the rows of a batch back.
    [[nodiscard]] Result<int> restore(const QString &batch);
    [[nodiscard]] Result<QList<Dependents>> dependents(const QString &entity, const QStringList &ids);
    [[nodiscard]] Result<QHash<QString, QString>> labels(const QString &entity, const QStringList &ids);
    [[nodiscard]] Result<QList<HistoryEntry>> history(const QString &entity, const QString &id, int limit);
    [[nodiscard]] Result<QList<Candidate>> candidates(const QString &entity, const QString &search, int limit);
    /// The values an open vocabulary or tag list has in use, most used first: suggestions.
    [[nodiscard]] Result<QStringList> usedValues(const QString &entity, const QString &field, int limit);

private:
    const Catalog &m_catalog;
    Executor &m_executor;
    const Clock &m_clock;
};

/// The same for the desktop: every call returns at once, the work is done in the interactive lane. GUI thread.
/// `catalog` and `database` outlive it; both are shared by value where a job needs them.
class RecordStore
{
public:
    RecordStore(const Catalog &catalog, std::shared_ptr<Database> database);

    [[nodiscard]] const Catalog &catalog() const { return m_catalog; }
    [[nodiscard]] Database &database() const { return *m_database; }

    [[nodiscard]] PageSource pageSource() const;
    [[nodiscard]] QFuture<Result<Record>> read(const QString &entity, const QString &id) const;
    [[nodiscard]] QFuture<Result<Record>> create(const QString &entity, const FieldValues &values) const;
    [[nodiscard]] QFuture<Result<Record>> update(const QString &entity, const QString &id, qint64 rowVersion,
                                                 const FieldValues &changes) const;
    [[nodiscard]] QFuture<Result<void>> updateAll(const QString &entity, const QStringList &ids,
                                                  const FieldValues &values) const;
    [[nodiscard]] QFuture<Result<QString>> remove(const QString &entity, const QStringList &ids) const;
    [[nodiscard]] QFuture<Result<int>> restore(const QString &batch) const;
    [[nodiscard]] QFuture<Result<QList<Dependents>>> dependents(const QString &entity, const QStringList &ids) const;
    [[nodiscard]] QFuture<Result<QHash<QString, QString>>> labels(const QString &entity, const QStringList &ids) const;
    [[nodiscard]] QFuture<Result<QList<HistoryEntry>>> history(const QString &entity, const QString &id, int limit) const;
    [[nodiscard]] QFuture<Result<QList<Candidate>>> candidates(const QString &entity, const QString &search,
                                                               int limit) const;
    [[nodiscard]] QFuture<Result<QStringList>> usedValues(const QString &entity, const QString &field, int limit) const;

private:
    const Catalog &m_catalog;
    std::shared_ptr<Database> m_database;
};
