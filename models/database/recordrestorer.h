// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/database/executor.h"
#include "models/database/referencemap.h"

#include <QSet>

/// Why a deleted row could not come back.
struct RestoreProblem
{
    QString entity;
    QString id;
    QString label; ///< may be empty
    ErrorCode code = ErrorCode::Internal;
    QString sentence;      ///< translated
    QString missingEntity; ///< what it belongs to and is gone; empty: another reason
    QString missingBatch;  ///< the deletion that holds the missing one; empty: it cannot come back either
};

/// What became of a deletion that was put back as far as possible.
struct RestoreReport
{
    qint64 restored = 0;    ///< rows
    qint64 unlinked = 0;    ///< of these, how many came back without a record that they referred to
    qint64 left = 0;        ///< rows that stay in the recycle list
    QList<RestoreProblem> problems; ///< the reasons, at most 20; rows that only wait for one of these are not named
};

/// Puts the rows of a deletion back. Blocking, in the executor's thread, one transaction.
class RecordRestorer final
{
public:
    RecordRestorer(const Catalog &catalog, Executor &executor) : m_catalog(catalog), m_executor(executor) {}

    /// Everything or nothing: undo. Returns how many rows are back.
    [[nodiscard]] Result<int> restore(const QString &batch);
    /// What can come back does; the rest stays in the recycle list with its reasons.
    [[nodiscard]] Result<RestoreReport> restorePossible(const QString &batch);

private:
    [[nodiscard]] Result<QStringList> begin(Transaction &transaction, const QString &batch);
    [[nodiscard]] Result<qint64> putBack(const QString &table, const QStringList &onlyIds, bool letGo);
    [[nodiscard]] Result<void> restoreTable(const QString &table);
    [[nodiscard]] Result<void> findMissing(const QString &table);
    [[nodiscard]] Result<void> restoreOneByOne(const QString &table);
    [[nodiscard]] Result<void> noteMissing(const ReferenceEffect &effect, const QString &id, const QString &parent);
    [[nodiscard]] Result<void> linkAgain(bool careful);
    [[nodiscard]] Result<void> forget();
    [[nodiscard]] Result<qint64> updateHeader();
    void addProblem(RestoreProblem problem);
    [[nodiscard]] Result<QStringList> idsOf(const QString &table);
    [[nodiscard]] QString parentIsThere(const ReferenceEffect &effect, const QString &value) const;
    [[nodiscard]] QString nameOfRow(const QString &table, const QString &id);

    const Catalog &m_catalog;
    Executor &m_executor;
    ReferenceMap m_map;
    QString m_batch;
    QSet<QString> m_failed;    ///< rows that stay
    QSet<QString> m_processed; ///< tables that are done
    RestoreReport m_report;
};
