// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/shapes/contactinfo.h"

#include "models/catalog/shapes/jsontext.h"

#include <QStringList>

namespace {
constexpr QLatin1String phoneKey("phone");
constexpr QLatin1String emailKey("email");
constexpr QLatin1String socialKey("social_media");
} // namespace

std::optional<ContactInfo> ContactInfo::parse(const QString &json)
{
    const JsonText text = parseJsonText(json);
    const QJsonObject object = text.value.toObject();
    const bool known = object.contains(phoneKey) || object.contains(emailKey) || object.contains(socialKey);
    if (!text.ok() || !text.value.isObject() || !(known || object.isEmpty()) ||
        !jsonKeyIs(object, phoneKey, QJsonValue::String) || !jsonKeyIs(object, emailKey, QJsonValue::String) ||
        !jsonKeyIs(object, socialKey, QJsonValue::Object)) {
        return std::nullopt;
    }
    ContactInfo contact;
    contact.original = object;
    contact.phone = object.value(phoneKey).toString();
    contact.email = object.value(emailKey).toString();
    const QJsonObject networks = object.value(socialKey).toObject();
    for (auto it = networks.begin(); it != networks.end(); ++it) {
        if (!it.value().isString()) {
            return std::nullopt;
        }
        contact.socialMedia.insert(it.key(), it.value().toString());
    }
    return contact;
}

QString ContactInfo::toJson() const
{
    QJsonObject object = original;
    putJsonText(object, phoneKey, phone);
    putJsonText(object, emailKey, email);
    QJsonObject networks;
    for (auto it = socialMedia.begin(); it != socialMedia.end(); ++it) {
        networks.insert(it.key(), it.value());
    }
    if (networks.isEmpty() && !original.contains(socialKey)) {
        object.remove(socialKey);
    } else {
        object.insert(socialKey, networks);
    }
    return jsonToText(object);
}

QString ContactInfo::summary() const
{
    QStringList parts{phone, email};
    for (const QString &address : socialMedia) {
        parts.append(address);
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}
