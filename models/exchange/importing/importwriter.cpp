// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importing/importwriter.h"

#include "models/core/identifier.h"
#include "models/database/bulktable.h"
#include "models/database/database.h"
#include "models/database/recordlabels.h"
#include "models/database/sqldialect.h"
#include "models/database/sqlerror.h"
#include "models/exchange/importing/importchunk.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace {

constexpr qsizetype rowsAtOnceServer = 5'000;
constexpr qsizetype rowsAtOnceFile = 500;  // a prepared statement a row: more at once gains nothing and stops later
constexpr qsizetype entriesOfAChunk = 500;

QString modeName(ImportMode mode)
{
    switch (mode) {
    case ImportMode::Create: return QStringLiteral("create");
    case ImportMode::Update: return QStringLiteral("update");
    case ImportMode::Both: break;
    }
    return QStringLiteral("both");
}

QList<int> writtenRows(const ImportPlan &plan)
{
    QList<int> rows;
    for (int i = 0; i < plan.rows.size(); ++i) {
        const RowOutcome outcome = plan.rows.at(i).outcome;
        if (outcome == RowOutcome::New || outcome == RowOutcome::Changed) {
            rows.append(i);
        }
    }
    return rows;
}

/// The rows that the database refused, with a sentence at the cell where it is known which.
void markRefused(ImportPlan &plan, const QList<RowRefusal> &refused)
{
    for (const RowRefusal &refusal : refused) {
        PlannedImportRow &row = plan.rows[refusal.position];
        row.outcome = RowOutcome::Refused;
        const auto targetOf = [&](const QString &field) {
            for (int i = 0; i < plan.targets.size(); ++i) {
                if (plan.targets.at(i).part == refusal.part && plan.targets.at(i).path.field == field) {
                    return i;
                }
            }
            return -1;
        };
        for (const FieldError &error : refusal.error.fields) {
            const CellProblem problem{targetOf(error.field), error.code, error.message};
            if (!row.problems.contains(problem)) {
                row.problems.append(problem);
            }
        }
        if (refusal.error.fields.isEmpty()) {
            row.problems.append({-1, refusal.error.code, refusal.error.message});
        }
    }
}

class ImportRun
{
public:
    ImportRun(const Catalog &catalog, Executor &executor, const Clock &clock, const ImportPlan &plan)
        : m_catalog(catalog)
        , m_executor(executor)
        , m_clock(clock)
        , m_plan(plan)
        , m_parts(ImportPart::of(catalog, plan))
        , m_id(newId(executor.now()))
    {
    }

    [[nodiscard]] Result<void> record();
    [[nodiscard]] Result<void> rows(const QList<int> &rows, const BulkProgress &progress, bool withEntries);
    [[nodiscard]] Result<ImportRecord> read();

    QList<RowRefusal> refused;

private:
    [[nodiscard]] QString organization() const;
    [[nodiscard]] Result<void> keep(const QList<QByteArray> &entries);

    const Catalog &m_catalog;
    Executor &m_executor;
    const Clock &m_clock;
    const ImportPlan &m_plan;
    QList<ImportPart> m_parts;
    QString m_id;
    int m_position = 0;
};

/// The one that all rows name; empty: none or several.
QString ImportRun::organization() const
{
    const ImportPart &main = m_parts.first();
    const int source = main.sourceOf(u"organization_id");
    QString only;
    if (source < 0) {
        return only;
    }
    for (const PlannedImportRow &row : m_plan.rows) {
        if (row.outcome != RowOutcome::New || row.parts.isEmpty()) {
            continue;
        }
        const QString named = main.newValues(main, row).values.at(source).toString();
        if (!only.isEmpty() && named != only) {
            return {};
        }
        only = named;
    }
    const QStringList mine = m_executor.access().organizations({QStringLiteral("owner"), QStringLiteral("admin"), QStringLiteral("coordinator")});
    return m_executor.access().seesAll() || mine.contains(only) ? only : QString();
}

