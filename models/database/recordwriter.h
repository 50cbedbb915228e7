// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/recordstore.h"

/// Makes and changes records: validates with the catalogue's sentences, writes all tables of a record in one transaction,
/// explains what the database refuses. Blocking, in the executor's thread.
class RecordWriter final
{
public:
    RecordWriter(const Catalog &catalog, Executor &executor, const Clock &clock)
        : m_catalog(catalog), m_executor(executor), m_clock(clock)
    {
    }

    [[nodiscard]] Result<Record> create(const QString &entity, const FieldValues &values);
    [[nodiscard]] Result<Record> update(const QString &entity, const QString &id, qint64 rowVersion,
                                        const FieldValues &changes);
    /// Writes changes of a record that the caller has locked and checked, inside the caller's transaction, which the caller
    /// rolls back (to a savepoint) when it fails. Values that were there before may come back so: the state machine, which
    /// knows only moves forward, is not asked.
    [[nodiscard]] Result<void> write(const Entity &entity, const QString &id, const FieldValues &changes);
    /// What the database refused, in sentences about the fields; call it after the rollback.
    [[nodiscard]] Error explained(const Error &error, const Entity &entity, const FieldValues &values);

private:
    [[nodiscard]] Result<void> insertTables(const Entity &entity, const QString &id, const FieldValues &values);
    [[nodiscard]] Result<void> insertRow(const Entity &entity, const QString &table, const QString &id,
                                         const FieldValues &values);
    /// Somebody entered as "entrepreneur" among all people also gets the profile that makes them one.
    [[nodiscard]] Result<void> createPerson(const Entity &entity, const QString &id, const FieldValues &values);
    [[nodiscard]] Result<void> insertProfile(const QString &id, const QString &userType);
    [[nodiscard]] Result<void> updateTables(const Entity &entity, const QString &id, const FieldValues &changes);
    [[nodiscard]] Result<qint64> updateRow(const Entity &entity, const QString &table, const QString &id,
                                           const FieldValues &changes);

    const Catalog &m_catalog;
    Executor &m_executor;
    const Clock &m_clock;
};
