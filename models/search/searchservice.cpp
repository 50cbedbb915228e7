// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/searchservice.h"

#include "models/catalog/catalog.h"
#include "models/search/searchrepository.h"

SearchService::SearchService(const Catalog &catalog, std::shared_ptr<Database> database)
    : m_catalog(catalog), m_database(std::move(database))
{
}

SearchService::~SearchService()
{
    m_running.cancel();
}

void SearchService::prepare()
{
    m_database->post(Lane::Search, [](Executor &) {});
}

void SearchService::cancel()
{
    m_running.cancel();
    m_running = CancelToken();
}

QFuture<Result<SearchAnswer>> SearchService::search(const SearchRequest &request)
{
    cancel();
    return m_database->run<SearchAnswer>(
        Lane::Search,
        [&catalog = m_catalog, request](Executor &executor) { return SearchRepository(catalog, executor).search(request); },
        m_running);
}

QFuture<Result<QList<SearchHit>>> SearchService::records(const QStringList &ids, const DisplayFormat &format)
{
    cancel();
    return m_database->run<QList<SearchHit>>(
        Lane::Search,
        [&catalog = m_catalog, ids, format](Executor &executor) { return SearchRepository(catalog, executor).records(ids, format); },
        m_running);
}
