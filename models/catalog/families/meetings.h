// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/entity.h"

#include <vector>

/// Meetings and who takes part.
[[nodiscard]] std::vector<Entity> meetingEntities();
