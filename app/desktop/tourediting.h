// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/tourcatalog.h"

/// The pictures of editing in lists: a cell, many rows together, a pasted block.
[[nodiscard]] QList<TourShot> tourEditingShots();
