// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/reading/sourcebuilder.h"

#include "models/exchange/reading/headerguess.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace {

constexpr qint64 guessedFrom = 200; ///< rows that the guess about headers looks at

Error beyond(const QString &sentence)
{
    return Error{ErrorCode::InvalidFormat, sentence, {}, {}};
}

QStringList uniqueHeadings(const SourceRow *header, qsizetype columns)
{
    QStringList headings;
    QSet<QString> taken;
    for (qsizetype column = 0; column < columns; ++column) {
        QString base = header == nullptr ? QString() : header->cell(column).text.simplified();
        base = base.isEmpty() ? columnLetters(static_cast<int>(column)) : base;
        QString heading = base;
        for (int number = 2; taken.contains(heading); ++number) {
            heading = QStringLiteral("%1 (%2)").arg(base).arg(number);
        }
        taken.insert(heading);
        headings.append(heading);
    }
    return headings;
}

void dropEmptyEnd(SourceRow *row, qsizetype columns)
{
    while (row->cells.size() > columns && row->cells.constLast().isEmpty()) {
        row->cells.removeLast();
    }
}

void judgeWidth(SourceRow *row, qsizetype columns)
{
    dropEmptyEnd(row, columns);
    if (!row->problem.isEmpty() || row->cells.size() == columns) {
        return;
    }
    const int difference = static_cast<int>(row->cells.size() - columns);
    row->problem = difference > 0 ? QCoreApplication::translate("source", "The row has %n cell(s) too many.", nullptr, difference)
                                  : QCoreApplication::translate("source", "The row has %n cell(s) too few.", nullptr, -difference);
}

bool hasText(const SourceRow &row)
{
    return std::any_of(row.cells.cbegin(), row.cells.cend(), [](const SourceCell &cell) { return !cell.isEmpty(); });
}

} // namespace

QString columnLetters(int column)
{
    QString letters;
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
        letters.prepend(QChar(u'A' + rest % 26));
    }
    return letters;
}

qsizetype usualWidth(const QList<SourceRow> &rows)
{
    QHash<qsizetype, int> counts;
    for (const SourceRow &row : rows) {
        ++counts[row.cells.size()];
    }
    qsizetype best = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        const int most = counts.value(best);
        best = it.value() > most || (it.value() == most && it.key() > best) ? it.key() : best;
    }
    return best;
}

SourceBuilder::SourceBuilder(const SourceChoices &choices, const SourceLimits &limits, const BulkProgress &progress)
    : m_choices(choices), m_limits(limits), m_progress(progress),
      m_most(choices.mostRows < 0 ? -1 : choices.mostRows + guessedFrom)
{
}

Result<void> SourceBuilder::add(SourceRow &&row)
{
    if (m_rows.size() % 1024 == 0 && m_progress.cancel.isCancelled()) {
        return Error{ErrorCode::Cancelled, QCoreApplication::translate("source", "Reading was cancelled."), {}, {}};
    }
    m_cells += row.cells.size();
    if (row.cells.size() > m_limits.columns) {
        return beyond(QCoreApplication::translate("source", "Row %L1 has more than %L2 columns, which is the most that can be read.")
                          .arg(row.number)
                          .arg(m_limits.columns));
    }
    if (m_rows.size() > m_limits.rows) {
        return beyond(QCoreApplication::translate("source", "The file has more than %L1 rows, which is the most that can be read at once. "
                                                            "Divide it into several files.")
                          .arg(m_limits.rows));
    }
    if (m_cells > m_limits.cells) {
        return beyond(QCoreApplication::translate("source", "The file has more than %L1 cells, which is the most that can be read at once. "
                                                            "Divide it into several files.")
                          .arg(m_limits.cells));
    }
    m_rows.append(std::move(row));
    return {};
}

void SourceBuilder::trim(SourceTable *table) const
{
    table->rows.removeIf([](const SourceRow &row) { return !hasText(row); });
    if (m_choices.mostRows >= 0 && table->rows.size() > m_choices.mostRows) {
        table->rows.resize(m_choices.mostRows);
    }
}

SourceTable SourceBuilder::table(SourceFormat format, bool ragged)
{
    const QList<SourceRow> first = m_rows.first(std::min<qsizetype>(guessedFrom, m_rows.size()));
    const HeaderGuess guess = guessHeader(first, m_choices.skippedRows);
    format.skippedRows = guess.skippedRows;
    format.hasHeader = m_choices.hasHeader.value_or(guess.hasHeader);

    SourceTable table;
    table.remarks = m_remarks;
    qsizetype from = std::min<qsizetype>(guess.firstRow, m_rows.size());
    SourceRow header;
    if (format.hasHeader && from < m_rows.size()) {
        header = m_rows.at(from);
        ++from;
    }
    m_rows.remove(0, from);
    table.rows = std::move(m_rows);
    trim(&table);
    if (format.hasHeader) {
        dropEmptyEnd(&header, 0);
    }
    qsizetype columns = format.hasHeader && !ragged ? header.cells.size() : usualWidth(table.rows);
    if (format.hasHeader && !ragged) {
        // headings that are missing at the end of the header, but that nearly all rows have a cell for
        columns = header.cells.isEmpty() ? usualWidth(table.rows) : columns;
    }
    if (ragged) {
        columns = header.cells.size();
        for (SourceRow &row : table.rows) {
            dropEmptyEnd(&row, 0);
            columns = std::max(columns, row.cells.size());
        }
    }
    table.headings = uniqueHeadings(format.hasHeader ? &header : nullptr, columns);
    if (!ragged) {
        for (SourceRow &row : table.rows) {
            judgeWidth(&row, columns);
        }
    }
    table.format = format;
    return table;
}

SourceTable SourceBuilder::tableWith(const SourceFormat &format, const QStringList &headings)
{
    SourceTable table;
    table.format = format;
    table.headings = headings;
    table.remarks = m_remarks;
    table.rows = std::move(m_rows);
    trim(&table);
    return table;
}
