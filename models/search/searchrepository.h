// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/database/executor.h"
#include "models/search/searchanswer.h"
#include "models/search/searchindex.h"
#include "models/search/searchrequest.h"
#include "models/search/searchserver.h"
#include "models/search/searchterms.h"

/// Searches everything that has a name. What begins with the typed words comes first; words in which they stand are looked for
/// when that is little, typing errors when it is nothing. Nothing comes from records that the person may not read: neither hits, nor
/// corrections, nor that there is more. Blocking, in the executor's thread: 5 to 60 ms at a million records.
class SearchRepository final
{
public:
    SearchRepository(const Catalog &catalog, Executor &executor) : m_catalog(catalog), m_executor(executor) {}

    [[nodiscard]] Result<SearchAnswer> search(const SearchRequest &request);
    /// The records themselves, in the given order, as they read now: what was opened lately. Those that are gone are missing.
    [[nodiscard]] Result<QList<SearchHit>> records(const QStringList &ids, const DisplayFormat &format);

private:
    using Entries = Result<QList<SearchEntry>>;
    using Conditions = Result<QList<SearchCondition>>; ///< empty: nothing can match

    /// For SearchHow::Typo fills the corrections of `terms`.
    [[nodiscard]] Entries find(SearchHow how, SearchTerms &terms);
    [[nodiscard]] Entries entriesOf(const QStringList &ids);
    [[nodiscard]] Conditions beginnings(const SearchTerms &terms);
    [[nodiscard]] Conditions insides(const SearchTerms &terms);
    [[nodiscard]] Conditions typos(SearchTerms &terms);

    const Catalog &m_catalog;
    Executor &m_executor;
};
