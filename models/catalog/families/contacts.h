// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/entity.h"

#include <vector>

/// Contacts with people and the templates of messages to them.
[[nodiscard]] std::vector<Entity> contactEntities();
