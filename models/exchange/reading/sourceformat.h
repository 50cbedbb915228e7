// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

/// How a file is read. Everything in it is detected; a person may then say otherwise. A value.
struct SourceFormat
{
    enum class Kind { Csv, Xlsx, Ods, JsonLines };
    enum class LineEnd { Lf, CrLf, Cr, Mixed };

    Kind kind = Kind::Csv;
    QString encoding;               ///< "UTF-8", "UTF-16LE", "UTF-16BE", "Windows-1252"; empty for Xlsx and Ods
    bool byteOrderMark = false;     ///< there was one; it is no part of the first cell
    QChar delimiter = QLatin1Char(','); ///< Csv
    QChar quote = QLatin1Char('"');     ///< Csv; null: none
    LineEnd lineEnd = LineEnd::Lf;      ///< Csv, for showing
    QString sheet;                  ///< Xlsx, Ods: which is read
    bool hasHeader = true;          ///< false: headings are made: "A", "B", …
    int skippedRows = 0;            ///< rows above the header (titles, logos)

    bool operator==(const SourceFormat &) const = default;
};
