// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/shapes/address.h"

#include "models/catalog/shapes/jsontext.h"

#include <QStringList>

#include <utility>

namespace {
using AddressKey = std::pair<const char *, QString Address::*>;
constexpr AddressKey addressKeys[] = {{"street", &Address::street},
                                      {"city", &Address::city},
                                      {"state", &Address::state},
                                      {"country", &Address::country},
                                      {"postal_code", &Address::postalCode}};
} // namespace

std::optional<Address> Address::parse(const QString &json)
{
    const JsonText text = parseJsonText(json);
    if (!text.ok() || !text.value.isObject()) {
        return std::nullopt;
    }
    Address address;
    address.original = text.value.toObject();
    bool known = address.original.isEmpty();
    for (const auto &[key, member] : addressKeys) {
        if (!jsonKeyIs(address.original, QLatin1String(key), QJsonValue::String)) {
            return std::nullopt;
        }
        known = known || address.original.contains(QLatin1String(key));
        address.*member = address.original.value(QLatin1String(key)).toString();
    }
    return known ? std::optional<Address>(address) : std::nullopt;
}

QString Address::toJson() const
{
    QJsonObject object = original;
    for (const auto &[key, member] : addressKeys) {
        putJsonText(object, QLatin1String(key), this->*member);
    }
    return jsonToText(object);
}

QString Address::summary(const QLocale &locale) const
{
    QStringList parts{street, city, state};
    if (country.compare(QLocale::territoryToCode(locale.territory()), Qt::CaseInsensitive) != 0) {
        parts.append(country);
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}
