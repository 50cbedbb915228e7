// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"
#include "models/database/canceltoken.h"
#include "models/database/connectionmonitor.h"
#include "models/database/executor.h"

#include <chrono>
#include <optional>

/// What travels with a job: who acts, and an id that the history can bear.
struct JobIdentity
{
    QString actor; ///< empty: the system; a server honours it only from logins that need no sign-in
    QString jobId; ///< empty: no job of a Database but the schema's own work; nothing is sent before its statements
    Instant now;   ///< when it was asked for: one moment for the whole job
    QByteArray token{}; ///< of the session; secret: in no log, error or detail
    Access access = Access::ofEverything();
    bool refused = false; ///< nobody is signed in where somebody must be: every statement fails with SessionEnded
};

/// An executor as its worker sees it: opened, given one job after the other, closed, all in one thread.
class LaneConnection : public Executor
{
public:
    /// Opens the connection; a second call opens it anew.
    [[nodiscard]] virtual Result<void> open() = 0;
    virtual void close() = 0;

    virtual void startJob(const JobIdentity &identity, const CancelToken &token) = 0;
    /// Rolls back what the job left open.
    virtual void endJob() = 0;

    [[nodiscard]] virtual ConnectionState state() const { return ConnectionState::Connected; }
    /// When the worker should call reconnect(), if nothing else happens; nothing while the connection is well.
    [[nodiscard]] virtual std::optional<std::chrono::steady_clock::time_point> reconnectAt() const { return std::nullopt; }
    virtual void reconnect() {}
    /// True when the server said during the last job that its session has ended.
    [[nodiscard]] virtual bool sessionEnded() const { return false; }
};
