// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/recordselect.h"

#include "models/core/text.h"
#include "models/database/conditionbuilder.h"
#include "models/database/contactfields.h"
#include "models/database/recordlabels.h"
#include "models/database/scope.h"
#include "models/database/selectjoins.h"

#include <utility>

namespace {

Error unknownEntity(const QString &name)
{
    Error error;
    error.code = ErrorCode::UnknownEntity;
    error.message = text("database", "There is no kind of record called \"%1\".").translated().arg(name);
    return error;
}

Error unknownField(const Entity &entity, const QString &name)
{
    return fieldErrors({FieldError{name, ErrorCode::UnknownField,
                                   text("database", "%1 has no field \"%2\".").translated().arg(entity.plural.translated(), name)}});
}

Error notSorted(const Field &field)
{
    return fieldErrors({FieldError{field.name, ErrorCode::InvalidFormat,
                                   text("database", "A list on a server cannot be sorted by %1.").translated().arg(field.label.translated())}});
}

/// The sum over all tables of a person: whoever changes one of them changes it.
QString rowVersionExpression(SelectJoins &joins)
{
    const Entity &entity = joins.entity();
    if (!entity.hasRowVersion) {
        return QStringLiteral("1");
    }
    QString sum = QLatin1String(SelectJoins::mainAlias) + QStringLiteral(".row_version");
    for (const QString &table : entity.joined) {
        sum += QStringLiteral(" + COALESCE(%1.row_version, 0)").arg(joins.sameId(QLatin1String(SelectJoins::mainAlias), table));
    }
    return sum;
}

QString readableColumn(SelectJoins &joins, const Field &field)
{
    if (isFilledAfterwards(field, joins.dialect().engine())) {
        return QStringLiteral("NULL::text");
    }
    const QString column = shownColumn(field, joins.column(field));
    if (field.type == FieldType::NetAddress && joins.dialect().engine() == Engine::PostgreSql) {
        return QStringLiteral("host(%1)").arg(column);
    }
    return column;
}

SortKey sortKeyOf(SelectJoins &joins, const Field *field)
{
    SortKey key;
    const SqlDialect &dialect = joins.dialect();
    if (field == nullptr || field->type == FieldType::Id) {
        key.expression = QStringLiteral("t.id");
        key.onMainTable = true;
        key.isId = true;
        return key;
    }
    key.nullable = !field->is(FieldFlag::Required);
    key.onMainTable = !field->is(FieldFlag::Derived) && (field->table.isEmpty() || field->table == joins.entity().name);
    key.type = field->type;
    const Entity *other = field->type == FieldType::Reference ? joins.catalog().entity(field->references) : nullptr;
    if (other != nullptr) {
        const QString alias = joins.reference(joins.entity(), QLatin1String(SelectJoins::mainAlias), *field);
        key.expression = dialect.sortText(labelExpression(joins, *other, alias));
        key.type = FieldType::Text;
        key.onMainTable = false;
        key.nullable = true;
        return key;
    }
    const QString column = shownColumn(*field, joins.column(*field));
    if (field->type == FieldType::Email) {
        key.nullable = true;
    }
    if (field->isText()) {
        key.expression = dialect.sortText(column);
        key.type = FieldType::Text;
    } else if (field->type == FieldType::Vocabulary) {
        key.expression = dialect.binary(column);
    } else if (field->type == FieldType::Json || field->type == FieldType::TagList || field->type == FieldType::NetAddress) {
        key.expression = dialect.sortText(dialect.asText(column));
        key.type = FieldType::Text;
    } else {
        key.expression = column;
        key.scale = field->scale;
    }
    return key;
}

} // namespace

