// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importing/importchunk.h"

#include "models/database/nestedexecutor.h"
#include "models/database/recordwriter.h"

ImportChunk::ImportChunk(const Catalog &catalog, Executor &executor, const Clock &clock, const ImportPlan &plan,
                         const QList<ImportPart> &parts)
    : m_catalog(catalog)
    , m_executor(executor)
    , m_clock(clock)
    , m_plan(plan)
    , m_parts(parts)
    , m_order(ImportPart::writingOrder(parts))
{
}

Result<void> ImportChunk::write(const QList<int> &rows, bool withEntries, ImportChunkOutcome &outcome)
{
    if (rows.isEmpty() || outcome.refused.size() >= mostRefusals) {
        return {};
    }
    NestedExecutor nested(m_executor);
    Transaction savepoint(nested);
    ImportChunkOutcome together;
    Result<void> done = savepoint.begin();
    if (done) {
        done = writeTogether(rows, withEntries, together);
    }
    if (done) {
        done = savepoint.commit();
    }
    if (done) {
        outcome.refused += together.refused;
        outcome.entries += together.entries;
        return {};
    }
    if (done.error().concernsWorkspace()) {
        return done;
    }
    savepoint.rollback();
    if (rows.size() == 1) {
        outcome.refused.append(explained(rows.first(), done.error()));
        return {};
    }
    const qsizetype half = rows.size() / 2;
    if (Result<void> first = write(rows.mid(0, half), withEntries, outcome); !first) {
        return first;
    }
    return write(rows.mid(half), withEntries, outcome);
}

Result<void> ImportChunk::writeTogether(const QList<int> &rows, bool withEntries, ImportChunkOutcome &outcome)
{
    for (const int part : m_order) {
        m_failedPart = part;
        if (Result<void> done = writePart(m_parts.at(part), rows, withEntries, outcome); !done) {
            return done;
        }
    }
    return {};
}

Result<void> ImportChunk::writePart(const ImportPart &part, const QList<int> &rows, bool withEntries, ImportChunkOutcome &outcome)
{
    QList<PartRecord> made;
    QList<PartRecord> changed;
    for (const int position : rows) {
        const PlannedImportRow &row = m_plan.rows.at(position);
        if (part.part() >= row.parts.size()) {
            continue;
        }
        const PlannedPart::State state = row.parts.at(part.part()).state;
        if (state == PlannedPart::State::New) {
            made.append({&row, position, part.newValues(m_parts.first(), row), 0});
        } else if (state == PlannedPart::State::Changed) {
            changed.append({&row, position, part.changedValues(row), 0});
        }
    }
    ImportTables tables(m_catalog, m_executor, part, m_plan);
    Result<void> done = made.isEmpty() ? Result<void>() : tables.insert(made);
    if (done && !changed.isEmpty()) {
        done = tables.update(changed, outcome.refused);
    }
    if (done && withEntries) {
        for (const QList<PartRecord> *records : {&made, &changed}) {
            for (const PartRecord &record : *records) {
                outcome.entries.append(part.entry(*record.row, record.values, record.versionAfter));
            }
        }
    }
    return done;
}

/// The sentence of the one row that was refused alone; after the way back to the savepoint.
RowRefusal ImportChunk::explained(int row, const Error &error) const
{
    const ImportPart &part = m_parts.at(m_failedPart);
    const PlannedImportRow &planned = m_plan.rows.at(row);
    const bool isNew = planned.parts.value(m_failedPart).state == PlannedPart::State::New;
    const PartValues values = isNew ? part.newValues(m_parts.first(), planned) : part.changedValues(planned);
    NestedExecutor nested(m_executor);
    RecordWriter writer(m_catalog, nested, m_clock);
    return {row, m_failedPart, writer.explained(error, part.entity(), part.byField(values))};
}
