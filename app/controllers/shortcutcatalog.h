// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/help/shortcutgroup.h"

class MainWindow;

/// The cheat sheet as it is now: the menus of the window with the commands of its lists, and the keys that belong to
/// controls. In the current language.
[[nodiscard]] QList<ShortcutGroup> shortcutGroups(MainWindow &window);
