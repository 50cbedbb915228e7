// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/searchentry.h"
#include "models/search/searchterms.h"

#include <optional>

/// How well a record answers a search. Pure: no database, no clock. Cost: words typed times words of the record.
///
/// score = 1000 · class + mean over the typed words of their value + bonuses, where
///   class    2 when every typed word begins a word of the record, 1 when one only stands inside, 0 when one is a typing error
///   value    of the record's best word: 100 the same word, 75 + 20 · (typed letters / its letters) its beginning,
///            45 inside it, 60 − 15 · typing errors for a corrected one; times 0.5 where the word is not of the name
///   bonuses  30 the whole name was typed, 8 the name begins with the first typed word, 6 the words stand in the typed order,
///            10 in use (not finished, cancelled or deactivated), 12 · 30 / (30 + days between its day and today),
///            25 · (1 − place / 30) when the person opened it lately (place 0: the latest),
///            0 to 8 by kind: people, programs and projects before what happened with them
/// So the class decides first; inside it the name before the rest, and what is alive before what is over.
class SearchRanking final
{
public:
    SearchRanking(SearchTerms terms, const QDate &today, const QStringList &recentIds);

    /// Nothing when a typed word is not in the record at all.
    [[nodiscard]] std::optional<double> score(const SearchEntry &entry) const;
    /// The class of a score.
    [[nodiscard]] static int classOf(double score) { return static_cast<int>(score / 1000); }

private:
    struct WordMatch
    {
        double value = 0;
        int cls = -1;
        qsizetype place = -1; ///< in the name
    };

    [[nodiscard]] WordMatch match(const QString &typed, const SearchEntry &entry) const;
    [[nodiscard]] WordMatch matchWord(const QString &typed, const QString &word) const;
    [[nodiscard]] double bonuses(const SearchEntry &entry, const QList<qsizetype> &places) const;

    SearchTerms m_terms;
    QDate m_today;
    QHash<QString, int> m_recent; ///< id -> place
};
