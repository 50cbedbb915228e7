// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/shapes/agenda.h"

#include "models/catalog/shapes/jsontext.h"

std::optional<AgendaItem> AgendaItem::fromJson(const QJsonObject &object)
{
    if (!object.value(QLatin1String("text")).isString() ||
        !jsonKeyIs(object, QLatin1String("minutes"), QJsonValue::Double)) {
        return std::nullopt;
    }
    return AgendaItem{jsonNumber(object, QLatin1String("minutes")), object.value(QLatin1String("text")).toString(),
                      object};
}

QJsonObject AgendaItem::toJson() const
{
    QJsonObject object = original;
    putJsonNumber(object, QLatin1String("minutes"), minutes);
    putJsonText(object, QLatin1String("text"), text);
    return object;
}

QString AgendaItem::summary() const
{
    return minutes ? QStringLiteral("%1 min %2").arg(*minutes).arg(text) : text;
}

std::optional<QList<AgendaItem>> parseAgenda(const QString &json)
{
    return parseJsonItems<AgendaItem>(json);
}

QString agendaToJson(const QList<AgendaItem> &items)
{
    return jsonItemsToText(items);
}
