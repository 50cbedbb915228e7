// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/fielddisplay.h"
#include "models/core/result.h"
#include "models/exchange/planning/importplan.h"

/// Writes rows of a plan into a new file (.xlsx, .csv by its ending): the columns of the file, then what was wrong. Blocking, in any
/// thread but the GUI's. The number of rows; Io and DiskFull with a sentence.
[[nodiscard]] Result<qint64> writePlanRows(const ImportPlan &plan, const QList<int> &rows, const QString &path, const DisplayFormat &format);
