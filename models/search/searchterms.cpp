// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/searchterms.h"

#include "models/core/foldedwords.h"

#include <algorithm>

namespace {

constexpr qsizetype mostWords = 8;
constexpr qsizetype shortestNumber = 7; // digits of a phone or a document number

bool isNumber(const QString &word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace

SearchTerms SearchTerms::of(const QString &text)
{
    SearchTerms terms;
    QString digits;
    QStringList groups;
    const auto endNumber = [&] {
        if (digits.size() >= shortestNumber) {
            groups = {digits};
        }
        for (const QString &group : std::as_const(groups)) {
            if (!terms.words.contains(group)) {
                terms.words.append(group);
            }
        }
        digits.clear();
        groups.clear();
    };
    // Cut at blanks first: foldedWords() keeps each word once, a phone number repeats its groups.
    for (const QString &part : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        for (const QString &word : foldedWords(part)) {
            if (isNumber(word)) {
                digits += word;
                groups.append(word);
                continue;
            }
            endNumber();
            if (!terms.words.contains(word)) {
                terms.words.append(word);
            }
        }
    }
    endNumber();
    terms.words = terms.words.mid(0, mostWords);
    return terms;
}
