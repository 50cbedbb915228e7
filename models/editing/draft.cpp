// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/draft.h"

#include "models/catalog/fieldtext.h"
#include "models/core/identifier.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace {

constexpr int draftFormat = 1;

bool isKept(const Field *field)
{
    return field != nullptr && field->type != FieldType::Secret && field->type != FieldType::Id;
}

QJsonObject valuesToJson(const Entity &entity, const FieldValues &values)
{
    QJsonObject object;
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        const Field *field = entity.field(value.key());
        if (isKept(field)) {
            object.insert(value.key(), fieldToJson(*field, value.value()));
        }
    }
    return object;
}

FieldValues valuesFromJson(const Entity &entity, const QJsonObject &object)
{
    FieldValues values;
    for (auto member = object.begin(); member != object.end(); ++member) {
        const Field *field = entity.field(member.key());
        if (!isKept(field)) {
            continue;
        }
        if (member.value().isNull()) {
            values.insert(member.key(), QVariant());
        } else if (const Result<QVariant> value = fieldFromJson(*field, member.value())) {
            values.insert(member.key(), value.value());
        } else if (member.value().isString()) { // half typed: not valid yet, but not lost
            values.insert(member.key(), member.value().toString());
        }
    }
    return values;
}

} // namespace

QByteArray draftToJson(const Catalog &catalog, const Draft &draft)
{
    const Entity *entity = catalog.entity(draft.entity);
    if (entity == nullptr) {
        return {};
    }
    const QJsonObject object = {{QStringLiteral("format"), draftFormat},
                                {QStringLiteral("id"), draft.id},
                                {QStringLiteral("workspace"), draft.workspace},
                                {QStringLiteral("person"), draft.person},
                                {QStringLiteral("entity"), draft.entity},
                                {QStringLiteral("record"), draft.recordId},
                                {QStringLiteral("label"), draft.label},
                                {QStringLiteral("version"), draft.rowVersion},
                                {QStringLiteral("at"), draft.at.toIso()},
                                {QStringLiteral("base"), valuesToJson(*entity, draft.base)},
                                {QStringLiteral("values"), valuesToJson(*entity, draft.values)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<Draft> draftFromJson(const Catalog &catalog, const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto textOf = [&object](const char *name) { return object.value(QLatin1String(name)).toString(); };
    const Entity *entity = catalog.entity(textOf("entity"));
    const std::optional<Instant> at = Instant::parse(textOf("at"));
    if (object.value(QLatin1String("format")).toInt() != draftFormat || entity == nullptr || !at || !isId(textOf("id"))) {
        return std::nullopt;
    }
    Draft draft;
    draft.id = textOf("id");
    draft.workspace = textOf("workspace");
    draft.person = textOf("person");
    draft.entity = entity->name;
    draft.recordId = textOf("record");
    draft.label = textOf("label");
    draft.rowVersion = object.value(QLatin1String("version")).toInteger();
    draft.at = *at;
    draft.base = valuesFromJson(*entity, object.value(QLatin1String("base")).toObject());
    draft.values = valuesFromJson(*entity, object.value(QLatin1String("values")).toObject());
    return draft;
}
