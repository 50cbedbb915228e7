// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/bulkwriter.h"

#include "models/catalog/validation.h"
#include "models/core/text.h"
#include "models/database/database.h"
#include "models/database/nestedexecutor.h"
#include "models/database/recordwriter.h"
#include "models/database/sqlerror.h"
#include "models/editing/bulkcommon.h"
#include "models/editing/recordbatch.h"

namespace {

constexpr qsizetype WrittenAtOnce = 200;
constexpr qsizetype MostRefusals = 200; // listed before the work is given up

/// The record as it is now beside what the plan saw: the sentences of the fields that somebody else changed.
QList<FieldError> changedMeanwhile(const Entity &entity, const FieldValues &base, const Record &now)
{
    QList<FieldError> errors;
    for (auto value = base.begin(); value != base.end(); ++value) {
        if (!sameStored(entity, value.key(), value.value(), now.value(value.key()))) {
            errors.append({value.key(), ErrorCode::Conflict,
                           text("editing", "\"%1\" was changed meanwhile by somebody else.")
                               .translated()
                               .arg(entity.field(value.key())->label.translated())});
        }
    }
    return errors;
}

} // namespace

BulkWriter::BulkWriter(const Catalog &catalog, Executor &executor, const Clock &clock, const BulkProgress &progress)
    : m_catalog(catalog)
    , m_executor(executor)
    , m_clock(clock)
    , m_progress(progress)
{
}

/// False when the job was asked to stop.
bool BulkWriter::advance(qsizetype rows)
{
    m_progress.counts->done += rows;
    return !m_executor.cancelled() && !m_progress.cancel.isCancelled();
}

Result<void> BulkWriter::tryOut(ChangePlan &plan)
{
    const Result<const Entity *> known = entityToChange(m_catalog, plan.entity);
    if (!known) {
        return known.error();
    }
    Transaction transaction(m_executor);
    if (Result<void> begun = transaction.begin(); !begun) {
        return begun.error();
    }
    const Result<ApplyOutcome> outcome = writeAll(*known.value(), plan);
    transaction.rollback();
    if (!outcome) {
        return outcome.error();
    }
    QHash<QString, PlannedRow> refused;
    for (const PlannedRow &row : outcome.value().refused) {
        refused.insert(row.id, row);
    }
    for (PlannedRow &row : plan.rows) {
        if (const auto found = refused.constFind(row.id); found != refused.constEnd()) {
            row = *found;
        }
    }
    return {};
}

Result<ApplyOutcome> BulkWriter::apply(const ChangePlan &plan)
{
    const Result<const Entity *> known = entityToChange(m_catalog, plan.entity);
    if (!known) {
        return known.error();
    }
    Transaction transaction(m_executor);
    if (Result<void> begun = transaction.begin(); !begun) {
        return begun.error();
    }
    Result<ApplyOutcome> outcome = writeAll(*known.value(), plan);
    if (!outcome) {
        return outcome;
    }
    if (!outcome.value().refused.isEmpty()) {
        transaction.rollback();
        outcome.value().applied.rows.clear();
        return outcome;
    }
    if (Result<void> done = transaction.commit(); !done) {
        return done.error();
    }
    return outcome;
}

Result<ApplyOutcome> BulkWriter::writeAll(const Entity &entity, const ChangePlan &plan)
{
    QList<const PlannedRow *> rows;
    for (const PlannedRow &row : plan.rows) {
        if (row.state() == PlannedCell::State::Changed) {
            rows.append(&row);
        }
    }
    ApplyOutcome outcome;
    outcome.applied.entity = entity.name;
    m_progress.counts->done = 0;
    m_progress.counts->all = rows.size();
    for (qsizetype from = 0; from < rows.size() && outcome.refused.size() < MostRefusals; from += WrittenAtOnce) {
        const QList<const PlannedRow *> chunk = rows.mid(from, WrittenAtOnce);
        if (Result<void> done = writeChunk(entity, plan, chunk, outcome); !done) {
            return done.error();
        }
        if (!advance(chunk.size())) {
            return Database::cancelledError();
        }
    }
    return outcome;
}

