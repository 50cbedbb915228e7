// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>

/// True where a person reads what is written there, rather than a file or another program.
[[nodiscard]] bool isTerminal(std::FILE *stream);
