// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/sqliteexecutor.h"

#include "models/database/idbytes.h"
#include "models/database/sqlerror.h"
#include "models/database/sqlitevalues.h"
#include "models/database/statementkind.h"

#include <sqlite3.h>

namespace {

constexpr int stepsBetweenCancelChecks = 2000;
constexpr qsizetype idsPerChunk = 4096;

int stopWhenCancelled(void *token)
{
    return static_cast<CancelToken *>(token)->isCancelled() ? 1 : 0;
}

} // namespace

SqliteExecutor::SqliteExecutor(const QString &filePath, const Clock &clock, SqliteHandle::Mode mode)
    : m_filePath(filePath), m_mode(mode)
{
    m_context.clock = &clock;
}

SqliteExecutor::~SqliteExecutor()
{
    SqliteExecutor::close();
}

Result<void> SqliteExecutor::open()
{
    close();
    auto opened = m_handle.open(m_filePath, m_mode, &m_context);
    if (opened) {
        m_mode = SqliteHandle::Mode::Existing;
        sqlite3_progress_handler(m_handle.get(), stepsBetweenCancelChecks, stopWhenCancelled, &m_token);
    }
    return opened;
}

void SqliteExecutor::close()
{
    m_statements.clear();
    m_handle.close();
}

void SqliteExecutor::startJob(const JobIdentity &identity, const CancelToken &token)
{
    m_context.actor = identity.actor;
    m_now = identity.now;
    m_token = token;
}

void SqliteExecutor::endJob()
{
    rollback();
    m_context.actor.clear();
    m_token = CancelToken();
}

Error SqliteExecutor::failure(bool deleting) const
{
    if (m_token.isCancelled()) {
        return errorOf(ErrorCode::Cancelled);
    }
    return m_handle.lastError(deleting);
}

Result<void> SqliteExecutor::step(const Statement &statement, const std::function<bool(sqlite3_stmt *)> &row,
                                  ResultSet *result)
{
    if (!m_handle.isOpen()) {
        return errorOf(ErrorCode::Io, QStringLiteral("the workspace file is not open"));
    }
    if (m_token.isCancelled()) {
        return errorOf(ErrorCode::Cancelled);
    }
    const bool deleting = startsWithDelete(statement.sql);
    sqlite3_stmt *prepared = m_statements.take(m_handle.get(), statement.sql);
    if (prepared == nullptr) {
        return failure(deleting);
    }
    Result<void> outcome = bindSqliteValues(prepared, statement);
    if (outcome.ok()) {
        int code = sqlite3_step(prepared);
        while (code == SQLITE_ROW && row(prepared)) {
            code = sqlite3_step(prepared);
        }
        if (code != SQLITE_DONE && code != SQLITE_ROW) {
            outcome = failure(deleting);
        }
        if (result != nullptr) {
            for (int column = 0; column < sqlite3_column_count(prepared); ++column) {
                result->columns.append(QString::fromUtf8(sqlite3_column_name(prepared, column)));
            }
            result->affected = sqlite3_stmt_readonly(prepared) != 0 ? 0 : sqlite3_changes64(m_handle.get());
        }
    }
    m_statements.giveBack(statement.sql, prepared);
    return outcome;
}

Result<ResultSet> SqliteExecutor::run(const Statement &statement)
{
    ResultSet result;
    auto done = step(
        statement,
        [&](sqlite3_stmt *prepared) {
            result.rows.append(readSqliteRow(prepared, statement));
            return true;
        },
        &result);
    if (!done) {
        return done.error();
    }
    return result;
}

Result<void> SqliteExecutor::forEach(const Statement &statement,
                                     const std::function<bool(const QList<QVariant> &)> &visit)
{
    return step(
        statement, [&](sqlite3_stmt *prepared) { return visit(readSqliteRow(prepared, statement)); }, nullptr);
}

Result<void> SqliteExecutor::forEachId(const Statement &statement, const std::function<bool(const QByteArray &)> &visit)
{
    QByteArray chunk;
    chunk.reserve(idsPerChunk * idByteCount);
    bool more = true;
    auto done = step(
        statement,
        [&](sqlite3_stmt *prepared) {
            const auto *characters = reinterpret_cast<const char *>(sqlite3_column_text(prepared, 0));
            appendIdBytes(chunk, QByteArrayView(characters, sqlite3_column_bytes(prepared, 0)));
            if (chunk.size() >= idsPerChunk * idByteCount) {
                more = visit(chunk);
                chunk.resize(0);
            }
            return more;
        },
        nullptr);
    if (done.ok() && more && !chunk.isEmpty()) {
        visit(chunk);
    }
    return done;
}

Result<void> SqliteExecutor::forEachText(const Statement &statement,
                                         const std::function<bool(const QList<QByteArrayView> &)> &visit)
{
    QList<QByteArrayView> cells;
    return step(
        statement,
        [&](sqlite3_stmt *prepared) {
            const int count = sqlite3_data_count(prepared);
            cells.resize(count);
            for (int column = 0; column < count; ++column) {
                const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(prepared, column));
                cells[column] = QByteArrayView(bytes, bytes == nullptr ? 0 : sqlite3_column_bytes(prepared, column));
            }
            return visit(cells);
        },
        nullptr);
}

Result<void> SqliteExecutor::script(const QString &sql)
{
    if (!m_handle.isOpen()) {
        return errorOf(ErrorCode::Io, QStringLiteral("the workspace file is not open"));
    }
    const QByteArray utf8 = sql.toUtf8();
    const char *rest = utf8.constData();
    while (rest != nullptr && *rest != '\0') {
        const char *start = rest;
        sqlite3_stmt *prepared = nullptr;
        int code = sqlite3_prepare_v2(m_handle.get(), rest, -1, &prepared, &rest);
        while (code == SQLITE_OK && prepared != nullptr) {
            code = sqlite3_step(prepared);
            code = code == SQLITE_ROW ? SQLITE_OK : code;
        }
        if (code != SQLITE_OK && code != SQLITE_DONE) {
            Error error = failure(false);
            error.detail += QStringLiteral(" (at: %1)").arg(QString::fromUtf8(start).trimmed().left(120).simplified());
            sqlite3_finalize(prepared);
            return error;
        }
        sqlite3_finalize(prepared);
    }
    return {};
}

Result<void> SqliteExecutor::simple(const char *sql)
{
    if (!m_handle.isOpen()) {
        return errorOf(ErrorCode::Io, QStringLiteral("the workspace file is not open"));
    }
    if (sqlite3_exec(m_handle.get(), sql, nullptr, nullptr, nullptr) != SQLITE_OK) {
        return failure(false);
    }
    return {};
}

Result<void> SqliteExecutor::begin()
{
    return simple("BEGIN IMMEDIATE");
}

Result<void> SqliteExecutor::beginRead()
{
    return simple("BEGIN DEFERRED");
}

Result<void> SqliteExecutor::commit()
{
    auto done = simple("COMMIT");
    if (!done) {
        rollback();
    }
    return done;
}

void SqliteExecutor::rollback()
{
    if (m_handle.isOpen() && sqlite3_get_autocommit(m_handle.get()) == 0) {
        // A cancelled job has to be undone too: the progress handler would stop the ROLLBACK.
        sqlite3_progress_handler(m_handle.get(), 0, nullptr, nullptr);
        sqlite3_exec(m_handle.get(), "ROLLBACK", nullptr, nullptr, nullptr);
        sqlite3_progress_handler(m_handle.get(), stepsBetweenCancelChecks, stopWhenCancelled, &m_token);
    }
}
