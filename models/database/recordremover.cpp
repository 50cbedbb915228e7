// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/recordremover.h"

#include "models/core/identifier.h"
#include "models/core/text.h"
#include "models/database/deletedrows.h"
#include "models/database/deleterows.h"
#include "models/database/recordlabels.h"
#include "models/database/recordreader.h"
#include "models/database/recordrules.h"
#include "models/database/sqldialect.h"
#include "models/database/sqlerror.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <utility>

namespace {

constexpr qsizetype namesKept = 20; ///< of the deleted records, for the recycle list

Error peopleAreDeactivated()
{
    Error error;
    error.code = ErrorCode::NotAllowedNow;
    error.message = text("database", "People are not deleted, because records of others name them. Deactivate them instead: "
                                     "they can no longer sign in and are not offered any more.")
                        .translated();
    return error;
}

bool allAreIds(const QStringList &ids)
{
    return std::all_of(ids.begin(), ids.end(), [](const QString &id) { return isId(id); });
}

Result<void> onlyOutcome(const Result<ResultSet> &result)
{
    return result.ok() ? Result<void>() : Result<void>(result.error());
}

} // namespace

QString RecordRemover::nameOf(const QString &table) const
{
    const Entity *entity = m_catalog.entity(table);
    return entity == nullptr ? table : entity->plural.translated();
}

Result<QList<std::pair<QString, QString>>> RecordRemover::referring(const ReferenceEffect &effect, const QStringList &ids)
{
    const SqlDialect dialect(m_executor.engine());
    const QString column = QStringLiteral("x.") + SqlDialect::identifier(effect.column);
    auto rows = m_executor.run({QStringLiteral("SELECT x.id, %1 FROM %2 AS x WHERE %3")
                                    .arg(column, SqlDialect::identifier(effect.table), dialect.idIsIn(column, 1)),
                                {dialect.listValue(ids)},
                                {FieldType::Id, FieldType::Id},
                                {},
                                {}});
    if (!rows) {
        return rows.error();
    }
    QList<std::pair<QString, QString>> found;
    for (const QList<QVariant> &row : std::as_const(rows.value().rows)) {
        found.append({row.at(0).toString(), row.at(1).toString()});
    }
    return found;
}

Result<RecordRemover::Reach> RecordRemover::reach(const ReferenceMap &map, const QString &table, const QStringList &ids)
{
    Reach reached;
    QMap<QString, QSet<QString>> gone;
    QList<std::pair<QString, QStringList>> front = {{table, ids}};
    QList<std::pair<ReferenceEffect, QStringList>> others;
    gone[table] = QSet<QString>(ids.begin(), ids.end());
    while (!front.isEmpty()) {
        const auto [current, currentIds] = front.takeFirst();
        const QList<ReferenceEffect> effects = map.referencesTo(current);
        for (const ReferenceEffect &effect : effects) {
            if (effect.effect != Dependents::Effect::Deleted) {
                others.append({effect, currentIds});
                continue;
            }
            auto rows = referring(effect, currentIds);
            if (!rows) {
                return rows.error();
            }
            QStringList next;
            for (const auto &[id, target] : rows.value()) {
                if (!gone[effect.table].contains(id)) {
                    gone[effect.table].insert(id);
                    next.append(id);
                }
            }
            if (!next.isEmpty()) {
                front.append({effect.table, next});
            }
        }
    }
    for (const auto &[effect, targets] : std::as_const(others)) {
        auto rows = referring(effect, targets);
        if (!rows) {
            return rows.error();
        }
        for (const auto &[id, target] : rows.value()) {
            if (gone.value(effect.table).contains(id)) {
                continue;
            }
            if (effect.effect == Dependents::Effect::Unlinked) {
                reached.unlinked[effect.table][id][effect.column] = target;
            } else if (!reached.hindered[effect.table].contains(id)) {
                reached.hindered[effect.table].append(id);
            }
        }
    }
    for (auto rows = gone.cbegin(); rows != gone.cend(); ++rows) {
        if (!rows.value().isEmpty()) {
            reached.deleted.insert(rows.key(), rows.value().values());
        }
    }
    return reached;
}

