// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/core/result.h"
#include "models/database/canceltoken.h"
#include "models/database/executor.h"

#include <QDate>

#include <functional>

/// What was written.
struct DemoSummary
{
    qint64 rows = 0;
    int copies = 0;
};

/// Writes the demo ecosystem, `scale` times (1 to 1000). Deterministic: the same day and scale give the same rows. Blocking, in
/// the executor's thread; memory stays that of a few copies whatever the scale.
///
/// Five copies are one transaction: up to there it is written whole or not at all; a larger one that is stopped or fails keeps
/// the copies of the transactions before, each of them whole, and the error's message says how many. `progress` hears what is
/// written for good; `token`, or the cancelling of the running job, stops it.
/// Errors: OutOfRange for a scale that is none, Duplicate when the demo is there already, and the database's own.
[[nodiscard]] Result<DemoSummary> writeDemo(Executor &executor, const Catalog &catalog, QDate today, int scale = 1,
                                            const std::function<void(const DemoSummary &)> &progress = {},
                                            const CancelToken &token = CancelToken());
