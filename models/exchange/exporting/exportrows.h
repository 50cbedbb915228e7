// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/database/recordselect.h"

#include <functional>

/// Reads the rows of a list a page at a time, inside the transaction that is open: labels of references and contacts are there,
/// memory does not grow with the rows. A server's list is a cursor, a file's is read as it goes.
class ExportRows final
{
public:
    /// Returns false to stop.
    using Visit = std::function<Result<bool>(const Page &page)>;

    /// `labels`: references are named.
    ExportRows(const Catalog &catalog, Executor &executor, const RecordSelect &select, bool labels);

    [[nodiscard]] Result<void> all(const Visit &visit);
    /// Only the first ones, needs no transaction.
    [[nodiscard]] Result<void> first(int count, const Visit &visit);
    /// Only these records, in this order; those that the list's condition leaves out are missing.
    [[nodiscard]] Result<void> ofIds(const QStringList &ids, const Visit &visit);
    /// How many of these records there are.
    [[nodiscard]] static Result<qint64> countOfIds(Executor &executor, const RecordSelect &select, const QStringList &ids);

    static constexpr qsizetype pageRows = 1000;

private:
    [[nodiscard]] Result<void> byCursor(const Visit &visit);
    [[nodiscard]] Result<void> byStepping(const Visit &visit);
    [[nodiscard]] Result<bool> hand(QList<Row> rows, const Visit &visit);
    [[nodiscard]] Result<void> name(Page &page);

    const Catalog &m_catalog;
    Executor &m_executor;
    const RecordSelect &m_select;
    bool m_named;
    QHash<QString, QString> m_labels; ///< bounded
};
