// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/exporting/sinkvalues.h"

#include "models/catalog/fieldtext.h"
#include "models/core/decimal.h"

#include <QCoreApplication>
#include <QRegularExpression>

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

QString localText(const SinkColumn &column, const QVariant &value, const QString &text, const DisplayFormat &format)
{
    if (!value.isValid() || column.field == nullptr) {
        return text.isEmpty() ? value.toString() : text;
    }
    switch (column.field->type) {
    case FieldType::Integer:
        return QString::number(value.toLongLong());
    case FieldType::Money:
        if (!text.isEmpty() && currencySignOf(text) != currencySignOf(displayMoney(value, QString(), format))) {
            return text;
        }
        [[fallthrough]];
    case FieldType::Decimal:
        return value.value<Decimal>().toString().replace(QLatin1Char('.'), format.locale.decimalPoint());
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

QString datePattern(const QLocale &locale)
{
    QString format = locale.dateFormat(QLocale::ShortFormat);
    for (const auto &[part, whole] : {std::pair(QStringLiteral("y+"), QStringLiteral("yyyy")), std::pair(QStringLiteral("M+"), QStringLiteral("MM")),
                                      std::pair(QStringLiteral("d+"), QStringLiteral("dd"))}) {
        format.replace(QRegularExpression(part), whole);
    }
    return format;
}

QString sheetName(const QString &title, int number)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\[\\]:*?/\\\\\\x00-\\x1f]"));
    QString name = QString(title).replace(forbidden, QStringLiteral(" ")).simplified();
    while (name.startsWith(u'\'') || name.endsWith(u'\'')) {
        name = name.startsWith(u'\'') ? name.mid(1) : name.chopped(1);
    }
    name = name.isEmpty() ? QCoreApplication::translate("sink", "Data") : name;
    const QString suffix = number > 1 ? QStringLiteral(" (%1)").arg(number) : QString();
    return name.left(31 - suffix.size()).trimmed() + suffix;
}
