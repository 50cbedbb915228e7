// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/catalog/query.h"
#include "models/core/result.h"
#include "models/database/executor.h"

#include <optional>

/// In which row of a list a record stands, counted from 0; nothing when the list's search and filters leave it out (or it is
/// not there). Blocking, in the executor's thread. Cost: counts the rows before it, below half a second for a million.
[[nodiscard]] Result<std::optional<qint64>> recordPosition(const Catalog &catalog, Executor &executor, const Query &query,
                                                           const QString &recordId);
