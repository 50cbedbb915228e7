// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/catalog/pagesource.h"
#include "models/database/database.h"

/// Opens lists of any size in a workspace. GUI thread. `catalog` outlives the source and its listings. Pages are read in
/// the interactive lane, scans in the background lane.
[[nodiscard]] PageSource makeBrowsePageSource(const Catalog &catalog, std::shared_ptr<Database> database);
