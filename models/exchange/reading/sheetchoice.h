// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QStringList>

/// "The workbook has no sheet “…”. It has: …": NotFound.
[[nodiscard]] Error noSuchSheet(const QString &wanted, const QStringList &there);
