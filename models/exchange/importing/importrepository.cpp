// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importing/importrepository.h"

#include "models/core/identifier.h"
#include "models/core/text.h"
#include "models/database/recordlabels.h"
#include "models/database/sqldialect.h"
#include "models/database/sqlerror.h"
#include "models/exchange/importing/importundo.h"

#include <QJsonDocument>
#include <QSet>

#include <utility>

namespace {

constexpr const char *importColumns =
    "i.id, i.entity, i.file_name, i.file_hash, i.file_size, i.mode, i.\"rows\", i.created, i.changed, i.unchanged, i.refused, "
    "i.duplicates, i.skipped, i.changed_fields, i.references_created, i.imported_by, i.imported_at, i.undone_by, i.undone_at, "
    "i.removed, i.restored, i.kept";

const QList<FieldType> &importColumnTypes()
{
    static const QList<FieldType> types = {
        FieldType::Id,      FieldType::Text,    FieldType::Text,    FieldType::Text,    FieldType::Integer, FieldType::Text,
        FieldType::Integer, FieldType::Integer, FieldType::Integer, FieldType::Integer, FieldType::Integer, FieldType::Integer,
        FieldType::Integer, FieldType::Integer, FieldType::Integer, FieldType::Id,      FieldType::Instant, FieldType::Id,
        FieldType::Instant, FieldType::Integer, FieldType::Integer, FieldType::Integer};
    return types;
}

ImportMode modeOfText(const QString &mode)
{
    if (mode == QLatin1String("create")) {
        return ImportMode::Create;
    }
    return mode == QLatin1String("update") ? ImportMode::Update : ImportMode::Both;
}

/// `undoneByName` holds the id until the names are read.
ImportRecord recordOf(const QList<QVariant> &row)
{
    ImportRecord record;
    record.id = row.at(0).toString();
    record.entity = row.at(1).toString();
    record.fileName = row.at(2).toString();
    record.fileHash = row.at(3).toString();
    record.fileSize = row.at(4).toLongLong();
    record.mode = modeOfText(row.at(5).toString());
    int *const counts[] = {&record.counts.rows,    &record.counts.created,    &record.counts.changed,
                           &record.counts.unchanged, &record.counts.refused,  &record.counts.duplicates,
                           &record.counts.skipped, &record.counts.changedFields, &record.counts.referencesCreated};
    qsizetype column = 6;
    for (int *count : counts) {
        *count = row.at(column++).toInt();
    }
    record.byId = row.at(15).toString();
    record.at = row.at(16).value<Instant>();
    record.undoneByName = row.at(17).toString();
    if (row.at(18).isValid()) {
        record.undoneAt = row.at(18).value<Instant>();
    }
    record.undone.created = row.at(19).toInt();
    record.undone.changed = row.at(20).toInt();
    record.undone.skipped = row.at(21).toInt();
    return record;
}

} // namespace

ImportRepository::ImportRepository(const Catalog &catalog, Executor &executor, const Clock &clock)
    : m_catalog(catalog)
    , m_executor(executor)
    , m_clock(clock)
{
}

Result<QList<ImportRecord>> ImportRepository::select(const QString &condition, const QVariantList &values, int limit)
{
    const auto rows = m_executor.run({QStringLiteral("SELECT %1 FROM imports AS i WHERE %2 ORDER BY i.imported_at DESC, i.id DESC LIMIT %3")
                                          .arg(QLatin1String(importColumns), condition)
                                          .arg(limit),
                                      values, importColumnTypes(), {}, {}});
    if (!rows) {
        return rows.error();
    }
    QList<ImportRecord> records;
    for (const QList<QVariant> &row : rows.value().rows) {
        records.append(recordOf(row));
    }
    Result<void> done = addNames(records);
    if (done) {
        done = addUndoable(records);
    }
    return done ? Result<QList<ImportRecord>>(records) : Result<QList<ImportRecord>>(done.error());
}

