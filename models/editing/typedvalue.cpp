// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/typedvalue.h"

#include "models/catalog/fieldtext.h"
#include "models/catalog/numbertext.h"
#include "models/catalog/sentences.h"
#include "models/core/fold.h"
#include "models/core/instant.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace {

Result<QVariant> typedNumber(const Field &field, const QString &typed, const QLocale &locale)
{
    static const QRegularExpression currency(QStringLiteral("^([A-Za-z]{2,3}\\$?|[A-Za-z]{3})\\s+|\\s+[A-Za-z]{3}$"));
    QString text = typed;
    if (field.type == FieldType::Money) {
        text.remove(currency);
        text.remove(QLatin1String("US$"));
    }
    return fieldFromText(field, canonicalNumber(text, locale).value_or(text));
}

Result<QVariant> typedBool(const Field &field, const QString &text)
{
    static const QStringList yes = {QStringLiteral("si"),   QStringLiteral("s"), QStringLiteral("yes"), QStringLiteral("y"),
                                    QStringLiteral("true"), QStringLiteral("verdadero"), QStringLiteral("x"),
                                    QStringLiteral("1"),    QStringLiteral("✓")};
    static const QStringList no = {QStringLiteral("no"), QStringLiteral("n"), QStringLiteral("false"), QStringLiteral("falso"),
                                   QStringLiteral("0")};
    const QString word = fold(text);
    if (yes.contains(word)) {
        return QVariant(true);
    }
    return no.contains(word) ? Result<QVariant>(QVariant(false)) : fieldErrors({Sentences::notABool(field)});
}

/// Day and month in the locale's order; two digits of a year are of this century.
QDate typedDate(const QString &text, const QLocale &locale)
{
    if (const QDate iso = QDate::fromString(text.left(10), Qt::ISODate); iso.isValid() && text.size() == 10) {
        return iso;
    }
    static const QRegularExpression numbers(QStringLiteral("^(\\d{1,2})[/.\\-](\\d{1,2})[/.\\-](\\d{2}|\\d{4})$"));
    if (const QRegularExpressionMatch match = numbers.match(text); match.hasMatch()) {
        const QString order = locale.dateFormat(QLocale::ShortFormat);
        const bool monthFirst = order.indexOf(u'M') < order.indexOf(u'd');
        const int first = match.captured(1).toInt();
        const int second = match.captured(2).toInt();
        const int year = match.captured(3).toInt();
        return QDate(year < 100 ? 2000 + year : year, monthFirst ? first : second, monthFirst ? second : first);
    }
    for (const QString &form : {QStringLiteral("d MMM yyyy"), QStringLiteral("d MMMM yyyy"), QStringLiteral("d-MMM-yyyy"),
                                QStringLiteral("d 'de' MMMM 'de' yyyy"), QStringLiteral("d-MMM-yy")}) {
        if (const QDate date = locale.toDate(text.toLower(), form); date.isValid()) {
            return date.year() < 1950 && form.endsWith(QLatin1String("-yy")) ? date.addYears(100) : date;
        }
    }
    return QDate();
}

Result<QVariant> typedInstant(const Field &field, const QString &text, const DisplayFormat &format)
{
    if (text.contains(u'T') || text.endsWith(u'Z')) {
        return fieldFromText(field, text);
    }
    static const QRegularExpression clock(QStringLiteral("^(.*?)(?:,?\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?\\s*([ap])?\\.?\\s*m?\\.?)?$"),
                                          QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = clock.match(text);
    const QDate date = typedDate(match.captured(1).trimmed(), format.locale);
    int hour = match.captured(2).toInt();
    const QString half = match.captured(5).toLower();
    if (!half.isEmpty()) {
        hour = hour % 12 + (half == QLatin1String("p") ? 12 : 0);
    }
    const QTime time(hour, match.captured(3).toInt(), match.captured(4).toInt());
    if (!date.isValid() || !time.isValid()) {
        return fieldErrors({Sentences::notAnInstant(field)});
    }
    return QVariant::fromValue(Instant::fromDateTime(QDateTime(date, time, format.zone)));
}

/// The value of the term that reads like that; the text itself where the list is open.
std::optional<QString> termOf(const Vocabulary &vocabulary, const QString &text, const TypedFormat &format)
{
    const QString wanted = fold(text.simplified());
    for (const Term &term : vocabulary.terms) {
        if (fold(term.value) == wanted) {
            return term.value;
        }
        for (const QString &word : format.spellings(term.label)) {
            if (fold(word) == wanted) {
                return term.value;
            }
        }
    }
    return vocabulary.closed ? std::nullopt : std::optional(text.simplified());
}

Result<QVariant> typedTags(const Field &field, const QString &text, const TypedFormat &format)
{
    if (text.startsWith(u'[')) {
        return fieldFromText(field, text);
    }
    QJsonArray tags;
    static const QRegularExpression between(QStringLiteral("[,;\\n]"));
    for (const QString &word : text.split(between, Qt::SkipEmptyParts)) {
        const QString tag = word.simplified();
        if (!tag.isEmpty()) {
            tags.append(field.vocabulary ? termOf(*field.vocabulary, tag, format).value_or(tag) : tag);
        }
    }
    return QVariant(QString::fromUtf8(QJsonDocument(tags).toJson(QJsonDocument::Compact)));
}

} // namespace

QStringList TypedFormat::spellings(const Text &text) const
{
    return words ? words(text) : QStringList{text.translated()};
}

Result<QVariant> typedValue(const Field &field, const QString &typed, const TypedFormat &format)
{
    const QString text = typed.trimmed();
    if (text.isEmpty()) {
        return QVariant();
    }
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Money:
        return typedNumber(field, text, format.display.locale);
    case FieldType::Bool:
        return typedBool(field, text);
    case FieldType::Date: {
        const QDate date = typedDate(text, format.display.locale);
        return date.isValid() ? Result<QVariant>(QVariant(date)) : fieldErrors({Sentences::notADate(field)});
    }
    case FieldType::Instant:
        return typedInstant(field, text, format.display);
    case FieldType::Vocabulary: {
        if (!field.vocabulary) {
            return QVariant(text);
        }
        const std::optional<QString> value = termOf(*field.vocabulary, text, format);
        return value ? Result<QVariant>(QVariant(*value)) : fieldErrors({Sentences::notInVocabulary(field)});
    }
    case FieldType::TagList:
        return typedTags(field, text, format);
    case FieldType::MultiLine:
        return QVariant(text);
    case FieldType::Text:
    case FieldType::Email:
    case FieldType::Phone:
    case FieldType::Url:
        return QVariant(text.simplified());
    default:
        return fieldFromText(field, text);
    }
}
