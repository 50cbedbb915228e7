// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/tourcatalog.h"

/// The page of imports with several of them, and what undoing one would do.
[[nodiscard]] QList<TourShot> tourImportsShots();
