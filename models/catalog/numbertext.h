// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/decimal.h"

#include <QLocale>

#include <optional>

/// What a person typed as a number, in the C locale without grouping (`1.234,50` in Spanish: `1234.50`); nothing when it
/// is no number. Spaces and a currency sign in front are passed over. A lone grouping sign that cannot group, as in
/// `1.5`, is read as the decimal sign.
[[nodiscard]] std::optional<QString> canonicalNumber(const QString &typed, const QLocale &locale);

/// A number in the C locale as the person writes it, grouped. Exact: never through double.
[[nodiscard]] QString localNumber(const QString &canonical, const QLocale &locale);
