// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/interruption.h"

#include <chrono>
#include <csignal>

namespace {

constexpr std::chrono::milliseconds lookEvery{50};

volatile std::sig_atomic_t interruptionAsked = 0; // all that a signal handler may touch

extern "C" void askForInterruption(int number)
{
    interruptionAsked = 1;
    std::signal(number, SIG_DFL);
}

} // namespace

Interruption::Interruption()
{
    interruptionAsked = 0;
    std::signal(SIGINT, askForInterruption);
    std::signal(SIGTERM, askForInterruption);
    m_watcher = std::thread([this] { watch(); });
}

Interruption::~Interruption()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
    }
    m_changed.notify_all();
    m_watcher.join();
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
}

void Interruption::watch()
{
    std::unique_lock lock(m_mutex);
    while (!m_changed.wait_for(lock, lookEvery, [this] { return m_ended; })) {
        if (interruptionAsked != 0) {
            m_token.cancel();
            return;
        }
    }
}
