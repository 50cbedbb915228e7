// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/laneconnection.h"

#include <functional>
#include <memory>

/// One connection and the thread that owns it. Jobs run one after the other, in the order in which they came.
class DatabaseWorker final
{
public:
    using Job = std::function<void(Executor &)>;
    /// Called in the worker's thread when the connection's state changed.
    using StateReport = std::function<void(ConnectionState)>;
    /// Called in the worker's thread with the token of the session that the server refused, or with none.
    using SessionReport = std::function<void(const QByteArray &token)>;
    using Opened = std::function<void(LaneConnection &, const Result<void> &)>;

    /// Starts the thread; `opened` is called in it with the outcome of opening the connection, before any job.
    DatabaseWorker(std::unique_ptr<LaneConnection> connection, Opened opened, StateReport report, SessionReport ended);
    /// Cancels what runs and what waits (waiting jobs are still called, so that their futures end) and joins the thread,
    /// unless called in it: then the thread ends by itself after the running job.
    ~DatabaseWorker();
    Q_DISABLE_COPY_MOVE(DatabaseWorker)

    /// Thread-safe.
    void post(Job job, const JobIdentity &identity, const CancelToken &token);

private:
    struct Shared;
    static void loop(const std::shared_ptr<Shared> &shared, Opened opened);

    std::shared_ptr<Shared> m_shared;
};
