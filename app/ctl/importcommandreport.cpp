// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/importcommand.h"

#include "app/ctl/texttable.h"
#include "models/exchange/mapping/mappingsuggestion.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace {

constexpr int shownProblems = 20;

} // namespace

void ImportCommand::reportJson(const Outcome &outcome, const CommandContext &context)
{
    QJsonObject json = outcome.plan.toJson();
    if (outcome.record) {
        json.insert(QStringLiteral("import"), outcome.record->id);
    }
    context.out << QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)) << Qt::endl;
}

void ImportCommand::report(const Outcome &outcome, const CommandContext &context)
{
    if (context.json) {
        reportJson(outcome, context);
        return;
    }
    const ImportCounts counts = outcome.plan.counts();
    TextTable table({tr("Rows"), tr("New"), tr("Changed"), tr("Unchanged"), tr("Refused"), tr("Duplicates"), tr("Skipped")});
    QStringList cells;
    for (const int number : {counts.rows, counts.created, counts.changed, counts.unchanged, counts.refused, counts.duplicates, counts.skipped}) {
        cells.append(context.format.locale.toString(number));
    }
    table.addRow(cells);
    table.write(context.out);
    for (const QString &remark : outcome.plan.source.remarks) {
        context.out << TextTable::plain(remark) << Qt::endl;
    }
    reportProblems(outcome.plan, context);
    if (outcome.record) {
        context.out << tr("Imported. To take it back: semilleroctl import --undo %1").arg(outcome.record->id) << Qt::endl;
    } else {
        context.out << tr("Nothing was written.") << Qt::endl;
    }
}

void ImportCommand::reportProblems(const ImportPlan &plan, const CommandContext &context)
{
    TextTable table({tr("Row"), tr("Field"), tr("Why")}, TextTable::LastColumn::Whole);
    const Entity *entity = context.catalog.entity(plan.mapping.entity);
    QStringList missing; // said once, not for every row
    const auto isMissing = [&plan](const CellProblem &problem) {
        return problem.code == ErrorCode::Required && problem.target >= 0 && !plan.isMapped(problem.target)
            && plan.targets.at(problem.target).part == 0;
    };
    const auto fieldName = [&](int target) {
        return target < 0 || entity == nullptr ? QString() : targetLabel(context.catalog, *entity, plan.targets.at(target).path);
    };
    int shown = 0;
    int all = 0;
    for (const PlannedImportRow &row : plan.rows) {
        QList<CellProblem> problems = row.outcome == RowOutcome::Refused ? row.problems : QList<CellProblem>();
        if (row.outcome == RowOutcome::Duplicate && row.twin) {
            problems.append({row.twin->target, ErrorCode::Duplicate, row.twin->reason});
        }
        for (const CellProblem &problem : std::as_const(problems)) {
            if (isMissing(problem)) {
                const MappedTarget &target = plan.targets.at(problem.target);
                const QString sentence = tr("%1: a value is needed and no column gives it. Give it to all rows with --constant %2=…")
                                             .arg(target.field->label.translated(), target.text);
                missing += missing.contains(sentence) ? QStringList() : QStringList{sentence};
                continue;
            }
            ++all;
            if (shown < shownProblems) {
                ++shown;
                table.addRow({QString::number(row.number), fieldName(problem.target), problem.message});
            }
        }
    }
    for (const QString &sentence : std::as_const(missing)) {
        context.out << sentence << Qt::endl;
    }
    if (all == 0) {
        return;
    }
    context.out << Qt::endl;
    table.write(context.out);
    if (all > shown) {
        context.out << tr("… and %Ln more.", nullptr, all - shown) << Qt::endl;
    }
    context.out << Qt::endl;
}
