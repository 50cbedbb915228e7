// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/exporting/sinkvalues.h"

#include "models/catalog/fieldtext.h"
#include "models/core/decimal.h"

bool isFreeText(const SinkColumn &column)
{
    if (column.field == nullptr) {
        return true;
    }
    switch (column.field->type) {
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Money:
    case FieldType::Bool:
    case FieldType::Date:
    case FieldType::Instant:
        return false;
    default:
        return true;
    }
}

QString localText(const SinkColumn &column, const QVariant &value, const QString &text, const QLocale &locale)
{
    if (!value.isValid() || column.field == nullptr) {
        return text.isEmpty() ? value.toString() : text;
    }
    switch (column.field->type) {
    case FieldType::Integer:
        return QString::number(value.toLongLong());
    case FieldType::Decimal:
        return value.value<Decimal>().toString().replace(QLatin1Char('.'), locale.decimalPoint());
    default:
        return text;
    }
}

QByteArray machineBytes(const SinkColumn &column, const QVariant &value, const QString &text)
{
    if (!value.isValid() || value.isNull()) {
        return QByteArray();
    }
    QByteArray bytes = column.field == nullptr ? (text.isEmpty() ? value.toString() : text).toUtf8() : fieldToText(*column.field, value).toUtf8();
    return bytes.isNull() ? QByteArray("") : bytes;
}

QString currencySignOf(const QString &text)
{
    QString sign;
    for (const QChar character : text) {
        if (character.isLetter() || character.category() == QChar::Symbol_Currency) {
            sign.append(character);
        }
    }
    return sign;
}
