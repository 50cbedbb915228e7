// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/planning/importplan.h"

#include <QJsonArray>

ImportCounts ImportPlan::counts() const
{
    ImportCounts counts;
    counts.rows = static_cast<int>(rows.size());
    for (const PlannedImportRow &row : rows) {
        switch (row.outcome) {
        case RowOutcome::New: ++counts.created; break;
        case RowOutcome::Changed: ++counts.changed; break;
        case RowOutcome::Unchanged: ++counts.unchanged; break;
        case RowOutcome::Refused: ++counts.refused; break;
        case RowOutcome::Duplicate: ++counts.duplicates; break;
        case RowOutcome::Skipped: ++counts.skipped; break;
        }
        if (row.outcome != RowOutcome::New && row.outcome != RowOutcome::Changed) {
            continue;
        }
        for (qsizetype part = 0; part < row.parts.size(); ++part) {
            const PlannedPart &planned = row.parts.at(part);
            counts.changedFields += planned.state == PlannedPart::State::Changed ? static_cast<int>(planned.changed.size()) : 0;
            counts.referencesCreated += part > 0 && planned.state == PlannedPart::State::New ? 1 : 0;
        }
    }
    return counts;
}

QJsonObject ImportPlan::toJson() const
{
    const ImportCounts all = counts();
    QJsonArray errors;
    for (const PlannedImportRow &row : rows) {
        if (row.outcome != RowOutcome::Refused) {
            continue;
        }
        for (const CellProblem &problem : row.problems) {
            const bool known = problem.target >= 0 && problem.target < targets.size();
            errors.append(QJsonObject{{QStringLiteral("row"), row.number},
                                      {QStringLiteral("field"), known ? QJsonValue(targets.at(problem.target).text) : QJsonValue()},
                                      {QStringLiteral("code"), errorCodeName(problem.code)},
                                      {QStringLiteral("message"), problem.message}});
        }
    }
    return {{QStringLiteral("rows"), all.rows},
            {QStringLiteral("new"), all.created},
            {QStringLiteral("changed"), all.changed},
            {QStringLiteral("unchanged"), all.unchanged},
            {QStringLiteral("refused"), all.refused},
            {QStringLiteral("duplicates"), all.duplicates},
            {QStringLiteral("skipped"), all.skipped},
            {QStringLiteral("errors"), errors}};
}
