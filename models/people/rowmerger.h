// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/executor.h"
#include "models/database/referencemap.h"
#include "models/people/mergelog.h"
#include "models/people/servermerge.h"

/// Makes one row of two: what refers to the one refers to the other afterwards, and the one is deleted. Whatever is done stands in
/// the log. Blocking, inside the transaction of whoever calls.
///
/// Where both have the same (both applied to one program, both take part in one meeting) the two records become one as well,
/// by the same way down. Which of the two stays: the application that got further, the membership that may do more, else that of the
/// row that stays; its empty fields are filled from the other. Who would be in two meetings at once is kept as optional in the
/// one that moved.
class RowMerger final
{
public:
    /// `server`: takes the steps for which there is no plain statement; nullptr in a file.
    RowMerger(Executor &executor, const ReferenceMap &map, MergeLog &log, const ServerMerge *server);

    /// References and profiles of `from` pass to `into`, then `from` is deleted.
    [[nodiscard]] Result<void> merge(const QString &table, const QString &from, const QString &into);
    /// One column without a foreign key (a record of any kind).
    [[nodiscard]] Result<void> moveColumn(const QString &table, const QString &column, const QString &from,
                                          const QString &into);

private:
    [[nodiscard]] Result<void> moveReferences(const QString &table, const QString &from, const QString &into);
    [[nodiscard]] Result<void> moveExtension(const QString &table, const QString &from, const QString &into);
    [[nodiscard]] Result<Statement> copyExtension(const QString &table, const QString &from, const QString &into);
    [[nodiscard]] Result<void> moveRow(const ReferenceEffect &place, const QString &id, const QString &from,
                                       const QString &into);
    [[nodiscard]] Result<void> joinTwins(const ReferenceEffect &place, const QString &id, const QString &from,
                                         const QString &into);
    [[nodiscard]] Result<void> moveAsOptional(const ReferenceEffect &place, const QString &id, const QString &from,
                                              const QString &into);
    [[nodiscard]] Result<void> fillGaps(const QString &table, const QString &from, const QString &into);
    [[nodiscard]] Result<void> deleteRow(const QString &table, const QString &id);
    [[nodiscard]] Result<QString> twinOf(const ReferenceEffect &place, const QString &id, const QString &into);
    [[nodiscard]] Result<bool> isWorthMore(const QString &table, const QString &id, const QString &than);
    [[nodiscard]] Result<QStringList> idsReferring(const ReferenceEffect &place, const QString &target);
    /// Runs it in a savepoint, so that a refusal leaves the transaction usable.
    [[nodiscard]] Result<qint64> tried(const Statement &statement);
    [[nodiscard]] Statement pointTo(const ReferenceEffect &place, const QStringList &ids, const QString &into, bool optional = false) const;
    /// Permission unless all of them were met: what only half moved would go with the record that is deleted.
    [[nodiscard]] Result<void> movedAll(const Result<qint64> &moved, qsizetype wanted) const;
    /// A reference to a person or a profile, by a foreign key.
    [[nodiscard]] bool isToPerson(const ReferenceEffect &place) const;

    Executor &m_executor;
    const ReferenceMap &m_map;
    MergeLog &m_log;
    const ServerMerge *m_server;
};
