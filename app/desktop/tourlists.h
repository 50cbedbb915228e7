// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/tourcatalog.h"

/// The pictures of lists looked at otherwise: columns, groups, as they were.
[[nodiscard]] QList<TourShot> tourListShots();
