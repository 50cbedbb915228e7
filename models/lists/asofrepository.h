// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/catalog/query.h"
#include "models/database/executor.h"
#include "models/lists/asoflist.h"

/// Reads lists as they were, by walking back the history from now. Blocking, in the executor's thread; stops when the job is
/// cancelled. Cost: one pass over the history since that moment and one over the list.
class AsOfRepository final
{
public:
    static constexpr qint64 MostRows = 200'000;

    AsOfRepository(const Catalog &catalog, Executor &executor) : m_catalog(catalog), m_executor(executor) {}

    /// `query` says what is shown, searched, filtered and in which order, all by the values of then.
    [[nodiscard]] Result<AsOfList> read(const Query &query, Instant at);

private:
    const Catalog &m_catalog;
    Executor &m_executor;
};
