// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/recyclerepository.h"

#include "models/core/identifier.h"
#include "models/database/deletedrows.h"
#include "models/database/deleterows.h"
#include "models/database/recordlabels.h"
#include "models/database/sqldialect.h"
#include "models/database/sqlerror.h"

#include <utility>

namespace {

constexpr int daysBetweenMarkAndEnd = 7;

const QString &daysSetting()
{
    static const QString name = QStringLiteral("recycle.days");
    return name;
}

Result<void> doneOf(const Result<ResultSet> &result)
{
    return result.ok() ? Result<void>() : Result<void>(result.error());
}

} // namespace

RecycleRepository::Condition RecycleRepository::condition(const DeletedFilter &filter) const
{
    const SqlDialect dialect(m_executor.engine());
    Condition where{QStringLiteral("TRUE"), {}};
    const auto place = [&where](const QVariant &value) {
        where.values.append(value);
        return static_cast<int>(where.values.size());
    };
    const QStringList words = filter.search.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        where.sql += QStringLiteral(" AND ")
            + dialect.foldContains(QStringLiteral("h.label"), place(dialect.containsValue(word)));
    }
    if (!filter.entity.isEmpty()) {
        where.sql += QStringLiteral(" AND h.entity = ") + dialect.place(place(filter.entity), FieldType::Text);
    }
    if (!filter.byId.isEmpty()) {
        where.sql += QStringLiteral(" AND h.\"by\" = ") + dialect.place(place(filter.byId), FieldType::Id);
    }
    if (filter.since) {
        where.sql += QStringLiteral(" AND h.at >= ")
            + dialect.place(place(QVariant::fromValue(*filter.since)), FieldType::Instant);
    }
    return where;
}

Result<QList<DeletedBatch>> RecycleRepository::list(const DeletedFilter &filter, const std::optional<DeletedBatch> &after,
                                                    int limit)
{
    const SqlDialect dialect(m_executor.engine());
    Condition where = condition(filter);
    if (after) {
        where.values.append(QVariant::fromValue(after->at));
        where.values.append(after->id);
        const int position = static_cast<int>(where.values.size());
        where.sql += QStringLiteral(" AND (h.at, h.id) < (%1, %2)")
                         .arg(dialect.place(position - 1, FieldType::Instant), dialect.place(position, FieldType::Id));
    }
    auto rows = m_executor.run({QStringLiteral("SELECT h.id, h.entity, h.label, h.records, h.dependents, h.\"by\", h.at "
                                               "FROM deletions AS h WHERE %1 ORDER BY h.at DESC, h.id DESC LIMIT %2")
                                    .arg(where.sql)
                                    .arg(limit),
                                where.values,
                                {FieldType::Id, FieldType::Text, FieldType::Text, FieldType::Integer, FieldType::Integer,
                                 FieldType::Id, FieldType::Instant},
                                {},
                                {}});
    if (!rows) {
        return rows.error();
    }
    QList<DeletedBatch> batches;
    RecordLabels names(m_catalog, m_executor);
    for (const QList<QVariant> &row : std::as_const(rows.value().rows)) {
        DeletedBatch batch{row.at(0).toString(), row.at(1).toString(), row.at(2).toString(), row.at(3).toLongLong(),
                           row.at(4).toLongLong(), row.at(5).toString(), {}, row.at(6).value<Instant>()};
        names.want(QStringLiteral("users"), batch.byId);
        batches.append(batch);
    }
    auto labels = names.load();
    if (!labels) {
        return labels.error();
    }
    for (DeletedBatch &batch : batches) {
        batch.byLabel = labels.value().value(batch.byId);
    }
    return batches;
}

Result<qint64> RecycleRepository::count(const DeletedFilter &filter)
{
    const Condition where = condition(filter);
    auto rows = m_executor.run(
        {QStringLiteral("SELECT count(*) FROM deletions AS h WHERE ") + where.sql, where.values, {FieldType::Integer}, {}, {}});
    return rows.ok() ? Result<qint64>(rows.value().rows.constFirst().constFirst().toLongLong()) : Result<qint64>(rows.error());
}

Result<QList<DeletedChoice>> RecycleRepository::kinds()
{
    auto rows = m_executor.run({QStringLiteral("SELECT entity, count(*) FROM deletions GROUP BY entity ORDER BY entity"),
                                {},
                                {FieldType::Text, FieldType::Integer},
                                {},
                                {}});
    if (!rows) {
        return rows.error();
    }
    QList<DeletedChoice> choices;
    for (const QList<QVariant> &row : std::as_const(rows.value().rows)) {
        choices.append({row.at(0).toString(), {}, row.at(1).toLongLong()});
    }
    return choices;
}

