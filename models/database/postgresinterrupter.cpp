// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/postgresinterrupter.h"

#include "models/database/platform/socketwait.h"

#include <libpq-fe.h>

#include <array>
#include <chrono>

using namespace std::chrono_literals;

namespace {
constexpr auto graceBeforeShutting = 4s;
constexpr auto patienceWithDelivery = 500ms;
} // namespace

struct PostgresInterrupter::Delivery
{
    std::mutex mutex;
    std::condition_variable done;
    bool finished = false;
};

PostgresInterrupter::~PostgresInterrupter()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_all();
    if (m_watcher.joinable()) {
        m_watcher.join();
    }
}

void PostgresInterrupter::attach(PGconn *connection)
{
    const std::lock_guard lock(m_mutex);
    m_cancel.reset();
    m_socket = -1;
    if (connection != nullptr) {
        m_cancel = std::shared_ptr<PGcancel>(PQgetCancel(connection), PQfreeCancel);
        m_socket = PQsocket(connection);
    }
}

void PostgresInterrupter::jobStarted()
{
    const std::lock_guard lock(m_mutex);
    m_running = true;
    m_requested = false;
    m_delivery.reset();
}

bool PostgresInterrupter::jobEnded()
{
    std::shared_ptr<Delivery> delivery;
    {
        const std::lock_guard lock(m_mutex);
        m_running = false;
        m_requested = false;
        delivery = std::move(m_delivery);
        m_delivery.reset();
    }
    m_changed.notify_all();
    if (!delivery) {
        return false;
    }
    std::unique_lock lock(delivery->mutex);
    delivery->done.wait_for(lock, patienceWithDelivery, [&] { return delivery->finished; });
    return true;
}

void PostgresInterrupter::interrupt()
{
    const std::lock_guard lock(m_mutex);
    if (!m_running || m_requested) {
        return;
    }
    m_requested = true;
    if (!m_watcher.joinable()) {
        m_watcher = std::thread([this] { watch(); });
    }
    m_changed.notify_all();
}

void PostgresInterrupter::deliver()
{
    auto delivery = std::make_shared<Delivery>();
    m_delivery = delivery;
    // PQcancel opens a connection of its own and blocks while the postmaster does not answer: nobody may wait for it.
    std::thread([delivery, cancel = m_cancel] {
        std::array<char, 256> trouble = {};
        PQcancel(cancel.get(), trouble.data(), static_cast<int>(trouble.size()));
        {
            const std::lock_guard lock(delivery->mutex);
            delivery->finished = true;
        }
        delivery->done.notify_all();
    }).detach();
}

void PostgresInterrupter::watch()
{
    std::unique_lock lock(m_mutex);
    while (!m_stopping) {
        m_changed.wait(lock, [&] { return m_stopping || (m_running && m_requested && !m_delivery); });
        if (m_stopping) {
            return;
        }
        if (m_cancel) {
            deliver();
        }
        const auto current = m_delivery;
        const bool ended = m_changed.wait_for(lock, graceBeforeShutting,
                                              [&] { return m_stopping || !m_running || m_delivery != current; });
        if (!ended && m_socket >= 0) {
            shutSocket(m_socket);
        }
        m_changed.wait(lock, [&] { return m_stopping || !m_running || m_delivery != current; });
    }
}
