// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/browse.h"

#include "models/database/browselisting.h"

PageSource makeBrowsePageSource(const Catalog &catalog, std::shared_ptr<Database> database)
{
    return [&catalog, database = std::move(database)](const Query &query) -> std::unique_ptr<Listing> {
        return std::make_unique<BrowseListing>(catalog, database, query);
    };
}
