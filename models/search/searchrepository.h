// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/database/executor.h"
#include "models/search/searchanswer.h"
#include "models/search/searchindex.h"
#include "models/search/searchrequest.h"
#include "models/search/searchterms.h"

/// Searches everything that has a name. What begins with the typed words comes first; words in which they stand are looked for
/// when that is little, typing errors when it is nothing. Blocking, in the executor's thread: 5 to 40 ms at a million records.
class SearchRepository final
{
public:
    SearchRepository(const Catalog &catalog, Executor &executor) : m_catalog(catalog), m_executor(executor) {}

    [[nodiscard]] Result<SearchAnswer> search(const SearchRequest &request);
    /// The records themselves, in the given order, as they read now: what was opened lately. Those that are gone are missing.
    [[nodiscard]] Result<QList<SearchHit>> records(const QStringList &ids, const DisplayFormat &format);

private:
    using Conditions = Result<QList<SearchCondition>>; ///< empty: nothing can match

    [[nodiscard]] Conditions beginnings(const SearchTerms &terms);
    [[nodiscard]] Conditions insides(const SearchTerms &terms);
    /// Fills the corrections of `terms`.
    [[nodiscard]] Conditions typos(SearchTerms &terms);
    [[nodiscard]] Result<QList<SearchEntry>> find(const Conditions &conditions);

    const Catalog &m_catalog;
    Executor &m_executor;
};
