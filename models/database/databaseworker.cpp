// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/databaseworker.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

struct DatabaseWorker::Shared
{
    struct Waiting
    {
        Job job;
        JobIdentity identity;
        CancelToken token;
    };

    std::unique_ptr<LaneConnection> connection; ///< touched by the worker's thread only
    StateReport report;
    SessionReport ended;
    ConnectionState reported = ConnectionState::Connected;

    std::mutex mutex;
    std::condition_variable changed;
    std::deque<Waiting> waiting;
    CancelToken running;
    bool stopping = false;
    std::thread thread;

    /// The next job; nothing when the worker is to stop. Looks after a lost connection while there is none.
    std::optional<Waiting> next();
    void reportState();
};

std::optional<DatabaseWorker::Shared::Waiting> DatabaseWorker::Shared::next()
{
    std::unique_lock lock(mutex);
    const auto awake = [this] { return stopping || !waiting.empty(); };
    while (!awake()) {
        const auto again = connection->reconnectAt();
        if (!again) {
            changed.wait(lock, awake);
        } else if (!changed.wait_until(lock, *again, awake)) {
            lock.unlock();
            connection->reconnect();
            reportState();
            lock.lock();
        }
    }
    if (waiting.empty()) {
        return std::nullopt;
    }
    Waiting job = std::move(waiting.front());
    waiting.pop_front();
    running = job.token;
    if (stopping) {
        running.cancel();
    }
    return job;
}

void DatabaseWorker::Shared::reportState()
{
    const ConnectionState state = connection->state();
    if (state != reported) {
        reported = state;
        report(state);
    }
}

void DatabaseWorker::loop(const std::shared_ptr<Shared> &shared, Opened opened)
{
    LaneConnection &connection = *shared->connection;
    const Result<void> outcome = connection.open();
    opened(connection, outcome);
    opened = nullptr; // it may hold the database that owns this worker
    shared->reported = connection.state();
    shared->report(shared->reported);
    while (auto job = shared->next()) {
        connection.startJob(job->identity, job->token);
        job->job(connection);
        if (connection.sessionEnded()) {
            shared->ended(job->identity.token);
        }
        connection.endJob();
        job.reset(); // what it captured is let go before the next one is awaited
        shared->reportState();
    }
    connection.close();
}

DatabaseWorker::DatabaseWorker(std::unique_ptr<LaneConnection> connection, Opened opened, StateReport report,
                               SessionReport ended)
    : m_shared(std::make_shared<Shared>())
{
    m_shared->connection = std::move(connection);
    m_shared->report = std::move(report);
    m_shared->ended = std::move(ended);
    m_shared->thread = std::thread([shared = m_shared, call = std::move(opened)]() mutable { loop(shared, std::move(call)); });
}

DatabaseWorker::~DatabaseWorker()
{
    {
        const std::lock_guard lock(m_shared->mutex);
        m_shared->stopping = true;
        m_shared->running.cancel();
    }
    m_shared->changed.notify_all();
    if (m_shared->thread.get_id() == std::this_thread::get_id()) {
        m_shared->thread.detach();
    } else {
        m_shared->thread.join();
    }
}

void DatabaseWorker::post(Job job, const JobIdentity &identity, const CancelToken &token)
{
    {
        const std::lock_guard lock(m_shared->mutex);
        m_shared->waiting.push_back({std::move(job), identity, token});
    }
    m_shared->changed.notify_all();
}
