// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/sqlitehandle.h"

#include "models/core/text.h"
#include "models/database/sqlerror.h"

#include <QDir>
#include <QFileInfo>

#include <sqlite3.h>

namespace {

constexpr int busyMilliseconds = 5000;

Error sqliteFileError(ErrorCode code, const Text &sentence, const QString &filePath)
{
    Error error = errorOf(code);
    error.message = sentence.translated().arg(QFileInfo(filePath).fileName(),
                                              QDir::toNativeSeparators(QFileInfo(filePath).absolutePath()));
    return error;
}

Result<void> checkSqlitePath(const QString &filePath, SqliteHandle::Mode mode)
{
    const QFileInfo file(filePath);
    if (mode == SqliteHandle::Mode::Create) {
        if (file.exists()) {
            return sqliteFileError(ErrorCode::Io,
                                   //: %1 is a file's name, %2 its folder
                                   text("database", "There is already a file \"%1\" in %2. Choose another name."), filePath);
        }
        if (!QFileInfo(file.absolutePath()).isDir()) {
            return sqliteFileError(ErrorCode::Io,
                                   text("database", "\"%1\" cannot be made: the folder %2 does not exist. Create it first."),
                                   filePath);
        }
        return {};
    }
    if (!file.exists()) {
        return sqliteFileError(
            ErrorCode::Io,
            text("database", "There is no file \"%1\" in %2. It may have been moved; choose it where it is now."), filePath);
    }
    if (!file.isFile() || !file.isReadable()) {
        return sqliteFileError(
            ErrorCode::Io,
            text("database", "\"%1\" in %2 cannot be read. Check that it is a file and that you may open it."), filePath);
    }
    return {};
}

Error notAWorkspaceFile(const QString &filePath)
{
    return sqliteFileError(ErrorCode::NotAWorkspace,
                           text("database", "\"%1\" in %2 is not a Semillero workspace. Choose a file that ends in .semillero, or "
                                            "make a new workspace."),
                           filePath);
}

} // namespace

Result<void> SqliteHandle::open(const QString &filePath, Mode mode, SqliteContext *context)
{
    close();
    if (auto path = checkSqlitePath(filePath, mode); !path) {
        return path;
    }
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_FULLMUTEX | (mode == Mode::Create ? SQLITE_OPEN_CREATE : 0);
    const QByteArray path = QFileInfo(filePath).absoluteFilePath().toUtf8();
    if (sqlite3_open_v2(path.constData(), &m_handle, flags, nullptr) != SQLITE_OK) {
        const Error error = lastError();
        close();
        return error;
    }
    auto prepared = prepare(filePath, mode, context);
    if (!prepared) {
        close();
    }
    return prepared;
}

Result<void> SqliteHandle::prepare(const QString &filePath, Mode mode, SqliteContext *context)
{
    sqlite3_extended_result_codes(m_handle, 1);
    sqlite3_busy_timeout(m_handle, busyMilliseconds);
    if (registerSqliteFunctions(m_handle, context) != SQLITE_OK) {
        return lastError();
    }
    if (sqlite3_db_readonly(m_handle, "main") == 1) {
        return sqliteFileError(
            ErrorCode::ReadOnlyDatabase,
            text("database", "\"%1\" can only be read. Check that you may write to it and to its folder %2, or copy it to a "
                             "folder of your own."),
            filePath);
    }
    if (mode == Mode::Create) {
        if (auto marked = pragma("PRAGMA application_id = 1397050700"); !marked) {
            return marked;
        }
    } else if (auto marked = checkApplicationId(filePath); !marked) {
        return marked;
    }
    for (const char *sql : {"PRAGMA journal_mode = WAL", "PRAGMA foreign_keys = ON"}) {
        if (auto done = pragma(sql); !done) {
            return done;
        }
    }
    return {};
}

Result<void> SqliteHandle::checkApplicationId(const QString &filePath)
{
    sqlite3_stmt *prepared = nullptr;
    int id = 0;
    int code = sqlite3_prepare_v2(m_handle, "PRAGMA application_id", -1, &prepared, nullptr);
    if (code == SQLITE_OK) {
        code = sqlite3_step(prepared);
        id = code == SQLITE_ROW ? sqlite3_column_int(prepared, 0) : 0;
    }
    const Error error = lastError();
    sqlite3_finalize(prepared);
    if (code != SQLITE_ROW && (code & 0xFF) != SQLITE_NOTADB) {
        return error;
    }
    if (id != applicationId) {
        return notAWorkspaceFile(filePath);
    }
    return {};
}

Result<void> SqliteHandle::pragma(const char *sql)
{
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK) {
        return lastError();
    }
    return {};
}

Error SqliteHandle::lastError(bool deleting) const
{
    if (m_handle == nullptr) {
        return errorOf(ErrorCode::Io);
    }
    return errorFromSqlite(sqlite3_extended_errcode(m_handle), QString::fromUtf8(sqlite3_errmsg(m_handle)), deleting);
}

void SqliteHandle::close()
{
    sqlite3_close_v2(m_handle);
    m_handle = nullptr;
}
