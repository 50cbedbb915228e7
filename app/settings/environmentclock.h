// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"

#include <QProcessEnvironment>

#include <memory>

/// The machine's clock, or one that stands still at SEMILLERO_NOW (ISO 8601, UTC where it has no zone; a day alone is
/// its midnight). InvalidFormat when the variable is no such instant.
[[nodiscard]] Result<std::shared_ptr<Clock>> environmentClock(const QProcessEnvironment &environment);
