// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/shapes/actionitems.h"

#include "models/catalog/shapes/jsontext.h"

std::optional<ActionItem> ActionItem::fromJson(const QJsonObject &object)
{
    if (!object.value(QLatin1String("text")).isString() ||
        !jsonKeyIs(object, QLatin1String("assignee"), QJsonValue::String) ||
        !jsonKeyIs(object, QLatin1String("due"), QJsonValue::String) ||
        !jsonKeyIs(object, QLatin1String("task_id"), QJsonValue::String)) {
        return std::nullopt;
    }
    return ActionItem{object.value(QLatin1String("text")).toString(),
                      object.value(QLatin1String("assignee")).toString(), object.value(QLatin1String("due")).toString(),
                      object.value(QLatin1String("task_id")).toString(), object};
}

QJsonObject ActionItem::toJson() const
{
    QJsonObject object = original;
    putJsonText(object, QLatin1String("text"), text);
    putJsonText(object, QLatin1String("assignee"), assignee);
    putJsonText(object, QLatin1String("due"), due);
    putJsonText(object, QLatin1String("task_id"), taskId);
    return object;
}

QString ActionItem::summary() const
{
    return text;
}

std::optional<QList<ActionItem>> parseActionItems(const QString &json)
{
    return parseJsonItems<ActionItem>(json);
}

QString actionItemsToJson(const QList<ActionItem> &items)
{
    return jsonItemsToText(items);
}
