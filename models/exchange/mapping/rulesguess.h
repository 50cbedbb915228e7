// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editing/typedvalue.h"
#include "models/exchange/mapping/importmapping.h"
#include "models/exchange/reading/sourcetable.h"

/// How a file writes numbers and dates, by all its values.
struct RulesGuess
{
    ValueRules rules;
    QString doubtfulNumber; ///< a value that reads otherwise with the other decimal point, where nothing in the file decides; else empty
    QString doubtfulDate;   ///< the same for day and month: "01/02/2025"
    bool mixedNumbers = false; ///< some values say the one, some the other: the more frequent is taken
    bool mixedDates = false;
};

/// Where nothing decides, the locale of `format` does. `missing` gets the texts of the file that stand for nothing ("N/D", "-").
/// Pure. Cost: linear in the cells, a few dozen nanoseconds each.
[[nodiscard]] RulesGuess guessRules(const SourceTable &table, const TypedFormat &format);
/// What people have to know about the rules, in sentences; empty where the file decides.
[[nodiscard]] QStringList rulesRemarks(const RulesGuess &guess);
