// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/shapes/requireddocuments.h"

#include "models/catalog/shapes/jsontext.h"

std::optional<RequiredDocument> RequiredDocument::fromJson(const QJsonObject &object)
{
    if (!object.value(QLatin1String("name")).isString() ||
        !jsonKeyIs(object, QLatin1String("type"), QJsonValue::String) ||
        !jsonKeyIs(object, QLatin1String("required"), QJsonValue::Bool)) {
        return std::nullopt;
    }
    return RequiredDocument{object.value(QLatin1String("type")).toString(),
                            object.value(QLatin1String("name")).toString(),
                            object.value(QLatin1String("required")).toBool(), object};
}

QJsonObject RequiredDocument::toJson() const
{
    QJsonObject object = original;
    putJsonText(object, QLatin1String("type"), type);
    putJsonText(object, QLatin1String("name"), name);
    putJsonFlag(object, QLatin1String("required"), required);
    return object;
}

QString RequiredDocument::summary() const
{
    return name.isEmpty() ? type : name;
}

std::optional<QList<RequiredDocument>> parseRequiredDocuments(const QString &json)
{
    return parseJsonItems<RequiredDocument>(json);
}

QString requiredDocumentsToJson(const QList<RequiredDocument> &items)
{
    return jsonItemsToText(items);
}
