// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/related/relatedrepository.h"

#include "models/core/identifier.h"
#include "models/database/contactfields.h"
#include "models/database/recordreader.h"
#include "models/database/recordselect.h"
#include "models/database/sqldialect.h"
#include "models/database/sqlerror.h"

namespace {

/// With what stands in the same cell: last names, currencies.
QStringList withCompanions(const Entity &entity, const QStringList &names)
{
    QStringList all = names;
    for (const QString &name : names) {
        const Field *field = entity.field(name);
        for (const QString &beside : field == nullptr ? QStringList() : QStringList{field->listedWith, field->currencyField}) {
            if (!beside.isEmpty() && !all.contains(beside)) {
                all.append(beside);
            }
        }
    }
    return all;
}

} // namespace

Result<QHash<QString, qint64>> RelatedRepository::counts(const QList<Relation> &relations, const QString &recordId)
{
    QHash<QString, qint64> counted;
    if (!isId(recordId)) {
        return errorOf(ErrorCode::NotFound);
    }
    if (relations.isEmpty()) {
        return counted;
    }
    const SqlDialect dialect(m_executor.engine());
    const QString place = dialect.place(1, FieldType::Id);
    QStringList selects;
    for (qsizetype i = 0; i < relations.size(); ++i) {
        const Relation &relation = relations.at(i);
        selects.append(QStringLiteral("SELECT %1, (SELECT count(*) FROM (SELECT 1 FROM %2 AS t WHERE t.%3 = %4 LIMIT %5) AS c%1)")
                           .arg(i)
                           .arg(SqlDialect::identifier(relation.entity->name), SqlDialect::identifier(relation.field->name),
                                place)
                           .arg(mostCounted + 1));
    }
    Statement statement;
    statement.sql = selects.join(QStringLiteral(" UNION ALL "));
    statement.values = {recordId};
    statement.columns = {FieldType::Integer, FieldType::Integer};
    auto result = m_executor.run(statement);
    if (!result) {
        return result.error();
    }
    for (const QList<QVariant> &row : std::as_const(result.value().rows)) {
        counted.insert(relations.at(row.at(0).toLongLong()).id, row.at(1).toLongLong());
    }
    return counted;
}

Result<Page> RelatedRepository::rows(const Relation &relation, const QString &recordId, int limit)
{
    if (!isId(recordId)) {
        return errorOf(ErrorCode::NotFound);
    }
    if (relation.far != nullptr) {
        return otherSide(relation, recordId, limit);
    }
    Query query;
    query.entity = relation.entity->name;
    query.fields = withCompanions(*relation.shown, relation.columns);
    query.filters = {{relation.field->name, FilterOperator::Equal, {recordId}}};
    query.sortField = relation.sortField;
    query.order = relation.order;
    return RecordReader(m_catalog, m_executor).list(query, 0, limit);
}

Result<Page> RelatedRepository::otherSide(const Relation &relation, const QString &recordId, int limit)
{
    Query query;
    query.entity = relation.shown->name;
    query.fields = withCompanions(*relation.shown, relation.columns);
    query.sortField = relation.sortField;
    query.order = relation.order;
    auto select = RecordSelect::make(m_catalog, m_executor, query);
    if (!select) {
        return select.error();
    }
    const SqlDialect dialect(m_executor.engine());
    const int place = static_cast<int>(select.value().values.size()) + 1;
    const QString reached = QStringLiteral("t.id IN (SELECT b.%1 FROM %2 AS b WHERE b.%3 = %4)")
                                .arg(SqlDialect::identifier(relation.far->name), SqlDialect::identifier(relation.entity->name),
                                     SqlDialect::identifier(relation.field->name), dialect.place(place, FieldType::Id));
    Statement statement = select.value().rowsStatement(
        reached, select.value().orderBy() + QStringLiteral(" LIMIT %1").arg(limit));
    statement.values.append(recordId);
    auto result = m_executor.run(statement);
    if (!result) {
        return result.error();
    }
    Page page;
    page.fields = select.value().fields;
    page.rows = select.value().rows(result.value());
    if (auto filled = fillContacts(m_executor, *relation.shown, page.fields, page.rows); !filled) {
        return filled.error();
    }
    if (auto labels = addLabels(m_catalog, m_executor, *relation.shown, page); !labels) {
        return labels.error();
    }
    if (auto between = addBetween(relation, recordId, page); !between) {
        return between.error();
    }
    return page;
}

Result<void> RelatedRepository::addBetween(const Relation &relation, const QString &recordId, Page &page)
{
    if (relation.betweenColumns.isEmpty() || page.rows.isEmpty()) {
        return {};
    }
    QVariantList ids;
    for (const Row &row : std::as_const(page.rows)) {
        ids.append(row.id);
    }
    Query query;
    query.entity = relation.entity->name;
    query.fields = QStringList(relation.far->name) + relation.betweenColumns;
    query.filters = {{relation.field->name, FilterOperator::Equal, {recordId}}, {relation.far->name, FilterOperator::In, ids}};
    auto between = RecordReader(m_catalog, m_executor).list(query, 0, page.rows.size());
    if (!between) {
        return between.error();
    }
    QHash<QString, QList<QVariant>> values;
    for (const Row &row : std::as_const(between.value().rows)) {
        values.insert(row.values.constFirst().toString(), row.values.mid(1));
    }
    for (Row &row : page.rows) {
        QList<QVariant> more = values.value(row.id);
        more.resize(relation.betweenColumns.size());
        row.values += more;
    }
    page.fields += relation.betweenColumns;
    page.labels.insert(between.value().labels);
    return {};
}