Result<void> ImportRun::record()
{
    const SqlDialect dialect(m_executor.engine());
    const bool server = dialect.engine() == Engine::PostgreSql;
    const ImportCounts counts = m_plan.counts();
    Statement statement;
    QStringList columns;
    QStringList expressions;
    const auto set = [&](const char *column, const QVariant &value, FieldType type) {
        columns.append(SqlDialect::identifier(QString::fromLatin1(column)));
        statement.values.append(value);
        expressions.append(dialect.place(static_cast<int>(statement.values.size()), type));
    };
    set("id", m_id, FieldType::Id);
    set("entity", m_plan.mapping.entity, FieldType::Text);
    set("file_name", m_plan.source.name.left(255), FieldType::Text);
    set("file_hash", m_plan.source.hash, FieldType::Text);
    set("file_size", m_plan.source.size, FieldType::Integer);
    set("mode", modeName(m_plan.mapping.mode), FieldType::Text);
    set("mapping", QString::fromUtf8(QJsonDocument(toJson(m_plan.mapping)).toJson(QJsonDocument::Compact)), FieldType::Json);
    const std::pair<const char *, int> numbers[] = {
        {"rows", counts.rows}, {"created", counts.created}, {"changed", counts.changed}, {"unchanged", counts.unchanged},
        {"refused", counts.refused}, {"duplicates", counts.duplicates}, {"skipped", counts.skipped},
        {"changed_fields", counts.changedFields}, {"references_created", counts.referencesCreated}};
    for (const auto &[column, number] : numbers) {
        set(column, qint64(number), FieldType::Integer);
    }
    columns.append({QStringLiteral("imported_by"), QStringLiteral("job_id"), QStringLiteral("organization_id")});
    expressions.append(dialect.currentActor());
    expressions.append(server ? QStringLiteral("left(nullif(current_setting('app.job_id', TRUE), ''), 64)") : QStringLiteral("NULL"));
    const QString home = organization();
    if (home.isEmpty() && server && !m_executor.access().seesAll()) { // as app.create_people() chooses
        expressions.append(QStringLiteral("(SELECT o.id FROM organizations AS o WHERE o.id = ANY ((SELECT app.my_staff_orgs())::uuid[]) "
                                          "ORDER BY app.fold(o.name) COLLATE \"C\", o.id LIMIT 1)"));
    } else {
        statement.values.append(home.isEmpty() ? QVariant() : QVariant(home));
        expressions.append(dialect.place(static_cast<int>(statement.values.size()), FieldType::Id));
    }
    if (!server) {
        columns.append(QStringLiteral("imported_at"));
        expressions.append(dialect.moment(m_executor.now()));
    }
    statement.sql = QStringLiteral("INSERT INTO imports (%1) VALUES (%2)")
                        .arg(columns.join(QLatin1String(", ")), expressions.join(QLatin1String(", ")));
    const auto done = m_executor.run(statement);
    return done ? Result<void>() : Result<void>(done.error());
}

Result<void> ImportRun::rows(const QList<int> &rows, const BulkProgress &progress, bool withEntries)
{
    ImportChunk chunk(m_catalog, m_executor, m_clock, m_plan, m_parts);
    const qsizetype atOnce = m_executor.engine() == Engine::PostgreSql ? rowsAtOnceServer : rowsAtOnceFile;
    progress.counts->done = 0;
    progress.counts->all = rows.size();
    for (qsizetype from = 0; from < rows.size() && refused.size() < ImportChunk::mostRefusals; from += atOnce) {
        ImportChunkOutcome outcome;
        const QList<int> now = rows.mid(from, atOnce);
        if (Result<void> done = chunk.write(now, withEntries, outcome); !done) {
            return done;
        }
        refused += outcome.refused;
        if (withEntries && refused.isEmpty()) {
            if (Result<void> done = keep(outcome.entries); !done) {
                return done;
            }
        }
        progress.counts->done += now.size();
        if (m_executor.cancelled() || progress.cancel.isCancelled()) {
            return Database::cancelledError();
        }
    }
    return {};
}

