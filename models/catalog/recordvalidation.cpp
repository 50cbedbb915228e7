// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/validation.h"

#include "models/catalog/emptyvalue.h"
#include "models/catalog/sentences.h"
#include "models/core/instant.h"

#include <QDate>
#include <QLocale>

#include <algorithm>

namespace {
QStringList fieldNames(const Entity &entity)
{
    QStringList names;
    for (const Field &field : entity.fields) {
        if (field.isEditable()) {
            names.append(field.name);
        }
    }
    return names;
}

/// One record as it would be: what is given, over what was there.
struct ChangedRecord
{
    const FieldValues &values;
    const std::optional<FieldValues> &before;

    [[nodiscard]] QVariant value(const QString &field) const
    {
        const auto given = values.constFind(field);
        return given != values.constEnd() ? *given : before ? before->value(field) : QVariant();
    }
    [[nodiscard]] bool changes(const QString &field) const
    {
        const auto given = values.constFind(field);
        if (given == values.constEnd()) {
            return false;
        }
        if (!before) {
            return true;
        }
        const QVariant old = before->value(field);
        return isEmptyValue(*given) != isEmptyValue(old) || (!isEmptyValue(*given) && *given != old);
    }
};

std::optional<FieldError> checkAccess(const Field &field, const QVariant &value, bool isNew)
{
    if (field.name == QLatin1String("id") && isNew) {
        return std::nullopt; // ids are made by the client, so that a retry is idempotent
    }
    if (!field.isEditable() && value != field.defaultValue) {
        return Sentences::readOnly(field);
    }
    return field.is(FieldFlag::CreateOnly) && !isNew ? std::optional(Sentences::createOnly(field)) : std::nullopt;
}

std::optional<FieldError> checkSpan(const Entity &entity, const Field &field, const ChangedRecord &record)
{
    const Field *start = field.notBefore.isEmpty() ? nullptr : entity.field(field.notBefore);
    if (start == nullptr || !(record.changes(field.name) || record.changes(start->name))) {
        return std::nullopt;
    }
    const QVariant from = record.value(start->name);
    const QVariant to = record.value(field.name);
    if (isEmptyValue(from) || isEmptyValue(to)) {
        return std::nullopt;
    }
    if (field.type == FieldType::Date) {
        const bool wrong = field.strictlyAfter ? to.toDate() <= from.toDate() : to.toDate() < from.toDate();
        const QString format = QLocale().dateFormat(QLocale::ShortFormat);
        const QString fullYear = format.contains(QLatin1String("yyyy"))
                                     ? format
                                     : QString(format).replace(QLatin1String("yy"), QLatin1String("yyyy"));
        return wrong
                   ? std::optional(Sentences::endsTooEarly(field, *start, QLocale().toString(from.toDate(), fullYear)))
                   : std::nullopt;
    }
    const Instant first = from.value<Instant>();
    const Instant last = to.value<Instant>();
    const bool wrong = field.strictlyAfter ? last <= first : last < first;
    return wrong ? std::optional(Sentences::endsTooEarly(field, *start, QString())) : std::nullopt;
}

std::optional<FieldError> checkJoined(const Entity &entity, const Field &field, const ChangedRecord &record)
{
    if (std::optional<FieldError> error = checkSpan(entity, field, record)) {
        return error;
    }
    if (!field.differsFrom.isEmpty() && (record.changes(field.name) || record.changes(field.differsFrom))) {
        const QVariant own = record.value(field.name);
        if (!isEmptyValue(own) && own == record.value(field.differsFrom)) {
            return Sentences::sameRecord(field, *entity.field(field.differsFrom));
        }
    }
    if (entity.states.field == field.name && record.before && record.changes(field.name)) {
        const QString from = record.before->value(field.name).toString();
        const QString to = record.value(field.name).toString();
        if (!from.isEmpty() && !entity.states.allows(from, to)) {
            return Sentences::notAllowedNow(field, from, to, entity.states.movesFrom(from));
        }
    }
    return std::nullopt;
}

std::optional<FieldError> checkOne(const Entity &entity, const Field &field, const ChangedRecord &record)
{
    const bool isNew = !record.before.has_value();
    if (record.changes(field.name)) {
        const QVariant value = record.value(field.name);
        if (std::optional<FieldError> error = checkAccess(field, value, isNew)) {
            return error;
        }
        if (std::optional<FieldError> error = validateField(field, value)) {
            return error;
        }
    } else if (isNew && field.is(FieldFlag::Required) && field.isEditable() && !field.defaultValue.isValid()) {
        return Sentences::required(field);
    }
    return checkJoined(entity, field, record);
}
} // namespace

QList<FieldError> validateRecord(const Entity &entity, const FieldValues &values,
                                 const std::optional<FieldValues> &before)
{
    QList<FieldError> errors;
    QStringList unknown;
    for (auto it = values.constBegin(); it != values.constEnd(); ++it) {
        if (entity.field(it.key()) == nullptr) {
            unknown.append(it.key());
        }
    }
    std::sort(unknown.begin(), unknown.end());
    for (const QString &name : unknown) {
        errors.append(Sentences::unknownField(name, fieldNames(entity)));
    }
    const ChangedRecord record{values, before};
    for (const Field &field : entity.fields) {
        if (const std::optional<FieldError> error = checkOne(entity, field, record)) {
            errors.append(*error);
        }
    }
    return errors;
}

FieldValues withDefaults(const Entity &entity, FieldValues values)
{
    for (const Field &field : entity.fields) {
        if (field.defaultValue.isValid() && !values.contains(field.name)) {
            values.insert(field.name, field.defaultValue);
        }
    }
    return values;
}
