// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/recordrestorer.h"

#include "models/core/identifier.h"
#include "models/core/text.h"
#include "models/database/constraintsentences.h"
#include "models/database/deletedrows.h"
#include "models/database/nestedexecutor.h"
#include "models/database/recordlabels.h"
#include "models/database/sqldialect.h"
#include "models/database/sqlerror.h"

#include <utility>

namespace {

constexpr qsizetype namedProblems = 20;

} // namespace

Result<QStringList> RecordRestorer::begin(Transaction &transaction, const QString &batch)
{
    if (!isId(batch)) {
        return errorOf(ErrorCode::NotFound);
    }
    m_batch = batch;
    auto done = transaction.begin();
    if (done && m_executor.engine() == Engine::Sqlite) {
        done = m_executor.script(QStringLiteral("PRAGMA defer_foreign_keys = ON"));
    }
    if (!done) {
        return done.error();
    }
    const SqlDialect dialect(m_executor.engine());
    auto kinds = m_executor.run({QStringLiteral("SELECT DISTINCT entity FROM deleted_records WHERE batch = ")
                                     + dialect.place(1, FieldType::Id),
                                 {batch},
                                 {FieldType::Text},
                                 {},
                                 {}});
    auto map = ReferenceMap::load(m_executor);
    if (!kinds || !map) {
        return kinds.ok() ? map.error() : kinds.error();
    }
    if (kinds.value().rows.isEmpty()) {
        return errorOf(ErrorCode::NotFound);
    }
    m_map = map.value();
    QStringList tables;
    for (const QList<QVariant> &row : std::as_const(kinds.value().rows)) {
        tables.append(row.constFirst().toString());
    }
    return m_map.inOrder(tables);
}

Result<int> RecordRestorer::restore(const QString &batch)
{
    Transaction transaction(m_executor);
    auto tables = begin(transaction, batch);
    if (!tables) {
        return tables.error();
    }
    qint64 rows = 0;
    for (const QString &table : std::as_const(tables.value())) {
        auto back = putBack(table, {}, false);
        if (!back) {
            return back.error();
        }
        rows += back.value();
    }
    auto done = linkAgain(false);
    if (done) {
        done = forget();
    }
    if (done) {
        done = transaction.commit();
    }
    if (!done) {
        return done.error();
    }
    return static_cast<int>(rows);
}

Result<RestoreReport> RecordRestorer::restorePossible(const QString &batch)
{
    m_report = {};
    m_failed.clear();
    m_processed.clear();
    Transaction transaction(m_executor);
    auto tables = begin(transaction, batch);
    if (!tables) {
        return tables.error();
    }
    for (const QString &table : std::as_const(tables.value())) {
        if (auto done = restoreTable(table); !done) {
            return done.error();
        }
        m_processed.insert(table);
    }
    auto done = linkAgain(true);
    if (done) {
        done = forget();
    }
    if (done) {
        auto left = updateHeader();
        if (!left) {
            return left.error();
        }
        m_report.left = left.value();
        done = transaction.commit();
    }
    if (!done) {
        return done.error();
    }
    return m_report;
}

/// The rows of a table all at once; where one of them is refused, one after the other.
Result<void> RecordRestorer::restoreTable(const QString &table)
{
    if (auto found = findMissing(table); !found) {
        return found;
    }
    NestedExecutor nested(m_executor);
    Transaction attempt(nested);
    if (auto begun = attempt.begin(); !begun) {
        return begun;
    }
    auto back = putBack(table, {}, true);
    if (back) {
        m_report.restored += back.value();
        return attempt.commit();
    }
    if (back.error().concernsWorkspace()) {
        return back.error();
    }
    attempt.rollback();
    return restoreOneByOne(table);
}

Result<void> RecordRestorer::restoreOneByOne(const QString &table)
{
    auto ids = idsOf(table);
    if (!ids) {
        return ids.error();
    }
    const Entity *entity = m_catalog.entity(table);
    for (const QString &id : std::as_const(ids.value())) {
        NestedExecutor nested(m_executor);
        Transaction attempt(nested);
        if (auto begun = attempt.begin(); !begun) {
            return begun;
        }
        auto back = putBack(table, {id}, true);
        if (back) {
            m_report.restored += back.value();
            if (auto kept = attempt.commit(); !kept) {
                return kept;
            }
            continue;
        }
        if (back.error().concernsWorkspace()) {
            return back.error();
        }
        attempt.rollback();
        Error error = back.error();
        if (entity != nullptr) {
            auto row = readDeletedRows(m_catalog, m_executor, m_batch, table, id, 1);
            const bool known = row.ok() && !row.value().isEmpty();
            error = ConstraintSentences(m_catalog).explain(error, *entity, known ? row.value().constFirst().values : FieldValues());
        }
        m_failed.insert(id);
        addProblem({table, id, nameOfRow(table, id), error.code, error.sentences().join(u' '), {}, {}});
    }
    return {};
}

