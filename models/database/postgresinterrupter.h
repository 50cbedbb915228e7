// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

typedef struct pg_conn PGconn;
typedef struct pg_cancel PGcancel;

/// Stops what a PostgreSQL connection is doing, from any thread: asks the server to cancel and, when the job has not ended
/// some seconds later (the server hangs, the network is gone), shuts the socket, so that the waiting thread wakes up.
class PostgresInterrupter final
{
public:
    PostgresInterrupter() = default;
    ~PostgresInterrupter();
    Q_DISABLE_COPY_MOVE(PostgresInterrupter)

    /// The connection that is meant from now on; nullptr: none. In the connection's thread.
    void attach(PGconn *connection);
    void jobStarted();
    /// Returns true when a cancel request was sent during the job: one that came too late may hit the next statement.
    /// Waits shortly until a request under way has been delivered.
    [[nodiscard]] bool jobEnded();
    /// Thread-safe, returns at once.
    void interrupt();

private:
    struct Delivery; ///< one cancel request, sent from a thread that may block for as long as it likes

    void watch();
    void deliver();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::thread m_watcher;
    std::shared_ptr<PGcancel> m_cancel;
    std::shared_ptr<Delivery> m_delivery;
    int m_socket = -1;
    bool m_running = false;
    bool m_requested = false;
    bool m_stopping = false;
};
