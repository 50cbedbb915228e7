// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/database/profile.h"

#include <QJsonObject>

/// A profile as settings and connection files keep it. There is no place for a password in it.
[[nodiscard]] QJsonObject profileToJson(const DatabaseProfile &profile);
/// Unknown members are ignored; wrong ones give InvalidFormat with a sentence.
[[nodiscard]] Result<DatabaseProfile> profileFromJson(const QJsonObject &json);

/// libpq's own words: "verify-full", "verify-ca", "require", "disable".
[[nodiscard]] QString tlsModeName(TlsMode mode);
