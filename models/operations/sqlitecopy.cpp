// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/operations/sqlitecopy.h"

#include "models/database/sqlitehandle.h"
#include "models/operations/sqlitefile.h"

namespace {

constexpr int pagesPerStep = 256;

using BackupHandle = std::unique_ptr<sqlite3_backup, int (*)(sqlite3_backup *)>;

Result<void> copyAllPages(sqlite3_backup *backup, sqlite3 *target, const QString &to, const CancelToken &token,
                          const std::function<void(int)> &progress)
{
    int lastPercent = -1;
    for (;;) {
        if (token.isCancelled()) {
            return Database::cancelledError();
        }
        const int code = sqlite3_backup_step(backup, pagesPerStep);
        if (code == SQLITE_DONE) {
            return {};
        }
        if (code != SQLITE_OK) {
            return sqliteFileError(code, to, sqlite3_errmsg(target));
        }
        const int all = sqlite3_backup_pagecount(backup);
        const int percent = all > 0 ? 100 * (all - sqlite3_backup_remaining(backup)) / all : 0;
        if (progress && percent != lastPercent) {
            lastPercent = percent;
            progress(percent);
        }
    }
}

} // namespace

Result<void> copySqlite(const QString &from, const QString &to, const CancelToken &token,
                        const std::function<void(int percent)> &progress)
{
    Result<SqliteFileHandle> source = openSqliteFile(from, SqliteAccess::Read);
    if (!source) {
        return source.error();
    }
    // The open read transaction holds one snapshot: writers go on, and the copy never starts again because of them.
    const int code =
        sqlite3_exec(source.value().get(), "BEGIN; SELECT count(*) FROM sqlite_schema", nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) {
        return sqliteFileError(code, from, sqlite3_errmsg(source.value().get()));
    }
    Result<SqliteFileHandle> target = openSqliteFile(to, SqliteAccess::ReadWrite);
    if (!target) {
        return target.error();
    }
    BackupHandle backup(sqlite3_backup_init(target.value().get(), "main", source.value().get(), "main"),
                        sqlite3_backup_finish);
    if (!backup) {
        return sqliteFileError(sqlite3_errcode(target.value().get()), to, sqlite3_errmsg(target.value().get()));
    }
    Result<void> copied = copyAllPages(backup.get(), target.value().get(), to, token, progress);
    const int finished = sqlite3_backup_finish(backup.release());
    if (copied && finished != SQLITE_OK) {
        return sqliteFileError(finished, to, sqlite3_errmsg(target.value().get()));
    }
    return copied;
}

Result<void> checkWorkspaceFile(const QString &path, const QString &shownAs)
{
    const QString named = shownAs.isEmpty() ? path : shownAs;
    Result<SqliteFileHandle> handle = openSqliteFile(path, SqliteAccess::Read);
    if (!handle) {
        return handle.error();
    }
    Result<QString> application = sqliteScalar(handle.value().get(), named, "PRAGMA application_id");
    if (!application) {
        return application.error();
    }
    if (application.value().toInt() != SqliteHandle::applicationId) {
        return sqliteFileError(SQLITE_NOTADB, named, "another application_id");
    }
    Result<QString> whole = sqliteScalar(handle.value().get(), named, "PRAGMA integrity_check(1)");
    if (!whole) {
        return whole.error();
    }
    if (whole.value() != QLatin1String("ok")) {
        return sqliteFileError(SQLITE_CORRUPT, named, "integrity_check");
    }
    return {};
}

Result<void> sealSqlite(const QString &path)
{
    Result<SqliteFileHandle> handle = openSqliteFile(path, SqliteAccess::ReadWrite);
    if (!handle) {
        return handle.error();
    }
    Result<QString> mode = sqliteScalar(handle.value().get(), path, "PRAGMA journal_mode = DELETE");
    if (!mode) {
        return mode.error();
    }
    return {};
}
