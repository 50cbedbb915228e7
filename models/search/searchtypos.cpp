// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/searchtypos.h"

#include <QVarLengthArray>

#include <algorithm>

namespace {

constexpr qsizetype surelyMeant = 6;
constexpr qsizetype fewLetters = 2;

} // namespace

int forgivenTypos(const QString &typed)
{
    return typed.size() < 4 ? 0 : typed.size() < 8 ? 1 : 2;
}

int typosToPrefix(const QString &typed, const QString &word, int most)
{
    const qsizetype rows = typed.size() + 1;
    const qsizetype columns = std::min(word.size(), typed.size() + most) + 1;
    if (columns - 1 < typed.size() - most) {
        return most + 1;
    }
    QVarLengthArray<int, 1024> distance(rows * columns);
    const auto at = [&distance, columns](qsizetype row, qsizetype column) -> int & { return distance[row * columns + column]; };
    for (qsizetype column = 0; column < columns; ++column) {
        at(0, column) = static_cast<int>(column);
    }
    for (qsizetype row = 1; row < rows; ++row) {
        at(row, 0) = static_cast<int>(row);
        for (qsizetype column = 1; column < columns; ++column) {
            const bool same = typed.at(row - 1) == word.at(column - 1);
            int best = std::min({at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + (same ? 0 : 1)});
            if (row > 1 && column > 1 && typed.at(row - 1) == word.at(column - 2) && typed.at(row - 2) == word.at(column - 1)) {
                best = std::min(best, at(row - 2, column - 2) + 1);
            }
            at(row, column) = best;
        }
    }
    int best = most + 1;
    for (qsizetype column = 0; column < columns; ++column) {
        best = std::min(best, at(rows - 1, column));
    }
    return best;
}

QHash<QString, int> closestWords(const QString &typed, const QStringList &words, int limit)
{
    struct CloseWord
    {
        QString word;
        int typos;
        qsizetype longer; ///< a word of the same length is meant rather than one that only begins so
    };
    const int most = forgivenTypos(typed);
    QList<CloseWord> close;
    int fewest = most;
    for (const QString &word : words) {
        if (typed.size() < surelyMeant && word.size() > typed.size() + fewLetters) {
            continue; // four letters with an error in them begin half the dictionary
        }
        const int typos = typosToPrefix(typed, word, most);
        if (typos > 0 && typos <= fewest) {
            fewest = typos;
            close.append({word, typos, qAbs(word.size() - typed.size())});
        }
    }
    std::sort(close.begin(), close.end(), [](const CloseWord &a, const CloseWord &b) {
        return std::tie(a.typos, a.longer, a.word) < std::tie(b.typos, b.longer, b.word);
    });
    QHash<QString, int> closest;
    for (const CloseWord &candidate : std::as_const(close)) {
        if (candidate.typos > fewest || closest.size() >= limit) {
            break;
        }
        closest.insert(candidate.word, candidate.typos);
    }
    return closest;
}
