// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/planning/importplanner.h"

#include "models/core/identifier.h"
#include "models/core/text.h"
#include "models/database/database.h"
#include "models/database/recordlabels.h"
#include "models/database/recordrules.h"
#include "models/exchange/mapping/rowmapper.h"
#include "models/exchange/planning/planjudge.h"
#include "models/exchange/planning/plantwins.h"

namespace {

constexpr int rowsBetweenLooks = 1'000;

CellProblem problemOf(int target, const Error &error)
{
    const QStringList sentences = error.sentences();
    return {target, error.code, sentences.isEmpty() ? error.message : sentences.constFirst()};
}

/// What a person typed instead of what the file says.
void takeEdits(const RowMapper &mapper, const QStringList &typed, bool emptyClears, PlannedImportRow &row)
{
    for (int target = 0; target < mapper.targets().size() && target < typed.size(); ++target) {
        if (typed.at(target) == row.typed.at(target)) {
            continue;
        }
        row.typed[target] = typed.at(target);
        row.problems.removeIf([target](const CellProblem &problem) { return problem.target == target; });
        const Result<QVariant> value = mapper.value(target, typed.at(target));
        row.values[target] = value.ok() ? value.value() : QVariant();
        row.given[target] = value.ok() && (value.value().isValid() || emptyClears);
        if (!value) {
            row.problems.append(problemOf(target, value.error()));
        }
    }
}

PlannedImportRow mappedRow(const RowMapper &mapper, const ImportPlan &plan, int source, qsizetype targets, qsizetype parts)
{
    const SourceRow &of = plan.source.rows.at(source);
    MappedRow mapped = mapper.map(of);
    PlannedImportRow row;
    row.source = source;
    row.number = of.number;
    row.values = std::move(mapped.values);
    row.given = std::move(mapped.given);
    row.typed = std::move(mapped.typed);
    row.problems = std::move(mapped.problems);
    const bool said = std::any_of(row.problems.cbegin(), row.problems.cend(), [](const CellProblem &problem) { return problem.target < 0; });
    if (!of.problem.isEmpty() && !said) {
        row.problems.append({-1, ErrorCode::InvalidFormat, of.problem});
    }
    row.values.resize(targets);
    row.given.resize(targets);
    row.typed.resize(targets);
    row.parts.resize(parts);
    return row;
}

Result<void> mayImport(const Access &access, const Entity &entity, ImportMode mode)
{
    const bool may = (mode == ImportMode::Update || access.may(AccessVerb::Create, entity.name))
        && (mode == ImportMode::Create || access.may(AccessVerb::Change, entity.name));
    if (may) {
        return {};
    }
    return Error{ErrorCode::Permission, ::text("exchange", "%1: you may not import these records.").translated().arg(entity.plural.translated()),
                 {}, {}};
}

/// The names of what rows refer to.
Result<void> loadLabels(const Catalog &catalog, Executor &executor, const PlanLayout &layout, ImportPlan &plan)
{
    RecordLabels labels(catalog, executor);
    for (const PlannedImportRow &row : std::as_const(plan.rows)) {
        for (const NamedTarget &named : layout.named()) {
            if (named.part < 0 && row.values.at(named.target).isValid()) {
                labels.want(named.entity->name, row.values.at(named.target).toString());
            }
        }
        for (int part = 1; part < row.parts.size(); ++part) {
            if (row.parts.at(part).state == PlannedPart::State::Unchanged) {
                labels.want(layout.parts().at(part).entity->name, row.parts.at(part).id);
            }
        }
    }
    auto loaded = labels.load();
    if (!loaded) {
        return loaded.error();
    }
    plan.labels.insert(loaded.value());
    return {};
}

/// The names of what changed references led to.
Result<void> loadFormerLabels(const Catalog &catalog, Executor &executor, ImportPlan &plan)
{
    RecordLabels labels(catalog, executor);
    for (const PlannedImportRow &row : std::as_const(plan.rows)) {
        for (int part = 0; part < row.parts.size(); ++part) {
            const PlannedPart &planned = row.parts.at(part);
            for (qsizetype i = 0; i < planned.changed.size(); ++i) {
                const MappedTarget &target = plan.targets.at(planned.changed.at(i));
                const bool leads = part == 0 && target.part != 0; // a part that is another record now
                const QString id = planned.before.at(i).toString();
                if (!id.isEmpty() && (leads || (target.field != nullptr && target.field->type == FieldType::Reference))) {
                    labels.want(leads ? target.entity->name : target.field->references, id);
                }
            }
        }
    }
    auto loaded = labels.load();
    if (!loaded) {
        return loaded.error();
    }
    plan.labels.insert(loaded.value());
    return {};
}

} // namespace

ImportPlanner::ImportPlanner(const Catalog &catalog, Executor &executor, const Clock &clock, const TypedFormat &format,
                             const BulkProgress &progress)
    : m_catalog(catalog)
    , m_executor(executor)
    , m_clock(clock)
    , m_format(format)
    , m_progress(progress)
{
}