QString RecordRestorer::parentIsThere(const ReferenceEffect &effect, const QString &value) const
{
    const bool postgres = m_executor.engine() == Engine::PostgreSql;
    QString there = QStringLiteral("EXISTS (SELECT 1 FROM %1 AS p WHERE p.id = %2%3)")
                        .arg(SqlDialect::identifier(effect.target), value, postgres ? QStringLiteral("::uuid") : QString());
    if (!m_processed.contains(effect.target)) { // itself, or a circle: it comes in this or a later step
        there += QStringLiteral(" OR EXISTS (SELECT 1 FROM deleted_records AS w WHERE w.batch = d.batch AND w.entity = '%1' "
                                "AND w.id = %2%3)")
                     .arg(effect.target, value, postgres ? QStringLiteral("::uuid") : QString());
    }
    return QLatin1Char('(') + there + QLatin1Char(')');
}

/// Rows that belong to something that is gone, or that stays behind itself, stay behind.
Result<void> RecordRestorer::findMissing(const QString &table)
{
    const SqlDialect dialect(m_executor.engine());
    const QList<ReferenceEffect> effects = m_map.referencesOf(table);
    for (const ReferenceEffect &effect : effects) {
        if (effect.effect == Dependents::Effect::Unlinked) {
            continue; // can come back without it
        }
        const QString value = deletedRowText(m_executor.engine(), QStringLiteral("d"), effect.column);
        auto rows = m_executor.run(
            {QStringLiteral("SELECT d.id, %1 FROM deleted_records AS d WHERE d.batch = %2 AND d.entity = %3 AND %4 "
                            "AND %1 IS NOT NULL AND NOT %5")
                 .arg(value, dialect.place(1, FieldType::Id), dialect.place(2, FieldType::Text),
                      isWholeDeletedRow(m_executor.engine(), QStringLiteral("d")), parentIsThere(effect, value)),
             {m_batch, table},
             {FieldType::Id, FieldType::Text},
             {},
             {}});
        if (!rows) {
            return rows.error();
        }
        for (const QList<QVariant> &row : std::as_const(rows.value().rows)) {
            if (auto noted = noteMissing(effect, row.at(0).toString(), row.at(1).toString()); !noted) {
                return noted;
            }
        }
    }
    return {};
}

Result<void> RecordRestorer::noteMissing(const ReferenceEffect &effect, const QString &id, const QString &parent)
{
    const bool isConsequence = m_failed.contains(parent);
    const bool isKnown = m_failed.contains(id);
    m_failed.insert(id);
    if (isConsequence || isKnown || m_report.problems.size() >= namedProblems) {
        return {};
    }
    const SqlDialect dialect(m_executor.engine());
    auto found = m_executor.run({QStringLiteral("SELECT d.batch FROM deleted_records AS d WHERE d.id = %1 AND d.entity = %2 "
                                                "AND d.batch <> %3 AND %4 ORDER BY d.at DESC LIMIT 1")
                                     .arg(dialect.place(1, FieldType::Id), dialect.place(2, FieldType::Text),
                                          dialect.place(3, FieldType::Id),
                                          isWholeDeletedRow(m_executor.engine(), QStringLiteral("d"))),
                                 {parent, effect.target, m_batch},
                                 {FieldType::Id},
                                 {},
                                 {}});
    if (!found) {
        return found.error();
    }
    const QString batch = found.value().rows.isEmpty() ? QString() : found.value().rows.constFirst().constFirst().toString();
    const Entity *target = m_catalog.entity(effect.target);
    const QString kind = target == nullptr ? effect.target : target->singular.translated().toLower();
    //: %1 is a kind of record, such as "program"
    const Text sentence = batch.isEmpty() ? text("database", "The %1 that it belongs to is gone for good.")
                                          : text("database", "The %1 that it belongs to was deleted as well.");
    addProblem({effect.table, id, nameOfRow(effect.table, id), ErrorCode::MissingReference, sentence.translated().arg(kind),
                effect.target, batch});
    return {};
}

