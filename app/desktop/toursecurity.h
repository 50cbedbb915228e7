// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/tourcatalog.h"

/// Signing in and what belongs to it: dialogs, and the states of the window that a demo never gets into.
[[nodiscard]] QList<TourShot> tourSecurityShots();
