// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/database/executor.h"

/// Some fields of many records as they are, in few statements and little memory. Blocking, in the executor's thread.
class StoredRecords final
{
public:
    struct Record
    {
        qint64 rowVersion = 0;
        QVariantList values; ///< by fields()
    };

    /// `entity` outlives it; fields that are no columns are left out.
    StoredRecords(const Catalog &catalog, Executor &executor, const Entity &entity, const QStringList &fields);

    [[nodiscard]] const QStringList &fields() const { return m_fields; }
    [[nodiscard]] qsizetype column(const QString &field) const { return m_columns.value(field, -1); }
    /// Those that are there and may be read.
    [[nodiscard]] Result<void> load(const QStringList &ids);
    [[nodiscard]] const Record *find(const QString &id) const;
    [[nodiscard]] QVariant value(const Record &record, const QString &field) const { return record.values.value(column(field)); }
    [[nodiscard]] const QHash<QString, Record> &all() const { return m_records; }

private:
    const Catalog &m_catalog;
    Executor &m_executor;
    const Entity &m_entity;
    QStringList m_fields;
    QHash<QString, qsizetype> m_columns;
    QHash<QString, Record> m_records;
};
