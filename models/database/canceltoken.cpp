// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/canceltoken.h"

#include <atomic>
#include <mutex>

struct CancelToken::State
{
    std::atomic_bool cancelled = false;
    std::mutex mutex;
    std::function<void()> handler;
};

CancelToken::CancelToken() : m_state(std::make_shared<State>()) {}

void CancelToken::cancel()
{
    if (m_state->cancelled.exchange(true)) {
        return;
    }
    const std::lock_guard lock(m_state->mutex);
    if (m_state->handler) {
        m_state->handler();
    }
}

bool CancelToken::isCancelled() const
{
    return m_state->cancelled.load();
}

void CancelToken::onCancel(std::function<void()> handler) const
{
    const std::lock_guard lock(m_state->mutex);
    m_state->handler = std::move(handler);
    if (m_state->handler && m_state->cancelled.load()) {
        m_state->handler();
    }
}
