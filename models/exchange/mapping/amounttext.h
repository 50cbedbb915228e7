// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/decimal.h"

#include <QStringView>

#include <optional>

/// What an amount of a file is.
struct AmountReading
{
    std::optional<Decimal> exact; ///< nothing: no number by these rules
    bool lenientOnly = false;     ///< it would be one by the lenient rule: "~1.36 M€", "2 millones", "15k"
};

/// Reads a number as a file writes it: `decimalPoint` is , or . and the other one groups, as do spaces and apostrophes.
/// Signs of currencies and their codes ("COP", "US$"), a percent sign, "(1.234)" for minus are passed over. A lone grouping sign
/// that cannot group ("1.5" where the comma is the decimal point) is read as the decimal point. `lenient`: also "about" words
/// and ~ in front, and k, mil, M, MM, millones, mil millones, billones, million, billion behind, by which it is multiplied
/// exactly. Cost: linear, no allocation for plain numbers.
[[nodiscard]] AmountReading readAmount(QStringView text, QChar decimalPoint, bool lenient);
