// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/executor.h"
#include "models/exchange/planning/planlayout.h"
#include "models/exchange/planning/storedrecords.h"
#include "models/exchange/planning/twinsentences.h"

#include <memory>

/// What is found out about a row before it is judged.
struct RowFindings
{
    QString recordId;          ///< the record that a key found
    QList<int> keyCells;       ///< the cells of that key
    QString strangerId;        ///< a person with that e-mail or document who is no such record
    QStringList madeForms;     ///< by part: what is made of it, as it is compared within the file; empty: nothing
    QList<CellProblem> problems;
    std::optional<RowTwin> twin; ///< a record that it may be
    QList<QPair<int, TwinSign>> like; ///< earlier rows (positions) that it may be
};

/// Finds the records of a plan: named ones, those that parts and rows are. Sets ids into the rows. Blocking, in the
/// executor's thread; a fixed number of statements for 10,000 keys each.
class PlanMatcher final
{
public:
    /// All outlive it.
    PlanMatcher(const Catalog &catalog, Executor &executor, const PlanLayout &layout, ImportPlan &plan, QList<RowFindings> &findings);

    [[nodiscard]] Result<void> match();
    /// The records of a part as they are, of those that were found (and `more` of the record itself).
    [[nodiscard]] Result<void> loadStored(const QStringList &more);
    [[nodiscard]] const StoredRecords &stored(int part) const { return *m_stored.at(part); }

private:
    [[nodiscard]] Result<void> matchNames();
    void useName(int row, const NamedTarget &named, const QStringList &found, const QString &candidates);
    [[nodiscard]] Result<void> matchPart(int part);
    [[nodiscard]] Result<void> checkKinds(int part);
    void make(int row, int part, const QString &form);
    [[nodiscard]] QString formOf(const PlannedImportRow &row, int part) const;
    [[nodiscard]] bool hasId(const PlannedImportRow &row) const;
    [[nodiscard]] bool isOpen(int row, int part) const;
    void found(int row, int part, const QStringList &ids, const QStringList &fields);
    void missing(int row, int part);

    const Catalog &m_catalog;
    Executor &m_executor;
    const PlanLayout &m_layout;
    ImportPlan &m_plan;
    QList<RowFindings> &m_findings;
    QHash<QString, QString> m_newIds;
    std::vector<std::unique_ptr<StoredRecords>> m_stored;
};
