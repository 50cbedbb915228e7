// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include <optional>

/// meetings.location_details: {"platform","link","address","room"}. The room is what cannot be booked twice.
struct Location
{
    QString platform;
    QString link;
    QString address;
    QString room;
    QJsonObject original; ///< with what other programs wrote beside

    /// Nothing for another shape: none of the keys, or one that is no text.
    [[nodiscard]] static std::optional<Location> parse(const QString &json);
    [[nodiscard]] QString toJson() const;
    [[nodiscard]] QString summary() const;
};
