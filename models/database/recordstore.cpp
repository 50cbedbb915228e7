// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/recordstore.h"

#include "models/database/browse.h"

namespace {

/// Runs work on records in the interactive lane. The catalogue and the clock outlive the database's threads.
template <typename T, typename Work>
QFuture<Result<T>> onRecords(const Catalog &catalog, Database &database, Work work)
{
    return database.run<T>(Lane::Interactive, [&catalog, &clock = database.clock(), work](Executor &executor) {
        RecordOperations operations(catalog, executor, clock);
        return work(operations);
    });
}

} // namespace

RecordStore::RecordStore(const Catalog &catalog, std::shared_ptr<Database> database)
    : m_catalog(catalog), m_database(std::move(database))
{
}

PageSource RecordStore::pageSource() const
{
    return makeBrowsePageSource(m_catalog, m_database);
}

QFuture<Result<Record>> RecordStore::read(const QString &entity, const QString &id) const
{
    return onRecords<Record>(m_catalog, *m_database, [=](RecordOperations &records) { return records.read(entity, id); });
}

QFuture<Result<Record>> RecordStore::create(const QString &entity, const FieldValues &values) const
{
    return onRecords<Record>(m_catalog, *m_database,
                             [=](RecordOperations &records) { return records.create(entity, values); });
}

QFuture<Result<Record>> RecordStore::update(const QString &entity, const QString &id, qint64 rowVersion,
                                            const FieldValues &changes) const
{
    return onRecords<Record>(m_catalog, *m_database, [=](RecordOperations &records) {
        return records.update(entity, id, rowVersion, changes);
    });
}

QFuture<Result<void>> RecordStore::updateAll(const QString &entity, const QStringList &ids,
                                             const FieldValues &values) const
{
    return onRecords<void>(m_catalog, *m_database,
                           [=](RecordOperations &records) { return records.updateAll(entity, ids, values); });
}

QFuture<Result<QString>> RecordStore::remove(const QString &entity, const QStringList &ids) const
{
    return onRecords<QString>(m_catalog, *m_database,
                              [=](RecordOperations &records) { return records.remove(entity, ids); });
}

QFuture<Result<int>> RecordStore::restore(const QString &batch) const
{
    return onRecords<int>(m_catalog, *m_database, [=](RecordOperations &records) { return records.restore(batch); });
}

QFuture<Result<QList<Dependents>>> RecordStore::dependents(const QString &entity, const QStringList &ids) const
{
    return onRecords<QList<Dependents>>(m_catalog, *m_database,
                                        [=](RecordOperations &records) { return records.dependents(entity, ids); });
}

QFuture<Result<QHash<QString, QString>>> RecordStore::labels(const QString &entity, const QStringList &ids) const
{
    return onRecords<QHash<QString, QString>>(m_catalog, *m_database,
                                              [=](RecordOperations &records) { return records.labels(entity, ids); });
}

QFuture<Result<QList<HistoryEntry>>> RecordStore::history(const QString &entity, const QString &id, int limit) const
{
    return onRecords<QList<HistoryEntry>>(m_catalog, *m_database, [=](RecordOperations &records) {
        return records.history(entity, id, limit);
    });
}

QFuture<Result<QList<Candidate>>> RecordStore::candidates(const QString &entity, const QString &search, int limit) const
{
    return onRecords<QList<Candidate>>(m_catalog, *m_database, [=](RecordOperations &records) {
        return records.candidates(entity, search, limit);
    });
}

QFuture<Result<QStringList>> RecordStore::usedValues(const QString &entity, const QString &field, int limit) const
{
    return onRecords<QStringList>(m_catalog, *m_database, [=](RecordOperations &records) {
        return records.usedValues(entity, field, limit);
    });
}
