// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

// Ink on paper: the theme of the screen has no part in what is printed. The one other place that writes colours.
inline constexpr QLatin1String paperInk("#000000");
inline constexpr QLatin1String paperHeading("#333333");
inline constexpr QLatin1String paperMuted("#555555");