Result<RecordSelect> RecordSelect::make(const Catalog &catalog, Engine engine, const Query &query, Instant now,
                                        const Access &access)
{
    RecordSelect select;
    select.engine = engine;
    select.entity = catalog.entity(query.entity);
    select.order = query.order;
    if (select.entity == nullptr) {
        return unknownEntity(query.entity);
    }
    SelectJoins joins(catalog, engine, *select.entity, ListMoment{now, query.zone, findsByFunction(engine, access)});
    ConditionBuilder conditions(joins);
    for (const Filter &filter : query.filters) {
        if (auto added = conditions.add(filter); !added) {
            return added.error();
        }
    }
    conditions.addSearch(query.search);
    const QString scope = readerScope(select.entity->name, access, engine);
    select.condition = withScope(conditions.condition(), scope);
    select.values = conditions.values();
    select.valueScales = conditions.valueScales();
    select.filtered = query.isFiltered() || !scope.isEmpty();

    const QString sortField = query.sortField.isEmpty() ? select.entity->defaultSort : query.sortField;
    if (query.sortField.isEmpty()) {
        select.order = select.entity->defaultOrder;
    }
    const Field *sort = select.entity->field(sortField);
    if ((sort == nullptr || sort->type == FieldType::Secret) && !sortField.isEmpty()) {
        return unknownField(*select.entity, sortField);
    }
    if (sort != nullptr && isFilledAfterwards(*sort, engine)) {
        return notSorted(*sort);
    }
    select.sort = sortKeyOf(joins, sort);
    select.scanFrom = joins.from();

    QStringList columns = {QStringLiteral("t.id"), rowVersionExpression(joins)};
    select.columnTypes = {FieldType::Id, FieldType::Integer};
    select.columnScales = {0, 0};
    for (const QString &name : query.fields) {
        const Field *field = select.entity->field(name);
        if (field == nullptr) {
            return unknownField(*select.entity, name);
        }
        if (field->type == FieldType::Secret) {
            continue;
        }
        select.fields.append(name);
        columns.append(readableColumn(joins, *field));
        select.columnTypes.append(field->type == FieldType::NetAddress ? FieldType::Text : field->type);
        select.columnScales.append(field->scale);
    }
    select.columns = columns.join(QStringLiteral(", "));
    select.from = joins.from();
    return select;
}

QString RecordSelect::orderBy() const
{
    const QString direction = order == Qt::DescendingOrder ? QStringLiteral(" DESC") : QString();
    const QString byId = QStringLiteral("t.id") + direction;
    if (sort.isId) {
        return QStringLiteral("ORDER BY ") + byId;
    }
    const QString nulls = sort.nullable ? QStringLiteral(" NULLS LAST") : QString();
    return QStringLiteral("ORDER BY ") + sort.expression + direction + nulls + QStringLiteral(", ") + byId;
}

Statement RecordSelect::rowsStatement(const QString &extra, const QString &tail) const
{
    QString sql = QStringLiteral("SELECT ") + columns + QStringLiteral(" FROM ") + from + QStringLiteral(" WHERE ") + condition;
    if (!extra.isEmpty()) {
        sql += QStringLiteral(" AND ") + extra;
    }
    return {sql + QLatin1Char(' ') + tail, values, columnTypes, columnScales, valueScales};
}

Statement RecordSelect::rowsOfIds(const QStringList &ids) const
{
    const SqlDialect dialect(engine);
    const QString sql = QStringLiteral("SELECT ") + columns + QStringLiteral(" FROM ") + from + QStringLiteral(" WHERE ")
        + dialect.idIsIn(QStringLiteral("t.id"), 1);
    return {sql, {dialect.listValue(ids)}, columnTypes, columnScales, {}};
}

Statement RecordSelect::countStatement() const
{
    QString sql = QStringLiteral("SELECT count(*) FROM ") + scanFrom;
    if (condition != QLatin1String("TRUE")) { // SQLite counts whole pages of an index, but only without a condition
        sql += QStringLiteral(" WHERE ") + condition;
    }
    return {sql, values, {FieldType::Integer}, {}, valueScales};
}

QList<Row> RecordSelect::rows(const ResultSet &result) const
{
    QList<Row> list;
    list.reserve(result.rows.size());
    for (const QList<QVariant> &line : result.rows) {
        list.append({line.at(0).toString(), line.at(1).toLongLong(), line.mid(2)});
    }
    return list;
}

Result<void> addLabels(const Catalog &catalog, Executor &executor, const Entity &entity, Page &page)
{
    RecordLabels labels(catalog, executor);
    for (qsizetype column = 0; column < page.fields.size(); ++column) {
        const Field *field = entity.field(page.fields.at(column));
        if (field == nullptr || field->type != FieldType::Reference || catalog.entity(field->references) == nullptr) {
            continue;
        }
        for (const Row &row : std::as_const(page.rows)) {
            labels.want(field->references, row.values.value(column).toString());
        }
    }
    auto loaded = labels.load();
    if (!loaded) {
        return loaded.error();
    }
    page.labels.insert(loaded.value());
    return {};
}
