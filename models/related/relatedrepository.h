// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/page.h"
#include "models/core/result.h"
#include "models/database/executor.h"
#include "models/related/relation.h"

/// Reads what hangs on a record. Blocking, in the executor's thread; `catalog` outlives it.
class RelatedRepository final
{
public:
    /// A count stops here: "10,000 and more".
    static constexpr qint64 mostCounted = 10'000;

    RelatedRepository(const Catalog &catalog, Executor &executor) : m_catalog(catalog), m_executor(executor) {}

    /// How many records each relation has, by Relation::id, at most mostCounted + 1. One statement for all of them; every
    /// count walks one index.
    [[nodiscard]] Result<QHash<QString, qint64>> counts(const QList<Relation> &relations, const QString &recordId);
    /// The first rows of a relation in its order: Page::fields hold Relation::fields() and what shares their cells, a
    /// row's id is that of the record that it shows. Three statements at most.
    [[nodiscard]] Result<Page> rows(const Relation &relation, const QString &recordId, int limit);

private:
    [[nodiscard]] Result<Page> otherSide(const Relation &relation, const QString &recordId, int limit);
    [[nodiscard]] Result<void> addBetween(const Relation &relation, const QString &recordId, Page &page);

    const Catalog &m_catalog;
    Executor &m_executor;
};
