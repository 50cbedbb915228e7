// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/recordrules.h"

#include "models/catalog/emptyvalue.h"
#include "models/core/decimal.h"
#include "models/core/instant.h"
#include "models/core/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonValue>

#include <algorithm>

namespace {

QJsonValue jsonMeaning(const QString &text)
{
    // In an array, since a JSON text may be a bare number or string.
    return QJsonDocument::fromJson(QByteArray("[" + text.toUtf8() + "]")).array().at(0);
}

bool sameValue(const Field &field, const QVariant &a, const QVariant &b)
{
    if (!a.isValid() || !b.isValid()) {
        return a.isValid() == b.isValid();
    }
    switch (field.type) {
    case FieldType::Json:
    case FieldType::TagList: return a.toString() == b.toString() || jsonMeaning(a.toString()) == jsonMeaning(b.toString());
    case FieldType::Decimal:
    case FieldType::Money: return a.value<Decimal>() == b.value<Decimal>();
    case FieldType::Instant: return a.value<Instant>() == b.value<Instant>();
    default: return a == b;
    }
}

} // namespace

QString tableOf(const Entity &entity, const Field &field)
{
    return field.table.isEmpty() ? entity.name : field.table;
}

Result<void> checkWritable(const Entity &entity)
{
    if (entity.access != EntityAccess::ReadOnly) {
        return {};
    }
    Error error;
    error.code = ErrorCode::NotAllowedNow;
    //: %1 is a kind of record, in the plural
    error.message = text("database", "%1: these records are written by the program itself and cannot be changed.")
                        .translated()
                        .arg(entity.plural.translated());
    return error;
}

QList<FieldError> checkFields(const Entity &entity, const FieldValues &values, bool creating)
{
    QStringList names = values.keys();
    std::sort(names.begin(), names.end());
    QList<FieldError> errors;
    for (const QString &name : names) {
        const Field *field = entity.field(name);
        if (field == nullptr || field->type == FieldType::Secret) {
            errors.append({name, ErrorCode::UnknownField,
                           text("database", "%1 has no field \"%2\".").translated().arg(entity.plural.translated(), name)});
        } else if (field->name == QLatin1String("id") ? !creating : field->is(FieldFlag::ReadOnly)) {
            errors.append({name, ErrorCode::ReadOnlyField,
                           text("database", "\"%1\" is kept by the program and cannot be set.")
                               .translated()
                               .arg(field->label.translated())});
        } else if (!creating && field->is(FieldFlag::CreateOnly)) {
            errors.append({name, ErrorCode::ReadOnlyField,
                           text("database", "\"%1\" is given once, when the record is made, and cannot be changed.")
                               .translated()
                               .arg(field->label.translated())});
        }
    }
    return errors;
}

FieldValues withoutEmptyTexts(const FieldValues &values)
{
    FieldValues cleaned = values;
    for (QVariant &value : cleaned) {
        if (value.isValid() && isEmptyValue(value)) {
            value = QVariant();
        }
    }
    return cleaned;
}

FieldValues changedValues(const Entity &entity, const FieldValues &before, const FieldValues &changes)
{
    FieldValues changed;
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        const Field *field = entity.field(change.key());
        if (field != nullptr && !sameValue(*field, before.value(change.key()), change.value())) {
            changed.insert(change.key(), change.value());
        }
    }
    return changed;
}
