// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

/// A block of cells from a spreadsheet, row by row. Rows may have different lengths.
struct ClipboardTable
{
    QList<QStringList> rows;

    [[nodiscard]] int columns() const; ///< of the longest row
    [[nodiscard]] QString cell(qsizetype row, qsizetype column) const; ///< empty beyond the row's end
    [[nodiscard]] bool isEmpty() const { return rows.isEmpty(); }
    bool operator==(const ClipboardTable &) const = default;
};

/// What Excel, LibreOffice and Google Sheets put on the clipboard as text: tabs between cells; a cell with a tab, a line
/// break or a quote inside stands in quotes, with its quotes doubled. A quote that closes nowhere is a quote.
[[nodiscard]] ClipboardTable tableFromTabText(const QString &text);
/// The first table of an HTML text, entities resolved, <br> as a line break; empty when there is none. Merged cells repeat as
/// empty ones.
[[nodiscard]] ClipboardTable tableFromHtml(const QString &html);
/// The better of both: the text, unless only the HTML has columns.
[[nodiscard]] ClipboardTable tableFromClipboard(const QString &text, const QString &html);
