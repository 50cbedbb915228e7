// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The whole program `semillero`: reads the command line, then opens a window, takes the tour, or says what is wrong.
/// Exit code 0: done, 2: the command line or the tour could not be run.
[[nodiscard]] int runDesktop(int argc, char *argv[]);
