// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/candidate.h"
#include "models/catalog/catalog.h"
#include "models/database/executor.h"
#include "models/related/historyact.h"

/// Reads the history of a record; a person's is that of all their tables. Blocking, in the executor's thread; `catalog`
/// outlives it.
class HistoryRepository final
{
public:
    HistoryRepository(const Catalog &catalog, Executor &executor) : m_catalog(catalog), m_executor(executor) {}

    /// About `rows` rows of the log from the cursor on (its start without one), put together to acts.
    [[nodiscard]] Result<HistoryPage> page(const QString &entity, const QString &id, const HistoryFilter &filter,
                                           const std::optional<HistoryCursor> &from, int rows);
    /// One row of the log as an act, whatever its record is.
    [[nodiscard]] Result<HistoryPage> entry(const QString &logId);
    /// Who ever did something to the record, by name; the system has an empty id and label.
    [[nodiscard]] Result<QList<Candidate>> actors(const QString &entity, const QString &id);

private:
    [[nodiscard]] QStringList tablesOf(const QString &entity) const;
    [[nodiscard]] Result<void> nameRecords(HistoryPage &page);
    [[nodiscard]] Result<void> nameDeleted(const QString &entity, const QStringList &ids, QHash<QString, QString> &labels);

    const Catalog &m_catalog;
    Executor &m_executor;
};

/// Rows of id, created_at, user_id, action, changes, entity_type, newest first, as acts: a person's tables are written one
/// after the other in one transaction; what the same actor did the same way within a second is one act.
[[nodiscard]] QList<HistoryAct> historyActs(const ResultSet &rows);
