// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/reading/csvdialect.h"

#include "models/exchange/reading/csvscanner.h"

#include <QHash>
#include <QList>

#include <cmath>

namespace {

constexpr qsizetype sampleBytes = 262144;
constexpr int sampleRecords = 300;

/// 0 where nothing is divided; about 1 to 3 where all rows have the same length.
double dialectScore(QByteArrayView sample, bool whole, char delimiter, char quote)
{
    CsvScanner scanner(sample, delimiter, quote, sampleBytes);
    QHash<qsizetype, int> widths;
    int records = 0;
    qsizetype last = -1;
    while (records < sampleRecords && scanner.next()) {
        const bool blank = scanner.cells().size() == 1 && scanner.cells().constFirst().from == scanner.cells().constFirst().to;
        if (blank) {
            continue;
        }
        ++records;
        last = scanner.cells().size();
        ++widths[last];
    }
    if (!whole && records > 1 && records < sampleRecords) {
        --widths[last]; // the sample ends somewhere in it
        --records;
    }
    qsizetype usual = 1;
    int most = 0;
    for (auto it = widths.cbegin(); it != widths.cend(); ++it) {
        if (it.key() > 1 && (it.value() > most || (it.value() == most && it.key() > usual))) {
            usual = it.key();
            most = it.value();
        }
    }
    if (usual == 1 || records == 0) {
        return 0;
    }
    const double share = double(most) / records;
    const double regular = 1.0 - 0.5 * scanner.strayQuotes() / (scanner.quotedCells() + scanner.strayQuotes() + 1.0);
    return share * share * regular * (1.0 + std::log2(double(usual)) / 2);
}

char hintedDelimiter(QByteArrayView text, int *bytes)
{
    const bool hint = text.size() >= 6 && (text.startsWith("sep=") || text.startsWith("SEP="))
                      && (text.at(5) == '\r' || text.at(5) == '\n');
    if (!hint) {
        return 0;
    }
    *bytes = text.at(5) == '\r' && text.size() > 6 && text.at(6) == '\n' ? 7 : 6;
    return text.at(4);
}

} // namespace

CsvDialect detectDialect(QByteArrayView text, const std::optional<char> &delimiter, const std::optional<char> &quote)
{
    CsvDialect dialect;
    const char hinted = hintedDelimiter(text, &dialect.hintBytes);
    const QByteArrayView rest = text.sliced(dialect.hintBytes);
    const bool whole = rest.size() <= sampleBytes;
    const QByteArrayView sample = rest.first(whole ? rest.size() : sampleBytes);

    QList<char> quotes = {'"'};
    if (quote.has_value()) {
        quotes = {*quote};
    } else if (!sample.contains('"') && sample.contains('\'')) {
        quotes.append('\'');
    }
    QList<char> delimiters = {',', ';', '\t', '|'};
    if (delimiter.has_value() || hinted != 0) {
        delimiters = {delimiter.value_or(hinted)};
    }
    dialect.delimiter = delimiters.constFirst();
    dialect.quote = quotes.constFirst();
    double best = 0;
    for (const char someDelimiter : delimiters) {
        for (const char someQuote : quotes) {
            const double score = dialectScore(sample, whole, someDelimiter, someQuote);
            if (score > best * 1.001 + 1e-9) {
                best = score;
                dialect.delimiter = someDelimiter;
                dialect.quote = someQuote;
            }
        }
    }
    return dialect;
}
