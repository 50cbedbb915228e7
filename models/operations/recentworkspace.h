// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"
#include "models/database/profile.h"

/// A workspace that was opened on this computer before.
struct RecentWorkspace
{
    DatabaseProfile profile;
    Instant lastUsed;
    bool missing = false; ///< a file that is not where it was
};
