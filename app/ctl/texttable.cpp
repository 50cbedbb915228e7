// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/texttable.h"

#include <QTextStream>

#include <algorithm>
#include <array>
#include <utility>

namespace {

constexpr int longestCell = 40;

bool isWide(char32_t character)
{
    constexpr std::array<std::pair<char32_t, char32_t>, 8> ranges{{{0x1100, 0x115F},
                                                                   {0x2E80, 0xA4CF},
                                                                   {0xAC00, 0xD7A3},
                                                                   {0xF900, 0xFAFF},
                                                                   {0xFE30, 0xFE6F},
                                                                   {0xFF00, 0xFF60},
                                                                   {0x1F300, 0x1FAFF},
                                                                   {0x20000, 0x3FFFD}}};
    return std::any_of(ranges.cbegin(), ranges.cend(), [character](const auto &range) {
        return character >= range.first && character <= range.second;
    });
}

int characterWidth(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return 0;
    default:
        return isWide(character) ? 2 : 1;
    }
}

QString cutTo(const QString &text, int columns)
{
    if (TextTable::width(text) <= columns) {
        return text;
    }
    QString result;
    int used = 1;
    for (const uint character : text.toUcs4()) {
        const char32_t one = character;
        used += characterWidth(one);
        if (used > columns) {
            break;
        }
        result += QString::fromUcs4(&one, 1);
    }
    return result + QChar(0x2026);
}

} // namespace

TextTable::TextTable(const QStringList &header, LastColumn lastColumn)
    : m_lastColumn(lastColumn)
{
    addRow(header);
}

int TextTable::width(const QString &text)
{
    int columns = 0;
    for (const uint character : text.toUcs4()) {
        columns += characterWidth(character);
    }
    return columns;
}

QString TextTable::plain(const QString &text)
{
    QString line = text;
    for (QChar &character : line) {
        if (character.category() == QChar::Other_Control || character == QChar::LineSeparator ||
            character == QChar::ParagraphSeparator) {
            character = QLatin1Char(' ');
        }
    }
    return line;
}

void TextTable::addRow(const QStringList &cells)
{
    QStringList row;
    for (const QString &cell : cells) {
        const bool whole = m_lastColumn == LastColumn::Whole && row.size() == cells.size() - 1;
        row += whole ? plain(cell) : cutTo(plain(cell), longestCell);
        const qsizetype column = row.size() - 1;
        if (column == m_widths.size()) {
            m_widths += 0;
        }
        m_widths[column] = std::max(m_widths.at(column), std::min(width(row.last()), longestCell));
    }
    m_rows += row;
}

void TextTable::write(QTextStream &out) const
{
    const auto writeRow = [this, &out](const QStringList &row) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column) {
            const bool last = column == row.size() - 1;
            const QString &cell = row.at(column);
            line += last ? cell : cell + QString(m_widths.at(column) - width(cell) + 2, QLatin1Char(' '));
        }
        while (line.endsWith(QLatin1Char(' '))) {
            line.chop(1);
        }
        out << line << '\n';
    };
    writeRow(m_rows.first());
    QStringList rule;
    for (const int columns : m_widths) {
        rule += QString(columns, QChar(0x2500));
    }
    writeRow(rule);
    for (const QStringList &row : m_rows.mid(1)) {
        writeRow(row);
    }
}
