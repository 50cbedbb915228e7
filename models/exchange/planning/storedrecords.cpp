// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/planning/storedrecords.h"

#include "models/database/contactfields.h"
#include "models/database/database.h"
#include "models/database/recordselect.h"

namespace {

constexpr qsizetype storedAtOnce = 5'000;

} // namespace

StoredRecords::StoredRecords(const Catalog &catalog, Executor &executor, const Entity &entity, const QStringList &fields)
    : m_catalog(catalog)
    , m_executor(executor)
    , m_entity(entity)
{
    for (const QString &name : fields) {
        const Field *field = entity.field(name);
        if (field != nullptr && field->type != FieldType::Secret && !field->is(FieldFlag::Derived) && !m_fields.contains(name)) {
            m_columns.insert(name, m_fields.size());
            m_fields.append(name);
        }
    }
}

const StoredRecords::Record *StoredRecords::find(const QString &id) const
{
    const auto found = m_records.constFind(id);
    return found == m_records.constEnd() ? nullptr : &*found;
}

Result<void> StoredRecords::load(const QStringList &ids)
{
    Query query;
    query.entity = m_entity.name;
    query.fields = m_fields;
    const auto select = RecordSelect::make(m_catalog, m_executor, query);
    if (!select) {
        return select.error();
    }
    for (qsizetype from = 0; from < ids.size(); from += storedAtOnce) {
        const auto result = m_executor.run(select.value().rowsOfIds(ids.mid(from, storedAtOnce)));
        if (!result) {
            return result.error();
        }
        QList<Row> rows = select.value().rows(result.value());
        if (auto filled = fillContacts(m_executor, m_entity, m_fields, rows); !filled) {
            return filled.error();
        }
        for (const Row &row : std::as_const(rows)) {
            m_records.insert(row.id, {row.rowVersion, row.values});
        }
        if (m_executor.cancelled()) {
            return Database::cancelledError();
        }
    }
    return {};
}
