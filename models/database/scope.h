// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/access.h"
#include "models/database/profile.h"

#include <QString>

/// What a list of the table asks for beside its filters, so that an index finds the few rows that the reader may see: the
/// policies of the server alone would be tried on every row. Never narrower than the policies, which decide; a test compares.
/// Over the alias `t`, without values. Empty for tables that are short anyway, for who sees all, and on SQLite.
[[nodiscard]] QString readerScope(const QString &table, const Access &access, Engine engine);

/// Both conditions, or the one that there is.
[[nodiscard]] QString withScope(const QString &condition, const QString &scope);

/// True where texts are found by a function of the server, which passes the policies as the reader would: they keep LIKE from
/// its indexes.
[[nodiscard]] bool findsByFunction(Engine engine, const Access &access);
