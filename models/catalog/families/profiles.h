// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/entity.h"

#include <vector>

/// Entrepreneurs, mentors, clients and administrators, each one form with users and person_details.
[[nodiscard]] std::vector<Entity> profileEntities();
