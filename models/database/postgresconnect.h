// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/database/profile.h"

#include <memory>

typedef struct pg_conn PGconn;

/// Connects with libpq, which sends nothing but the start-up message: Qt's driver would set date style, byte output and zone
/// for the session, and behind a transaction pooler leave them to whoever gets the server connection next.
/// Waits at most some seconds. Authentication, Unreachable, Permission, Unsupported (older than PostgreSQL 15).
[[nodiscard]] Result<std::shared_ptr<PGconn>> connectPostgres(const DatabaseProfile &profile, const QString &password);
