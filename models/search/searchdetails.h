// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/database/executor.h"
#include "models/search/searchhit.h"
#include "models/search/searchrequest.h"
#include "models/search/searchterms.h"

/// How found records read: their names and what tells them apart, two statements for each entity among them. Blocking, in the
/// executor's thread.
class SearchDetails final
{
public:
    SearchDetails(const Catalog &catalog, Executor &executor) : m_catalog(catalog), m_executor(executor) {}

    /// Fills titles, secondary texts and matches; takes away what is not there any more or may not be seen.
    [[nodiscard]] Result<void> fill(QList<SearchHit> &hits, const SearchTerms &terms, const DisplayFormat &format);

private:
    using Texts = QHash<QString, QString>; ///< by id
    [[nodiscard]] Result<Texts> secondary(const Entity &entity, const QStringList &ids, const QStringList &fields,
                                          const DisplayFormat &format);

    const Catalog &m_catalog;
    Executor &m_executor;
};
