// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/entity.h"

#include <vector>

/// Whoever runs programs or takes part as an entity.
[[nodiscard]] std::vector<Entity> organizationEntities();
