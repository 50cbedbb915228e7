// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/recordstore.h"
#include "models/people/mergelog.h"
#include "models/people/mergeplan.h"
#include "models/people/servermerge.h"

/// Merges two people into one, and parts them again. Blocking, in the executor's thread; each call is one transaction, safe
/// against a second client: both rows are locked and must be as they were in the preview.
///
/// Everything that refers to the person who goes refers to the one who stays afterwards: by the foreign keys of the live schema
/// (so tables of other programs too), ids of people within JSON (action items, reviewers, who read a message), records of any
/// kind, the history's and the events' actor. A profile that only the other had is taken over. RowMerger's header says what
/// becomes of records that both had.
/// Cost: linear in the records of the person who goes, and one pass over the three tables whose JSON names people.
class PersonMerger final
{
public:
    PersonMerger(const Catalog &catalog, Executor &executor, const Clock &clock)
        : m_catalog(catalog), m_executor(executor), m_clock(clock)
    {
    }

    [[nodiscard]] Result<MergePreview> preview(const QString &keptId, const QString &goneId);
    /// Returns the id of the merge, for takeBack(). Permission, before anything is changed: one of the two is not theirs to change, or
    /// something that they may not see would move. Conflict: somebody changed one of the two since the preview.
    [[nodiscard]] Result<QString> merge(const MergeRequest &request);
    /// Parts them; on a server only for who merged them (Permission). NotAllowedNow when that was done already, or when who stayed has been merged into somebody else since.
    [[nodiscard]] Result<MergeSplit> takeBack(const QString &mergeId);
    /// Newest first.
    [[nodiscard]] Result<QList<MergeEntry>> merges(int limit);

private:
    [[nodiscard]] Result<void> readMoves(MergePreview &preview);
    [[nodiscard]] Result<void> readTrouble(MergePreview &preview);
    [[nodiscard]] Result<qint64> countOf(const QString &sql, const QVariantList &ids);
    [[nodiscard]] Result<void> mayMerge(const QString &keptId, const QString &goneId);
    [[nodiscard]] Result<void> note(const MergePreview &preview, ServerMerge server, const QString &mergeId);
    [[nodiscard]] Result<void> mergeRows(const MergePreview &preview, const ServerMerge &server, const QString &mergeId, MergeLog &log);
    [[nodiscard]] Result<void> writeChoices(const MergePreview &preview, const MergeRequest &request, MergeLog &log);
    [[nodiscard]] Result<void> writeFields(const QString &entity, const QString &id, const FieldValues &values,
                                           MergeLog &log);
    [[nodiscard]] Result<void> moveJsonIds(const QString &table, const QString &column, const MergePreview &preview,
                                           MergeLog &log);
    [[nodiscard]] Result<void> setPlaces(const QString &id, MergeLog &log);
    [[nodiscard]] Result<void> moveTraces(const QString &mergeId, const QString &from, const QString &to, bool undo);

    const Catalog &m_catalog;
    Executor &m_executor;
    const Clock &m_clock;
};
