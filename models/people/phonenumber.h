// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A phone number as wa.me and comparisons need it.
struct PhoneNumber
{
    enum class Problem {
        None,
        Missing,   ///< nothing was written
        NotANumber, ///< letters, or nothing but signs
        TooShort,
        TooLong,
        NoCountry, ///< not from Colombia, and the country code is missing
        Landline ///< a fixed line of Colombia: no WhatsApp
    };

    QString digits; ///< country code and number without "+", at most 15 (E.164); empty when there is a problem
    Problem problem = Problem::None;

    [[nodiscard]] bool ok() const { return problem == Problem::None; }
    bool operator==(const PhoneNumber &) const = default;
};

/// Reads what people write: "+57 300 123 4567", "(300) 1234567", "0057 300…", "300 123 4567 ext. 2". Without "+" or "00" a
/// number of Colombia: ten digits, mobiles beginning with 3, fixed lines with 60 (which are refused as such); a number that
/// already begins with 57 and has twelve digits is taken as it is. Others need their country code. Cost: linear.
[[nodiscard]] PhoneNumber readPhone(const QString &text);

/// "+57 300 123 4567": for reading.
[[nodiscard]] QString phoneForReading(const PhoneNumber &number);
