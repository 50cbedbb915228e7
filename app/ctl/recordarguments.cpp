// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/recordarguments.h"

#include "models/catalog/fieldtext.h"
#include "models/core/identifier.h"

namespace {

constexpr auto versionField = QLatin1String("row_version");

void addErrors(QList<FieldError> *errors, const QString &field, const Error &error)
{
    if (error.fields.isEmpty()) {
        errors->append({field, error.code, error.message});
    } else {
        errors->append(error.fields);
    }
}

} // namespace

Result<const Entity *> RecordArguments::entity(const CommandArguments &arguments, const CommandContext &context)
{
    QStringList names;
    for (const Entity &entity : context.catalog.entities()) {
        names += entity.name;
    }
    const QString name = arguments.positional().value(0);
    if (name.isEmpty()) {
        return CommandArguments::usageError(
            tr("Name the kind of record, one of: %1.").arg(names.join(QStringLiteral(", "))));
    }
    const Entity *entity = context.catalog.entity(name);
    if (entity == nullptr) {
        return Error{ErrorCode::UnknownEntity,
                     tr("“%1” is not a kind of record. These are: %2.").arg(name, names.join(QStringLiteral(", "))),
                     {},
                     {}};
    }
    return entity;
}

Result<QStringList> RecordArguments::ids(const CommandArguments &arguments, int minimum, int maximum)
{
    const QStringList ids = arguments.positional().mid(1);
    if (ids.size() < minimum) {
        return CommandArguments::usageError(tr("Name the record by its id; records list … --json shows the ids."));
    }
    if (ids.size() > maximum) {
        return CommandArguments::usageError(tr("“%1” is one argument too many.").arg(ids.at(maximum)));
    }
    QStringList result;
    for (const QString &id : ids) {
        const QString lower = id.toLower();
        if (!isId(lower)) {
            return Error{ErrorCode::NotFound, tr("“%1” is no id: 36 characters such as 01930e5c-….").arg(id), {}, {}};
        }
        result += lower;
    }
    return result;
}

FieldError RecordArguments::unknownField(const Entity &entity, const QString &name)
{
    QStringList names;
    for (const Field &field : entity.fields) {
        if (field.isEditable()) {
            names += field.name;
        }
    }
    return {
        name, ErrorCode::UnknownField,
        tr("“%1” is not a field of %2. Its fields are: %3.").arg(name, entity.name, names.join(QStringLiteral(", ")))};
}

Result<Query> RecordArguments::query(const Entity &entity, const CommandArguments &arguments)
{
    Query query;
    query.entity = entity.name;
    query.search = arguments.value(QStringLiteral("search"));
    QList<FieldError> errors;
    for (const QString &condition : arguments.values(QStringLiteral("filter"))) {
        if (Result<Filter> filter = filterFromText(entity, condition); filter) {
            query.filters += std::move(filter).value();
        } else {
            addErrors(&errors, {}, filter.error());
        }
    }
    query.sortField = arguments.value(QStringLiteral("sort"));
    if (query.sortField.startsWith(QLatin1Char('-'))) {
        query.sortField.remove(0, 1);
        query.order = Qt::DescendingOrder;
    } else if (query.sortField.isEmpty()) {
        query.order = entity.defaultOrder;
    }
    if (!query.sortField.isEmpty() && entity.field(query.sortField) == nullptr) {
        errors += unknownField(entity, query.sortField);
    }
    for (const QString &name : arguments.value(QStringLiteral("fields")).split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (const Field *field = entity.field(name.trimmed()); field == nullptr || field->type == FieldType::Secret) {
            errors += unknownField(entity, name.trimmed());
        } else if (field->type != FieldType::Id) {
            query.fields += field->name;
        }
    }
    return errors.isEmpty() ? Result<Query>(query) : Result<Query>(fieldErrors(errors));
}

Result<FieldValues> RecordArguments::setValues(const Entity &entity, const CommandArguments &arguments)
{
    FieldValues values;
    QList<FieldError> errors;
    for (const QString &assignment : arguments.values(QStringLiteral("set"))) {
        const qsizetype equals = assignment.indexOf(QLatin1Char('='));
        if (equals < 1) {
            return CommandArguments::usageError(tr("--set needs FIELD=VALUE, not “%1”.").arg(assignment));
        }
        const QString name = assignment.left(equals).trimmed();
        const Field *field = entity.field(name);
        if (field == nullptr) {
            errors += unknownField(entity, name);
            continue;
        }
        if (Result<QVariant> value = fieldFromText(*field, assignment.mid(equals + 1)); value) {
            values.insert(name, std::move(value).value());
        } else {
            addErrors(&errors, name, value.error());
        }
    }
    return errors.isEmpty() ? Result<FieldValues>(values) : Result<FieldValues>(fieldErrors(errors));
}

Result<FieldValues> RecordArguments::values(const Entity &entity, const QJsonObject &object)
{
    FieldValues values;
    QList<FieldError> errors;
    for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
        const Field *field = entity.field(member.key());
        if (field == nullptr) {
            if (member.key() != versionField) {
                errors += unknownField(entity, member.key());
            }
            continue;
        }
        if (Result<QVariant> value = fieldFromJson(*field, member.value()); value) {
            values.insert(field->name, std::move(value).value());
        } else {
            addErrors(&errors, field->name, value.error());
        }
    }
    return errors.isEmpty() ? Result<FieldValues>(values) : Result<FieldValues>(fieldErrors(errors));
}
