// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/bulkplanner.h"

#include "models/core/text.h"
#include "models/database/database.h"
#include "models/editing/bulkcommon.h"
#include "models/editing/bulkwriter.h"
#include "models/editing/recordbatch.h"

#include <algorithm>

namespace {

constexpr qsizetype PlannedAtOnce = 200;

Error tooManyRows()
{
    return Error{ErrorCode::OutOfRange,
                 text("editing", "These are more than %L1 records: too many for one change. Filter the list, or change it in parts.")
                     .translated()
                     .arg(BulkLimits::AtMost),
                 {},
                 {}};
}

} // namespace

BulkPlanner::BulkPlanner(const Catalog &catalog, Executor &executor, const Clock &clock, const BulkProgress &progress)
    : m_catalog(catalog)
    , m_executor(executor)
    , m_clock(clock)
    , m_progress(progress)
{
}

/// False when the job was asked to stop.
bool BulkPlanner::advance(qsizetype rows)
{
    m_progress.counts->done += rows;
    return !m_executor.cancelled() && !m_progress.cancel.isCancelled();
}

Result<ChangePlan> BulkPlanner::plan(const BulkTarget &target, const QList<FieldEdit> &edits)
{
    const Result<const Entity *> known = entityToChange(m_catalog, target.entity);
    if (!known) {
        return known.error();
    }
    const Entity &entity = *known.value();
    RecordBatch batch(m_catalog, entity, m_executor, m_clock);
    QStringList ids = target.ids;
    if (target.query) {
        Result<QStringList> all = batch.ids(*target.query, BulkLimits::AtMost + 1);
        if (!all) {
            return all.error();
        }
        ids = all.value();
    }
    if (ids.size() > BulkLimits::AtMost) {
        return tooManyRows();
    }
    ChangePlan plan;
    plan.entity = entity.name;
    for (const FieldEdit &edit : edits) {
        if (entity.field(edit.field) != nullptr && !plan.fields.contains(edit.field)) {
            plan.fields.append(edit.field);
        }
    }
    m_progress.counts->done = 0;
    m_progress.counts->all = ids.size();
    for (qsizetype from = 0; from < ids.size(); from += PlannedAtOnce) {
        if (Result<void> done = planChunk(entity, ids.mid(from, PlannedAtOnce), edits, plan); !done) {
            return done.error();
        }
        if (!advance(PlannedAtOnce)) {
            return Database::cancelledError();
        }
    }
    if (Result<void> done = finish(entity, plan); !done) {
        return done.error();
    }
    return plan;
}

Result<void> BulkPlanner::planChunk(const Entity &entity, const QStringList &ids, const QList<FieldEdit> &edits,
                                   ChangePlan &plan)
{
    Result<QList<Record>> records = RecordBatch(m_catalog, entity, m_executor, m_clock).read(ids, false);
    if (!records) {
        return records.error();
    }
    for (const Record &record : std::as_const(records.value())) {
        FieldValues values;
        QList<FieldError> wrong;
        for (const FieldEdit &edit : edits) {
            const Field *field = entity.field(edit.field);
            if (field == nullptr) {
                continue;
            }
            const Result<QVariant> value = applyFieldEdit(*field, edit, values.value(edit.field, record.value(edit.field)));
            if (value.ok()) {
                values.insert(edit.field, value.value());
            } else {
                wrong.append(value.error().fields);
            }
        }
        PlannedRow row = planRow(entity, plan.fields, record, values);
        if (!wrong.isEmpty()) {
            refuse(row, plan.fields, fieldErrors(wrong));
        }
        plan.rows.append(row);
    }
    return {};
}

Result<ChangePlan> BulkPlanner::plan(const QString &entityName, const QStringList &fields, const QList<RecordChange> &changes)
{
    const Result<const Entity *> known = entityToChange(m_catalog, entityName);
    if (!known) {
        return known.error();
    }
    if (changes.size() > BulkLimits::AtMost) {
        return tooManyRows();
    }
    const Entity &entity = *known.value();
    RecordBatch batch(m_catalog, entity, m_executor, m_clock);
    ChangePlan plan;
    plan.entity = entity.name;
    plan.fields = fields;
    m_progress.counts->done = 0;
    m_progress.counts->all = changes.size();
    for (qsizetype from = 0; from < changes.size(); from += PlannedAtOnce) {
        const QList<RecordChange> chunk = changes.mid(from, PlannedAtOnce);
        QStringList ids;
        for (const RecordChange &change : chunk) {
            ids.append(change.id);
        }
        Result<QList<Record>> records = batch.read(ids, false);
        if (!records) {
            return records.error();
        }
        const QHash<QString, Record> found = recordsById(records.value());
        for (const RecordChange &change : chunk) {
            plan.rows.append(found.contains(change.id) ? planRow(entity, fields, found.value(change.id), change.values)
                                                       : deletedRow(change.id, fields.size()));
        }
        if (!advance(chunk.size())) {
            return Database::cancelledError();
        }
    }
    if (Result<void> done = finish(entity, plan); !done) {
        return done.error();
    }
    return plan;
}

/// Names the rows and what their references lead to.
Result<void> BulkPlanner::finish(const Entity &entity, ChangePlan &plan)
{
    RecordBatch batch(m_catalog, entity, m_executor, m_clock);
    QStringList ids;
    QList<QVariantList> values;
    for (const PlannedRow &row : std::as_const(plan.rows)) {
        ids.append(row.id);
        QVariantList before;
        QVariantList after;
        for (const PlannedCell &cell : row.cells) {
            before.append(cell.before);
            after.append(cell.after);
        }
        values.append(before);
        values.append(after);
    }
    for (qsizetype from = 0; from < ids.size(); from += 5 * PlannedAtOnce) {
        const Result<QHash<QString, QString>> names = batch.names(ids.mid(from, 5 * PlannedAtOnce));
        const Result<QHash<QString, QString>> labels =
            names ? batch.referenceNames(plan.fields, values.mid(2 * from, 10 * PlannedAtOnce)) : names;
        if (!labels) {
            return labels.error();
        }
        const qsizetype end = std::min(from + 5 * PlannedAtOnce, plan.rows.size());
        for (qsizetype i = from; i < end; ++i) {
            if (const QString name = names.value().value(ids.at(i)); !name.isEmpty()) {
                plan.rows[i].label = name;
            }
        }
        plan.labels.insert(labels.value());
    }
    const int changed = plan.counts().changed;
    return changed > 0 && changed <= BulkLimits::TriedInPreview 
               ? BulkWriter(m_catalog, m_executor, m_clock, {std::make_shared<BulkProgress::Counts>(), m_progress.cancel}).tryOut(plan)
               : Result<void>();
}
