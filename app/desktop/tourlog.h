// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/tourcatalog.h"

/// The activity under its quick filters, and the access review as it looks on a server.
[[nodiscard]] QList<TourShot> tourLogShots();
