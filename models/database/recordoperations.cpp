// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/nestedexecutor.h"
#include "models/database/recordlabels.h"
#include "models/database/recordreader.h"
#include "models/database/recordremover.h"
#include "models/database/recordrestorer.h"
#include "models/database/recordstore.h"
#include "models/database/recordwriter.h"

RecordOperations::RecordOperations(const Catalog &catalog, Executor &executor, const Clock &clock)
    : m_catalog(catalog), m_executor(executor), m_clock(clock)
{
}

Result<Record> RecordOperations::read(const QString &entity, const QString &id)
{
    return RecordReader(m_catalog, m_executor).read(entity, id);
}

Result<Page> RecordOperations::list(const Query &query, qint64 offset, qint64 limit)
{
    return RecordReader(m_catalog, m_executor).list(query, offset, limit);
}

Result<qint64> RecordOperations::count(const Query &query)
{
    return RecordReader(m_catalog, m_executor).count(query);
}

Result<Record> RecordOperations::create(const QString &entity, const FieldValues &values)
{
    return RecordWriter(m_catalog, m_executor, m_clock).create(entity, values);
}

Result<Record> RecordOperations::update(const QString &entity, const QString &id, qint64 rowVersion,
                                        const FieldValues &changes)
{
    return RecordWriter(m_catalog, m_executor, m_clock).update(entity, id, rowVersion, changes);
}

Result<void> RecordOperations::updateAll(const QString &entity, const QStringList &ids, const FieldValues &values)
{
    Transaction all(m_executor);
    if (const Result<void> begun = all.begin(); !begun) {
        return begun.error();
    }
    NestedExecutor nested(m_executor);
    RecordOperations operations(m_catalog, nested, m_clock);
    for (const QString &id : ids) {
        const Result<Record> record = operations.read(entity, id);
        if (!record) {
            return record.error();
        }
        if (const Result<Record> saved = operations.update(entity, id, record.value().rowVersion, values); !saved) {
            return saved.error();
        }
    }
    return all.commit();
}

Result<QString> RecordOperations::remove(const QString &entity, const QStringList &ids)
{
    return RecordRemover(m_catalog, m_executor, m_clock).remove(entity, ids);
}

Result<int> RecordOperations::restore(const QString &batch)
{
    return RecordRestorer(m_catalog, m_executor).restore(batch);
}

Result<QList<Dependents>> RecordOperations::dependents(const QString &entity, const QStringList &ids)
{
    return RecordRemover(m_catalog, m_executor, m_clock).dependents(entity, ids);
}

Result<QHash<QString, QString>> RecordOperations::labels(const QString &entity, const QStringList &ids)
{
    auto known = requireEntity(m_catalog, entity);
    if (!known) {
        return known.error();
    }
    RecordLabels labels(m_catalog, m_executor);
    for (const QString &id : ids) {
        labels.want(entity, id);
    }
    return labels.load();
}

Result<QList<HistoryEntry>> RecordOperations::history(const QString &entity, const QString &id, int limit)
{
    return RecordReader(m_catalog, m_executor).history(entity, id, limit);
}

Result<QList<Candidate>> RecordOperations::candidates(const QString &entity, const QString &search, int limit)
{
    return RecordReader(m_catalog, m_executor).candidates(entity, search, limit);
}

Result<QStringList> RecordOperations::usedValues(const QString &entity, const QString &field, int limit)
{
    return RecordReader(m_catalog, m_executor).usedValues(entity, field, limit);
}
