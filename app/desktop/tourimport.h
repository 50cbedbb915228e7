// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/tourcatalog.h"

/// Every step of an import, with data of its own; what is imported is taken back.
[[nodiscard]] QList<TourShot> tourImportShots();