Result<QList<DeletedChoice>> RecycleRepository::people()
{
    auto rows = m_executor.run({QStringLiteral("SELECT \"by\", count(*) FROM deletions WHERE \"by\" IS NOT NULL GROUP BY \"by\""),
                                {},
                                {FieldType::Id, FieldType::Integer},
                                {},
                                {}});
    if (!rows) {
        return rows.error();
    }
    QList<DeletedChoice> choices;
    RecordLabels names(m_catalog, m_executor);
    for (const QList<QVariant> &row : std::as_const(rows.value().rows)) {
        choices.append({row.at(0).toString(), {}, row.at(1).toLongLong()});
        names.want(QStringLiteral("users"), row.at(0).toString());
    }
    auto labels = names.load();
    if (!labels) {
        return labels.error();
    }
    for (DeletedChoice &choice : choices) {
        choice.label = labels.value().value(choice.id);
    }
    return choices;
}

Result<void> RecycleRepository::nameRecords(const Entity &entity, DeletedContents &contents)
{
    RecordLabels names(m_catalog, m_executor);
    for (const Field &field : entity.fields) {
        if (field.type == FieldType::Reference && !field.references.isEmpty()) {
            for (const Record &record : std::as_const(contents.records)) {
                names.want(field.references, record.value(field.name).toString());
            }
        }
    }
    auto labels = names.load();
    if (!labels) {
        return labels.error();
    }
    for (Record &record : contents.records) {
        record.labels = labels.value();
        contents.labels.append(labelOfDeleted(entity, record, labels.value()));
    }
    return {};
}

Result<QList<DeletedContents>> RecycleRepository::contents(const QString &batch, int limit)
{
    if (!isId(batch)) {
        return errorOf(ErrorCode::NotFound);
    }
    const SqlDialect dialect(m_executor.engine());
    auto kinds = m_executor.run(
        {QStringLiteral("SELECT d.entity, count(*), max(CASE WHEN h.entity = d.entity THEN 1 ELSE 0 END) FROM deleted_records AS d "
                        "JOIN deletions AS h ON h.id = d.batch WHERE d.batch = %1 AND %2 GROUP BY d.entity ORDER BY 3 DESC, 1")
             .arg(dialect.place(1, FieldType::Id), isWholeDeletedRow(dialect.engine(), QStringLiteral("d"))),
         {batch},
         {FieldType::Text, FieldType::Integer, FieldType::Integer},
         {},
         {}});
    if (!kinds) {
        return kinds.error();
    }
    if (kinds.value().rows.isEmpty()) {
        return errorOf(ErrorCode::NotFound);
    }
    QList<DeletedContents> list;
    for (const QList<QVariant> &row : std::as_const(kinds.value().rows)) {
        DeletedContents contents{row.at(0).toString(), row.at(1).toLongLong(), {}, {}};
        if (const Entity *entity = m_catalog.entity(contents.entity)) {
            auto records = readDeletedRows(m_catalog, m_executor, batch, contents.entity, {}, limit);
            if (!records) {
                return records.error();
            }
            contents.records = records.value();
            if (auto named = nameRecords(*entity, contents); !named) {
                return named.error();
            }
        }
        list.append(contents);
    }
    return list;
}

Result<DeletedBatch> RecycleRepository::holding(const QString &entity, const QString &id)
{
    const SqlDialect dialect(m_executor.engine());
    auto rows = m_executor.run(
        {QStringLiteral("SELECT h.id, h.entity, h.label, h.records, h.dependents, h.\"by\", h.at FROM deleted_records AS d "
                        "JOIN deletions AS h ON h.id = d.batch WHERE d.id = %1 AND d.entity = %2 AND %3 "
                        "ORDER BY h.at DESC LIMIT 1")
             .arg(dialect.place(1, FieldType::Id), dialect.place(2, FieldType::Text),
                  isWholeDeletedRow(dialect.engine(), QStringLiteral("d"))),
         {id, entity},
         {FieldType::Id, FieldType::Text, FieldType::Text, FieldType::Integer, FieldType::Integer, FieldType::Id,
          FieldType::Instant},
         {},
         {}});
    if (!rows) {
        return rows.error();
    }
    if (rows.value().rows.isEmpty()) {
        return DeletedBatch();
    }
    const QList<QVariant> &row = rows.value().rows.constFirst();
    DeletedBatch batch{row.at(0).toString(), row.at(1).toString(), row.at(2).toString(), row.at(3).toLongLong(),
                       row.at(4).toLongLong(), row.at(5).toString(), {}, row.at(6).value<Instant>()};
    RecordLabels names(m_catalog, m_executor);
    names.want(QStringLiteral("users"), batch.byId);
    auto labels = names.load();
    if (!labels) {
        return labels.error();
    }
    batch.byLabel = labels.value().value(batch.byId);
    return batch;
}

