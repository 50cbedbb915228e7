// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/recordreader.h"

#include "models/catalog/fieldtext.h"
#include "models/core/identifier.h"
#include "models/core/text.h"
#include "models/database/contactfields.h"
#include "models/database/historyentries.h"
#include "models/database/recordlabels.h"
#include "models/database/recordselect.h"
#include "models/database/sqldialect.h"
#include "models/database/sqlerror.h"

#include <utility>

namespace {

/// Whoever is about to write needs the columns only.
QStringList readableFields(const Entity &entity, bool columnsOnly)
{
    QStringList names;
    for (const Field &field : entity.fields) {
        if (field.type != FieldType::Secret && !(columnsOnly && field.is(FieldFlag::Derived))) {
            names.append(field.name);
        }
    }
    return names;
}

/// The rows that a person may write into: locked in the order in which they are joined.
QString lockClause(const Entity &entity, Engine engine)
{
    QString aliases = QStringLiteral("t");
    if (entity.joined.contains(QLatin1String("users"))) {
        aliases += QStringLiteral(", t_users");
    }
    return SqlDialect(engine).forUpdate(aliases);
}

} // namespace

Result<const Entity *> requireEntity(const Catalog &catalog, const QString &name)
{
    const Entity *entity = catalog.entity(name);
    if (entity == nullptr) {
        Error error = errorOf(ErrorCode::UnknownEntity);
        error.message = text("database", "There is no kind of record called \"%1\".").translated().arg(name);
        return error;
    }
    return entity;
}

Result<Record> RecordReader::read(const QString &entity, const QString &id)
{
    return readOne(entity, id, false);
}

Result<Record> RecordReader::readLocked(const QString &entity, const QString &id)
{
    return readOne(entity, id, true);
}

Result<Record> RecordReader::readOne(const QString &entity, const QString &id, bool lock)
{
    auto known = requireEntity(m_catalog, entity);
    if (!known) {
        return known.error();
    }
    if (!isId(id)) {
        return errorOf(ErrorCode::NotFound);
    }
    auto select = RecordSelect::make(m_catalog, m_executor,
                                     {entity, readableFields(*known.value(), lock), {}, {}, {}, Qt::AscendingOrder});
    if (!select) {
        return select.error();
    }
    Statement statement = select.value().rowsOfIds({id});
    if (lock) {
        statement.sql += lockClause(*known.value(), m_executor.engine());
    }
    auto result = m_executor.run(statement);
    if (!result) {
        return result.error();
    }
    Page page;
    page.fields = select.value().fields;
    page.rows = select.value().rows(result.value());
    if (page.rows.isEmpty() && lock && m_executor.engine() == Engine::PostgreSql) {
        auto readable = m_executor.run(select.value().rowsOfIds({id})); // a lock passes over what the policies keep from changes
        if (!readable) {
            return readable.error();
        }
        return readable.value().rows.isEmpty() ? errorOf(ErrorCode::NotFound) : mayNotBeChanged();
    }
    if (page.rows.isEmpty()) {
        return errorOf(ErrorCode::NotFound);
    }
    if (auto filled = fillContacts(m_executor, *known.value(), page.fields, page.rows); !filled) {
        return filled.error();
    }
    if (!lock) {
        if (auto labels = addLabels(m_catalog, m_executor, *known.value(), page); !labels) {
            return labels.error();
        }
    }
    const Row &row = page.rows.constFirst();
    Record record;
    record.entity = entity;
    record.id = row.id;
    record.rowVersion = row.rowVersion;
    record.labels = page.labels;
    for (qsizetype i = 0; i < page.fields.size(); ++i) {
        record.values.insert(page.fields.at(i), row.values.at(i));
    }
    return record;
}

Result<Page> RecordReader::list(const Query &query, qint64 offset, qint64 limit)
{
    auto select = RecordSelect::make(m_catalog, m_executor, query);
    if (!select) {
        return select.error();
    }
    const QString tail = select.value().orderBy() + QStringLiteral(" LIMIT %1 OFFSET %2").arg(limit).arg(offset);
    auto result = m_executor.run(select.value().rowsStatement({}, tail));
    if (!result) {
        return result.error();
    }
    Page page;
    page.firstRow = offset;
    page.fields = select.value().fields;
    page.rows = select.value().rows(result.value());
    if (auto filled = fillContacts(m_executor, *select.value().entity, page.fields, page.rows); !filled) {
        return filled.error();
    }
    if (auto labels = addLabels(m_catalog, m_executor, *select.value().entity, page); !labels) {
        return labels.error();
    }
    return page;
}

Result<qint64> RecordReader::count(const Query &query)
{
    auto select = RecordSelect::make(m_catalog, m_executor, query);
    if (!select) {
        return select.error();
    }
    auto result = m_executor.run(select.value().countStatement());
    if (!result) {
        return result.error();
    }
    return result.value().rows.constFirst().constFirst().toLongLong();
}

