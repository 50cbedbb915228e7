// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/profile.h"

/// The stable name under which things are remembered for a workspace: "file:/absolute/path" or
/// "server:user@host:port/database". Two spellings of one file's path give the same key. Touches the file system.
[[nodiscard]] QString workspaceKey(const DatabaseProfile &profile);
