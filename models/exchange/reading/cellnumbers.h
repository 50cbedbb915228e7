// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/reading/sourcetable.h"

/// What a number format of a spreadsheet makes of a number.
enum class NumberLook { Plain, Date, Time, Padded };

struct NumberFormat
{
    NumberLook look = NumberLook::Plain;
    int digits = 0; ///< Padded: "00000"
};

/// From a format code ("dd/mm/yyyy", "[$-240A]d \"de\" mmmm", "#,##0.00"): only what it says outside quotes and brackets counts.
[[nodiscard]] NumberFormat numberFormatOf(const QString &code);
/// Those that have a number only.
[[nodiscard]] NumberFormat builtInFormat(int id);
/// At most 15 digits, as spreadsheets keep them, never with an exponent.
[[nodiscard]] QString plainNumber(double number);
/// A stored number as its format shows it; days count from 1899-12-30 (with the leap day that 1900 did not have) or from 1904.
[[nodiscard]] SourceCell numberCell(double number, const NumberFormat &format, bool from1904);