Result<QList<HistoryEntry>> RecordReader::history(const QString &entity, const QString &id, int limit)
{
    auto known = requireEntity(m_catalog, entity);
    if (!known) {
        return known.error();
    }
    if (!isId(id)) {
        return errorOf(ErrorCode::NotFound);
    }
    QStringList tables = {entity};
    if (known.value()->isPerson()) { // one person, several tables
        for (const Entity &other : m_catalog.entities()) {
            if (other.isPerson()) {
                tables += QStringList(other.name) + other.joined;
            }
        }
        tables.removeDuplicates();
    }
    const SqlDialect dialect(m_executor.engine());
    Statement statement;
    statement.sql = QStringLiteral("SELECT t.id, t.created_at, t.user_id, t.action, t.changes FROM activity_logs AS t WHERE ")
        + dialect.isIn(QStringLiteral("t.entity_type"), 1, FieldType::Text) + QStringLiteral(" AND t.entity_id = ")
        + dialect.place(2, FieldType::Id) // who looked or signed in is for the activity
        + QStringLiteral(" AND t.action IN ('created', 'updated', 'deleted') ORDER BY t.created_at DESC, t.id DESC LIMIT %1").arg(limit * tables.size());
    statement.values = {dialect.listValue(tables), id};
    statement.columns = {FieldType::Id, FieldType::Instant, FieldType::Id, FieldType::Text, FieldType::Json};
    auto result = m_executor.run(statement);
    if (!result) {
        return result.error();
    }
    QList<HistoryEntry> entries = historyEntries(result.value(), tables.size() > 1);
    entries.resize(qMin<qsizetype>(entries.size(), limit));
    RecordLabels labels(m_catalog, m_executor);
    for (const HistoryEntry &entry : std::as_const(entries)) {
        labels.want(QStringLiteral("users"), entry.actorId);
    }
    auto names = labels.load();
    if (!names) {
        return names.error();
    }
    for (HistoryEntry &entry : entries) {
        entry.actorLabel = names.value().value(entry.actorId);
    }
    return entries;
}

Result<QList<Candidate>> RecordReader::candidates(const QString &entity, const QString &search, int limit)
{
    auto known = requireEntity(m_catalog, entity);
    if (!known) {
        return known.error();
    }
    const Field *secondary = known.value()->field(known.value()->secondaryLabel);
    Query query;
    query.entity = entity;
    query.search = search;
    query.order = known.value()->defaultOrder;
    if (secondary != nullptr) {
        query.fields = {secondary->name};
    }
    if (known.value()->field(u"is_active") != nullptr) {
        query.filters = {{QStringLiteral("is_active"), FilterOperator::Equal, {true}}};
    }
    auto page = list(query, 0, limit);
    if (!page) {
        return page.error();
    }
    QStringList ids;
    for (const Row &row : std::as_const(page.value().rows)) {
        ids.append(row.id);
    }
    auto labels = RecordLabels(m_catalog, m_executor).loadExisting(entity, ids);
    if (!labels) {
        return labels.error();
    }
    QList<Candidate> found;
    for (const Row &row : std::as_const(page.value().rows)) {
        Candidate candidate{row.id, labels.value().value(row.id), {}};
        const QVariant value = row.values.value(0);
        if (secondary != nullptr && value.isValid()) {
            if (secondary->type == FieldType::Reference) {
                candidate.secondary = page.value().labels.value(value.toString());
            } else if (secondary->type == FieldType::Vocabulary && secondary->vocabulary) {
                candidate.secondary = secondary->vocabulary->label(value.toString());
            } else {
                candidate.secondary = fieldToText(*secondary, value);
            }
        }
        found.append(candidate);
    }
    return found;
}

Result<QStringList> RecordReader::usedValues(const QString &entity, const QString &field, int limit)
{
    auto known = requireEntity(m_catalog, entity);
    if (!known) {
        return known.error();
    }
    const Field *column = known.value()->field(field);
    if (column == nullptr || column->type == FieldType::Secret) {
        return fieldErrors({FieldError{field, ErrorCode::UnknownField,
                                       text("database", "%1 has no field \"%2\".")
                                           .translated()
                                           .arg(known.value()->plural.translated(), field)}});
    }
    if (column->is(FieldFlag::Derived) || isFilledAfterwards(*column, m_executor.engine())) {
        return QStringList();
    }
    const SqlDialect dialect(m_executor.engine());
    const QString table = SqlDialect::identifier(column->table.isEmpty() ? known.value()->name : column->table);
    QString value = QStringLiteral("t.") + SqlDialect::identifier(field);
    QString from = table + QStringLiteral(" AS t");
    if (column->type == FieldType::TagList) {
        from += QStringLiteral(", ") + dialect.jsonTexts(value);
        value = QStringLiteral("texts.value");
    }
    const QString sql = QStringLiteral("SELECT %1 FROM %2 WHERE %1 IS NOT NULL GROUP BY %1 ORDER BY count(*) DESC, %3 LIMIT %4")
                            .arg(value, from, dialect.binary(dialect.asText(value)))
                            .arg(limit);
    auto result = m_executor.run({sql, {}, {FieldType::Text}, {}, {}});
    if (!result) {
        return result.error();
    }
    QStringList values;
    for (const QList<QVariant> &row : std::as_const(result.value().rows)) {
        values.append(row.constFirst().toString());
    }
    return values;
}
