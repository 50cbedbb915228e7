// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/laneconnection.h"
#include "models/database/postgresinterrupter.h"

#include <chrono>
#include <memory>

typedef struct pg_conn PGconn;
typedef struct pg_result PGresult;
class PostgresReader;

/// One connection to a server. A statement outside a transaction is one round trip: identity, statement and Sync in a
/// pipeline, atomic without BEGIN; the identity is the session's token, which the server resolves for that transaction. A transaction sends its BEGIN with the first statement. Nothing is ever prepared or set
/// for the session, so that a pooler may give every job another server connection.
/// A lost connection fails the running job and is opened again for a later one, with growing pauses between attempts.
class PostgresExecutor final : public LaneConnection
{
public:
    PostgresExecutor(const DatabaseProfile &profile, const QString &password);
    ~PostgresExecutor() override;

    [[nodiscard]] Engine engine() const override { return Engine::PostgreSql; }
    [[nodiscard]] Instant now() const override { return m_identity.now; }
    [[nodiscard]] const Access &access() const override { return m_identity.access; }
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
    [[nodiscard]] bool tryAgain(const Error &error) override;

    [[nodiscard]] Result<void> open() override;
    void close() override;
    void startJob(const JobIdentity &identity, const CancelToken &token) override;
    void endJob() override;
    [[nodiscard]] ConnectionState state() const override { return m_state; }
    [[nodiscard]] std::optional<std::chrono::steady_clock::time_point> reconnectAt() const override;
    void reconnect() override;
    [[nodiscard]] bool sessionEnded() const override { return m_sessionEnded; }

private:
    /// What is sent before a statement, in the same round trip.
    enum class Opening { Nothing, Identity, Begin, BeginRead };
    /// Takes one result of the statement (not of what opens it); false: no more rows are wanted.
    using TakeResult = std::function<Result<bool>(const PGresult *)>;

    [[nodiscard]] Result<void> ready();
    [[nodiscard]] Result<void> send(const Statement &statement, int format, bool singleRows, const TakeResult &take);
    [[nodiscard]] bool sendOpening(int &sent);
    [[nodiscard]] Result<void> receive(int statementAt, bool pipelined, bool singleRows, bool deleting,
                                       const TakeResult &take);
    [[nodiscard]] Error failure(const PGresult *result, bool deleting);
    [[nodiscard]] Error lost(const QString &detail);
    void drop();
    void settleInterruption();
    [[nodiscard]] Result<void> simple(const char *sql);
    [[nodiscard]] Result<void> askPooler();

    DatabaseProfile m_profile;
    QString m_password;
    std::shared_ptr<PGconn> m_connection;
    PostgresInterrupter m_interrupter;
    JobIdentity m_identity;
    CancelToken m_token;
    ConnectionState m_state = ConnectionState::Lost;
    Opening m_opening = Opening::Identity; ///< of the next statement
    bool m_inTransaction = false;
    bool m_sessionEnded = false; ///< the server said so during this job
    bool m_mayHaveWritten = false; ///< in this job: a lost connection must not be answered by doing it again
    bool m_staleCancel = false;    ///< a cancel request of an earlier job may still hit a statement
    int m_attempts = 0;            ///< of the running job
    int m_failedConnects = 0;
    std::chrono::steady_clock::time_point m_nextConnect;
};
