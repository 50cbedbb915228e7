// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/help/coachmarks.h"

class MainWindow;

constexpr int windowTourLength = 3;

/// The three steps of the tour of the window, in the current language.
[[nodiscard]] QList<CoachStep> windowTourSteps(const MainWindow &window);
