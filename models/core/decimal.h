// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <compare>
#include <optional>

/// An exact decimal number: `unscaled` / 10^`scale`. Money never passes through double.
/// Holds every value of the schema's numeric columns (at most 18 digits).
struct Decimal
{
    qint64 unscaled = 0;
    int scale = 0;

    /// Reads `-1234.5` (the C locale, no grouping). Nothing when it is no number, has more than `maxScale` decimals that
    /// are not zero, or does not fit.
    [[nodiscard]] static std::optional<Decimal> parse(QStringView text, int maxScale = 18);
    /// `1234.50` with exactly `scale` decimals, the C locale.
    [[nodiscard]] QString toString() const;
    /// The same number with that many decimals; nothing when digits would be lost or it does not fit.
    [[nodiscard]] std::optional<Decimal> rescaled(int newScale) const;
    /// By value: 1.5 equals 1.50.
    [[nodiscard]] bool operator==(const Decimal &other) const { return (*this <=> other) == 0; }
    [[nodiscard]] std::strong_ordering operator<=>(const Decimal &other) const;
};

Q_DECLARE_METATYPE(Decimal)
