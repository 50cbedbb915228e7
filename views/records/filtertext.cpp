// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/filtertext.h"

#include "models/catalog/filteroperators.h"
#include "models/core/instant.h"
#include "views/records/periodtext.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace {

bool isFilteredDay(const Field &field)
{
    return field.type == FieldType::Date || field.type == FieldType::Instant;
}

QString emptyText(const Field &field)
{
    return isFilteredDay(field) && field.is(FieldFlag::ReadOnly)
               //: A filter: the moment has not come ("last session: never")
               ? QCoreApplication::translate("FilterText", "never")
               //: A filter: the field has no value
               : QCoreApplication::translate("FilterText", "empty");
}

QString filterValueText(const Field &field, const QVariant &value, const DisplayFormat &format,
                        const QHash<QString, QString> &labels)
{
    if (!value.isValid()) {
        return emptyText(field);
    }
    switch (field.type) {
    case FieldType::Reference:
        return labels.value(value.toString(), QCoreApplication::translate("FilterText", "a record"));
    case FieldType::Bool:
        return value.toBool() ? QCoreApplication::translate("FilterText", "yes")
                              : QCoreApplication::translate("FilterText", "no");
    case FieldType::Instant:
        return displayDate(value.value<Instant>().toUtc().toTimeZone(format.zone).date(), format);
    case FieldType::TagList: {
        const QString text = value.toString();
        if (!text.startsWith(QLatin1Char('['))) {
            return field.vocabulary ? field.vocabulary->label(text) : text;
        }
        QStringList words;
        for (const QJsonValue &word : QJsonDocument::fromJson(text.toUtf8()).array()) {
            words.append(field.vocabulary ? field.vocabulary->label(word.toString()) : word.toString());
        }
        return words.join(QStringLiteral(", "));
    }
    default:
        return displayText(field, value, format);
    }
}

/// "A", "A or B", "A, B or C".
QString joinedByOr(const QStringList &words)
{
    if (words.size() < 2) {
        return words.value(0);
    }
    //: %1 is one or several words separated by commas, %2 the last one
    return QCoreApplication::translate("FilterText", "%1 or %2")
        .arg(words.first(words.size() - 1).join(QStringLiteral(", ")), words.constLast());
}

QString comparisonText(const Field &field, FilterOperator op, const QString &value)
{
    const bool day = isFilteredDay(field);
    switch (op) {
    case FilterOperator::GreaterOrEqual:
        //: A filter: days from %1 on
        return (day ? QCoreApplication::translate("FilterText", "from %1")
                    //: A filter: numbers
                    : QCoreApplication::translate("FilterText", "at least %1"))
            .arg(value);
    case FilterOperator::LessOrEqual:
        //: A filter: days until %1
        return (day ? QCoreApplication::translate("FilterText", "until %1")
                    //: A filter: numbers
                    : QCoreApplication::translate("FilterText", "at most %1"))
            .arg(value);
    case FilterOperator::Greater:
        return (day ? QCoreApplication::translate("FilterText", "after %1")
                    : QCoreApplication::translate("FilterText", "more than %1"))
            .arg(value);
    default:
        return (day ? QCoreApplication::translate("FilterText", "before %1")
                    : QCoreApplication::translate("FilterText", "less than %1"))
            .arg(value);
    }
}

QString singleText(const Field &field, const Filter &filter, const QStringList &values)
{
    const QString typed = filter.values.value(0).toString();
    switch (filter.op) {
    case FilterOperator::IsNull:
        return emptyText(field);
    case FilterOperator::NotNull:
        //: A filter: the field has a value
        return QCoreApplication::translate("FilterText", "not empty");
    case FilterOperator::NotEqual:
    case FilterOperator::NotIn:
        //: A filter: %1 is one word or several: "not A or B"
        return QCoreApplication::translate("FilterText", "not %1").arg(joinedByOr(values));
    case FilterOperator::HasAll:
        //: A filter: tags separated by commas
        return QCoreApplication::translate("FilterText", "all of %1").arg(values.join(QStringLiteral(", ")));
    case FilterOperator::Contains:
        return QCoreApplication::translate("FilterText", "contains “%1”").arg(typed);
    case FilterOperator::NotContains:
        return QCoreApplication::translate("FilterText", "does not contain “%1”").arg(typed);
    case FilterOperator::StartsWith:
        return QCoreApplication::translate("FilterText", "starts with “%1”").arg(typed);
    case FilterOperator::HasKey:
        //: A filter on structured data: %1 is a key or a word in it
        return QCoreApplication::translate("FilterText", "has “%1”").arg(typed);
    case FilterOperator::During:
    case FilterOperator::OlderThan:
    case FilterOperator::OlderThanOrNever:
    case FilterOperator::LaterThan:
        return periodText(filter.op, typed);
    case FilterOperator::Equal:
    case FilterOperator::In:
        return joinedByOr(values);
    case FilterOperator::JsonContains:
        return values.join(QStringLiteral(", "));
    default:
        return comparisonText(field, filter.op, values.value(0));
    }
}

/// From and to of one field read as one: "between 1/3 and 5/3", "on 1/3".
std::optional<QString> rangeText(const Field &field, const QList<Filter> &filters, const DisplayFormat &format)
{
    const bool range = filters.size() == 2 && filters.at(0).op == FilterOperator::GreaterOrEqual
                       && filters.at(1).op == FilterOperator::LessOrEqual;
    if (!range) {
        return std::nullopt;
    }
    const QString from = filterValueText(field, filters.at(0).values.value(0), format, {});
    const QString to = filterValueText(field, filters.at(1).values.value(0), format, {});
    if (from == to) {
        //: A filter: one day, one number
        return isFilteredDay(field) ? QCoreApplication::translate("FilterText", "on %1").arg(from) : from;
    }
    return QCoreApplication::translate("FilterText", "between %1 and %2").arg(from, to);
}

} // namespace

QString filterText(const Field &field, const QList<Filter> &filters, const DisplayFormat &format,
                   const QHash<QString, QString> &labels)
{
    if (const std::optional<QString> range = rangeText(field, filters, format)) {
        return *range;
    }
    QStringList parts;
    for (const Filter &filter : filters) {
        QStringList values;
        for (const QVariant &value : filter.values) {
            values.append(operandKind(field, filter.op) == OperandKind::Text && field.type != FieldType::TagList
                              ? value.toString()
                              : filterValueText(field, value, format, labels));
        }
        parts.append(singleText(field, filter, values));
    }
    //: Between two conditions on one field: "contains A and contains B"
    return parts.join(QCoreApplication::translate("FilterText", " and "));
}

bool isFilterable(const Field &field)
{
    const bool technical = field.is(FieldFlag::Hidden) || field.is(FieldFlag::Protected) || field.type == FieldType::Id
                           || field.type == FieldType::Secret || field.type == FieldType::NetAddress;
    const bool anyRecord = field.type == FieldType::Reference && field.references.isEmpty();
    return !technical && !anyRecord && field.shape != JsonShape::Activity;
}
