// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/database/executor.h"
#include "models/search/searchentry.h"

/// Runs a statement whose columns are record_id, entity, active, day and words of search_entries, in this order. Blocking, in the
/// executor's thread.
[[nodiscard]] Result<QList<SearchEntry>> readSearchEntries(Executor &executor, const QString &sql, const QVariantList &values);
