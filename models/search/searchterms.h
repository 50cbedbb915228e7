// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

/// What somebody typed, as the search looks for it.
struct SearchTerms
{
    QStringList words; ///< folded, each once; digits that belong together ("300 123 4567") are one word
    /// By typed word: what is searched instead because nothing begins with it, with the number of typing errors between.
    QHash<QString, QHash<QString, int>> corrections;

    [[nodiscard]] static SearchTerms of(const QString &text);
    [[nodiscard]] bool isEmpty() const { return words.isEmpty(); }
};
