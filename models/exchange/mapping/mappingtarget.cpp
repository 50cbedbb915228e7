// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/mapping/mappingtarget.h"

#include "models/core/text.h"
#include "models/exchange/mapping/mappingsuggestion.h"

#include <QStringBuilder>

namespace {

Error targetError(ErrorCode code, const Text &sentence, const QString &name)
{
    Error error;
    error.code = code;
    error.message = sentence.translated().arg(name);
    return error;
}

Text keyLabel(const QString &key)
{
    static const QHash<QString, Text> labels = {
        {QStringLiteral("street"), text("ImportTargets", "Street and number")},
        {QStringLiteral("city"), text("ImportTargets", "City")},
        {QStringLiteral("state"), text("ImportTargets", "Department or state")},
        {QStringLiteral("country"), text("ImportTargets", "Country")},
        {QStringLiteral("postal_code"), text("ImportTargets", "Postal code")},
        {QStringLiteral("phone"), text("ImportTargets", "Phone")},
        {QStringLiteral("email"), text("ImportTargets", "E-mail")}};
    return labels.value(key);
}

/// The fields in the order of the form, then those that stand in no section.
QList<const Field *> fieldsInOrder(const Entity &entity)
{
    QList<const Field *> fields;
    for (const Section &section : entity.sections) {
        for (const QString &name : section.fields) {
            if (const Field *field = entity.field(name); field != nullptr && !fields.contains(field)) {
                fields.append(field);
            }
        }
    }
    for (const Field &field : entity.fields) {
        if (!fields.contains(&field)) {
            fields.append(&field);
        }
    }
    return fields;
}

void addTargets(const Entity &entity, const QString &via, QList<TargetPath> &targets)
{
    for (const Field *field : fieldsInOrder(entity)) {
        if (!isImportable(*field) || field->type == FieldType::Id) {
            continue;
        }
        if (entity.isPerson() && field->name == QLatin1String("first_name")) {
            targets.append({via, TargetPath::WholeName, {}});
        }
        targets.append({via, field->name, {}});
        for (const QString &key : knownKeys(*field)) {
            targets.append({via, field->name, key});
        }
    }
}

/// What one row may bring along with a record: its person, project or organization.
bool comesAlong(const Entity &other, const Field &reference)
{
    return !reference.name.endsWith(QLatin1String("_by"))
        && (other.isPerson() || other.name == QLatin1String("projects") || other.name == QLatin1String("organizations"));
}

QString nameOfField(const Entity &entity, const QString &name)
{
    if (name == TargetPath::WholeName) {
        return text("ImportTargets", "Whole name").translated();
    }
    if (name == TargetPath::PasswordHash) {
        return text("ImportTargets", "Password of the older system").translated();
    }
    const Field *field = entity.field(name);
    return field == nullptr ? name : field->type == FieldType::Id ? text("ImportTargets", "Id").translated() : field->label.translated();
}

} // namespace

Error unknownTarget(const QString &name)
{
    return targetError(ErrorCode::UnknownField, text("ImportTargets", "There is no field \"%1\" that an import could fill."), name);
}

bool isImportable(const Field &field)
{
    return field.type == FieldType::Id || (field.isEditable() && !field.is(FieldFlag::Derived));
}

QStringList knownKeys(const Field &field)
{
    switch (field.type == FieldType::Json ? field.shape : JsonShape::StringList) {
    case JsonShape::Address:
        return {QStringLiteral("street"), QStringLiteral("city"), QStringLiteral("state"), QStringLiteral("country"),
                QStringLiteral("postal_code")};
    case JsonShape::ContactInfo:
        return {QStringLiteral("phone"), QStringLiteral("email")};
    case JsonShape::Location:
        return {QStringLiteral("platform"), QStringLiteral("link"), QStringLiteral("address"), QStringLiteral("room")};
    default:
        return {};
    }
}

bool takesKeys(const Field &field)
{
    return field.type == FieldType::Json
        && (field.shape == JsonShape::TextMap || field.shape == JsonShape::Free || !knownKeys(field).isEmpty());
}

FieldType typeOfKey(const Field &field, const QString &key)
{
    if (field.shape == JsonShape::ContactInfo && key == QLatin1String("email")) {
        return FieldType::Email;
    }
    if (field.shape == JsonShape::ContactInfo && key == QLatin1String("phone")) {
        return FieldType::Phone;
    }
    return FieldType::MultiLine;
}

Result<MappedTarget> resolveTarget(const Catalog &catalog, const Entity &entity, const TargetPath &path, bool olderSystem)
{
    MappedTarget target;
    target.path = path;
    target.text = path.toText();
    target.entity = &entity;
    if (!path.via.isEmpty()) {
        const Field *reference = entity.field(path.via);
        target.entity = reference == nullptr || reference->type != FieldType::Reference ? nullptr : catalog.entity(reference->references);
    }
    if (target.entity == nullptr) {
        return unknownTarget(target.text);
    }
    if (path.field == TargetPath::PasswordHash && path.key.isEmpty() && path.via.isEmpty() && olderSystem && entity.isPerson()) {
        return target;
    }
    const bool wholeName = path.field == TargetPath::WholeName && target.entity->isPerson() && path.key.isEmpty();
    target.field = target.entity->field(wholeName ? QStringLiteral("first_name") : path.field);
    if (target.field == nullptr) {
        return unknownTarget(target.text);
    }
    if (!isImportable(*target.field)) {
        return targetError(ErrorCode::ReadOnlyField,
                           text("ImportTargets", "\"%1\" is kept by the program and cannot be imported."), target.text);
    }
    if (!path.key.isEmpty() && !takesKeys(*target.field)) {
        return targetError(ErrorCode::Usage, text("ImportTargets", "\"%1\" names a part of a field that has none."), target.text);
    }
    return target;
}

QList<TargetPath> possibleTargets(const Catalog &catalog, const Entity &entity)
{
    QList<TargetPath> targets;
    addTargets(entity, {}, targets);
    if (entity.field(u"id") != nullptr) {
        targets.append({{}, QStringLiteral("id"), {}});
    }
    for (const Field *reference : fieldsInOrder(entity)) {
        const Entity *other = reference->type == FieldType::Reference && isImportable(*reference) ? catalog.entity(reference->references) : nullptr;
        if (other != nullptr && comesAlong(*other, *reference)) {
            addTargets(*other, reference->name, targets);
        }
    }
    return targets;
}

QString targetLabel(const Catalog &catalog, const Entity &entity, const TargetPath &target)
{
    const QString arrow = QStringLiteral(" › ");
    const Entity *owner = &entity;
    QString label;
    if (!target.via.isEmpty()) {
        const Field *reference = entity.field(target.via);
        owner = reference == nullptr ? nullptr : catalog.entity(reference->references);
        if (owner == nullptr) {
            return target.toText();
        }
        label = reference->label.translated() + arrow;
    }
    label += nameOfField(*owner, target.field);
    if (!target.key.isEmpty()) {
        const Field *field = owner->field(target.field);
        const Text known = field != nullptr && knownKeys(*field).contains(target.key) ? keyLabel(target.key) : Text();
        label += arrow + (known.isEmpty() ? target.key : known.translated());
    }
    return label;
}