Result<void> ImportRepository::addNames(QList<ImportRecord> &records)
{
    RecordLabels names(m_catalog, m_executor);
    for (const ImportRecord &record : std::as_const(records)) {
        names.want(QStringLiteral("users"), record.byId);
        names.want(QStringLiteral("users"), record.undoneByName);
    }
    const auto labels = names.load();
    if (!labels) {
        return labels.error();
    }
    for (ImportRecord &record : records) {
        record.byName = labels.value().value(record.byId);
        record.undoneByName = labels.value().value(record.undoneByName);
    }
    return {};
}

/// On a server it says so itself; in a file whoever has it may.
Result<void> ImportRepository::addUndoable(QList<ImportRecord> &records)
{
    if (m_executor.engine() == Engine::Sqlite) {
        for (ImportRecord &record : records) {
            record.mayUndo = !record.isUndone() && m_executor.now() < record.undoableUntil() && !m_executor.access().readOnly;
        }
        return {};
    }
    QStringList ids;
    for (const ImportRecord &record : std::as_const(records)) {
        if (!record.isUndone()) {
            ids.append(record.id);
        }
    }
    if (ids.isEmpty()) {
        return {};
    }
    const auto rows = m_executor.run({QStringLiteral("SELECT * FROM app.undoable_imports($1::uuid[])"),
                                      {SqlDialect(Engine::PostgreSql).listValue(ids)},
                                      {FieldType::Id},
                                      {},
                                      {}});
    if (!rows) {
        return rows.error();
    }
    QSet<QString> undoable;
    for (const QList<QVariant> &row : rows.value().rows) {
        undoable.insert(row.constFirst().toString());
    }
    for (ImportRecord &record : records) {
        record.mayUndo = undoable.contains(record.id);
    }
    return {};
}

Result<QList<ImportRecord>> ImportRepository::list(int limit)
{
    return select(QStringLiteral("TRUE"), {}, limit);
}

Result<ImportRecord> ImportRepository::read(const QString &id)
{
    if (!isId(id)) {
        return errorOf(ErrorCode::NotFound);
    }
    const SqlDialect dialect(m_executor.engine());
    const QString condition = QStringLiteral("i.id = ") + dialect.place(1, FieldType::Id);
    const auto found = select(condition, {id}, 1);
    if (!found) {
        return found.error();
    }
    if (found.value().isEmpty()) {
        return errorOf(ErrorCode::NotFound);
    }
    const auto mapping = m_executor.run(
        {QStringLiteral("SELECT i.mapping FROM imports AS i WHERE ") + condition, {id}, {FieldType::Json}, {}, {}});
    if (!mapping) {
        return mapping.error();
    }
    ImportRecord record = found.value().constFirst();
    if (!mapping.value().rows.isEmpty()) {
        record.mapping = QJsonDocument::fromJson(mapping.value().rows.constFirst().constFirst().toString().toUtf8()).object();
    }
    return record;
}

Result<std::optional<ImportRecord>> ImportRepository::sameFile(const QString &hash)
{
    if (hash.isEmpty()) {
        return std::optional<ImportRecord>();
    }
    const auto found =
        select(QStringLiteral("i.file_hash = ") + SqlDialect(m_executor.engine()).place(1, FieldType::Text), {hash}, 1);
    if (!found) {
        return found.error();
    }
    return found.value().isEmpty() ? std::optional<ImportRecord>() : std::optional<ImportRecord>(found.value().constFirst());
}

Result<ImportUndoReport> ImportRepository::previewUndo(const QString &id, const BulkProgress &progress)
{
    return undoInTransaction(id, progress, false);
}

Result<ImportUndoReport> ImportRepository::undo(const QString &id, const BulkProgress &progress)
{
    return undoInTransaction(id, progress, true);
}

Result<ImportUndoReport> ImportRepository::undoInTransaction(const QString &id, const BulkProgress &progress, bool keep)
{
    Transaction transaction(m_executor);
    if (auto begun = transaction.begin(); !begun) {
        return begun.error();
    }
    const Result<ImportRecord> record = read(id);
    if (!record) {
        return record.error();
    }
    auto report = ImportUndo(m_catalog, m_executor, m_clock, record.value(), progress).run();
    if (!report || !keep) {
        return report;
    }
    if (auto done = transaction.commit(); !done) {
        return done.error();
    }
    return report;
}
