// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/tourcatalog.h"

/// The pictures of exporting: the dialog over the whole list, over a selection as CSV with an authorization.
[[nodiscard]] QList<TourShot> tourExportShots();
