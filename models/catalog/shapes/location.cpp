// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/shapes/location.h"

#include "models/catalog/shapes/jsontext.h"

#include <QStringList>

#include <utility>

namespace {
using LocationKey = std::pair<const char *, QString Location::*>;
constexpr LocationKey locationKeys[] = {{"platform", &Location::platform},
                                        {"link", &Location::link},
                                        {"address", &Location::address},
                                        {"room", &Location::room}};
} // namespace

std::optional<Location> Location::parse(const QString &json)
{
    const JsonText text = parseJsonText(json);
    if (!text.ok() || !text.value.isObject()) {
        return std::nullopt;
    }
    Location location;
    location.original = text.value.toObject();
    bool known = location.original.isEmpty();
    for (const auto &[key, member] : locationKeys) {
        if (!jsonKeyIs(location.original, QLatin1String(key), QJsonValue::String)) {
            return std::nullopt;
        }
        known = known || location.original.contains(QLatin1String(key));
        location.*member = location.original.value(QLatin1String(key)).toString();
    }
    return known ? std::optional<Location>(location) : std::nullopt;
}

QString Location::toJson() const
{
    QJsonObject object = original;
    for (const auto &[key, member] : locationKeys) {
        putJsonText(object, QLatin1String(key), this->*member);
    }
    return jsonToText(object);
}

QString Location::summary() const
{
    QStringList parts{room, address, platform};
    if (platform.isEmpty()) {
        parts.append(link);
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}
