// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/mapping/importmapping.h"

#include <QStringBuilder>

#include <algorithm>

const QString TargetPath::WholeName = QStringLiteral("*name");
const QString TargetPath::PasswordHash = QStringLiteral("password_hash");

QString TargetPath::toText() const
{
    QString text = via.isEmpty() ? field : QString(via % QLatin1Char('.') % field);
    if (!key.isEmpty()) {
        text += QLatin1Char('#') + key;
    }
    return text;
}

TargetPath TargetPath::fromText(const QString &text)
{
    TargetPath path;
    const qsizetype hash = text.indexOf(QLatin1Char('#')); // a question may hold anything, points and # as well
    const QString place = hash < 0 ? text : text.left(hash);
    path.key = hash < 0 ? QString() : text.mid(hash + 1);
    const qsizetype point = place.indexOf(QLatin1Char('.'));
    path.via = point < 0 ? QString() : place.left(point).trimmed();
    path.field = place.mid(point + 1).trimmed();
    return path;
}

const FieldMapping *ImportMapping::mappingOf(const QString &target) const
{
    const TargetPath path = TargetPath::fromText(target);
    const auto found =
        std::find_if(fields.cbegin(), fields.cend(), [&path](const FieldMapping &field) { return field.target == path; });
    return found == fields.cend() ? nullptr : &*found;
}

const ReferenceMapping *ImportMapping::referenceOf(const QString &field) const
{
    const auto found = std::find_if(references.cbegin(), references.cend(),
                                    [&field](const ReferenceMapping &reference) { return reference.field == field; });
    return found == references.cend() ? nullptr : &*found;
}

QString referenceOfTarget(const Entity &entity, const TargetPath &target)
{
    if (!target.via.isEmpty()) {
        return target.via;
    }
    const Field *field = entity.field(target.field);
    return field != nullptr && field->type == FieldType::Reference && target.key.isEmpty() ? field->name : QString();
}

void completeReferences(const Entity &entity, ImportMapping &mapping)
{
    for (const FieldMapping &field : std::as_const(mapping.fields)) {
        const QString name = referenceOfTarget(entity, field.target);
        if (!name.isEmpty() && mapping.referenceOf(name) == nullptr) {
            ReferenceMapping reference;
            reference.field = name;
            mapping.references.append(reference);
        }
    }
}

namespace {

/// What has to be the same beside the name: what the record belongs to.
QStringList requiredOf(const Entity &entity, FieldType type)
{
    QStringList names;
    for (const Field &field : entity.fields) {
        if (field.type == type && field.is(FieldFlag::Required) && field.isEditable()) {
            names.append(field.name);
        }
    }
    return names;
}

} // namespace

QStringList defaultKeys(const Entity &entity)
{
    if (entity.isPerson()) {
        return {QStringLiteral("email"), QStringLiteral("document_number")};
    }
    QStringList keys;
    if (entity.field(u"tax_id") != nullptr) {
        keys.append(QStringLiteral("tax_id"));
    }
    const QStringList owners = requiredOf(entity, FieldType::Reference);
    for (const char *name : {"name", "title"}) {
        if (entity.field(QString::fromLatin1(name)) != nullptr) {
            QStringList parts{QString::fromLatin1(name)};
            parts += owners;
            if (entity.field(u"title") != nullptr) { // the same title comes back every week
                parts += requiredOf(entity, FieldType::Instant);
            }
            keys.append(parts.join(QLatin1Char('+')));
            return keys;
        }
    }
    if (owners.size() > 1) {
        QStringList parts = owners;
        parts += requiredOf(entity, FieldType::Date);
        keys.append(parts.join(QLatin1Char('+')));
    }
    return keys;
}
