// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/database/executor.h"
#include "models/editing/deletedbatch.h"

/// The recycle list in the database: what was deleted, until it is put back (RecordRestorer), deleted for good or expires.
/// Blocking, in the executor's thread.
class RecycleRepository final
{
public:
    static constexpr int defaultDays = 90;

    RecycleRepository(const Catalog &catalog, Executor &executor) : m_catalog(catalog), m_executor(executor) {}

    /// Newest first, at most `limit`; `after`: what follows that one. Costs the same however much was deleted.
    [[nodiscard]] Result<QList<DeletedBatch>> list(const DeletedFilter &filter, const std::optional<DeletedBatch> &after,
                                                   int limit);
    [[nodiscard]] Result<qint64> count(const DeletedFilter &filter);
    /// The kinds and the people that occur, for the filters.
    [[nodiscard]] Result<QList<DeletedChoice>> kinds();
    [[nodiscard]] Result<QList<DeletedChoice>> people();
    /// What a deletion holds, the chosen kind first, up to `limit` records of each.
    [[nodiscard]] Result<QList<DeletedContents>> contents(const QString &batch, int limit);
    /// The newest deletion that holds the record whole; an empty id where there is none.
    [[nodiscard]] Result<DeletedBatch> holding(const QString &entity, const QString &id);
    /// For good. Returns how many rows went.
    [[nodiscard]] Result<qint64> remove(const QStringList &batches);

    /// How long deletions are kept; 0: for ever.
    [[nodiscard]] Result<int> days();
    [[nodiscard]] Result<void> setDays(int days);
    /// Deletes for good what is older than days(). The clock of a single computer is not believed at once: a deletion is
    /// marked when it is found too old and goes when it is found so again a week later; a mark from the future is void.
    /// On a server its clock counts. Returns how many deletions went.
    [[nodiscard]] Result<qint64> expire();

private:
    struct Condition
    {
        QString sql;
        QVariantList values;
    };
    [[nodiscard]] Condition condition(const DeletedFilter &filter) const;
    [[nodiscard]] Result<void> nameRecords(const Entity &entity, DeletedContents &contents);
    [[nodiscard]] QString daysAgo(int days) const;

    const Catalog &m_catalog;
    Executor &m_executor;
};