Result<void> ImportRun::keep(const QList<QByteArray> &entries)
{
    BulkTable bulk(m_executor.engine(), QStringLiteral("import_chunks"),
                   {{QStringLiteral("id"), FieldType::Id, -1, false},
                    {QStringLiteral("import_id"), FieldType::Reference, -1, false},
                    {QStringLiteral("position"), FieldType::Integer, -1, false},
                    {QStringLiteral("content"), FieldType::Json, -1, false}});
    for (qsizetype from = 0; from < entries.size(); from += entriesOfAChunk) {
        const QByteArray content = '[' + entries.mid(from, entriesOfAChunk).join(',') + ']';
        if (auto added = bulk.append({newId(m_executor.now()), m_id, qint64(m_position++), QString::fromUtf8(content)}); !added) {
            return added;
        }
    }
    return bulk.insert(m_executor);
}

Result<ImportRecord> ImportRun::read()
{
    Statement statement;
    statement.sql = QStringLiteral("SELECT i.imported_by, i.imported_at FROM imports AS i WHERE i.id = %1")
                        .arg(SqlDialect(m_executor.engine()).place(1, FieldType::Id));
    statement.values = {m_id};
    statement.columns = {FieldType::Id, FieldType::Instant};
    const auto found = m_executor.run(statement);
    if (!found) {
        return found.error();
    }
    if (found.value().rows.isEmpty()) {
        return errorOf(ErrorCode::NotFound);
    }
    ImportRecord record;
    record.id = m_id;
    record.entity = m_plan.mapping.entity;
    record.fileName = m_plan.source.name;
    record.fileHash = m_plan.source.hash;
    record.fileSize = m_plan.source.size;
    record.mode = m_plan.mapping.mode;
    record.counts = m_plan.counts();
    record.byId = found.value().rows.first().at(0).toString();
    record.at = found.value().rows.first().at(1).value<Instant>();
    record.mayUndo = true;
    RecordLabels labels(m_catalog, m_executor);
    labels.want(QStringLiteral("users"), record.byId);
    if (const auto named = labels.load(); named) {
        record.byName = named.value().value(record.byId);
    }
    return record;
}

} // namespace

ImportWriter::ImportWriter(const Catalog &catalog, Executor &executor, const Clock &clock, const BulkProgress &progress)
    : m_catalog(catalog)
    , m_executor(executor)
    , m_clock(clock)
    , m_progress(progress)
{
}

Result<ImportRecord> ImportWriter::commit(ImportPlan &plan)
{
    ImportRun run(m_catalog, m_executor, m_clock, plan);
    Transaction transaction(m_executor);
    Result<void> done = transaction.begin();
    if (done) {
        done = run.record();
    }
    if (done) {
        done = run.rows(writtenRows(plan), m_progress, true);
    }
    if (done && !run.refused.isEmpty()) {
        transaction.rollback();
        markRefused(plan, run.refused);
        Error error = errorOf(ErrorCode::Check);
        error.message = QCoreApplication::translate("exchange", "The database refused %n row(s), so nothing was imported. Each of them says why.",
                                                    nullptr, static_cast<int>(run.refused.size()));
        return error;
    }
    if (!done) {
        return done.error();
    }
    Result<ImportRecord> record = run.read();
    if (!record) {
        return record;
    }
    if (done = transaction.commit(); !done) {
        return done.error();
    }
    return record;
}

Result<void> ImportWriter::tryOut(ImportPlan &plan)
{
    const QList<int> rows = writtenRows(plan);
    if (rows.size() > mostTried) {
        plan.tried = false;
        return {};
    }
    ImportRun run(m_catalog, m_executor, m_clock, plan);
    Transaction transaction(m_executor);
    Result<void> done = transaction.begin();
    if (done) {
        done = run.rows(rows, m_progress, false);
    }
    transaction.rollback();
    if (!done) {
        return done;
    }
    markRefused(plan, run.refused);
    plan.tried = true;
    return {};
}
