// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/laneconnection.h"
#include "models/database/sqlitehandle.h"
#include "models/database/sqlitestatements.h"

/// One connection to a workspace file. A statement is reset as soon as it has been read, so that no read transaction stays
/// open; a cancelled token stops a running statement within some thousand steps of SQLite's machine.
class SqliteExecutor final : public LaneConnection
{
public:
    /// `clock` outlives the executor.
    SqliteExecutor(const QString &filePath, const Clock &clock, SqliteHandle::Mode mode = SqliteHandle::Mode::Existing);
    ~SqliteExecutor() override;

    [[nodiscard]] Engine engine() const override { return Engine::Sqlite; }
    [[nodiscard]] Instant now() const override { return m_now; }
    [[nodiscard]] const Access &access() const override { return m_access; }
    [[nodiscard]] Result<ResultSet> run(const Statement &statement) override;
    [[nodiscard]] Result<void> forEach(const Statement &statement,
                                       const std::function<bool(const QList<QVariant> &)> &visit) override;
    [[nodiscard]] Result<void> forEachId(const Statement &statement,
                                         const std::function<bool(const QByteArray &)> &visit) override;
    [[nodiscard]] Result<void> forEachText(const Statement &statement,
                                           const std::function<bool(const QList<QByteArrayView> &)> &visit) override;
    [[nodiscard]] Result<void> script(const QString &sql) override;
    [[nodiscard]] Result<void> begin() override;
    [[nodiscard]] Result<void> beginRead() override;
    [[nodiscard]] Result<void> commit() override;
    void rollback() override;
    [[nodiscard]] bool cancelled() const override { return m_token.isCancelled(); }

    [[nodiscard]] Result<void> open() override;
    void close() override;
    void startJob(const JobIdentity &identity, const CancelToken &token) override;
    void endJob() override;

private:
    const Access m_access = Access::ofEverything(); ///< a file asks nobody who they are
    /// Prepares, binds and steps; `row` is called for every row and returns false to stop.
    [[nodiscard]] Result<void> step(const Statement &statement, const std::function<bool(sqlite3_stmt *)> &row,
                                    ResultSet *result);
    [[nodiscard]] Result<void> simple(const char *sql);
    [[nodiscard]] Error failure(bool deleting) const;

    QString m_filePath;
    SqliteHandle::Mode m_mode;
    SqliteContext m_context;
    SqliteStatements m_statements;
    SqliteHandle m_handle;
    CancelToken m_token;
    Instant m_now;
};
