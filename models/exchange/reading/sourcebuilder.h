// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/exchange/reading/sourcereader.h"

/// Collects the rows of any format and makes the table of them: what stands above the header, whether there is one, headings, rows that do
/// not fit, empty rows. Keeps the limits of all formats.
class SourceBuilder final
{
public:
    SourceBuilder(const SourceChoices &choices, const SourceLimits &limits, const BulkProgress &progress);

    /// Rows may come with gaps in their numbers, never backwards. InvalidFormat beyond the limits; Cancelled.
    [[nodiscard]] Result<void> add(SourceRow &&row);
    /// Enough for a preview.
    [[nodiscard]] bool full() const { return m_most >= 0 && m_rows.size() >= m_most; }
    void remark(const QString &sentence) { m_remarks.append(sentence); }
    /// `ragged`: rows of this format may be shorter than the header (workbooks), and longer ones make columns.
    [[nodiscard]] SourceTable table(SourceFormat format, bool ragged);
    /// With headings that are known already (JSON).
    [[nodiscard]] SourceTable tableWith(const SourceFormat &format, const QStringList &headings);

private:
    void trim(SourceTable *table) const;

    SourceChoices m_choices;
    SourceLimits m_limits;
    BulkProgress m_progress;
    qint64 m_most = -1;
    qint64 m_cells = 0;
    QList<SourceRow> m_rows;
    QStringList m_remarks;
};

/// "A", …, "Z", "AA": what spreadsheets call a column.
[[nodiscard]] QString columnLetters(int column);
/// How many cells most of the rows have; 0 without rows.
[[nodiscard]] qsizetype usualWidth(const QList<SourceRow> &rows);
