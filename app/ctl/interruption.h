// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/canceltoken.h"

#include <QtGlobal>

#include <condition_variable>
#include <mutex>
#include <thread>

/// While it lives, Ctrl+C and the request to end (SIGINT, SIGTERM) cancel its token instead of ending the process; a second one
/// ends it. One at a time.
class Interruption final
{
public:
    Interruption();
    ~Interruption();
    Q_DISABLE_COPY_MOVE(Interruption)

    [[nodiscard]] const CancelToken &token() const { return m_token; }

private:
    void watch();

    CancelToken m_token;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_ended = false;
    std::thread m_watcher;
};
