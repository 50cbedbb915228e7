// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/canceltoken.h"

#include <atomic>
#include <memory>

/// How far a bulk job is, written by its thread and read by the window's; `cancel` stops it. Copies share the state.
struct BulkProgress
{
    struct Counts
    {
        std::atomic<qint64> done = 0;
        std::atomic<qint64> all = 0; ///< 0: not known yet
    };
    std::shared_ptr<Counts> counts = std::make_shared<Counts>();
    CancelToken cancel;
};
