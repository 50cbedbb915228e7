// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/database/sqlitefunctions.h"

#include <QString>

struct sqlite3;

/// An open workspace file: WAL, foreign keys on, five seconds of patience with other writers, the program's functions.
/// sqlite3 is used directly, since extended error codes, prepared statements that end when they are read, and
/// reading without QVariant are not to be had through Qt Sql.
class SqliteHandle final
{
public:
    /// "SEML": what PRAGMA application_id says of a workspace file.
    static constexpr int applicationId = 0x53454D4C;
    enum class Mode {
        Existing, ///< refuses what is not there and what is no workspace
        Create    ///< makes the file; refuses an existing one
    };

    SqliteHandle() = default;
    ~SqliteHandle() { close(); }
    Q_DISABLE_COPY_MOVE(SqliteHandle)

    /// NotAWorkspace, ReadOnlyDatabase, Locked, DiskFull, Io. `context` outlives the handle.
    [[nodiscard]] Result<void> open(const QString &filePath, Mode mode, SqliteContext *context);
    void close();

    [[nodiscard]] bool isOpen() const { return m_handle != nullptr; }
    [[nodiscard]] sqlite3 *get() const { return m_handle; }
    /// The typed error of the last call that failed.
    [[nodiscard]] Error lastError(bool deleting = false) const;

private:
    [[nodiscard]] Result<void> prepare(const QString &filePath, Mode mode, SqliteContext *context);
    [[nodiscard]] Result<void> checkApplicationId(const QString &filePath);
    [[nodiscard]] Result<void> pragma(const char *sql);

    sqlite3 *m_handle = nullptr;
};
