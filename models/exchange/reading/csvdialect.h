// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>

/// How cells of a text file are told apart.
struct CsvDialect
{
    char delimiter = ',';
    char quote = '"';     ///< 0: none
    int hintBytes = 0;    ///< length of a first line "sep=;" that is no row
};

/// Tries every delimiter on the first records, as they are with their quotes, and takes the one that makes rows of the same length; the
/// more cells the better. What is given is kept.
[[nodiscard]] CsvDialect detectDialect(QByteArrayView text, const std::optional<char> &delimiter, const std::optional<char> &quote);
