// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/tourcatalog.h"

/// Members of organizations, invitations and verification.
[[nodiscard]] QList<TourShot> tourMemberShots();
