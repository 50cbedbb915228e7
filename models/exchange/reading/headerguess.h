// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/reading/sourcetable.h"

#include <optional>

/// Where a table begins.
struct HeaderGuess
{
    int skippedRows = 0;     ///< rows above, as a spreadsheet counts them
    qsizetype firstRow = 0;  ///< the header's index, or that of the first row of data
    bool hasHeader = true;
};

/// Titles above the header are rows with few cells where the others have many; a first row with e-mail addresses, dates or numbers over
/// numbers is no header. `skipped`: a person's word about how many rows stand above.
[[nodiscard]] HeaderGuess guessHeader(const QList<SourceRow> &first, const std::optional<int> &skipped);
