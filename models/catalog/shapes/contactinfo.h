// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QMap>

#include <optional>

/// organizations.contact_info: {"phone","email","social_media":{"instagram":"…"}}.
struct ContactInfo
{
    QString phone;
    QString email;
    QMap<QString, QString> socialMedia; ///< by network
    QJsonObject original;               ///< with what other programs wrote beside

    /// Nothing for another shape.
    [[nodiscard]] static std::optional<ContactInfo> parse(const QString &json);
    [[nodiscard]] QString toJson() const;
    [[nodiscard]] QString summary() const;
};