Result<QList<Dependents>> RecordRemover::dependents(const QString &entity, const QStringList &ids)
{
    auto known = requireEntity(m_catalog, entity);
    if (!known) {
        return known.error();
    }
    if (!allAreIds(ids)) {
        return errorOf(ErrorCode::NotFound);
    }
    auto map = ReferenceMap::load(m_executor);
    if (!map) {
        return map.error();
    }
    auto reached = reach(map.value(), entity, ids);
    if (!reached) {
        return reached.error();
    }
    QList<Dependents> list;
    const auto append = [&](const QString &table, qint64 count, Dependents::Effect effect) {
        if (count > 0) {
            list.append({table, count, effect});
        }
    };
    for (auto rows = reached.value().deleted.cbegin(); rows != reached.value().deleted.cend(); ++rows) {
        append(rows.key(), rows.value().size() - (rows.key() == entity ? ids.size() : 0), Dependents::Effect::Deleted);
    }
    for (auto rows = reached.value().unlinked.cbegin(); rows != reached.value().unlinked.cend(); ++rows) {
        append(rows.key(), rows.value().size(), Dependents::Effect::Unlinked);
    }
    for (auto rows = reached.value().hindered.cbegin(); rows != reached.value().hindered.cend(); ++rows) {
        append(rows.key(), rows.value().size(), Dependents::Effect::Hinders);
    }
    return list;
}

Error RecordRemover::hinderedError(const Rows &hindered) const
{
    QStringList what;
    for (auto rows = hindered.cbegin(); rows != hindered.cend(); ++rows) {
        //: %1 is a kind of record, %2 how many there are: "Tasks: 3"
        what.append(text("database", "%1: %2").translated().arg(nameOf(rows.key())).arg(rows.value().size()));
    }
    Error error = errorOf(ErrorCode::StillReferenced);
    //: %1 is a list such as "Tasks: 3, Meetings: 1"
    error.message = text("database", "Other records still need this one (%1). Delete or change those first.")
                        .translated()
                        .arg(what.join(QStringLiteral(", ")));
    return error;
}

Result<QString> RecordRemover::remove(const QString &entityName, const QStringList &ids)
{
    auto known = requireEntity(m_catalog, entityName);
    if (!known) {
        return known.error();
    }
    if (auto writable = checkWritable(*known.value()); !writable) {
        return writable.error();
    }
    if (known.value()->isPerson()) {
        return peopleAreDeactivated();
    }
    if (ids.isEmpty() || !allAreIds(ids)) {
        return errorOf(ErrorCode::NotFound);
    }
    Transaction transaction(m_executor);
    if (auto begun = transaction.begin(); !begun) {
        return begun.error();
    }
    const SqlDialect dialect(m_executor.engine());
    auto present = m_executor.run({QStringLiteral("SELECT t.id FROM %1 AS t WHERE %2")
                                           .arg(SqlDialect::identifier(entityName), dialect.idIsIn(QStringLiteral("t.id"), 1))
                                       + dialect.forUpdate(QStringLiteral("t")),
                                   {dialect.listValue(ids)},
                                   {FieldType::Id},
                                   {},
                                   {}});
    if (!present) {
        return present.error();
    }
    const qsizetype wanted = QSet<QString>(ids.begin(), ids.end()).size();
    if (present.value().rows.size() != wanted) {
        return missing(entityName, ids, wanted);
    }
    auto map = ReferenceMap::load(m_executor);
    if (!map) {
        return map.error();
    }
    auto reached = reach(map.value(), entityName, ids);
    if (!reached) {
        return reached.error();
    }
    if (!reached.value().hindered.isEmpty()) {
        return hinderedError(reached.value().hindered);
    }
    const QString batch = newId(m_clock.now());
    auto done = keepHeader(batch, entityName, ids, reached.value());
    if (done) {
        done = keep(batch, reached.value());
    }
    if (done) {
        auto gone = deleteAllRows(m_executor, entityName, ids);
        done = gone.ok() ? Result<void>() : Result<void>(gone.error());
    }
    if (done) {
        done = transaction.commit();
    }
    if (!done) {
        return done.error();
    }
    return batch;
}

/// Why not all of them could be locked.
Error RecordRemover::missing(const QString &entity, const QStringList &ids, qsizetype wanted)
{
    auto readable = RecordLabels(m_catalog, m_executor).loadExisting(entity, ids);
    if (!readable) {
        return readable.error();
    }
    return readable.value().size() == wanted ? mayNotBeChanged() : errorOf(ErrorCode::NotFound);
}

