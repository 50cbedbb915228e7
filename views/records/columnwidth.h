// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/field.h"

/// How wide a column is until a person chooses: enough for what most records have. The lists of people fit beside an open
/// detail pane in a window of 1440 design pixels.
[[nodiscard]] int defaultColumnWidth(const Field &field);
