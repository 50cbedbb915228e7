// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/entity.h"

#include <vector>

/// What hangs on a person: memberships, leave, consents, ratings.
[[nodiscard]] std::vector<Entity> membershipEntities();
