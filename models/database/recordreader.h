// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/recordstore.h"

/// The reading half of RecordOperations. Blocking, in the executor's thread.
class RecordReader final
{
public:
    RecordReader(const Catalog &catalog, Executor &executor) : m_catalog(catalog), m_executor(executor) {}

    [[nodiscard]] Result<Record> read(const QString &entity, const QString &id);
    /// The same inside a transaction; nobody else changes the record until it ends.
    [[nodiscard]] Result<Record> readLocked(const QString &entity, const QString &id);
    [[nodiscard]] Result<Page> list(const Query &query, qint64 offset, qint64 limit);
    [[nodiscard]] Result<qint64> count(const Query &query);
    [[nodiscard]] Result<QList<HistoryEntry>> history(const QString &entity, const QString &id, int limit);
    [[nodiscard]] Result<QList<Candidate>> candidates(const QString &entity, const QString &search, int limit);
    [[nodiscard]] Result<QStringList> usedValues(const QString &entity, const QString &field, int limit);

private:
    [[nodiscard]] Result<Record> readOne(const QString &entity, const QString &id, bool lock);

    const Catalog &m_catalog;
    Executor &m_executor;
};

/// The entity, or UnknownEntity with its sentence.
[[nodiscard]] Result<const Entity *> requireEntity(const Catalog &catalog, const QString &name);
