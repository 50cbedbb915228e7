// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QLocale>

#include <optional>

/// organizations.address: {"street","city","state","country","postal_code"}, country in two letters (ISO 3166).
struct Address
{
    QString street;
    QString city;
    QString state;
    QString country;
    QString postalCode;
    QJsonObject original; ///< with what other programs wrote beside

    /// Nothing for another shape: none of the keys, or one that is no text.
    [[nodiscard]] static std::optional<Address> parse(const QString &json);
    [[nodiscard]] QString toJson() const;
    /// "Calle 10 # 5-20, Medellín, Antioquia"; the country only where it is not the reader's.
    [[nodiscard]] QString summary(const QLocale &locale) const;
};
