// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importing/importremover.h"

#include "models/database/deleterows.h"
#include "models/database/nestedexecutor.h"
#include "models/database/sqldialect.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <utility>

namespace {

using Fate = ImportRemover::Fate;

Fate::State stateOfText(const QString &state)
{
    static const QHash<QString, Fate::State> states = {
        {QStringLiteral("removed"), Fate::State::Removed}, {QStringLiteral("gone"), Fate::State::Gone},
        {QStringLiteral("foreign"), Fate::State::Foreign}, {QStringLiteral("edited"), Fate::State::Edited},
        {QStringLiteral("signed_in"), Fate::State::SignedIn}, {QStringLiteral("used"), Fate::State::Used}};
    return states.value(state, Fate::State::Refused);
}

/// Moves those of `found` out of `ids` into fates.
void settle(QStringList &ids, const QStringList &found, Fate::State state, QList<Fate> &fates)
{
    const QSet<QString> settled(found.begin(), found.end());
    for (const QString &id : settled) {
        fates.append({id, state, {}});
    }
    ids.removeIf([&settled](const QString &id) { return settled.contains(id); });
}

bool concernsAll(const Error &error)
{
    return error.concernsWorkspace() || error.code == ErrorCode::Retry || error.code == ErrorCode::Cancelled
        || error.code == ErrorCode::SessionEnded;
}

} // namespace

ImportRemover::ImportRemover(Executor &executor, const ReferenceMap &map, const ImportRecord &import)
    : m_executor(executor)
    , m_map(map)
    , m_importId(import.id)
    , m_importedAt(import.at)
{
}

const QStringList &ImportRemover::personTables()
{
    static const QStringList tables = {QStringLiteral("users"),          QStringLiteral("entrepreneurs"), QStringLiteral("allies"),
                                       QStringLiteral("clients"),        QStringLiteral("admins"),        QStringLiteral("person_details"),
                                       QStringLiteral("person_photos")};
    return tables;
}

/// What the database refuses for a reason of its own is looked for by halves: one record must not hold back the others.
Result<QList<Fate>> ImportRemover::remove(const QString &table, const QStringList &ids)
{
    NestedExecutor nested(m_executor);
    Transaction savepoint(nested);
    if (auto begun = savepoint.begin(); !begun) {
        return begun.error();
    }
    auto fates = removeAll(table, ids);
    if (fates) {
        const auto done = savepoint.commit();
        return done.ok() ? fates : Result<QList<Fate>>(done.error());
    }
    savepoint.rollback();
    if (concernsAll(fates.error())) {
        return fates;
    }
    if (ids.size() == 1) {
        return QList<Fate>{{ids.constFirst(), Fate::State::Refused, {}, fates.error().message}};
    }
    const qsizetype half = ids.size() / 2;
    auto first = remove(table, ids.mid(0, half));
    if (!first) {
        return first;
    }
    const auto second = remove(table, ids.mid(half));
    if (!second) {
        return second;
    }
    return first.value() + second.value();
}

Result<QList<Fate>> ImportRemover::removeAll(const QString &table, const QStringList &ids)
{
    return m_executor.engine() == Engine::PostgreSql ? removeOnServer(table, ids) : removeInFile(table, ids);
}

Result<QList<Fate>> ImportRemover::removeOnServer(const QString &table, const QStringList &ids)
{
    const auto rows = m_executor.run(
        {QStringLiteral("SELECT r.id, r.state, r.detail FROM app.remove_imported($1::uuid, ('public.' || quote_ident($2::text))::regclass, "
                        "$3::uuid[]) AS r"),
         {m_importId, table, SqlDialect(Engine::PostgreSql).listValue(ids)},
         {FieldType::Id, FieldType::Text, FieldType::Json},
         {},
         {}});
    if (!rows) {
        return rows.error();
    }
    QList<Fate> fates;
    for (const QList<QVariant> &row : rows.value().rows) {
        Fate fate{row.at(0).toString(), stateOfText(row.at(1).toString()), {}};
        const QJsonObject uses = QJsonDocument::fromJson(row.at(2).toString().toUtf8()).object();
        for (auto use = uses.begin(); use != uses.end(); ++use) {
            fate.uses.insert(use.key(), use.value().toInteger());
        }
        fates.append(fate);
    }
    return fates;
}

Result<QStringList> ImportRemover::idsOf(const Statement &statement)
{
    const auto rows = m_executor.run(statement);
    if (!rows) {
        return rows.error();
    }
    QStringList ids;
    for (const QList<QVariant> &row : rows.value().rows) {
        ids.append(row.constFirst().toString());
    }
    return ids;
}

