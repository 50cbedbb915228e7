// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/planning/planmatcher.h"

/// Decides what becomes of each row, in the order of the file: what an earlier row makes is not made again. Pure; cost: linear.
class PlanJudge final
{
public:
    /// All outlive it.
    PlanJudge(const PlanLayout &layout, const PlanMatcher &matcher, ImportPlan &plan, const QList<RowFindings> &findings);

    void judge(int row);

private:
    void judgeKnown(int row, const QString &id);
    void judgeNew(int row);
    void judgeParts(int row);
    void addProblems(int row, int part, const QList<FieldError> &errors);
    [[nodiscard]] bool isSharedAddress(int row, const QString &id) const;
    [[nodiscard]] bool isEarlierRow(int row);
    void shareAddress(int row);
    [[nodiscard]] QHash<QString, TwinSign> formsInFile(const PlannedImportRow &row) const;
    void accept(int row, RowOutcome outcome);
    void duplicateOfRow(int row, int earlier, TwinSign sign);
    void nameKnown(int row, const QString &id);

    const PlanLayout &m_layout;
    const PlanMatcher &m_matcher;
    ImportPlan &m_plan;
    const QList<RowFindings> &m_findings;
    QHash<QString, TwinSign> m_rowForms; ///< of the row that is judged
    QHash<QString, int> m_forms;   ///< what says that rows are the same one -> the first of them
    QHash<QString, int> m_records; ///< records that rows are
    QSet<QString> m_made;          ///< forms of parts
    QSet<QString> m_changed;       ///< ids of parts
    QSet<int> m_accepted;
};
