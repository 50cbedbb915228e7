// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/pasteplanner.h"

#include "models/core/identifier.h"
#include "models/core/text.h"
#include "models/database/database.h"
#include "models/editing/bulkcommon.h"
#include "models/editing/bulkplanner.h"
#include "models/editing/recordbatch.h"

namespace {

constexpr qsizetype PastedAtOnce = 200;

/// The columns that are pasted, in the order of the block.
QStringList pastedFields(const PasteMapping &mapping)
{
    QStringList fields = mapping.fields;
    fields.removeAll(QString());
    return fields;
}

Error badReference(const Field &field, const QString &text, bool several)
{
    const QString sentence =
        several ? ::text("editing", "%1: several records are called \"%2\".").translated().arg(field.label.translated(), text)
                : ::text("editing", "%1: no record is called \"%2\".").translated().arg(field.label.translated(), text);
    return fieldErrors({{field.name, ErrorCode::MissingReference, sentence}});
}

QString lineTitle(const PasteRequest &request, qsizetype line)
{
    return request.mapping.keyColumn >= 0 ? request.block.cell(line, request.mapping.keyColumn).simplified() : QString();
}

} // namespace

PastePlanner::PastePlanner(const Catalog &catalog, Executor &executor, const Clock &clock, const BulkProgress &progress)
    : m_catalog(catalog)
    , m_executor(executor)
    , m_clock(clock)
    , m_progress(progress)
    , m_finder(catalog, executor, clock)
{
}

Result<ChangePlan> PastePlanner::plan(const PasteRequest &request)
{
    const Result<const Entity *> known = entityToChange(m_catalog, request.entity);
    if (!known) {
        return known.error();
    }
    const Entity &entity = *known.value();
    ChangePlan plan;
    plan.entity = entity.name;
    plan.fields = pastedFields(request.mapping);
    Result<QList<Line>> lines = findLines(entity, request);
    if (!lines) {
        return lines.error();
    }
    QSet<QString> seen;
    RecordBatch batch(m_catalog, entity, m_executor, m_clock);
    m_progress.counts->done = 0;
    m_progress.counts->all = lines.value().size();
    for (qsizetype from = 0; from < lines.value().size(); from += PastedAtOnce) {
        const QList<Line> chunk = lines.value().mid(from, PastedAtOnce);
        QStringList ids;
        for (const Line &line : chunk) {
            ids.append(line.id);
        }
        ids.removeAll(QString());
        Result<QList<Record>> records = batch.read(ids, false);
        if (!records) {
            return records.error();
        }
        const QHash<QString, Record> found = recordsById(records.value());
        for (qsizetype i = 0; i < chunk.size(); ++i) {
            const Line &line = chunk.at(i);
            PlannedRow row = deletedRow(line.id, plan.fields.size());
            row.label = lineTitle(request, from + i);
            if (!line.sentence.isEmpty()) {
                row.sentence = line.sentence;
            } else if (seen.contains(line.id)) {
                row.sentence = text("editing", "Another line of the block is for the same record.").translated();
            } else if (found.contains(line.id)) {
                Result<PlannedRow> planned = planLine(entity, request, from + i, found.value(line.id), plan.fields);
                if (!planned) {
                    return planned.error();
                }
                row = planned.value();
                seen.insert(line.id);
            }
            plan.rows.append(row);
        }
        m_progress.counts->done += chunk.size();
        if (m_executor.cancelled() || m_progress.cancel.isCancelled()) {
            return Database::cancelledError();
        }
    }
    if (Result<void> done = BulkPlanner(m_catalog, m_executor, m_clock, m_progress).finish(entity, plan); !done) {
        return done.error();
    }
    return plan;
}

