// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>

/// What PostgreSQL keeps of a password (SCRAM-SHA-256$4096:…), made here by libpq, so that the password itself never travels:
/// neither to the server nor into its logs. A new salt each time. Needs no connection; some milliseconds.
[[nodiscard]] Result<QString> scramVerifier(const QString &user, const QString &password);
