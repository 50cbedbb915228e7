// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/catalog/query.h"
#include "models/catalog/record.h"
#include "models/core/clock.h"
#include "models/database/executor.h"

#include <QSet>

/// Reads many records in few statements. Blocking, in the executor's thread.
class RecordBatch final
{
public:
    /// `entity` outlives it.
    RecordBatch(const Catalog &catalog, const Entity &entity, Executor &executor, const Clock &clock);

    /// The records that are there, in the order of `ids`, with every stored field. `lock`: nobody else changes them until
    /// the caller's transaction ends; those that the reader may not change are left out.
    [[nodiscard]] Result<QList<Record>> read(const QStringList &ids, bool lock);
    /// True for what a read with `lock` left out for that reason, so that it is not called deleted.
    [[nodiscard]] bool isUnchangeable(const QString &id) const { return m_unchangeable.contains(id); }
    /// Ids of a list in its order, at most `limit`.
    [[nodiscard]] Result<QStringList> ids(const Query &query, qint64 limit);
    /// The names of records of the entity.
    [[nodiscard]] Result<QHash<QString, QString>> names(const QStringList &ids);
    /// The names of the records that these rows' references lead to.
    [[nodiscard]] Result<QHash<QString, QString>> referenceNames(const QStringList &fields,
                                                                 const QList<QVariantList> &rows);

private:
    const Catalog &m_catalog;
    const Entity &m_entity;
    Executor &m_executor;
    const Clock &m_clock;
    QSet<QString> m_unchangeable;
};
