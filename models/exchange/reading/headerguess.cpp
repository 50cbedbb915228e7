// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/reading/headerguess.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

enum class Look { Empty, Text, Number, Data };

Look lookOf(const SourceCell &cell)
{
    static const QRegularExpression number(QStringLiteral("^[-+(]?[$€]?\\s?\\d[\\d.,\\s]*%?\\)?$"));
    static const QRegularExpression data(QStringLiteral("^([^@\\s]+@[^@\\s]+\\.[^@\\s]+|\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}([ T].*)?|https?://.*"
                                                        "|[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-.{22})$"));
    const QString text = cell.text.trimmed();
    if (text.isEmpty()) {
        return Look::Empty;
    }
    if (cell.kind == SourceCell::Kind::Date || cell.kind == SourceCell::Kind::DateTime || cell.kind == SourceCell::Kind::Bool) {
        return Look::Data;
    }
    if (text.size() > 200) {
        return Look::Text;
    }
    if (data.match(text).hasMatch()) {
        return Look::Data;
    }
    return cell.kind == SourceCell::Kind::Number || number.match(text).hasMatch() ? Look::Number : Look::Text;
}

qsizetype filledCells(const SourceRow &row)
{
    return std::count_if(row.cells.cbegin(), row.cells.cend(), [](const SourceCell &cell) { return !cell.text.trimmed().isEmpty(); });
}

qsizetype usuallyFilled(const QList<SourceRow> &rows)
{
    QList<qsizetype> counts;
    for (const SourceRow &row : rows) {
        const qsizetype filled = filledCells(row);
        if (filled > 0) {
            counts.append(filled);
        }
    }
    std::sort(counts.begin(), counts.end());
    return counts.isEmpty() ? 0 : counts.at(counts.size() / 2);
}

/// The first row that has about as many cells as most.
qsizetype tableBegin(const QList<SourceRow> &rows)
{
    const qsizetype usual = usuallyFilled(rows);
    const qsizetype enough = std::max<qsizetype>(usual >= 2 ? 2 : 1, (usual + 1) / 2);
    const qsizetype furthest = std::min<qsizetype>(rows.size(), 30);
    qsizetype firstFilled = -1;
    for (qsizetype at = 0; at < furthest; ++at) {
        const qsizetype filled = filledCells(rows.at(at));
        firstFilled = firstFilled < 0 && filled > 0 ? at : firstFilled;
        if (filled >= enough) {
            return at;
        }
    }
    return std::max<qsizetype>(firstFilled, 0);
}

bool isYear(const QString &text)
{
    bool isNumber = false;
    const int year = text.trimmed().toInt(&isNumber);
    return isNumber && year >= 1900 && year <= 2100;
}

bool looksLikeHeader(const QList<SourceRow> &rows, qsizetype at)
{
    const SourceRow &row = rows.at(at);
    bool numberOverNumbers = false;
    for (qsizetype column = 0; column < row.cells.size(); ++column) {
        const Look look = lookOf(row.cell(column));
        if (look == Look::Data) {
            return false;
        }
        int numbers = 0;
        int others = 0;
        for (qsizetype below = at + 1; below < std::min<qsizetype>(rows.size(), at + 51); ++below) {
            const Look kind = lookOf(rows.at(below).cell(column));
            numbers += kind == Look::Number || kind == Look::Data ? 1 : 0;
            others += kind == Look::Text ? 1 : 0;
        }
        const bool columnOfNumbers = numbers > 0 && others * 10 <= numbers;
        if (look == Look::Text && columnOfNumbers) {
            return true;
        }
        numberOverNumbers = numberOverNumbers || (look == Look::Number && columnOfNumbers && !isYear(row.cell(column).text));
    }
    return !numberOverNumbers;
}

} // namespace

HeaderGuess guessHeader(const QList<SourceRow> &first, const std::optional<int> &skipped)
{
    HeaderGuess guess;
    if (first.isEmpty()) {
        guess.skippedRows = skipped.value_or(0);
        return guess;
    }
    if (skipped.has_value()) {
        guess.skippedRows = *skipped;
        while (guess.firstRow < first.size() && first.at(guess.firstRow).number <= *skipped) {
            ++guess.firstRow;
        }
    } else {
        guess.firstRow = tableBegin(first);
        guess.skippedRows = static_cast<int>(first.at(guess.firstRow).number - 1);
    }
    guess.hasHeader = guess.firstRow >= first.size() || looksLikeHeader(first, guess.firstRow);
    return guess;
}
