// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/reading/csvscanner.h"

#include <algorithm>
#include <cstring>

namespace {
constexpr int mostVainSearches = 1000; ///< keeps hostile files linear
}

CsvScanner::CsvScanner(QByteArrayView bytes, char delimiter, char quote, qint64 longest)
    : m_bytes(bytes), m_delimiter(delimiter), m_quote(quote), m_longest(longest)
{
}

void CsvScanner::rewind()
{
    m_at = m_recordAt;
    m_line = m_recordLine;
}

bool CsvScanner::next(bool oneLine)
{
    m_recordAt = m_at;
    m_recordLine = m_line;
    m_strayBefore = m_stray;
    m_unclosed = false;
    m_cells.clear();
    if (m_at >= m_bytes.size() || m_tooLong) {
        return false;
    }
    while (true) {
        qsizetype open = m_at;
        while (open < m_bytes.size() && m_bytes.at(open) == ' ') {
            ++open;
        }
        const bool opens = m_quote != 0 && open < m_bytes.size() && m_bytes.at(open) == m_quote;
        if (!(opens && quotedCell(open, oneLine)) && !plainCell()) {
            return false;
        }
        if (m_at >= m_bytes.size()) {
            ++m_line;
            return true;
        }
        if (m_bytes.at(m_at) != m_delimiter) {
            endLine();
            return true;
        }
        ++m_at;
    }
}

void CsvScanner::endLine()
{
    ++m_line;
    if (m_bytes.at(m_at) == '\n') {
        m_lineFeeds = true;
        ++m_at;
    } else if (m_at + 1 < m_bytes.size() && m_bytes.at(m_at + 1) == '\n') {
        m_both = true;
        m_at += 2;
    } else {
        m_returns = true;
        ++m_at;
    }
}

bool CsvScanner::plainCell()
{
    const qsizetype from = m_at;
    while (m_at < m_bytes.size()) {
        const char byte = m_bytes.at(m_at);
        if (byte == m_delimiter || byte == '\n' || byte == '\r') {
            break;
        }
        ++m_at;
    }
    if (m_at - from > m_longest) {
        m_tooLong = true;
        return false;
    }
    m_cells.append({from, m_at, false, false});
    return true;
}

/// Only spaces may stand between a closing quote and the end of its cell.
bool CsvScanner::closes(qsizetype behind, qsizetype *end) const
{
    while (behind < m_bytes.size() && m_bytes.at(behind) == ' ' && m_delimiter != ' ') {
        ++behind;
    }
    *end = behind;
    return behind >= m_bytes.size() || m_bytes.at(behind) == m_delimiter || m_bytes.at(behind) == '\n' || m_bytes.at(behind) == '\r';
}

bool CsvScanner::quotedCell(qsizetype open, bool oneLine)
{
    if (m_noneCloses >= 0 && open >= m_noneCloses) {
        m_unclosed = true;
        return false;
    }
    Cell cell{open + 1, open + 1, true, false};
    int stray = 0;
    const qsizetype limit = static_cast<qsizetype>(std::min<qint64>(m_bytes.size(), open + 2 + m_longest));
    for (qsizetype at = open + 1; at < limit;) {
        const void *found = std::memchr(m_bytes.data() + at, m_quote, static_cast<size_t>(limit - at));
        if (found == nullptr) {
            break;
        }
        const qsizetype quote = static_cast<const char *>(found) - m_bytes.data();
        if (oneLine && std::memchr(m_bytes.data() + at, '\n', static_cast<size_t>(quote - at)) != nullptr) {
            m_unclosed = true;
            return false;
        }
        qsizetype end = 0;
        if (quote + 1 < m_bytes.size() && m_bytes.at(quote + 1) == m_quote) {
            cell.doubled = true;
            at = quote + 2;
        } else if (closes(quote + 1, &end)) {
            cell.to = quote;
            countLines(cell.from, cell.to);
            m_cells.append(cell);
            m_at = end;
            m_stray += stray;
            ++m_quoted;
            return true;
        } else {
            ++stray;
            at = quote + 1;
        }
    }
    m_unclosed = true;
    if (limit == m_bytes.size() || ++m_overlong > mostVainSearches) {
        m_noneCloses = open;
    }
    return false;
}

void CsvScanner::countLines(qsizetype from, qsizetype to)
{
    for (qsizetype at = from; at < to; ++at) {
        const char byte = m_bytes.at(at);
        m_line += byte == '\n' || (byte == '\r' && (at + 1 >= to || m_bytes.at(at + 1) != '\n')) ? 1 : 0;
    }
}

QByteArray CsvScanner::unquoted(const Cell &cell) const
{
    const char two[] = {m_quote, m_quote, 0};
    const char one[] = {m_quote, 0};
    return m_bytes.sliced(cell.from, cell.to - cell.from).toByteArray().replace(two, one);
}
