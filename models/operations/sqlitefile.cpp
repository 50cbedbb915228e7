// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/sqlitefile.h"

#include "models/database/sqlerror.h"
#include "models/database/sqlitefunctions.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace {

constexpr int lockWaitMilliseconds = 5000;

QString fileSentence(const char *source, const QString &path)
{
    return QCoreApplication::translate("SqliteFile", source).arg(QDir::toNativeSeparators(path));
}

int openSqliteFileHandle(const QByteArray &name, int flags, SqliteFileHandle *handle)
{
    sqlite3 *raw = nullptr;
    const int code = sqlite3_open_v2(name.constData(), &raw, flags, nullptr);
    handle->reset(raw, [](sqlite3 *open) { sqlite3_close_v2(open); });
    if (code == SQLITE_OK) {
        sqlite3_busy_timeout(raw, lockWaitMilliseconds);
        // Indexes are made with fold(): without it no check can read them. The other functions serve triggers only.
        static SqliteContext context;
        return registerSqliteFunctions(raw, &context);
    }
    return code;
}

} // namespace

Error sqliteFileError(int code, const QString &path, const char *technical)
{
    Error error = errorFromSqlite(code, QString::fromUtf8(technical), false);
    switch (code & 0xff) {
    case SQLITE_NOTADB:
        error.message = fileSentence(QT_TRANSLATE_NOOP("SqliteFile", "%1 is not a Semillero workspace."), path);
        break;
    case SQLITE_CORRUPT:
        error.message =
            fileSentence(QT_TRANSLATE_NOOP("SqliteFile", "%1 is damaged and cannot be read completely."), path);
        break;
    case SQLITE_FULL:
        error.message = fileSentence(
            QT_TRANSLATE_NOOP("SqliteFile", "There is no space left for %1. Free some space and try again."), path);
        break;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        error.message = fileSentence(QT_TRANSLATE_NOOP("SqliteFile", "%1 cannot be written."), path);
        break;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        error.message = fileSentence(
            QT_TRANSLATE_NOOP("SqliteFile", "Another program is using %1. Close it there and try again."), path);
        break;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        error.message = fileSentence(
            QT_TRANSLATE_NOOP("SqliteFile", "%1 cannot be read or written. Check that the folder is there and that you "
                                            "may use it."),
            path);
        break;
    default:
        break;
    }
    return error;
}

Result<SqliteFileHandle> openSqliteFile(const QString &path, SqliteAccess access)
{
    SqliteFileHandle handle;
    if (access == SqliteAccess::ReadWrite) {
        const int code = openSqliteFileHandle(path.toUtf8(), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, &handle);
        if (code != SQLITE_OK) {
            return sqliteFileError(code, path, sqlite3_errmsg(handle.get()));
        }
        return handle;
    }
    int code = openSqliteFileHandle(path.toUtf8(), SQLITE_OPEN_READONLY, &handle);
    if (code == SQLITE_OK) {
        code = sqlite3_exec(handle.get(), "SELECT count(*) FROM sqlite_schema", nullptr, nullptr, nullptr);
    }
    if (code == SQLITE_CANTOPEN && QFileInfo(path).isReadable()) {
        const QByteArray uri = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded() + "?immutable=1";
        code = openSqliteFileHandle(uri, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, &handle);
    }
    if (code != SQLITE_OK) {
        return sqliteFileError(code, path, sqlite3_errmsg(handle.get()));
    }
    return handle;
}

Result<QString> sqliteScalar(sqlite3 *handle, const QString &path, const char *sql)
{
    sqlite3_stmt *raw = nullptr;
    int code = sqlite3_prepare_v2(handle, sql, -1, &raw, nullptr);
    const std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt *)> statement(raw, sqlite3_finalize);
    if (code == SQLITE_OK) {
        code = sqlite3_step(raw);
    }
    if (code == SQLITE_ROW) {
        return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(raw, 0)));
    }
    if (code == SQLITE_DONE) {
        return QString();
    }
    return sqliteFileError(code, path, sqlite3_errmsg(handle));
}
