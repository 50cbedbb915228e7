// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <sqlite3.h>

#include <QString>

#include <memory>

/// A connection of its own to an SQLite file, for work on whole files: copying, checking. One thread.
using SqliteFileHandle = std::shared_ptr<sqlite3>;

enum class SqliteAccess { Read, ReadWrite };

/// Waits up to five seconds for locks. Read also works on a medium that cannot be written.
[[nodiscard]] Result<SqliteFileHandle> openSqliteFile(const QString &path, SqliteAccess access);

/// What a result code means, as a sentence about the file.
[[nodiscard]] Error sqliteFileError(int code, const QString &path, const char *technical);

/// The first column of the first row as text; empty when there is none.
[[nodiscard]] Result<QString> sqliteScalar(sqlite3 *handle, const QString &path, const char *sql);
