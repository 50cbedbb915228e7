// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <list>

struct sqlite3;
struct sqlite3_stmt;

/// The prepared statements of one connection: the most recently used are kept. Owned by the connection's thread.
class SqliteStatements final
{
public:
    SqliteStatements() = default;
    ~SqliteStatements() { clear(); }
    Q_DISABLE_COPY_MOVE(SqliteStatements)

    /// A fresh statement for that text; nullptr when it cannot be prepared (sqlite3_errmsg says why). A statement that is
    /// still being read is not handed out twice: then a second one is made.
    [[nodiscard]] sqlite3_stmt *take(sqlite3 *handle, const QString &sql);
    /// Resets the statement, so that no read transaction stays open, and keeps it for the next time.
    void giveBack(const QString &sql, sqlite3_stmt *prepared);
    void clear();

private:
    struct Kept
    {
        QString sql;
        sqlite3_stmt *prepared;
    };
    std::list<Kept> m_kept; ///< most recent first
    QHash<QString, std::list<Kept>::iterator> m_positions;
};
