// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

/// Which colour of the theme an icon is drawn in. It follows the theme by itself, disabled ones are pale.
enum class IconColor { Muted, Text, Accent, OnAccent, Success, Warning, Danger, Info };

/// A line icon of resources/icons (name without ".svg"), sharp at every size and pixel ratio. A name that does not
/// exist gives an empty icon and a warning in the log.
[[nodiscard]] QIcon icon(const QString &name, IconColor color = IconColor::Muted);

/// Whether resources/icons has it.
[[nodiscard]] bool iconExists(const QString &name);
