// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"

#include <QString>

/// A new UUID of version 7 (RFC 9562, section 5.7): lower case, no braces; sorts by the time of its making, also among
/// ids made within one millisecond by one process. Thread-safe.
[[nodiscard]] QString newId(Instant now);

/// True for 36 characters of the form xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx in lower case.
[[nodiscard]] bool isId(QStringView text);
