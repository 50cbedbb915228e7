// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/page.h"

#include <list>
#include <unordered_map>

/// A page of a list as the table model keeps it.
struct HeldPage
{
    qint64 number = 0; ///< its first row is number * RecordPageCache::RowsPerPage
    Page page;
    QStringList texts;  ///< what cells show, by row * columns + column; a null string: not asked for yet
    bool stale = false; ///< shown until it was read again
    qint64 bytes = 0;
};

/// The pages of a list that were shown last: at most 64, fewer when their texts are long.
/// Cost: constant, rowOf() linear in the rows held.
class RecordPageCache final
{
public:
    static constexpr int RowsPerPage = 200;

    explicit RecordPageCache(int pageLimit = 64, qint64 byteLimit = 20 * 1024 * 1024);

    /// nullptr unless the page is held; makes it the most recent one. Pointers stay good until the page is replaced or dropped.
    [[nodiscard]] HeldPage *find(qint64 number);
    /// The same, leaving the order as it is.
    [[nodiscard]] const HeldPage *peek(qint64 number) const;
    [[nodiscard]] bool holds(qint64 number) const { return peek(number) != nullptr; }
    HeldPage &insert(qint64 number, const Page &page);
    /// Drops the pages from that number on.
    void dropFrom(qint64 number);
    void clear();
    /// The pages from that number on are to be read again.
    void markStale(qint64 from);
    void forgetTexts();
    /// The row of the list; -1 unless its page is held.
    [[nodiscard]] qint64 rowOf(const QString &recordId) const;
    [[nodiscard]] int size() const { return static_cast<int>(m_pages.size()); }

private:
    void trim();

    std::list<HeldPage> m_pages; ///< most recent first
    std::unordered_map<qint64, std::list<HeldPage>::iterator> m_positions;
    int m_pageLimit;
    qint64 m_byteLimit;
    qint64 m_bytes = 0;
};
