// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

/// How many typing errors are forgiven: none in words of up to three letters, one up to seven, two in longer ones.
[[nodiscard]] int forgivenTypos(const QString &typed);

/// How many typing errors lie between `typed` and the beginning of `word`: letters left out, added, replaced, or two
/// neighbours exchanged (optimal string alignment distance), against the nearest beginning of the word. Above `most`: most + 1.
/// Cost: length times length.
[[nodiscard]] int typosToPrefix(const QString &typed, const QString &word, int most);

/// Of `words` those with the fewest typing errors, at most `limit`, with their number; nothing above forgivenTypos(). For
/// fewer than six letters only words that are hardly longer.
[[nodiscard]] QHash<QString, int> closestWords(const QString &typed, const QStringList &words, int limit);
