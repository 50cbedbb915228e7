// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editing/typedvalue.h"

/// How people write values elsewhere, with the words of both languages. Thread-safe.
[[nodiscard]] TypedFormat typedFormat(const DisplayFormat &display);
