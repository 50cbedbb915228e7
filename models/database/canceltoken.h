// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

/// Lets the caller stop a job: before it starts, or in the middle of a statement. Copies share the state. Thread-safe.
class CancelToken
{
public:
    CancelToken();
    void cancel();
    [[nodiscard]] bool isCancelled() const;

    /// For the worker that runs the job: called once in the thread that cancels, at once if that has happened already.
    /// Must be quick. An empty function takes the handler away; when that returns, it is not running any more.
    void onCancel(std::function<void()> handler) const;

private:
    struct State;
    std::shared_ptr<State> m_state;
};
