// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/filtermatch.h"

#include "models/catalog/relativedays.h"
#include "models/core/decimal.h"
#include "models/core/fold.h"
#include "models/core/instant.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace {

QJsonValue jsonOf(const QVariant &value)
{
    const QJsonDocument document = QJsonDocument::fromJson(value.toString().toUtf8());
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

bool isEmptyValue(const Field &field, const QVariant &value)
{
    if (field.type == FieldType::TagList || field.type == FieldType::Json) {
        const QString text = value.toString();
        return !value.isValid() || text == QLatin1String("[]") || text == QLatin1String("{}") || text == QLatin1String("null");
    }
    return !value.isValid();
}

bool valueEquals(const Field &field, const QVariant &one, const QVariant &other)
{
    if (!one.isValid() || !other.isValid()) {
        return one.isValid() == other.isValid();
    }
    if (field.type == FieldType::TagList) {
        const QJsonArray tags = jsonOf(one).toArray();
        return std::any_of(tags.begin(), tags.end(), [&other](const QJsonValue &tag) { return fold(tag.toString()) == fold(other.toString()); });
    }
    if (field.type == FieldType::Json) {
        return jsonOf(one) == jsonOf(other);
    }
    return !valueLess(field, one, other) && !valueLess(field, other, one);
}

bool isOneOf(const Field &field, const QVariantList &values, const QVariant &value)
{
    return std::any_of(values.begin(), values.end(), [&](const QVariant &wanted) {
        return wanted.isValid() ? valueEquals(field, value, wanted) : isEmptyValue(field, value);
    });
}

QDate dayOf(const Field &field, const QVariant &value, const QTimeZone &zone)
{
    return field.type == FieldType::Instant ? value.value<Instant>().toUtc().toTimeZone(zone).date() : value.toDate();
}

bool relativeMatches(const Field &field, const Filter &filter, const QVariant &value, const QDate &today, const QTimeZone &zone)
{
    if (!value.isValid()) {
        return filter.op == FilterOperator::OlderThanOrNever;
    }
    const QDate day = dayOf(field, value, zone);
    const QString period = filter.values.value(0).toString();
    if (filter.op == FilterOperator::During) {
        const std::optional<DayRange> range = daysOfPeriod(period, today);
        return range && day >= range->first && day <= range->last;
    }
    const std::optional<DaySpan> span = DaySpan::parse(period);
    if (!span) {
        return false;
    }
    return filter.op == FilterOperator::LaterThan ? day > span->after(today) : day < span->before(today);
}

bool jsonHolds(const QVariant &value, const QVariant &wanted)
{
    const QJsonValue whole = jsonOf(value);
    const QJsonValue part = jsonOf(wanted);
    if (whole.isArray() && part.isArray()) {
        const QJsonArray members = whole.toArray();
        const QJsonArray parts = part.toArray();
        return std::all_of(parts.begin(), parts.end(), [&members](const QJsonValue &each) { return members.contains(each); });
    }
    const QJsonObject object = whole.toObject();
    const QJsonObject members = part.toObject();
    for (auto member = members.begin(); member != members.end(); ++member) {
        if (object.value(member.key()) != member.value()) {
            return false;
        }
    }
    return whole.isObject() && part.isObject();
}

bool hasKey(const QVariant &value, const QString &key)
{
    const QJsonValue json = jsonOf(value);
    return json.isArray() ? json.toArray().contains(key) : json.toObject().contains(key);
}

} // namespace

bool valueLess(const Field &field, const QVariant &one, const QVariant &other)
{
    switch (field.type) {
    case FieldType::Decimal:
    case FieldType::Money: return one.value<Decimal>() < other.value<Decimal>();
    case FieldType::Integer:
    case FieldType::Bool: return one.toLongLong() < other.toLongLong();
    case FieldType::Date: return one.toDate() < other.toDate();
    case FieldType::Instant: return one.value<Instant>() < other.value<Instant>();
    case FieldType::Vocabulary:
    case FieldType::Id:
    case FieldType::Reference: return one.toString() < other.toString();
    default: return fold(one.toString()) < fold(other.toString());
    }
}

bool filterMatches(const Field &field, const Filter &filter, const QVariant &value, const QDate &today, const QTimeZone &zone)
{
    const QVariant wanted = filter.values.value(0);
    const bool empty = isEmptyValue(field, value);
    switch (filter.op) {
    case FilterOperator::IsNull: return empty;
    case FilterOperator::NotNull: return !empty;
    case FilterOperator::Equal: return wanted.isValid() ? value.isValid() && valueEquals(field, value, wanted) : empty;
    case FilterOperator::NotEqual: return wanted.isValid() ? !value.isValid() || !valueEquals(field, value, wanted) : !empty;
    case FilterOperator::GreaterOrEqual: return value.isValid() && !valueLess(field, value, wanted);
    case FilterOperator::LessOrEqual: return value.isValid() && !valueLess(field, wanted, value);
    case FilterOperator::Greater: return value.isValid() && valueLess(field, wanted, value);
    case FilterOperator::Less: return value.isValid() && valueLess(field, value, wanted);
    case FilterOperator::In: return isOneOf(field, filter.values, value);
    case FilterOperator::NotIn: return !isOneOf(field, filter.values, value);
    case FilterOperator::HasAll:
        return std::all_of(filter.values.begin(), filter.values.end(),
                           [&](const QVariant &each) { return isOneOf(field, {each}, value); });
    case FilterOperator::Contains: return fold(value.toString()).contains(fold(wanted.toString()));
    case FilterOperator::NotContains: return !value.isValid() || !fold(value.toString()).contains(fold(wanted.toString()));
    case FilterOperator::StartsWith: return value.isValid() && fold(value.toString()).startsWith(fold(wanted.toString()));
    case FilterOperator::JsonContains: return value.isValid() && jsonHolds(value, wanted);
    case FilterOperator::HasKey: return value.isValid() && hasKey(value, wanted.toString());
    default: return relativeMatches(field, filter, value, today, zone);
    }
}
