// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/core/clock.h"
#include "models/core/result.h"
#include "models/database/executor.h"
#include "views/shell/homesummary.h"

#include <QTimeZone>

/// Everything that Home and the numbers in the navigation need.
struct HomeReading
{
    HomeSummary summary;
    int waitingApplications = 0;
};

/// Reads it inside one job. `personId` may be empty: nobody has tasks then. `zone` decides what today is. Blocking, in
/// the executor's thread; ten small queries.
[[nodiscard]] Result<HomeReading> readHome(const Catalog &catalog, Executor &executor, const Clock &clock,
                                           const QString &personId, const QTimeZone &zone);
