// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Every person has an e-mail address in the schema; who has none of their own gets a placeholder, which is shown as empty,
/// never exported and never written to.
inline constexpr const char *missingEmailDomain = "@sin-correo.invalid";

[[nodiscard]] inline QString missingEmail(const QString &userId)
{
    return userId + QLatin1String(missingEmailDomain);
}

[[nodiscard]] inline bool isMissingEmail(QStringView address)
{
    return address.endsWith(QLatin1String(missingEmailDomain));
}
