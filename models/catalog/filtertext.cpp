// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/fieldtext.h"

#include "models/catalog/sentences.h"
#include "models/core/decimal.h"
#include "models/core/instant.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>
#include <utility>

namespace {
constexpr std::array<std::pair<const char *, FilterOperator>, 6> operators{{
    {"!=", FilterOperator::NotEqual},
    {">=", FilterOperator::GreaterOrEqual},
    {"<=", FilterOperator::LessOrEqual},
    {"@>", FilterOperator::JsonContains},
    {"=", FilterOperator::Equal},
    {"~", FilterOperator::Contains},
}};

const char *const nullMark = ":null";

Error usage(const QString &text)
{
    //: %1 is what was typed
    const QString sentence = QCoreApplication::translate(
        "validation", "“%1” is no filter. A filter is field=value, !=, >=, <=, ~text, @>json or field:null.");
    return Error{ErrorCode::InvalidFormat, sentence.arg(text), QString(), {}};
}

bool compares(const Field &field)
{
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Money:
    case FieldType::Date:
    case FieldType::Instant:
        return true;
    default:
        return field.isText() || field.type == FieldType::Vocabulary;
    }
}

bool keepsJsonText(const Field &field)
{
    return field.type == FieldType::Json || field.type == FieldType::TagList;
}

bool suits(const Field &field, FilterOperator op)
{
    switch (op) {
    case FilterOperator::GreaterOrEqual:
    case FilterOperator::LessOrEqual:
        return compares(field);
    case FilterOperator::Contains:
        return field.isText() || field.type == FieldType::Vocabulary || field.type == FieldType::Reference;
    case FilterOperator::JsonContains:
        return keepsJsonText(field);
    case FilterOperator::Equal:
    case FilterOperator::NotEqual:
        return !keepsJsonText(field) && field.type != FieldType::Secret;
    default:
        return true;
    }
}

/// A day given for an instant: from its first moment on, or until its last, in UTC.
std::optional<Instant> dayAsInstant(const Field &field, FilterOperator op, const QString &text)
{
    if (field.type != FieldType::Instant || text.size() != 10) {
        return std::nullopt;
    }
    const bool last = op == FilterOperator::LessOrEqual;
    const QString moment = text + (last ? QStringLiteral("T23:59:59.999999Z") : QStringLiteral("T00:00:00Z"));
    return Instant::parse(moment);
}

Result<Filter> withValue(const Field &field, FilterOperator op, const QString &text)
{
    if (text.isEmpty()) {
        if (op == FilterOperator::Equal) {
            return Filter{field.name, FilterOperator::IsNull, {}};
        }
        return fieldErrors({Sentences::required(field)});
    }
    if (op == FilterOperator::Contains) {
        return Filter{field.name, op, {text}};
    }
    if (const std::optional<Instant> moment = dayAsInstant(field, op, text)) {
        return Filter{field.name, op, {QVariant::fromValue(*moment)}};
    }
    const Result<QVariant> value = fieldFromText(field, text);
    if (!value) {
        return value.error();
    }
    return Filter{field.name, op, {value.value()}};
}
} // namespace

Result<Filter> filterFromText(const Entity &entity, const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^\\s*(\\w+)(!=|>=|<=|@>|=|~|:null\\s*$)"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch()) {
        return usage(text);
    }
    const Field *field = entity.field(match.captured(1));
    if (field == nullptr || (field->is(FieldFlag::Hidden) && field->type != FieldType::Id)) {
        QStringList names;
        for (const Field &known : entity.fields) {
            if (!known.is(FieldFlag::Hidden)) {
                names.append(known.name);
            }
        }
        return fieldErrors({Sentences::unknownField(match.captured(1), names)});
    }
    const QString mark = match.captured(2).trimmed();
    if (mark == QLatin1String(nullMark)) {
        return Filter{field->name, FilterOperator::IsNull, {}};
    }
    for (const auto &[written, op] : operators) {
        if (mark == QLatin1String(written)) {
            if (!suits(*field, op)) {
                return fieldErrors({Sentences::noSuchComparison(*field, mark)});
            }
            return withValue(*field, op, text.mid(match.capturedEnd(2)));
        }
    }
    return usage(text);
}

QString filterToText(const Entity &entity, const Filter &filter)
{
    const Field *field = entity.field(filter.field);
    if (field == nullptr || filter.op == FilterOperator::In) {
        return QString();
    }
    if (filter.op == FilterOperator::IsNull) {
        return filter.field + QLatin1String(nullMark);
    }
    for (const auto &[written, op] : operators) {
        if (op == filter.op) {
            const QVariant value = filter.values.value(0);
            const QString text = op == FilterOperator::Contains ? value.toString() : fieldToText(*field, value);
            return filter.field + QLatin1String(written) + text;
        }
    }
    return QString();
}
