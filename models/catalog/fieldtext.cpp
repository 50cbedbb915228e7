// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/fieldtext.h"

#include "models/catalog/sentences.h"
#include "models/catalog/shapes/jsontext.h"
#include "models/catalog/textforms.h"
#include "models/core/decimal.h"
#include "models/core/identifier.h"
#include "models/core/instant.h"

#include <QDate>

namespace {
Error refusal(const FieldError &error)
{
    return fieldErrors({error});
}

Result<QVariant> readInteger(const Field &field, const QString &text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (!isNumber) {
        return refusal(Sentences::notAWholeNumber(field));
    }
    return QVariant(number);
}

Result<QVariant> readDecimal(const Field &field, const QString &text)
{
    const std::optional<Decimal> number = Decimal::parse(text, field.scale);
    const std::optional<Decimal> exact = number ? number->rescaled(field.scale) : std::nullopt;
    if (!exact) {
        return refusal(number ? Sentences::tooManyDigits(field) : Sentences::notANumber(field));
    }
    return QVariant::fromValue(*exact);
}

Result<QVariant> readBool(const Field &field, const QString &text)
{
    const QString word = text.toLower();
    if (word == QLatin1String("true") || word == QLatin1String("t") || word == QLatin1String("1")) {
        return QVariant(true);
    }
    if (word == QLatin1String("false") || word == QLatin1String("f") || word == QLatin1String("0")) {
        return QVariant(false);
    }
    return refusal(Sentences::notABool(field));
}

Result<QVariant> readDate(const Field &field, const QString &text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid() || text.size() != 10) {
        return refusal(Sentences::notADate(field));
    }
    return QVariant(date);
}

Result<QVariant> readInstant(const Field &field, const QString &text)
{
    const std::optional<Instant> instant = Instant::parse(text);
    if (!instant) {
        return refusal(Sentences::notAnInstant(field));
    }
    return QVariant::fromValue(*instant);
}

Result<QVariant> readId(const Field &field, const QString &text)
{
    const QString id = text.toLower();
    if (!isId(id)) {
        return refusal(Sentences::notAnId(field));
    }
    return QVariant(id);
}

Result<QVariant> readJson(const Field &field, const QString &text)
{
    if (const JsonText json = parseJsonText(text); !json.ok()) {
        return refusal(Sentences::notJson(field, json.errorPosition));
    }
    return QVariant(text);
}

/// A JSON array, or words with commas between them.
Result<QVariant> readTags(const Field &field, const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.startsWith(QLatin1Char('[')) || trimmed.startsWith(QLatin1Char('{'))) {
        return readJson(field, trimmed);
    }
    QJsonArray tags;
    const QStringList words = trimmed.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (const QString tag = word.trimmed(); !tag.isEmpty()) {
            tags.append(tag);
        }
    }
    return QVariant(jsonToText(tags));
}

/// A number as it stands in JSON, without the noise of binary fractions: 1234.5, not 1234.49999.
QString jsonNumberText(const QJsonValue &json)
{
    const QVariant variant = json.toVariant();
    return variant.typeId() == QMetaType::LongLong
               ? QString::number(variant.toLongLong())
               : QString::number(json.toDouble(), 'f', QLocale::FloatingPointShortest);
}

/// The sentence for a value of the wrong JSON kind.
Error wrongKind(const Field &field)
{
    switch (field.type) {
    case FieldType::Integer:
        return refusal(Sentences::notAWholeNumber(field));
    case FieldType::Decimal:
    case FieldType::Money:
        return refusal(Sentences::notANumber(field));
    case FieldType::Bool:
        return refusal(Sentences::notABool(field));
    case FieldType::Date:
        return refusal(Sentences::notADate(field));
    case FieldType::Instant:
        return refusal(Sentences::notAnInstant(field));
    case FieldType::TagList:
        return refusal(Sentences::notAList(field));
    default:
        return refusal(Sentences::notText(field));
    }
}

bool keepsJson(const Field &field)
{
    return field.type == FieldType::Json || field.type == FieldType::TagList;
}
} // namespace

Result<QVariant> fieldFromText(const Field &field, const QString &text)
{
    if (text.isEmpty()) {
        return QVariant();
    }
    switch (field.type) {
    case FieldType::Id:
    case FieldType::Reference:
        return readId(field, text);
    case FieldType::Integer:
        return readInteger(field, text);
    case FieldType::Decimal:
    case FieldType::Money:
        return readDecimal(field, text);
    case FieldType::Bool:
        return readBool(field, text);
    case FieldType::Date:
        return readDate(field, text);
    case FieldType::Instant:
        return readInstant(field, text);
    case FieldType::TagList:
        return readTags(field, text);
    case FieldType::Json:
        return readJson(field, text);
    case FieldType::Secret:
        return refusal(Sentences::readOnly(field));
    default:
        return QVariant(text);
    }
}

Result<QVariant> fieldFromJson(const Field &field, const QJsonValue &json)
{
    switch (json.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return QVariant();
    case QJsonValue::Array:
    case QJsonValue::Object:
        if (!keepsJson(field)) {
            return wrongKind(field);
        }
        return QVariant(jsonToText(json));
    case QJsonValue::Bool:
        if (field.type == FieldType::Bool) {
            return QVariant(json.toBool());
        }
        return field.type == FieldType::Json ? Result<QVariant>(QVariant(jsonToText(json))) : wrongKind(field);
    case QJsonValue::Double:
        if (field.type == FieldType::Json) {
            return QVariant(jsonToText(json));
        }
        if (field.type == FieldType::Integer || field.type == FieldType::Decimal || field.type == FieldType::Money) {
            return fieldFromText(field, jsonNumberText(json));
        }
        return wrongKind(field);
    case QJsonValue::String:
        break;
    }
    const QString text = json.toString();
    const bool looksLikeJson = text.startsWith(QLatin1Char('{')) || text.startsWith(QLatin1Char('['));
    if (field.type == FieldType::Json && !looksLikeJson && !text.isEmpty()) {
        return QVariant(jsonToText(json)); // a text is a JSON value as well
    }
    return fieldFromText(field, text);
}

QString fieldToText(const Field &field, const QVariant &value)
{
    if (!value.isValid() || value.isNull()) {
        return QString();
    }
    switch (field.type) {
    case FieldType::Decimal:
    case FieldType::Money:
        return value.value<Decimal>().toString();
    case FieldType::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case FieldType::Date:
        return value.toDate().toString(Qt::ISODate);
    case FieldType::Instant:
        return value.value<Instant>().toIso();
    case FieldType::Secret:
        return QString();
    default:
        return value.toString();
    }
}

QJsonValue fieldToJson(const Field &field, const QVariant &value)
{
    if (!value.isValid() || value.isNull() || field.type == FieldType::Secret) {
        return QJsonValue(QJsonValue::Null);
    }
    switch (field.type) {
    case FieldType::Integer:
        return QJsonValue(value.toLongLong());
    case FieldType::Bool:
        return QJsonValue(value.toBool());
    case FieldType::TagList:
    case FieldType::Json: {
        const JsonText json = parseJsonText(value.toString());
        return json.ok() ? json.value : QJsonValue(value.toString());
    }
    default:
        return QJsonValue(fieldToText(field, value));
    }
}
