// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/recordpagecache.h"

namespace {

constexpr int fewestPages = 6; // what a tall screen shows, with a neighbour on either side

/// About what the page takes in memory, texts doubled for what cells show.
qint64 heldBytes(const Page &page)
{
    qint64 bytes = 0;
    for (const Row &row : page.rows) {
        bytes += static_cast<qint64>(sizeof(Row)) + 2 * row.id.size();
        for (const QVariant &value : row.values) {
            bytes += static_cast<qint64>(sizeof(QVariant) + sizeof(QString));
            if (value.metaType() == QMetaType::fromType<QString>()) {
                bytes += 4 * static_cast<const QString *>(value.constData())->size();
            }
        }
    }
    return bytes;
}

} // namespace

RecordPageCache::RecordPageCache(int pageLimit, qint64 byteLimit) : m_pageLimit(pageLimit), m_byteLimit(byteLimit) {}

HeldPage *RecordPageCache::find(qint64 number)
{
    if (!m_pages.empty() && m_pages.front().number == number) {
        return &m_pages.front();
    }
    const auto position = m_positions.find(number);
    if (position == m_positions.end()) {
        return nullptr;
    }
    m_pages.splice(m_pages.begin(), m_pages, position->second);
    return &m_pages.front();
}

const HeldPage *RecordPageCache::peek(qint64 number) const
{
    const auto position = m_positions.find(number);
    return position == m_positions.end() ? nullptr : &*position->second;
}

HeldPage &RecordPageCache::insert(qint64 number, const Page &page)
{
    HeldPage *held = find(number);
    if (held == nullptr) {
        m_pages.emplace_front();
        m_positions[number] = m_pages.begin();
        held = &m_pages.front();
    }
    m_bytes -= held->bytes;
    *held = HeldPage{number, page, {}, false, heldBytes(page)};
    m_bytes += held->bytes;
    trim();
    return *held;
}

void RecordPageCache::dropFrom(qint64 number)
{
    for (auto it = m_pages.begin(); it != m_pages.end();) {
        if (it->number >= number) {
            m_bytes -= it->bytes;
            m_positions.erase(it->number);
            it = m_pages.erase(it);
        } else {
            ++it;
        }
    }
}

void RecordPageCache::clear()
{
    m_pages.clear();
    m_positions.clear();
    m_bytes = 0;
}

void RecordPageCache::markStale(qint64 from)
{
    for (HeldPage &held : m_pages) {
        held.stale = held.stale || held.number >= from;
    }
}

void RecordPageCache::forgetTexts()
{
    for (HeldPage &held : m_pages) {
        held.texts.clear();
    }
}

qint64 RecordPageCache::rowOf(const QString &recordId) const
{
    for (const HeldPage &held : m_pages) {
        for (qsizetype row = 0; row < held.page.rows.size(); ++row) {
            if (held.page.rows.at(row).id == recordId) {
                return held.number * RowsPerPage + row;
            }
        }
    }
    return -1;
}

void RecordPageCache::trim()
{
    while (size() > m_pageLimit || (m_bytes > m_byteLimit && size() > fewestPages)) {
        m_bytes -= m_pages.back().bytes;
        m_positions.erase(m_pages.back().number);
        m_pages.pop_back();
    }
}
