// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/filterjson.h"

#include "models/catalog/fieldtext.h"
#include "models/catalog/filteroperators.h"
#include "models/catalog/sentences.h"

#include <QJsonObject>

namespace {

Result<Filter> filterFromObject(const Entity &entity, const QJsonObject &object)
{
    const QString name = object.value(QLatin1String("field")).toString();
    const QString word = object.value(QLatin1String("op")).toString();
    const Field *field = entity.field(name);
    if (field == nullptr) {
        return fieldErrors({Sentences::unknownField(name, {})});
    }
    const std::optional<FilterOperator> op = filterOperatorFromName(word);
    if (!op || !suitsField(*field, *op)) {
        return fieldErrors({Sentences::noSuchComparison(*field, word)});
    }
    Filter filter{name, *op, {}};
    for (const QJsonValue &json : object.value(QLatin1String("values")).toArray()) {
        if (operandKind(*field, *op) == OperandKind::Text) {
            filter.values.append(json.isNull() ? QVariant() : QVariant(json.toString()));
            continue;
        }
        const Result<QVariant> value = fieldFromJson(*field, json);
        if (!value) {
            return value.error();
        }
        filter.values.append(value.value());
    }
    if (auto sound = checkFilter(*field, filter); !sound) {
        return sound.error();
    }
    return filter;
}

} // namespace

QJsonArray filtersToJson(const Entity &entity, const QList<Filter> &filters)
{
    QJsonArray array;
    for (const Filter &filter : filters) {
        const Field *field = entity.field(filter.field);
        if (field == nullptr) {
            continue;
        }
        QJsonArray values;
        for (const QVariant &value : filter.values) {
            if (value.isValid() && operandKind(*field, filter.op) == OperandKind::Text) {
                values.append(value.toString());
            } else {
                values.append(fieldToJson(*field, value));
            }
        }
        QJsonObject object{{QStringLiteral("field"), filter.field}, {QStringLiteral("op"), filterOperatorName(filter.op)}};
        if (!values.isEmpty()) {
            object.insert(QStringLiteral("values"), values);
        }
        array.append(object);
    }
    return array;
}

Result<QList<Filter>> filtersFromJson(const Entity &entity, const QJsonArray &json)
{
    QList<Filter> filters;
    for (const QJsonValue &value : json) {
        Result<Filter> filter = filterFromObject(entity, value.toObject());
        if (!filter) {
            return filter.error();
        }
        filters.append(filter.value());
    }
    return filters;
}
