// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/filteroperators.h"

#include "models/catalog/relativedays.h"
#include "models/catalog/sentences.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace {

constexpr std::array<std::pair<FilterOperator, const char *>, 20> operatorNames{{
    {FilterOperator::Equal, "equal"},
    {FilterOperator::NotEqual, "not-equal"},
    {FilterOperator::GreaterOrEqual, "at-least"},
    {FilterOperator::LessOrEqual, "at-most"},
    {FilterOperator::Greater, "more-than"},
    {FilterOperator::Less, "less-than"},
    {FilterOperator::Contains, "contains"},
    {FilterOperator::NotContains, "not-contains"},
    {FilterOperator::StartsWith, "starts-with"},
    {FilterOperator::JsonContains, "json"},
    {FilterOperator::IsNull, "empty"},
    {FilterOperator::NotNull, "not-empty"},
    {FilterOperator::In, "any"},
    {FilterOperator::NotIn, "none"},
    {FilterOperator::HasAll, "all"},
    {FilterOperator::HasKey, "key"},
    {FilterOperator::During, "during"},
    {FilterOperator::OlderThan, "older"},
    {FilterOperator::OlderThanOrNever, "older-or-never"},
    {FilterOperator::LaterThan, "later"},
}};

bool holdsJson(const Field &field)
{
    return field.type == FieldType::Json || field.type == FieldType::TagList;
}

bool isDay(const Field &field)
{
    return field.type == FieldType::Date || field.type == FieldType::Instant;
}

bool isNumber(const Field &field)
{
    return field.type == FieldType::Integer || field.type == FieldType::Decimal || field.type == FieldType::Money;
}

Error filterError(const Field &field, const QString &sentence)
{
    return fieldErrors({FieldError{field.name, ErrorCode::InvalidFormat, sentence.arg(field.label.translated())}});
}

Error notAPeriod(const Field &field, FilterOperator op)
{
    if (op == FilterOperator::During) {
        //: %1 is a field
        return filterError(field, QCoreApplication::translate(
                                      "validation", "%1: a period such as today, this-week, last-month, last-14d or next-3w."));
    }
    //: %1 is a field; d, w and m stand for days, weeks and months
    return filterError(field, QCoreApplication::translate("validation", "%1: a number of days, weeks or months such as 21d, 3w or 2m."));
}

} // namespace

OperandKind operandKind(const Field &field, FilterOperator op)
{
    switch (op) {
    case FilterOperator::IsNull:
    case FilterOperator::NotNull:
        return OperandKind::None;
    case FilterOperator::Contains:
    case FilterOperator::NotContains:
    case FilterOperator::StartsWith:
    case FilterOperator::HasKey:
    case FilterOperator::During:
    case FilterOperator::OlderThan:
    case FilterOperator::OlderThanOrNever:
    case FilterOperator::LaterThan:
        return OperandKind::Text;
    case FilterOperator::In:
    case FilterOperator::NotIn:
    case FilterOperator::HasAll:
        return field.type == FieldType::TagList ? OperandKind::Text : OperandKind::Value;
    default:
        return OperandKind::Value;
    }
}

bool takesSeveral(FilterOperator op)
{
    return op == FilterOperator::In || op == FilterOperator::NotIn || op == FilterOperator::HasAll;
}

bool suitsField(const Field &field, FilterOperator op)
{
    if (field.type == FieldType::Secret) {
        return false;
    }
    switch (op) {
    case FilterOperator::GreaterOrEqual:
    case FilterOperator::LessOrEqual:
    case FilterOperator::Greater:
    case FilterOperator::Less:
        return !field.is(FieldFlag::Protected) // a server only finds those, it does not sort by them
            && (isNumber(field) || isDay(field) || field.isText() || field.type == FieldType::Vocabulary);
    case FilterOperator::Contains:
    case FilterOperator::NotContains:
        return field.isText() || field.type == FieldType::Vocabulary || field.type == FieldType::Reference;
    case FilterOperator::StartsWith:
        return field.isText();
    case FilterOperator::JsonContains:
        return holdsJson(field);
    case FilterOperator::HasKey:
        return field.type == FieldType::Json;
    case FilterOperator::HasAll:
        return field.type == FieldType::TagList;
    case FilterOperator::Equal:
    case FilterOperator::NotEqual:
        return !holdsJson(field);
    case FilterOperator::In:
    case FilterOperator::NotIn:
        return field.type != FieldType::Json;
    case FilterOperator::During:
    case FilterOperator::OlderThan:
    case FilterOperator::OlderThanOrNever:
    case FilterOperator::LaterThan:
        return isDay(field);
    case FilterOperator::IsNull:
    case FilterOperator::NotNull:
        return true;
    }
    return false;
}

Result<void> checkFilter(const Field &field, const Filter &filter)
{
    if (!suitsField(field, filter.op)) {
        return fieldErrors({Sentences::noSuchComparison(field, filterOperatorName(filter.op))});
    }
    if (operandKind(field, filter.op) == OperandKind::None || takesSeveral(filter.op)) {
        return {};
    }
    if (filter.values.size() != 1) {
        //: %1 is a field
        return filterError(field, QCoreApplication::translate("validation", "The filter of \"%1\" needs one value."));
    }
    const QString text = filter.values.constFirst().toString();
    const bool isSpan = filter.op == FilterOperator::OlderThan || filter.op == FilterOperator::OlderThanOrNever
                        || filter.op == FilterOperator::LaterThan;
    if (isSpan && !DaySpan::parse(text)) {
        return notAPeriod(field, filter.op);
    }
    const QDate anyDay(2000, 1, 1);
    if (filter.op == FilterOperator::During && !daysOfPeriod(text, anyDay)) {
        return notAPeriod(field, filter.op);
    }
    return {};
}

QString filterOperatorName(FilterOperator op)
{
    for (const auto &[known, name] : operatorNames) {
        if (known == op) {
            return QLatin1String(name);
        }
    }
    return QString();
}

std::optional<FilterOperator> filterOperatorFromName(const QString &name)
{
    for (const auto &[op, known] : operatorNames) {
        if (name == QLatin1String(known)) {
            return op;
        }
    }
    return std::nullopt;
}