void RecordRestorer::addProblem(RestoreProblem problem)
{
    if (m_report.problems.size() < namedProblems) {
        m_report.problems.append(std::move(problem));
    }
}

QString RecordRestorer::nameOfRow(const QString &table, const QString &id)
{
    const Entity *entity = m_catalog.entity(table);
    if (entity == nullptr) {
        return {};
    }
    auto row = readDeletedRows(m_catalog, m_executor, m_batch, table, id, 1);
    if (!row || row.value().isEmpty()) {
        return {};
    }
    const Record &record = row.value().constFirst();
    QHash<QString, QString> labels;
    for (const Field &field : entity->fields) {
        if (field.type == FieldType::Reference && record.value(field.name).isValid()) {
            auto known = RecordLabels(m_catalog, m_executor).loadExisting(field.references, {record.value(field.name).toString()});
            if (known) {
                labels.insert(known.value());
            }
        }
    }
    return labelOfDeleted(*entity, record, labels);
}

Result<QStringList> RecordRestorer::idsOf(const QString &table)
{
    const SqlDialect dialect(m_executor.engine());
    auto rows = m_executor.run({QStringLiteral("SELECT d.id FROM deleted_records AS d WHERE d.batch = %1 AND d.entity = %2 AND %3")
                                    .arg(dialect.place(1, FieldType::Id), dialect.place(2, FieldType::Text),
                                         isWholeDeletedRow(m_executor.engine(), QStringLiteral("d"))),
                                {m_batch, table},
                                {FieldType::Id},
                                {},
                                {}});
    if (!rows) {
        return rows.error();
    }
    QStringList ids;
    for (const QList<QVariant> &row : std::as_const(rows.value().rows)) {
        if (!m_failed.contains(row.constFirst().toString())) {
            ids.append(row.constFirst().toString());
        }
    }
    return ids;
}

/// `letGo`: references that may be empty are, where they would lead nowhere.
Result<qint64> RecordRestorer::putBack(const QString &table, const QStringList &onlyIds, bool letGo)
{
    const SqlDialect dialect(m_executor.engine());
    auto columns = writableColumns(m_executor, table);
    if (!columns) {
        return columns.error();
    }
    const bool postgres = dialect.engine() == Engine::PostgreSql;
    const QList<ReferenceEffect> effects = letGo ? m_map.referencesOf(table) : QList<ReferenceEffect>();
    QStringList names;
    QStringList sources;
    for (const QString &column : std::as_const(columns.value())) {
        names.append(SqlDialect::identifier(column));
        QString source = postgres ? QStringLiteral("r.") + SqlDialect::identifier(column)
                                  : deletedRowText(Engine::Sqlite, QStringLiteral("d"), column);
        for (const ReferenceEffect &effect : effects) {
            if (effect.column == column && effect.effect == Dependents::Effect::Unlinked) {
                source = QStringLiteral("CASE WHEN %1 THEN %2 END").arg(parentIsThere(effect, source), source);
            }
        }
        sources.append(source);
    }
    const QString from = postgres
        ? QStringLiteral("deleted_records AS d, jsonb_populate_record(NULL::public.%1, d.\"row\") AS r").arg(SqlDialect::identifier(table))
        : QStringLiteral("deleted_records AS d");
    QString where = QStringLiteral("d.batch = %1 AND d.entity = %2 AND %3")
                        .arg(dialect.place(1, FieldType::Id), dialect.place(2, FieldType::Text),
                             isWholeDeletedRow(dialect.engine(), QStringLiteral("d")));
    QVariantList values = {m_batch, table};
    if (!onlyIds.isEmpty()) {
        where += QStringLiteral(" AND ") + dialect.idIsIn(QStringLiteral("d.id"), 3);
        values.append(dialect.listValue(onlyIds));
    } else if (!m_failed.isEmpty()) {
        where += QStringLiteral(" AND NOT (%1)").arg(dialect.idIsIn(QStringLiteral("d.id"), 3));
        values.append(dialect.listValue(m_failed.values()));
    }
    auto done = m_executor.run({QStringLiteral("INSERT INTO %1 (%2) SELECT %3 FROM %4 WHERE %5")
                                    .arg(SqlDialect::identifier(table), names.join(QStringLiteral(", ")),
                                         sources.join(QStringLiteral(", ")), from, where),
                                values,
                                {},
                                {},
                                {}});
    if (!done) {
        return done.error();
    }
    return done.value().affected;
}
