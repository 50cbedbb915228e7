// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/browseindex.h"

/// Reads pages of one list, with the labels of what they refer to. Blocking, in the executor's thread. A value: each job
/// has its own; `catalog` outlives them.
class BrowsePages final
{
public:
    BrowsePages(const Catalog &catalog, const RecordSelect &select);

    [[nodiscard]] const BrowseKeyset &keyset() const { return m_keyset; }

    /// The first rows of the list. Cost: what the engine needs to find them.
    [[nodiscard]] Result<Page> readStart(Executor &executor, int count) const;
    /// Rows that a scan found: a few thousand index entries are skipped at most. By ids, a row that is gone has an empty id.
    [[nodiscard]] Result<Page> readPlanned(Executor &executor, const BrowsePlan &plan, qint64 firstRow) const;
    /// The last rows of the list, found from its end; `firstRow` is where the first of them is believed to stand.
    [[nodiscard]] Result<Page> readEnd(Executor &executor, qint64 firstRow, int count) const;
    /// Where the row stands that is `step.skip` rows behind a position; nothing when there are not so many.
    [[nodiscard]] Result<std::optional<BrowsePosition>> findPlace(Executor &executor, const BrowseStep &step) const;
    /// Any rows by counting from the start: no scan needed. Cost: linear in `firstRow`.
    [[nodiscard]] Result<Page> readCounted(Executor &executor, qint64 firstRow, int count) const;

private:
    [[nodiscard]] Result<Page> finished(Executor &executor, qint64 firstRow, QList<Row> rows) const;
    [[nodiscard]] Result<QList<Row>> run(Executor &executor, const Statement &statement) const;
    [[nodiscard]] Result<QList<Row>> readStep(Executor &executor, const BrowseStep &step) const;
    [[nodiscard]] Result<QList<Row>> readIds(Executor &executor, const QStringList &ids, bool inKeyOrder) const;
    [[nodiscard]] Result<Statement> rowsOfIds(Executor &executor, const QStringList &ids, bool inKeyOrder) const;

    const Catalog &m_catalog;
    BrowseKeyset m_keyset;
};
