// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/sqlitestatements.h"

#include <sqlite3.h>

namespace {
constexpr std::size_t maximumKeptStatements = 32;
}

sqlite3_stmt *SqliteStatements::take(sqlite3 *handle, const QString &sql)
{
    if (const auto found = m_positions.constFind(sql); found != m_positions.constEnd()) {
        sqlite3_stmt *prepared = (*found)->prepared;
        m_kept.erase(*found);
        m_positions.erase(found);
        return prepared;
    }
    const QByteArray utf8 = sql.toUtf8();
    sqlite3_stmt *prepared = nullptr;
    if (sqlite3_prepare_v3(handle, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_PREPARE_PERSISTENT, &prepared,
                           nullptr)
        != SQLITE_OK) {
        return nullptr;
    }
    return prepared;
}

void SqliteStatements::giveBack(const QString &sql, sqlite3_stmt *prepared)
{
    sqlite3_reset(prepared);
    sqlite3_clear_bindings(prepared);
    if (m_positions.contains(sql)) {
        sqlite3_finalize(prepared);
        return;
    }
    m_kept.push_front({sql, prepared});
    m_positions.insert(sql, m_kept.begin());
    if (m_kept.size() > maximumKeptStatements) {
        sqlite3_finalize(m_kept.back().prepared);
        m_positions.remove(m_kept.back().sql);
        m_kept.pop_back();
    }
}

void SqliteStatements::clear()
{
    for (const Kept &kept : m_kept) {
        sqlite3_finalize(kept.prepared);
    }
    m_kept.clear();
    m_positions.clear();
}
