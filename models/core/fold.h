// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The one form in which texts are compared, searched and sorted, in C++ and on both engines (PostgreSQL: app.fold,
/// SQLite: fold): lower case of the root locale, ß as ss, ς as σ, decomposed (NFD), marks U+0300 to U+036F dropped, but
/// the tilde directly after n kept. So "jose" finds "José", "ano" does not find "año", and ñ sorts after n.
/// Compare the results by code point. Cost: linear; ASCII texts take the fast path.
[[nodiscard]] QString fold(QStringView text);
