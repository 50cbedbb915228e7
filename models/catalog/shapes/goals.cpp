// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/shapes/goals.h"

#include "models/catalog/shapes/jsontext.h"

std::optional<Goal> Goal::fromJson(const QJsonObject &object)
{
    if (!object.value(QLatin1String("text")).isString() ||
        !jsonKeyIs(object, QLatin1String("due"), QJsonValue::String) ||
        !jsonKeyIs(object, QLatin1String("done"), QJsonValue::Bool)) {
        return std::nullopt;
    }
    return Goal{object.value(QLatin1String("text")).toString(), object.value(QLatin1String("due")).toString(),
                object.value(QLatin1String("done")).toBool(), object};
}

QJsonObject Goal::toJson() const
{
    QJsonObject object = original;
    putJsonText(object, QLatin1String("text"), text);
    putJsonText(object, QLatin1String("due"), due);
    putJsonFlag(object, QLatin1String("done"), done);
    return object;
}

QString Goal::summary() const
{
    return done ? QString(QStringLiteral("✓ ") + text) : text;
}

std::optional<QList<Goal>> parseGoals(const QString &json)
{
    return parseJsonItems<Goal>(json);
}

QString goalsToJson(const QList<Goal> &items)
{
    return jsonItemsToText(items);
}
