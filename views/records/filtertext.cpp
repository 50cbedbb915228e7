// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/filtertext.h"

#include "models/core/instant.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace {

QString filterValueText(const Field &field, const QVariant &value, const DisplayFormat &format,
                        const QHash<QString, QString> &labels)
{
    switch (field.type) {
    case FieldType::Reference:
        return labels.value(value.toString(), QCoreApplication::translate("FilterText", "a record"));
    case FieldType::Bool:
        return value.toBool() ? QCoreApplication::translate("FilterText", "yes")
                              : QCoreApplication::translate("FilterText", "no");
    case FieldType::Instant:
        return format.locale.toString(value.value<Instant>().toUtc().toTimeZone(format.zone).date(), QLocale::ShortFormat);
    case FieldType::TagList: {
        QStringList words;
        for (const QJsonValue &word : QJsonDocument::fromJson(value.toString().toUtf8()).array()) {
            words.append(word.toString());
        }
        return words.join(QStringLiteral(", "));
    }
    default:
        return displayText(field, value, format);
    }
}

} // namespace

QString filterText(const Field &field, const QList<Filter> &filters, const DisplayFormat &format,
                   const QHash<QString, QString> &labels)
{
    QStringList parts;
    for (const Filter &filter : filters) {
        QStringList values;
        for (const QVariant &value : filter.values) {
            values.append(filterValueText(field, value, format, labels));
        }
        const QString joined = values.join(QStringLiteral(", "));
        switch (filter.op) {
        case FilterOperator::IsNull:
            //: A filter: the field has no value
            parts.append(QCoreApplication::translate("FilterText", "empty"));
            break;
        case FilterOperator::NotEqual:
            parts.append(QCoreApplication::translate("FilterText", "not %1").arg(joined));
            break;
        case FilterOperator::GreaterOrEqual:
            //: A filter: dates and numbers from %1 on
            parts.append(QCoreApplication::translate("FilterText", "from %1").arg(joined));
            break;
        case FilterOperator::LessOrEqual:
            //: A filter: dates and numbers up to %1
            parts.append(QCoreApplication::translate("FilterText", "to %1").arg(joined));
            break;
        case FilterOperator::Contains:
            parts.append(QCoreApplication::translate("FilterText", "contains “%1”").arg(joined));
            break;
        case FilterOperator::JsonContains:
        case FilterOperator::Equal:
        case FilterOperator::In:
            parts.append(joined);
            break;
        }
    }
    return parts.join(u' ');
}

bool isFilterable(const Field &field)
{
    const bool technical = field.is(FieldFlag::Hidden) || field.is(FieldFlag::Protected) || field.type == FieldType::Id
                           || field.type == FieldType::Secret || field.type == FieldType::NetAddress;
    const bool anyRecord = field.type == FieldType::Reference && field.references.isEmpty();
    return !technical && !anyRecord;
}