Result<void> BulkWriter::writeChunk(const Entity &entity, const ChangePlan &plan, const QList<const PlannedRow *> &rows,
                                    ApplyOutcome &outcome)
{
    QStringList ids;
    for (const PlannedRow *row : rows) {
        ids.append(row->id);
    }
    RecordBatch batch(m_catalog, entity, m_executor, m_clock);
    Result<QList<Record>> records = batch.read(ids, true);
    if (!records) {
        return records.error();
    }
    const QHash<QString, Record> found = recordsById(records.value());
    for (const PlannedRow *row : rows) {
        const FieldValues changes = plan.changes(*row);
        const auto now = found.constFind(row->id);
        if (now == found.constEnd()) {
            PlannedRow gone = *row;
            gone.sentence = batch.isUnchangeable(row->id) ? mayNotBeChanged().message : deletedRow(row->id, 0).sentence;
            outcome.refused.append(gone);
            continue;
        }
        const FieldValues base = plan.base(*row);
        QList<FieldError> wrong = now->rowVersion == row->rowVersion ? QList<FieldError>() : changedMeanwhile(entity, base, *now);
        if (wrong.isEmpty()) {
            wrong = validateRecord(entity, changes, now->values);
        }
        std::optional<Error> error;
        if (!wrong.isEmpty()) {
            error = fieldErrors(wrong);
        } else {
            error = writeOne(entity, row->id, changes);
        }
        if (error && error->concernsWorkspace()) {
            return *error;
        }
        if (error) {
            PlannedRow refusedRow = *row;
            refuse(refusedRow, plan.fields, *error);
            outcome.refused.append(refusedRow);
        } else {
            outcome.applied.rows.append({row->id, row->label, base, changes});
        }
    }
    return {};
}

std::optional<Error> BulkWriter::writeOne(const Entity &entity, const QString &id, const FieldValues &changes)
{
    NestedExecutor nested(m_executor);
    RecordWriter writer(m_catalog, nested, m_clock);
    Transaction savepoint(nested);
    Result<void> done = savepoint.begin();
    if (done) {
        done = writer.write(entity, id, changes);
    }
    if (done) {
        done = savepoint.commit();
    }
    if (done) {
        return std::nullopt;
    }
    savepoint.rollback();
    return writer.explained(done.error(), entity, changes);
}

Result<UndoOutcome> BulkWriter::undo(const AppliedChanges &applied)
{
    const Result<const Entity *> known = entityToChange(m_catalog, applied.entity);
    if (!known) {
        return known.error();
    }
    Transaction transaction(m_executor);
    if (Result<void> begun = transaction.begin(); !begun) {
        return begun.error();
    }
    UndoOutcome outcome;
    m_progress.counts->done = 0;
    m_progress.counts->all = applied.rows.size();
    for (qsizetype from = 0; from < applied.rows.size(); from += WrittenAtOnce) {
        const QList<AppliedChanges::Row> chunk = applied.rows.mid(from, WrittenAtOnce);
        if (Result<void> done = undoChunk(*known.value(), chunk, outcome); !done) {
            return done.error();
        }
        if (!advance(chunk.size())) {
            return Database::cancelledError();
        }
    }
    if (Result<void> done = transaction.commit(); !done) {
        return done.error();
    }
    return outcome;
}

Result<void> BulkWriter::undoChunk(const Entity &entity, const QList<AppliedChanges::Row> &rows, UndoOutcome &outcome)
{
    QStringList ids;
    for (const AppliedChanges::Row &row : rows) {
        ids.append(row.id);
    }
    RecordBatch batch(m_catalog, entity, m_executor, m_clock);
    Result<QList<Record>> records = batch.read(ids, true);
    if (!records) {
        return records.error();
    }
    const QHash<QString, Record> found = recordsById(records.value());
    for (const AppliedChanges::Row &row : rows) {
        const auto now = found.constFind(row.id);
        if (now == found.constEnd()) {
            (batch.isUnchangeable(row.id) ? outcome.refused : outcome.gone).append(row.label);
            continue;
        }
        FieldValues back;
        for (auto value = row.after.begin(); value != row.after.end(); ++value) {
            if (sameStored(entity, value.key(), value.value(), now->value(value.key()))) {
                back.insert(value.key(), row.before.value(value.key()));
            }
        }
        if (back.size() < row.after.size()) {
            outcome.kept.append(row.label);
        }
        if (back.isEmpty()) {
            continue;
        }
        if (const std::optional<Error> error = writeOne(entity, row.id, back)) {
            if (error->concernsWorkspace()) {
                return *error;
            }
            outcome.refused.append(row.label);
        } else {
            ++outcome.restored;
        }
    }
    return {};
}
