// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/database/profile.h"

/// Reads a *.semillero-server file: JSON with host, port, database, CA and TLS mode, which an administrator hands out.
/// A relative path of the CA's certificate is meant from the file's folder. Small; blocking.
[[nodiscard]] Result<DatabaseProfile> readConnectionFile(const QString &path);
/// Writes one; never a password, nor who signs in.
[[nodiscard]] Result<void> writeConnectionFile(const QString &path, const DatabaseProfile &profile);
