// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/recordbatch.h"

#include "models/core/instant.h"
#include "models/database/contactfields.h"
#include "models/database/idbytes.h"
#include "models/database/recordlabels.h"
#include "models/database/recordselect.h"
#include "models/database/sqldialect.h"

namespace {

QStringList storedFields(const Entity &entity)
{
    QStringList names;
    for (const Field &field : entity.fields) {
        if (field.type != FieldType::Secret && !field.is(FieldFlag::Derived)) {
            names.append(field.name);
        }
    }
    return names;
}

} // namespace

RecordBatch::RecordBatch(const Catalog &catalog, const Entity &entity, Executor &executor, const Clock &clock)
    : m_catalog(catalog)
    , m_entity(entity)
    , m_executor(executor)
    , m_clock(clock)
{
}

Result<QList<Record>> RecordBatch::read(const QStringList &ids, bool lock)
{
    Query query;
    query.entity = m_entity.name;
    query.fields = storedFields(m_entity);
    auto select = RecordSelect::make(m_catalog, m_executor, query);
    if (!select) {
        return select.error();
    }
    Statement statement = select.value().rowsOfIds(ids);
    if (lock) {
        const bool person = m_entity.joined.contains(QLatin1String("users"));
        statement.sql += SqlDialect(m_executor.engine()).forUpdate(person ? QStringLiteral("t, t_users") : QStringLiteral("t"));
    }
    auto result = m_executor.run(statement);
    if (!result) {
        return result.error();
    }
    QHash<QString, Record> found;
    const QStringList &fields = select.value().fields;
    QList<Row> rows = select.value().rows(result.value());
    if (lock && rows.size() < ids.size() && m_executor.engine() == Engine::PostgreSql) {
        auto readable = m_executor.run(select.value().rowsOfIds(ids)); // a lock passes over what the policies keep from changes
        if (!readable) {
            return readable.error();
        }
        for (const Row &row : select.value().rows(readable.value())) {
            m_unchangeable.insert(row.id);
        }
        for (const Row &row : std::as_const(rows)) {
            m_unchangeable.remove(row.id);
        }
    }
    if (auto filled = fillContacts(m_executor, m_entity, fields, rows); !filled) {
        return filled.error();
    }
    for (const Row &row : std::as_const(rows)) {
        Record record;
        record.entity = m_entity.name;
        record.id = row.id;
        record.rowVersion = row.rowVersion;
        for (qsizetype i = 0; i < fields.size(); ++i) {
            record.values.insert(fields.at(i), row.values.at(i));
        }
        found.insert(row.id, record);
    }
    QList<Record> records;
    for (const QString &id : ids) {
        if (const auto record = found.constFind(id); record != found.constEnd()) {
            records.append(*record);
        }
    }
    return records;
}

Result<QStringList> RecordBatch::ids(const Query &wanted, qint64 limit)
{
    Query query = wanted;
    query.fields.clear();
    auto select = RecordSelect::make(m_catalog, m_executor, query);
    if (!select) {
        return select.error();
    }
    const RecordSelect &list = select.value();
    Statement statement;
    statement.sql = QStringLiteral("SELECT t.id FROM %1 WHERE %2 %3 LIMIT %4")
                        .arg(list.scanFrom, list.condition, list.orderBy())
                        .arg(limit);
    statement.values = list.values;
    statement.valueScales = list.valueScales;
    statement.columns = {FieldType::Id};
    QStringList ids;
    const Result<void> read = m_executor.forEachId(statement, [&ids](const QByteArray &chunk) {
        for (qsizetype at = 0; at + idByteCount <= chunk.size(); at += idByteCount) {
            ids.append(idFromBytes(chunk.constData() + at));
        }
        return true;
    });
    if (!read) {
        return read.error();
    }
    return ids;
}

Result<QHash<QString, QString>> RecordBatch::names(const QStringList &ids)
{
    QStringList known = ids;
    known.removeAll(QString()); // lines of a block that found no record
    return RecordLabels(m_catalog, m_executor).loadExisting(m_entity.name, known);
}

Result<QHash<QString, QString>> RecordBatch::referenceNames(const QStringList &fields, const QList<QVariantList> &rows)
{
    RecordLabels labels(m_catalog, m_executor);
    for (qsizetype column = 0; column < fields.size(); ++column) {
        const Field *field = m_entity.field(fields.at(column));
        if (field == nullptr || field->type != FieldType::Reference || m_catalog.entity(field->references) == nullptr) {
            continue;
        }
        for (const QVariantList &row : rows) {
            labels.want(field->references, row.value(column).toString());
        }
    }
    return labels.load();
}
