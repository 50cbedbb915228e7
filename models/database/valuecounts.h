// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/candidate.h"
#include "models/catalog/catalog.h"
#include "models/database/executor.h"

/// Counts the values of a field over the records of a query, most frequent first, at most `limit`; of a tag list the single
/// tags; the empty ones under an invalid value. References come with their labels. Reads every record of the query: for the
/// background lane. UnknownEntity, UnknownField, and what a wrong filter gives.
[[nodiscard]] Result<QList<ValueCount>> countValues(const Catalog &catalog, Executor &executor, const Query &query,
                                                    const QString &field, int limit);
