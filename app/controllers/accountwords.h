// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/access.h"

/// "Platform administrator", "Coordinator, Fundación Raíces; Mentor": what the person is in the workspace, most first. Empty
/// for whoever needs no sign-in.
[[nodiscard]] QString accountRoles(const Access &access);
