// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/fielddisplay.h"

#include "models/catalog/jsondisplay.h"
#include "models/catalog/missingemail.h"
#include "models/core/decimal.h"
#include "models/core/instant.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>

namespace {
/// Groups of three, the locale's signs. Decimals only as far as they are not zero, unless all are asked for.
QString numberText(const Decimal &number, const QLocale &locale, bool allDecimals)
{
    QString digits = number.toString();
    const bool negative = digits.startsWith(QLatin1Char('-'));
    digits.remove(QLatin1Char('-'));
    QString whole = digits.section(QLatin1Char('.'), 0, 0);
    QString decimals = digits.section(QLatin1Char('.'), 1, 1);
    const QString zeros(decimals.size(), QLatin1Char('0'));
    while (!allDecimals && decimals.endsWith(QLatin1Char('0'))) {
        decimals.chop(1);
    }
    if (allDecimals && decimals == zeros) {
        decimals.clear();
    }
    for (qsizetype at = whole.size() - 3; at > 0; at -= 3) {
        whole.insert(at, locale.groupSeparator());
    }
    if (!decimals.isEmpty()) {
        whole += locale.decimalPoint() + decimals;
    }
    return negative ? QString(locale.negativeSign() + whole) : whole;
}

/// dd/MM/yyyy in Colombia, MM/dd/yyyy in the United States: the locale's order, two digits, the whole year.
QString dateFormat(const QLocale &locale)
{
    QString format = locale.dateFormat(QLocale::ShortFormat);
    format.replace(QRegularExpression(QStringLiteral("y+")), QStringLiteral("yyyy"));
    format.replace(QRegularExpression(QStringLiteral("M+")), QStringLiteral("MM"));
    format.replace(QRegularExpression(QStringLiteral("d+")), QStringLiteral("dd"));
    return format;
}

QString periodText(const QString &iso)
{
    static const QRegularExpression part(QStringLiteral("(\\d+)([YMWD])"));
    QStringList words;
    const QString days = iso.section(QLatin1Char('T'), 0, 0);
    for (auto it = part.globalMatch(days); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const int number = match.captured(1).toInt();
        const QString unit = match.captured(2);
        if (unit == QLatin1String("Y")) {
            words.append(QCoreApplication::translate("display", "%n year(s)", nullptr, number));
        } else if (unit == QLatin1String("M")) {
            words.append(QCoreApplication::translate("display", "%n month(s)", nullptr, number));
        } else if (unit == QLatin1String("W")) {
            words.append(QCoreApplication::translate("display", "%n week(s)", nullptr, number));
        } else {
            words.append(QCoreApplication::translate("display", "%n day(s)", nullptr, number));
        }
    }
    return words.isEmpty() || iso.contains(QLatin1Char('T')) ? iso : words.join(QStringLiteral(", "));
}

/// The currency as people of that locale write it: their own sign for their own money, the code for other money.
QString currencySign(const QString &currency, const QLocale &locale)
{
    if (currency.isEmpty() || currency == locale.currencySymbol(QLocale::CurrencyIsoCode)) {
        return locale.currencySymbol(QLocale::CurrencySymbol);
    }
    if (currency == QLatin1String("EUR")) {
        return QStringLiteral("€");
    }
    return currency == QLatin1String("USD") ? QStringLiteral("US$") : currency;
}
} // namespace

QString displayDate(const QDate &date, const DisplayFormat &format)
{
    return format.locale.toString(date, dateFormat(format.locale));
}

QString displayInstant(const QVariant &instant, const DisplayFormat &format)
{
    if (!instant.isValid()) {
        return QString();
    }
    const QDateTime local = instant.value<Instant>().toUtc().toTimeZone(format.zone);
    return displayDate(local.date(), format) + local.toString(QStringLiteral(" HH:mm"));
}

QString displayMoney(const QVariant &amount, const QString &currency, const DisplayFormat &format)
{
    if (!amount.isValid()) {
        return QString();
    }
    const QChar space(0x00A0); // an amount does not break in two
    QString number = numberText(amount.value<Decimal>(), format.locale, true);
    const QString minus = format.locale.negativeSign();
    const QString before = number.startsWith(minus) ? minus : QString();
    number.remove(0, before.size());
    const QString sign = currencySign(currency.isEmpty() ? format.currency : currency, format.locale);
    return before + sign + space + number;
}

QString displayText(const Field &field, const QVariant &value, const DisplayFormat &format, const QString &currency)
{
    if (!value.isValid() || value.isNull()) {
        return QString();
    }
    switch (field.type) {
    case FieldType::Reference:
    case FieldType::Secret:
        return QString();
    case FieldType::Email:
        return isMissingEmail(value.toString()) ? QString() : value.toString();
    case FieldType::Vocabulary:
        return field.vocabulary == nullptr ? value.toString() : field.vocabulary->label(value.toString());
    case FieldType::Integer:
        return numberText(Decimal{value.toLongLong(), 0}, format.locale, false);
    case FieldType::Decimal:
        return numberText(value.value<Decimal>(), format.locale, false);
    case FieldType::Money:
        return displayMoney(value, currency, format);
    case FieldType::Bool:
        return value.toBool() ? QCoreApplication::translate("display", "Yes")
                              : QCoreApplication::translate("display", "No");
    case FieldType::Date:
        return displayDate(value.toDate(), format);
    case FieldType::Instant:
        return displayInstant(value, format);
    case FieldType::Duration:
        return periodText(value.toString());
    case FieldType::TagList:
    case FieldType::Json:
        return displayJson(field, value.toString(), format.locale);
    default:
        return value.toString();
    }
}