Result<void> RecordRemover::keepHeader(const QString &batch, const QString &entity, const QStringList &ids,
                                       const Reach &reached)
{
    auto names = RecordLabels(m_catalog, m_executor).loadExisting(entity, ids.mid(0, namesKept));
    if (!names) {
        return names.error();
    }
    QStringList labels;
    for (const QString &id : ids.mid(0, namesKept)) {
        labels.append(names.value().value(id));
    }
    labels.removeAll(QString());
    qint64 rows = 0;
    for (const QStringList &gone : reached.deleted) {
        rows += gone.size();
    }
    const qint64 records = QSet<QString>(ids.begin(), ids.end()).size();
    const SqlDialect dialect(m_executor.engine());
    return onlyOutcome(m_executor.run(
        {QStringLiteral("INSERT INTO deletions (id, entity, label, records, dependents, \"by\", at) "
                        "VALUES (%1, %2, %3, %4, %5, %6, %7)")
             .arg(dialect.place(1, FieldType::Id), dialect.place(2, FieldType::Text), dialect.place(3, FieldType::Text),
                  dialect.place(4, FieldType::Integer), dialect.place(5, FieldType::Integer), dialect.currentActor(),
                  dialect.now()),
         {batch, entity, labels.join(QStringLiteral(", ")), records, rows - records},
         {},
         {},
         {}}));
}

Result<void> RecordRemover::keep(const QString &batch, const Reach &reached)
{
    for (auto rows = reached.deleted.cbegin(); rows != reached.deleted.cend(); ++rows) {
        if (auto kept = keepRows(batch, rows.key(), rows.value()); !kept) {
            return kept;
        }
    }
    return keepLinks(batch, reached);
}

Result<void> RecordRemover::keepRows(const QString &batch, const QString &table, const QStringList &ids)
{
    const SqlDialect dialect(m_executor.engine());
    QString row = QStringLiteral("to_jsonb(x)");
    if (dialect.engine() == Engine::Sqlite) {
        auto columns = writableColumns(m_executor, table);
        if (!columns) {
            return columns.error();
        }
        QStringList pairs;
        for (const QString &column : std::as_const(columns.value())) {
            pairs.append(QStringLiteral("'%1', x.%2").arg(column, SqlDialect::identifier(column)));
        }
        row = QStringLiteral("json_object(%1)").arg(pairs.join(QStringLiteral(", ")));
    }
    return onlyOutcome(m_executor.run(
        {QStringLiteral("INSERT INTO deleted_records (batch, entity, id, \"row\", \"by\", at) SELECT %1, %2, x.id, %3, %4, %5 "
                        "FROM %6 AS x WHERE %7")
             .arg(dialect.place(1, FieldType::Id), dialect.place(2, FieldType::Text), row, dialect.currentActor(),
                  dialect.now(), SqlDialect::identifier(table), dialect.idIsIn(QStringLiteral("x.id"), 3)),
         {batch, table, dialect.listValue(ids)},
         {},
         {},
         {}}));
}

Result<void> RecordRemover::keepLinks(const QString &batch, const Reach &reached)
{
    const SqlDialect dialect(m_executor.engine());
    for (auto rows = reached.unlinked.cbegin(); rows != reached.unlinked.cend(); ++rows) {
        for (auto row = rows.value().cbegin(); row != rows.value().cend(); ++row) {
            QJsonObject links;
            for (auto link = row.value().cbegin(); link != row.value().cend(); ++link) {
                links.insert(link.key(), link.value());
            }
            const QJsonObject note = {{QLatin1String(unlinkedReferencesKey), links}};
            auto kept = m_executor.run(
                {QStringLiteral("INSERT INTO deleted_records (batch, entity, id, \"row\", \"by\", at) VALUES (%1, %2, %3, %4, %5, %6)")
                     .arg(dialect.place(1, FieldType::Id), dialect.place(2, FieldType::Text), dialect.place(3, FieldType::Id),
                          dialect.place(4, FieldType::Json), dialect.currentActor(), dialect.now()),
                 {batch, rows.key(), row.key(), QString::fromUtf8(QJsonDocument(note).toJson(QJsonDocument::Compact))},
                 {},
                 {},
                 {}});
            if (!kept) {
                return kept.error();
            }
        }
    }
    return {};
}
