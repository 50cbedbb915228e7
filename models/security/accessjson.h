// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/security/signinservice.h"

#include <QByteArray>

/// Reads what app.my_access() says into the outcome's access, address, zone, language and viewer; the token is the caller's.
/// `null` is SessionEnded; anything that is not that object Internal.
[[nodiscard]] Result<SignInOutcome> accessFromJson(const QByteArray &json);
