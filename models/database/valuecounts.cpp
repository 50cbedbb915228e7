// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/valuecounts.h"

#include "models/core/text.h"
#include "models/database/conditionbuilder.h"
#include "models/database/contactfields.h"
#include "models/database/recordlabels.h"
#include "models/database/recordreader.h"
#include "models/database/scope.h"
#include "models/database/sqlerror.h"

namespace {

Result<qint64> countEmptyLists(const Catalog &catalog, Executor &executor, Query query, const QString &field)
{
    query.filters.append({field, FilterOperator::IsNull, {}});
    return RecordReader(catalog, executor).count(query);
}

Result<void> nameReferences(const Catalog &catalog, Executor &executor, const Field &field, QList<ValueCount> &counts)
{
    RecordLabels labels(catalog, executor);
    for (const ValueCount &count : std::as_const(counts)) {
        labels.want(field.references, count.value.toString());
    }
    const auto names = labels.load();
    if (!names) {
        return names.error();
    }
    for (ValueCount &count : counts) {
        count.label = names.value().value(count.value.toString());
    }
    return {};
}

} // namespace

Result<QList<ValueCount>> countValues(const Catalog &catalog, Executor &executor, const Query &query, const QString &field,
                                      int limit)
{
    auto entity = requireEntity(catalog, query.entity);
    if (!entity) {
        return entity.error();
    }
    const Field *column = entity.value()->field(field);
    if (column == nullptr || column->type == FieldType::Secret) {
        return fieldErrors({FieldError{field, ErrorCode::UnknownField,
                                       text("database", "%1 has no field \"%2\".")
                                           .translated()
                                           .arg(entity.value()->plural.translated(), field)}});
    }
    if (isFilledAfterwards(*column, executor.engine())) {
        return errorOf(ErrorCode::Unsupported);
    }
    SelectJoins joins(catalog, executor.engine(), *entity.value(), ListMoment{executor.now(), query.zone, findsByFunction(executor.engine(), executor.access())});
    ConditionBuilder conditions(joins);
    for (const Filter &filter : query.filters) {
        if (auto added = conditions.add(filter); !added) {
            return added.error();
        }
    }
    conditions.addSearch(query.search);
    const QString condition =
        withScope(conditions.condition(), readerScope(entity.value()->name, executor.access(), executor.engine()));
    const bool tags = column->type == FieldType::TagList;
    const QString stored = shownColumn(*column, joins.column(*column));
    const QString source = tags ? joins.from() + QStringLiteral(" CROSS JOIN ") + joins.dialect().jsonTexts(stored) : joins.from();
    const QString sql = QStringLiteral("SELECT %1 AS value, count(*) AS records FROM %2 WHERE %3 "
                                       "GROUP BY 1 ORDER BY 2 DESC, 1 NULLS LAST LIMIT %4")
                            .arg(tags ? QStringLiteral("texts.value") : stored, source, condition)
                            .arg(limit);
    const auto result = executor.run({sql, conditions.values(), {tags ? FieldType::Text : column->type, FieldType::Integer},
                                      {column->scale, 0}, conditions.valueScales()});
    if (!result) {
        return result.error();
    }
    QList<ValueCount> counts;
    for (const QList<QVariant> &row : result.value().rows) {
        counts.append({row.at(0), QString(), row.at(1).toLongLong()});
    }
    if (tags) {
        const Result<qint64> empty = countEmptyLists(catalog, executor, query, field);
        if (!empty) {
            return empty.error();
        }
        if (empty.value() > 0) {
            counts.append({QVariant(), QString(), empty.value()});
        }
    }
    if (column->type == FieldType::Reference && catalog.entity(column->references) != nullptr) {
        if (auto named = nameReferences(catalog, executor, *column, counts); !named) {
            return named.error();
        }
    }
    return counts;
}
