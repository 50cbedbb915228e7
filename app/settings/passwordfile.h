// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/profile.h"

/// True when a line of libpq's password file (PGPASSFILE, else ~/.pgpass) is for this connection and libpq will use it
/// (nobody else may read the file). The password itself is not read. Blocking, small.
[[nodiscard]] bool passwordFileHas(const DatabaseProfile &profile);

/// The decision about one line, `host:port:database:user:password` with `*` and escaped colons.
[[nodiscard]] bool passwordLineMatches(const QString &line, const DatabaseProfile &profile);

/// True when the entry of libpq's service file (PGSERVICEFILE, else ~/.pg_service.conf) carries a password.
[[nodiscard]] bool serviceFileHasPassword(const QString &service);
