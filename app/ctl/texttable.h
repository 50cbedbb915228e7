// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QTextStream;

/// A table for a terminal: aligned by what the characters take there, long cells cut with "…", and nothing in a cell
/// that a terminal would obey (line ends, escape sequences).
class TextTable final
{
public:
    enum class LastColumn { Cut, Whole }; ///< Whole: sentences, however long

    explicit TextTable(const QStringList &header, LastColumn lastColumn = LastColumn::Cut);

    void addRow(const QStringList &cells);
    /// Header, a rule, the rows.
    void write(QTextStream &out) const;

    /// The columns that a text takes: none for combining marks, two for wide characters.
    [[nodiscard]] static int width(const QString &text);
    /// One line, without control characters.
    [[nodiscard]] static QString plain(const QString &text);

private:
    QList<QStringList> m_rows; ///< the first one is the header
    QList<int> m_widths;
    LastColumn m_lastColumn = LastColumn::Cut;
};