Result<ImportPlan> ImportPlanner::plan(const SourceTable &source, const ImportMapping &mapping)
{
    ImportPlan plan;
    plan.source = source;
    plan.mapping = mapping;
    if (auto thought = think(plan); !thought) {
        return thought.error();
    }
    return plan;
}

bool ImportPlanner::goOn(qint64 done)
{
    m_progress.counts->done = done;
    return !m_executor.cancelled() && !m_progress.cancel.isCancelled();
}

Result<void> ImportPlanner::mapRows(const RowMapper &mapper, qsizetype parts, ImportPlan &plan)
{
    const QList<PlannedImportRow> former = std::exchange(plan.rows, {});
    plan.rows.reserve(plan.source.rows.size());
    for (int i = 0; i < plan.source.rows.size(); ++i) {
        PlannedImportRow row = mappedRow(mapper, plan, i, plan.targets.size(), parts);
        if (i < former.size()) {
            row.decision = former.at(i).decision;
            takeEdits(mapper, former.at(i).typed, plan.mapping.emptyClears, row);
        }
        const bool hadId = i < former.size() && !former.at(i).parts.isEmpty() && former.at(i).parts.first().state == PlannedPart::State::New;
        row.parts[0].id = hadId ? former.at(i).parts.first().id : newId(m_clock.now());
        plan.rows.append(std::move(row));
        if (i % rowsBetweenLooks == 0 && !goOn(i)) {
            return Database::cancelledError();
        }
    }
    return {};
}

/// From the file to the outcomes; decisions and edits of the plan's rows are kept.
Result<void> ImportPlanner::think(ImportPlan &plan)
{
    const Entity *entity = m_catalog.entity(plan.mapping.entity);
    if (auto writable = entity == nullptr ? Result<void>() : checkWritable(*entity); !writable) {
        return writable;
    }
    if (auto may = entity == nullptr ? Result<void>() : mayImport(m_executor.access(), *entity, plan.mapping.mode); !may) {
        return may;
    }
    if (entity != nullptr) {
        completeReferences(*entity, plan.mapping);
    }
    const auto mapper = RowMapper::make(m_catalog, plan.mapping, plan.source.headings, m_format);
    if (!mapper) {
        return mapper.error();
    }
    plan.targets = mapper.value().targets();
    plan.mappedTargets = static_cast<int>(plan.targets.size());
    plan.tried = false;
    plan.labels.clear();
    const auto layout = PlanLayout::make(m_catalog, plan);
    if (!layout) {
        return layout.error();
    }
    m_progress.counts->all = plan.source.rows.size() * 2;
    if (auto mapped = mapRows(mapper.value(), layout.value().parts().size(), plan); !mapped) {
        return mapped;
    }
    return judgeRows(layout.value(), plan);
}

Result<void> ImportPlanner::judgeRows(const PlanLayout &layout, ImportPlan &plan)
{
    QList<RowFindings> findings(plan.rows.size());
    for (RowFindings &of : findings) {
        of.madeForms.resize(layout.parts().size());
    }
    PlanMatcher matcher(m_catalog, m_executor, layout, plan, findings);
    if (auto matched = matcher.match(); !matched) {
        return matched;
    }
    if (auto found = PlanTwins(m_catalog, m_executor, layout, plan, findings).find(); !found) {
        return found;
    }
    QStringList chosen;
    for (int i = 0; i < plan.rows.size(); ++i) {
        const bool update = plan.rows.at(i).decision == RowDecision::Update && findings.at(i).twin;
        chosen += update ? QStringList{findings.at(i).twin->id} : QStringList();
    }
    if (auto loaded = matcher.loadStored(chosen); !loaded) {
        return loaded;
    }
    if (auto loaded = loadLabels(m_catalog, m_executor, layout, plan); !loaded) {
        return loaded;
    }
    PlanJudge judge(layout, matcher, plan, findings);
    for (int i = 0; i < plan.rows.size(); ++i) {
        judge.judge(i);
        if (i % rowsBetweenLooks == 0 && !goOn(plan.rows.size() + i)) {
            return Database::cancelledError();
        }
    }
    m_progress.counts->done = m_progress.counts->all.load();
    return loadFormerLabels(m_catalog, m_executor, plan);
}

Result<void> ImportPlanner::replan(ImportPlan &plan, const QList<int> &rows)
{
    return rows.isEmpty() ? Result<void>() : think(plan);
}

Result<void> ImportPlanner::edit(ImportPlan &plan, int row, int target, const QString &typed)
{
    if (row < 0 || row >= plan.rows.size() || target < 0 || target >= plan.targets.size()) {
        return Error{ErrorCode::Internal, ::text("exchange", "This cell is not there any more.").translated(), {}, {}};
    }
    plan.rows[row].typed[target] = typed;
    return replan(plan, {row});
}

Result<void> ImportPlanner::decide(ImportPlan &plan, const QList<int> &rows, RowDecision decision)
{
    for (const int row : rows) {
        if (row >= 0 && row < plan.rows.size()) {
            plan.rows[row].decision = decision;
        }
    }
    return replan(plan, rows);
}
