// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/searchmatches.h"

#include "models/core/fold.h"

namespace {

bool isOfWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

/// How many characters of `word` fold to the first `folded` ones of its fold.
qsizetype rawLength(QStringView word, qsizetype folded)
{
    qsizetype length = 0;
    while (length < word.size() && fold(word.left(length)).size() < folded) {
        ++length;
    }
    while (length < word.size() && word.at(length).isMark()) {
        ++length;
    }
    return length;
}

SearchMatch matchInWord(QStringView word, qsizetype start, const SearchTerms &terms)
{
    const QString folded = fold(word);
    SearchMatch best;
    bool begins = false;
    for (const QString &typed : terms.words) {
        const qsizetype at = folded.indexOf(typed);
        if (at == 0 && (!begins || typed.size() > best.length)) {
            best = {start, rawLength(word, typed.size())};
            begins = true;
        } else if (at > 0 && !begins && best.length == 0) {
            const qsizetype before = rawLength(word, at);
            best = {start + before, rawLength(word, at + typed.size()) - before};
        } else if (at < 0 && best.length == 0 && terms.corrections.value(typed).contains(folded)) {
            best = {start, word.size()};
        }
    }
    return best;
}

} // namespace

QList<SearchMatch> searchMatches(const QString &text, const SearchTerms &terms)
{
    QList<SearchMatch> matches;
    qsizetype at = 0;
    while (at < text.size()) {
        if (!isOfWord(text.at(at))) {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < text.size() && isOfWord(text.at(end))) {
            ++end;
        }
        const SearchMatch match = matchInWord(QStringView(text).mid(at, end - at), at, terms);
        if (match.length > 0) {
            matches.append(match);
        }
        at = end;
    }
    return matches;
}