Result<QList<Fate>> ImportRemover::removeInFile(const QString &table, const QStringList &ids)
{
    const SqlDialect dialect(Engine::Sqlite);
    const bool people = table == QLatin1String("users");
    const QStringList tables = people ? personTables() : QStringList{table};
    const auto here = idsOf({QStringLiteral("SELECT x.id FROM %1 AS x WHERE %2")
                                 .arg(SqlDialect::identifier(table), dialect.idIsIn(QStringLiteral("x.id"), 1)),
                             {dialect.listValue(ids)}, {FieldType::Id}, {}, {}});
    if (!here) {
        return here.error();
    }
    QList<Fate> fates;
    QStringList gone = ids;
    const QSet<QString> present(here.value().begin(), here.value().end());
    gone.removeIf([&present](const QString &id) { return present.contains(id); });
    QStringList due = ids;
    settle(due, gone, Fate::State::Gone, fates);
    const auto edited = editedSince(tables, due);
    if (!edited) {
        return edited.error();
    }
    settle(due, edited.value(), Fate::State::Edited, fates);
    if (people) {
        const auto known = idsOf({QStringLiteral("SELECT x.id FROM users AS x WHERE x.last_login IS NOT NULL AND ")
                                      + dialect.idIsIn(QStringLiteral("x.id"), 1),
                                  {dialect.listValue(due)}, {FieldType::Id}, {}, {}});
        if (!known) {
            return known.error();
        }
        settle(due, known.value(), Fate::State::SignedIn, fates);
    }
    const auto uses = hangingOn(tables, due);
    if (!uses) {
        return uses.error();
    }
    for (auto use = uses.value().cbegin(); use != uses.value().cend(); ++use) {
        fates.append({use.key(), Fate::State::Used, use.value()});
    }
    due.removeIf([&uses](const QString &id) { return uses.value().contains(id); });
    const auto removed = deleteRows(m_executor, table, due);
    if (!removed) {
        return removed.error();
    }
    settle(due, QStringList(due), Fate::State::Removed, fates);
    return fates;
}

/// The history of a file bears no job; into a file a record is written whole, so that whatever changed it came later.
Result<QStringList> ImportRemover::editedSince(const QStringList &tables, const QStringList &ids)
{
    const SqlDialect dialect(Engine::Sqlite);
    return idsOf(
        {QStringLiteral(
             "SELECT DISTINCT f.entity_id FROM (SELECT l.entity_id AS entity_id, c.key AS key, "
             "first_value(CASE c.type WHEN 'array' THEN json_extract(c.value, '$[0]') END) OVER "
             "(PARTITION BY l.entity_type, l.entity_id, c.key ORDER BY l.created_at, l.id) AS before, "
             "first_value(CASE c.type WHEN 'array' THEN json_extract(c.value, '$[1]') END) OVER "
             "(PARTITION BY l.entity_type, l.entity_id, c.key ORDER BY l.created_at DESC, l.id DESC) AS after "
             "FROM activity_logs AS l, json_each(l.changes) AS c WHERE l.action = 'updated' AND %1 AND %2 AND l.created_at >= %3) AS f "
             "WHERE f.key = '_secret_changed' OR f.before IS NOT f.after")
             .arg(dialect.isIn(QStringLiteral("l.entity_type"), 1, FieldType::Text), dialect.idIsIn(QStringLiteral("l.entity_id"), 2),
                  dialect.moment(m_importedAt)),
         {dialect.listValue(tables), dialect.listValue(ids)}, {FieldType::Id}, {}, {}});
}

/// SQL over a row x that refers: true where it came with the record in the import.
QString ImportRemover::cameAlong(const ReferenceEffect &effect, const QStringList &tables) const
{
    const QString at = SqlDialect(Engine::Sqlite).moment(m_importedAt);
    if (effect.column == QLatin1String("id") && tables.contains(effect.table)) {
        return effect.table == QLatin1String("person_photos") ? QStringLiteral("FALSE") : QStringLiteral("x.created_at = ") + at;
    }
    if (effect.table == QLatin1String("user_organizations")) {
        return QStringLiteral("x.accepted_at = %1 AND x.role = 'member' AND x.left_at IS NULL").arg(at);
    }
    if (effect.table == QLatin1String("user_consents")) {
        return QStringLiteral("x.consent_date = ") + at;
    }
    return tables.contains(effect.table) ? SqlDialect(Engine::Sqlite).idIsIn(QStringLiteral("x.id"), 1) : QStringLiteral("FALSE");
}

Result<QHash<QString, QMap<QString, qint64>>> ImportRemover::hangingOn(const QStringList &tables, const QStringList &ids)
{
    const SqlDialect dialect(Engine::Sqlite);
    QHash<QString, QMap<QString, qint64>> uses;
    for (const QString &table : tables) {
        const QList<ReferenceEffect> effects = m_map.referencesTo(table);
        for (const ReferenceEffect &effect : effects) {
            if (effect.table == QLatin1String("analytics_events")) {
                continue;
            }
            const QString column = QStringLiteral("x.") + SqlDialect::identifier(effect.column);
            const auto rows = m_executor.run({QStringLiteral("SELECT %1, count(*) FROM %2 AS x WHERE %3 AND NOT coalesce(%4, FALSE) GROUP BY %1")
                                                  .arg(column, SqlDialect::identifier(effect.table), dialect.idIsIn(column, 1),
                                                       cameAlong(effect, tables)),
                                              {dialect.listValue(ids)}, {FieldType::Id, FieldType::Integer}, {}, {}});
            if (!rows) {
                return rows.error();
            }
            for (const QList<QVariant> &row : rows.value().rows) {
                uses[row.at(0).toString()][effect.table] += row.at(1).toLongLong();
            }
        }
    }
    return uses;
}
