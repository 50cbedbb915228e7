// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>

/// Splits bytes of an encoding that has ASCII as it is (UTF-8, Windows-1252) into records and cells. RFC 4180 and what is found beside it:
/// quotes in cells without quotes, quotes in quoted cells that are not doubled, a quote that closes nowhere (then it is a
/// quote), spaces before a quoted cell, any line end. Copies are cheap; the bytes have to outlive it. Linear in the bytes.
class CsvScanner final
{
public:
    struct Cell
    {
        qsizetype from = 0;
        qsizetype to = 0;     ///< behind the last byte
        bool quoted = false;
        bool doubled = false; ///< has doubled quotes inside
    };

    /// `quote` 0: none. A cell may have `longest` bytes.
    CsvScanner(QByteArrayView bytes, char delimiter, char quote, qint64 longest);

    /// The next record; false at the end and where a cell is too long. With `oneLine` a quoted cell has to close in the line where it
    /// opens.
    [[nodiscard]] bool next(bool oneLine = false);
    /// To where the last record began.
    void rewind();

    [[nodiscard]] const QList<Cell> &cells() const { return m_cells; }
    [[nodiscard]] qint64 line() const { return m_recordLine; }  ///< where the record begins, from 1
    [[nodiscard]] bool severalLines() const { return m_line > m_recordLine + 1; }
    [[nodiscard]] bool hasStrayQuotes() const { return m_stray > m_strayBefore; } ///< of the record
    [[nodiscard]] bool unclosed() const { return m_unclosed; }  ///< a quote of the record closes nowhere
    [[nodiscard]] bool tooLong() const { return m_tooLong; }
    [[nodiscard]] qsizetype position() const { return m_at; }
    [[nodiscard]] int strayQuotes() const { return m_stray; }   ///< of all records so far
    [[nodiscard]] int quotedCells() const { return m_quoted; }
    [[nodiscard]] bool sawLineFeed() const { return m_lineFeeds; }
    [[nodiscard]] bool sawBoth() const { return m_both; }
    [[nodiscard]] bool sawReturn() const { return m_returns; }
    /// A quoted cell without the doubling of its quotes.
    [[nodiscard]] QByteArray unquoted(const Cell &cell) const;

private:
    [[nodiscard]] bool quotedCell(qsizetype open, bool oneLine);
    [[nodiscard]] bool plainCell();
    [[nodiscard]] bool closes(qsizetype behind, qsizetype *end) const;
    void countLines(qsizetype from, qsizetype to);
    void endLine();

    QByteArrayView m_bytes;
    char m_delimiter;
    char m_quote;
    qint64 m_longest;
    qsizetype m_at = 0;
    qsizetype m_recordAt = 0;
    qint64 m_line = 1;
    qint64 m_recordLine = 1;
    qsizetype m_noneCloses = -1; ///< from here on no quote closes
    int m_overlong = 0;          ///< quotes that were followed in vain
    int m_stray = 0;
    int m_strayBefore = 0;
    int m_quoted = 0;
    bool m_unclosed = false;
    bool m_tooLong = false;
    bool m_lineFeeds = false;
    bool m_both = false;
    bool m_returns = false;
    QList<Cell> m_cells;
};