Result<QList<PastePlanner::Line>> PastePlanner::findLines(const Entity &entity, const PasteRequest &request)
{
    QList<Line> lines;
    const PasteMapping &mapping = request.mapping;
    if (mapping.keyColumn < 0) {
        for (qsizetype i = 0; i < request.block.rows.size(); ++i) {
            const QString id = request.rowIds.value(i);
            lines.append({id, id.isEmpty() ? text("editing", "The list ends here: there is no row for this line.").translated()
                                           : QString()});
        }
        return lines;
    }
    const Field *key = entity.field(mapping.keyField);
    QHash<QString, QStringList> byKey;
    if (key != nullptr) {
        QStringList texts;
        for (qsizetype i = 0; i < request.block.rows.size(); ++i) {
            texts.append(request.block.cell(i, mapping.keyColumn));
        }
        Result<QHash<QString, QStringList>> found = m_finder.byField(entity, *key, texts);
        if (!found) {
            return found.error();
        }
        byKey = found.value();
    }
    for (qsizetype i = 0; i < request.block.rows.size(); ++i) {
        const QString typed = request.block.cell(i, mapping.keyColumn).simplified();
        if (typed.isEmpty()) {
            lines.append({{}, text("editing", "The line says nothing of which record it is for.").translated()});
            continue;
        }
        if (key == nullptr) {
            Result<Line> line = findByName(entity, typed);
            if (!line) {
                return line.error();
            }
            lines.append(line.value());
            continue;
        }
        QStringList ids = byKey.value(RecordFinder::keyForm(typed));
        if (ids.isEmpty() && (key->type == FieldType::Text || key->type == FieldType::Phone)) {
            ids = byKey.value(RecordFinder::bareForm(typed));
        }
        ids.removeDuplicates();
        if (ids.size() == 1) {
            lines.append({ids.constFirst(), {}});
        } else {
            const QString sentence = ids.isEmpty() ? text("editing", "No record has this %1: \"%2\".").translated()
                                                   : text("editing", "Several records have this %1: \"%2\".").translated();
            lines.append({{}, sentence.arg(key->label.translated(), typed)});
        }
    }
    return lines;
}

Result<PastePlanner::Line> PastePlanner::findByName(const Entity &entity, const QString &name)
{
    const Result<QStringList> found = m_finder.byName(entity, name);
    if (!found) {
        return found.error();
    }
    if (found.value().size() == 1) {
        return Line{found.value().constFirst(), {}};
    }
    const QString sentence = found.value().isEmpty() ? text("editing", "No record is called \"%1\".").translated()
                                                     : text("editing", "Several records are called \"%1\".").translated();
    return Line{{}, sentence.arg(name)};
}

Result<PlannedRow> PastePlanner::planLine(const Entity &entity, const PasteRequest &request, qsizetype line,
                                          const Record &record, const QStringList &fields)
{
    FieldValues values;
    QList<FieldError> wrong;
    QHash<QString, QString> typed;
    for (qsizetype column = 0; column < request.mapping.fields.size(); ++column) {
        const Field *field = entity.field(request.mapping.fields.at(column));
        if (field == nullptr || column >= request.block.rows.at(line).size()) {
            continue;
        }
        const QString text = request.block.cell(line, column);
        typed.insert(field->name, text);
        const Result<Result<QVariant>> value = read(*field, text, request.format);
        if (!value) {
            return value.error();
        }
        if (value.value().ok()) {
            values.insert(field->name, value.value().value());
        } else {
            const Error &error = value.value().error();
            wrong.append(error.fields.isEmpty() ? FieldError{field->name, error.code, error.message} : error.fields.constFirst());
        }
    }
    PlannedRow row = planRow(entity, fields, record, values);
    if (!wrong.isEmpty()) {
        refuse(row, fields, fieldErrors(wrong));
    }
    for (qsizetype i = 0; i < fields.size(); ++i) {
        row.cells[i].typed = typed.value(fields.at(i));
    }
    return row;
}

Result<Result<QVariant>> PastePlanner::read(const Field &field, const QString &typed, const TypedFormat &format)
{
    const Entity *other = field.type == FieldType::Reference ? m_catalog.entity(field.references) : nullptr;
    const QString text = typed.simplified();
    if (other == nullptr || text.isEmpty() || isId(text.toLower())) {
        return typedValue(field, typed, format);
    }
    Result<QStringList> found = m_finder.byName(*other, text);
    if (!found) {
        return found.error();
    }
    if (found.value().isEmpty() && other->field(other->secondaryLabel) != nullptr) { // a person by the e-mail
        const Result<QHash<QString, QStringList>> keyed =
            m_finder.byField(*other, *other->field(other->secondaryLabel), {text});
        if (!keyed) {
            return keyed.error();
        }
        found = keyed.value().value(RecordFinder::keyForm(text));
    }
    if (found.value().size() == 1) {
        return Result<QVariant>(QVariant(found.value().constFirst()));
    }
    return Result<QVariant>(badReference(field, text, !found.value().isEmpty()));
}