Result<qint64> RecycleRepository::remove(const QStringList &batches)
{
    Transaction transaction(m_executor);
    auto done = transaction.begin();
    if (!done) {
        return done.error();
    }
    auto rows = forgetDeleted(m_executor, batches);
    if (!rows) {
        return rows.error();
    }
    done = transaction.commit();
    return done.ok() ? rows : Result<qint64>(done.error());
}

Result<int> RecycleRepository::days()
{
    const SqlDialect dialect(m_executor.engine());
    auto rows = m_executor.run({QStringLiteral("SELECT value FROM workspace_settings WHERE name = ") + dialect.place(1, FieldType::Text),
                                {daysSetting()},
                                {FieldType::Text},
                                {},
                                {}});
    if (!rows) {
        return rows.error();
    }
    bool isNumber = false;
    const int days = rows.value().rows.isEmpty() ? 0 : rows.value().rows.constFirst().constFirst().toString().toInt(&isNumber);
    return isNumber && days >= 0 ? days : defaultDays;
}

Result<void> RecycleRepository::setDays(int days)
{
    const SqlDialect dialect(m_executor.engine());
    const QString name = dialect.place(1, FieldType::Text);
    const QString value = dialect.place(2, FieldType::Text);
    Transaction transaction(m_executor);
    auto done = transaction.begin();
    if (!done) {
        return done;
    }
    const QVariantList values = {daysSetting(), QString::number(days)};
    done = doneOf(m_executor.run({QStringLiteral("INSERT INTO workspace_settings (name, value) VALUES (%1, %2) "
                                                 "ON CONFLICT (name) DO UPDATE SET value = excluded.value")
                                      .arg(name, value),
                                  values,
                                  {},
                                  {},
                                  {}}));
    return done ? transaction.commit() : done;
}

QString RecycleRepository::daysAgo(int days) const
{
    return (m_executor.engine() == Engine::PostgreSql
                ? QStringLiteral("(CURRENT_TIMESTAMP - make_interval(days => %1))")
                : QStringLiteral("(strftime('%Y-%m-%d %H:%M:%f', current_instant(), '-%1 days') || '000')"))
        .replace(QStringLiteral("%1"), QString::number(days));
}

Result<qint64> RecycleRepository::expire()
{
    auto kept = days();
    if (!kept) {
        return kept.error();
    }
    const SqlDialect dialect(m_executor.engine());
    const QString now = dialect.now();
    const QString tooOld = daysAgo(kept.value());
    Transaction transaction(m_executor);
    auto done = transaction.begin();
    if (done) {
        const QString isVoid = kept.value() == 0 ? QStringLiteral("TRUE")
                                                 : QStringLiteral("(due_since > %1 OR at >= %2)").arg(now, tooOld);
        done = doneOf(m_executor.run(
            {QStringLiteral("UPDATE deletions SET due_since = NULL WHERE due_since IS NOT NULL AND ") + isVoid, {}, {}, {}, {}}));
    }
    qint64 gone = 0;
    if (done && kept.value() > 0) {
        const QString due = QStringLiteral("at < %1 AND due_since < %2").arg(tooOld, daysAgo(daysBetweenMarkAndEnd));
        auto ended = m_executor.run({QStringLiteral("SELECT id FROM deletions WHERE ") + due, {}, {FieldType::Id}, {}, {}});
        done = doneOf(ended);
        if (ended.ok() && !ended.value().rows.isEmpty()) {
            QStringList batches;
            for (const QList<QVariant> &row : std::as_const(ended.value().rows)) {
                batches.append(row.constFirst().toString());
            }
            const auto rows = forgetDeleted(m_executor, batches);
            done = rows.ok() ? Result<void>() : Result<void>(rows.error());
            gone = batches.size();
        }
        if (done) {
            done = doneOf(m_executor.run(
                {QStringLiteral("UPDATE deletions SET due_since = %1 WHERE due_since IS NULL AND at < %2").arg(now, tooOld), {}, {}, {}, {}}));
        }
    }
    if (done) {
        done = transaction.commit();
    }
    return done.ok() ? Result<qint64>(gone) : Result<qint64>(done.error());
}
