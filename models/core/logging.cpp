// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/logging.h"

Q_LOGGING_CATEGORY(lcDatabase, "semillero.database", QtInfoMsg)
Q_LOGGING_CATEGORY(lcModels, "semillero.models", QtInfoMsg)
Q_LOGGING_CATEGORY(lcApp, "semillero.app", QtInfoMsg)
