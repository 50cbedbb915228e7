// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/database/bulktable.h"
#include "models/exchange/importing/importpart.h"

#include <map>

/// A record to be written.
struct PartRecord
{
    const PlannedImportRow *row = nullptr;
    int position = 0; ///< in plan.rows
    PartValues values;
    qint64 versionAfter = 0; ///< set by the writer

    [[nodiscard]] const PlannedPart &part(int number) const { return row->parts.at(number); }
};

/// A row that cannot be written.
struct RowRefusal
{
    int position = 0;
    int part = 0;
    Error error;
};

/// Writes the records of one part of an import into the tables of its entity, those with the same columns together. Inside a
/// transaction of the caller. Blocking, in the executor's thread.
class ImportTables final
{
public:
    /// `part` and `plan` outlive it.
    ImportTables(const Catalog &catalog, Executor &executor, const ImportPart &part, const ImportPlan &plan);

    [[nodiscard]] Result<void> insert(QList<PartRecord> &records);
    /// Appends the rows whose records were changed meanwhile, are gone or may not be changed.
    [[nodiscard]] Result<void> update(QList<PartRecord> &records, QList<RowRefusal> &refused);

private:
    using Group = QList<PartRecord *>;

    [[nodiscard]] QList<int> sourcesOf(const QString &table, const PartRecord &record) const;
    [[nodiscard]] std::map<QList<int>, Group> alike(const QString &table, QList<PartRecord> &records) const;
    [[nodiscard]] bool hasColumn(const QString &table, const char *column) const;
    [[nodiscard]] bool isOptional(const QString &table) const;
    [[nodiscard]] BulkTable::Column column(int source) const;
    void sign(BulkTable &bulk, const QString &table, bool made) const;
    [[nodiscard]] QVariant stored(int source, const PartRecord &record) const;
    [[nodiscard]] bool peopleByFunction() const;

    [[nodiscard]] Result<void> insertTable(const QString &table, QList<PartRecord> &records);
    [[nodiscard]] Result<void> insertGroup(const QString &table, const QList<int> &sources, const Group &group);
    [[nodiscard]] Result<void> createPeople(QList<PartRecord> &records);
    [[nodiscard]] Result<void> createPeopleOf(const QString &organization, const Group &group);
    [[nodiscard]] Result<void> writeRestOfPeople(QList<PartRecord> &records);
    [[nodiscard]] Result<void> insertProfiles(const QList<PartRecord> &records);
    [[nodiscard]] Result<void> noteMissingConsents(const QList<PartRecord> &records);
    [[nodiscard]] Result<void> keepPasswords(const QList<PartRecord> &records);

    [[nodiscard]] QString versionExpression(const QString &table) const;
    [[nodiscard]] Result<QSet<QString>> updateTable(const QString &table, const QList<int> &sources, const Group &group, bool checked);
    [[nodiscard]] Result<void> updateGroup(const QStringList &tables, const QList<int> &sources, const Group &group,
                                           QList<RowRefusal> &refused);
    [[nodiscard]] Result<QHash<QString, qint64>> lockedVersions(const Group &group);
    [[nodiscard]] Result<void> refuse(const Group &group, QList<RowRefusal> &refused);

    const Catalog &m_catalog;
    Executor &m_executor;
    const ImportPart &m_part;
    const ImportPlan &m_plan;
};
