// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/database.h"
#include "models/search/searchanswer.h"
#include "models/search/searchrequest.h"

class Catalog;

/// The search for the desktop: every call returns at once, the work is done in a lane of its own, so that it delays no page and
/// no save. A new search cancels the one before, in the middle of its statement if need be. GUI thread.
class SearchService final
{
public:
    /// `catalog` outlives it.
    SearchService(const Catalog &catalog, std::shared_ptr<Database> database);
    ~SearchService();
    Q_DISABLE_COPY_MOVE(SearchService)

    /// Opens the lane's connection if that has not been done, so that the first letter is answered as fast as the second.
    void prepare();
    /// ErrorCode::Cancelled when another one came meanwhile.
    [[nodiscard]] QFuture<Result<SearchAnswer>> search(const SearchRequest &request);
    [[nodiscard]] QFuture<Result<QList<SearchHit>>> records(const QStringList &ids, const DisplayFormat &format);
    void cancel();

private:
    const Catalog &m_catalog;
    std::shared_ptr<Database> m_database;
    CancelToken m_running;
};
