// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"
#include "models/database/profile.h"

/// Makes a new local workspace: an SQLite file with its application id and the whole schema. Refuses an existing file.
/// Blocking; not in the GUI thread.
[[nodiscard]] Result<void> createWorkspace(const QString &filePath, const Clock &clock);

/// Migrates an existing workspace or an empty PostgreSQL database (roles first, where the login may). Blocking.
[[nodiscard]] Result<QStringList> migrateWorkspace(const DatabaseProfile &profile, const QString &password,
                                                   const Clock &clock, int to = 0, bool dryRun = false);

/// Takes steps of the schema back until `to` is the newest left (-1: one step). Returns their names. Blocking.
[[nodiscard]] Result<QStringList> downgradeWorkspace(const DatabaseProfile &profile, const QString &password,
                                                     const Clock &clock, int to = -1);

/// Sets up roles, grants and extensions of a server. Unsupported for a file. Blocking.
[[nodiscard]] Result<void> setUpRoles(const DatabaseProfile &profile, const QString &password, const Clock &clock);
