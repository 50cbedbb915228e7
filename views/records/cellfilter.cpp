// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/cellfilter.h"

#include "models/core/instant.h"
#include "views/records/filtertext.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace {

QVariantList tagsOf(const QVariant &value)
{
    return QJsonDocument::fromJson(value.toString().toUtf8()).array().toVariantList();
}

bool comparesValues(const Field &field)
{
    return isFilterable(field) && field.type != FieldType::Json;
}

} // namespace

QList<Filter> filtersByValue(const Field &field, const QVariant &value, const QTimeZone &zone)
{
    if (!comparesValues(field)) {
        return {};
    }
    if (!value.isValid()) {
        return {{field.name, FilterOperator::IsNull, {}}};
    }
    if (field.type == FieldType::TagList) {
        const QVariantList tags = tagsOf(value);
        return {tags.isEmpty() ? Filter{field.name, FilterOperator::IsNull, {}} : Filter{field.name, FilterOperator::HasAll, tags}};
    }
    if (field.type != FieldType::Instant) {
        return {{field.name, FilterOperator::Equal, {value}}};
    }
    const QDate day = value.value<Instant>().toUtc().toTimeZone(zone).date();
    Instant last = Instant::fromDateTime(day.addDays(1).startOfDay(zone));
    last.microseconds -= 1;
    return {{field.name, FilterOperator::GreaterOrEqual, {QVariant::fromValue(Instant::fromDateTime(day.startOfDay(zone)))}},
            {field.name, FilterOperator::LessOrEqual, {QVariant::fromValue(last)}}};
}

QList<Filter> filtersWithoutValue(const Field &field, const QVariant &value, const QList<Filter> &existing)
{
    if (!comparesValues(field) || field.type == FieldType::Instant) {
        return {};
    }
    const bool tags = field.type == FieldType::TagList;
    const QVariantList values = tags ? tagsOf(value) : QVariantList{value};
    if (!value.isValid() || values.isEmpty()) {
        return {{field.name, FilterOperator::NotNull, {}}};
    }
    const bool excludes = existing.size() == 1
                          && (existing.constFirst().op == FilterOperator::NotIn || existing.constFirst().op == FilterOperator::NotEqual);
    if (!excludes) {
        return {{field.name, tags ? FilterOperator::NotIn : FilterOperator::NotEqual, values}};
    }
    QVariantList all = existing.constFirst().values;
    for (const QVariant &one : values) {
        if (!all.contains(one)) {
            all.append(one);
        }
    }
    return {{field.name, FilterOperator::NotIn, all}};
}
