// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class Clock;
struct sqlite3;

/// What the triggers and queries of a workspace file ask the program for. Read in the connection's thread.
struct SqliteContext
{
    const Clock *clock = nullptr;
    QString actor; ///< of the running job; empty: the system
};

/// Registers fold(x), search_words(x), current_actor(), current_instant() and new_id(). `context` outlives the connection.
/// Returns SQLite's result code.
[[nodiscard]] int registerSqliteFunctions(sqlite3 *handle, SqliteContext *context);
