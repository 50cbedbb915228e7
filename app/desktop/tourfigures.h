// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/tourcatalog.h"

/// The page of figures with something to repair: in the demo everything agrees.
[[nodiscard]] QList<TourShot> tourFigureShots();
