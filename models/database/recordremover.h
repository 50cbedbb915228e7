// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/recordstore.h"
#include "models/database/referencemap.h"

#include <QMap>

/// Deletes records with everything that hangs on them, so that RecordRestorer can put a batch back: rows that go are copied
/// to deleted_records, rows that only lose a reference leave a note there, deletions has one line for the recycle list. Blocking, in the executor's thread.
class RecordRemover final
{
public:
    RecordRemover(const Catalog &catalog, Executor &executor, const Clock &clock)
        : m_catalog(catalog), m_executor(executor), m_clock(clock)
    {
    }

    [[nodiscard]] Result<QString> remove(const QString &entity, const QStringList &ids);
    [[nodiscard]] Result<QList<Dependents>> dependents(const QString &entity, const QStringList &ids);

private:
    /// Rows that are affected: by table, their ids.
    using Rows = QMap<QString, QStringList>;
    struct Reach
    {
        Rows deleted;  ///< the records themselves among them
        Rows hindered;
        QMap<QString, QMap<QString, QMap<QString, QString>>> unlinked; ///< table, id, column: what it referred to
    };

    [[nodiscard]] Result<Reach> reach(const ReferenceMap &map, const QString &table, const QStringList &ids);
    [[nodiscard]] Result<QList<std::pair<QString, QString>>> referring(const ReferenceEffect &effect, const QStringList &ids);
    /// The line of the recycle list.
    [[nodiscard]] Result<void> keepHeader(const QString &batch, const QString &entity, const QStringList &ids,
                                          const Reach &reached);
    [[nodiscard]] Result<void> keep(const QString &batch, const Reach &reached);
    [[nodiscard]] Result<void> keepRows(const QString &batch, const QString &table, const QStringList &ids);
    [[nodiscard]] Result<void> keepLinks(const QString &batch, const Reach &reached);
    [[nodiscard]] Error missing(const QString &entity, const QStringList &ids, qsizetype wanted);
    [[nodiscard]] Error hinderedError(const Rows &hindered) const;
    [[nodiscard]] QString nameOf(const QString &table) const;

    const Catalog &m_catalog;
    Executor &m_executor;
    const Clock &m_clock;
};
