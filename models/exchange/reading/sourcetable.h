// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/reading/sourceformat.h"

#include <QList>
#include <QStringList>

/// One cell as the file has it. Texts are as they stand there (nothing trimmed, nothing cut). What a spreadsheet keeps
/// as a number, date or truth value is written as machines do: "1234.5", "2026-12-31", "2026-12-31T14:00:00" (no zone), "true".
struct SourceCell
{
    enum class Kind : quint8 { Text, Number, Date, DateTime, Bool };

    QString text;
    Kind kind = Kind::Text;

    [[nodiscard]] bool isEmpty() const { return text.isEmpty(); }
    bool operator==(const SourceCell &) const = default;
};

/// One row, with as many cells as it has (fewer or more than headings: `problem` then says so).
struct SourceRow
{
    qint64 number = 0; ///< as a spreadsheet counts: the header is row 1; in Csv with cells of several lines still rows, not lines
    qint64 line = 0;   ///< Csv, JsonLines: the line of the file where it begins, from 1; else 0
    QList<SourceCell> cells;
    QString problem; ///< translated: why the row cannot be read as it should ("3 cells too many"); else empty

    /// An empty cell beyond the row's end.
    [[nodiscard]] const SourceCell &cell(qsizetype column) const;
};

/// What was read of a file. A value; rows without any text are left out.
struct SourceTable
{
    QString name;       ///< of the file without its folder; translated "Clipboard" for a paste
    qint64 size = 0;    ///< bytes
    QString hash;       ///< SHA-256 of the bytes, hexadecimal
    SourceFormat format;
    QStringList sheets; ///< of a workbook, in its order
    QStringList headings; ///< unique: a repeated one gets " (2)"; an empty one the column's letter
    QList<SourceRow> rows;
    QStringList remarks; ///< translated: what people should know ("The file is cut off in row 812")
};
