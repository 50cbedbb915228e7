// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/fieldtext.h"

#include "models/catalog/filteroperators.h"
#include "models/catalog/sentences.h"
#include "models/core/decimal.h"
#include "models/core/instant.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>
#include <utility>

namespace {
constexpr std::array<std::pair<const char *, FilterOperator>, 20> marks{{
    {"!=", FilterOperator::NotEqual},
    {"!~", FilterOperator::NotContains},
    {">=", FilterOperator::GreaterOrEqual},
    {"<=", FilterOperator::LessOrEqual},
    {"@>", FilterOperator::JsonContains},
    {"^=", FilterOperator::StartsWith},
    {"=", FilterOperator::Equal},
    {"~", FilterOperator::Contains},
    {">", FilterOperator::Greater},
    {"<", FilterOperator::Less},
    {":null", FilterOperator::IsNull},
    {":notnull", FilterOperator::NotNull},
    {":in=", FilterOperator::In},
    {":notin=", FilterOperator::NotIn},
    {":all=", FilterOperator::HasAll},
    {":key=", FilterOperator::HasKey},
    {":during=", FilterOperator::During},
    {":older=", FilterOperator::OlderThan},
    {":older-or-never=", FilterOperator::OlderThanOrNever},
    {":later=", FilterOperator::LaterThan},
}};

constexpr QChar separator = u'|';
constexpr QChar escape = u'\\';

Error usage(const QString &text)
{
    //: %1 is what was typed
    const QString sentence = QCoreApplication::translate(
        "validation", "“%1” is no filter. A filter is field=value, !=, >=, <=, >, <, ~text, !~text, ^=start, @>json, "
                      "field:null, field:notnull, field:in=a|b, field:notin=a|b, field:all=a|b, field:key=name, "
                      "field:during=this-month, field:older=3w, field:older-or-never=3w or field:later=3w.");
    return Error{ErrorCode::InvalidFormat, sentence.arg(text), QString(), {}};
}

/// A day given for an instant: its first moment or its last, in UTC, so that the day belongs to "from" and "until".
std::optional<Instant> dayAsInstant(const Field &field, FilterOperator op, const QString &text)
{
    if (field.type != FieldType::Instant || text.size() != 10) {
        return std::nullopt;
    }
    const bool last = op == FilterOperator::LessOrEqual || op == FilterOperator::Greater;
    const QString moment = text + (last ? QStringLiteral("T23:59:59.999999Z") : QStringLiteral("T00:00:00Z"));
    return Instant::parse(moment);
}

QStringList splitList(const QString &text)
{
    QStringList parts{QString()};
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar character = text.at(at);
        const bool escaped = character == escape && at + 1 < text.size()
                             && (text.at(at + 1) == separator || text.at(at + 1) == escape);
        if (escaped) {
            parts.last().append(text.at(++at));
        } else if (character == separator) {
            parts.append(QString());
        } else {
            parts.last().append(character);
        }
    }
    return parts;
}

QString joinList(const QStringList &parts)
{
    QStringList escaped;
    for (QString part : parts) {
        part.replace(escape, QString(2, escape)).replace(separator, QString(escape) + separator);
        escaped.append(part);
    }
    return escaped.join(separator);
}

Result<QVariant> oneValue(const Field &field, FilterOperator op, const QString &text)
{
    if (operandKind(field, op) == OperandKind::Text) {
        return text.isEmpty() ? QVariant() : QVariant(text);
    }
    if (const std::optional<Instant> moment = dayAsInstant(field, op, text)) {
        return QVariant::fromValue(*moment);
    }
    return fieldFromText(field, text);
}

Result<Filter> withValue(const Field &field, FilterOperator op, const QString &text)
{
    if (text.isEmpty() && !takesSeveral(op)) {
        if (op == FilterOperator::Equal) {
            return Filter{field.name, FilterOperator::IsNull, {}};
        }
        return fieldErrors({Sentences::required(field)});
    }
    Filter filter{field.name, op, {}};
    const QStringList parts = takesSeveral(op) ? splitList(text) : QStringList{text};
    for (const QString &part : parts) {
        const Result<QVariant> value = oneValue(field, op, part);
        if (!value) {
            return value.error();
        }
        filter.values.append(value.value());
    }
    if (auto sound = checkFilter(field, filter); !sound) {
        return sound.error();
    }
    return filter;
}
} // namespace

Result<Filter> filterFromText(const Entity &entity, const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^\\s*(\\w+)(!=|!~|>=|<=|@>|\\^=|=|~|>|<|:null\\s*$|:notnull\\s*$|:[a-z-]+=)"));
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
    for (const auto &[written, op] : marks) {
        if (mark != QLatin1String(written)) {
            continue;
        }
        if (!suitsField(*field, op)) {
            return fieldErrors({Sentences::noSuchComparison(*field, mark)});
        }
        if (operandKind(*field, op) == OperandKind::None) {
            return Filter{field->name, op, {}};
        }
        return withValue(*field, op, text.mid(match.capturedEnd(2)));
    }
    return usage(text);
}

QString filterToText(const Entity &entity, const Filter &filter)
{
    const Field *field = entity.field(filter.field);
    if (field == nullptr) {
        return QString();
    }
    QStringList values;
    for (const QVariant &value : filter.values) {
        values.append(operandKind(*field, filter.op) == OperandKind::Text ? value.toString() : fieldToText(*field, value));
    }
    const QString operand = takesSeveral(filter.op) ? joinList(values) : values.value(0);
    for (const auto &[written, op] : marks) {
        if (op == filter.op) {
            return filter.field + QLatin1String(written) + operand;
        }
    }
    return QString();
}
