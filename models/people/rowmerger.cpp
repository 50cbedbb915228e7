// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/rowmerger.h"

#include "models/core/text.h"
#include "models/database/deleterows.h"
#include "models/database/nestedexecutor.h"
#include "models/database/sqldialect.h"

#include <QHash>

#include <algorithm>

namespace {

/// What a record is worth beside its twin; a value that is not named counts nothing.
struct WorthRule
{
    const char *table;
    const char *column;
    QStringList rising;
};

const QList<WorthRule> &worthRules()
{
    static const auto words = [](const char *text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); };
    static const QList<WorthRule> rules = {
        {"program_applications", "status",
         words("withdrawn rejected submitted under_review waitlisted accepted dropped_out paused enrolled completed graduated")},
        {"user_organizations", "role", words("member analyst coordinator admin owner")},
        {"mentorships", "status", words("cancelled requested proposed paused completed active")},
    };
    return rules;
}

bool isKeptByItself(const QString &column)
{
    static const QStringList columns = {QStringLiteral("id"),         QStringLiteral("row_version"),
                                        QStringLiteral("created_at"), QStringLiteral("created_by"),
                                        QStringLiteral("updated_at"), QStringLiteral("updated_by")};
    return columns.contains(column);
}

/// Memberships are nobody's to write, and who made or changed a record is not theirs to say: app.merge_delete() moves both.
bool isKeptByServer(const QString &table, const ReferenceEffect &place)
{
    return table == QLatin1String("users")
        && (place.table == QLatin1String("user_organizations") || place.column == QLatin1String("created_by")
            || place.column == QLatin1String("updated_by"));
}

QString mergeSameAs(Engine engine)
{
    return engine == Engine::PostgreSql ? QStringLiteral("IS NOT DISTINCT FROM") : QStringLiteral("IS");
}

} // namespace

RowMerger::RowMerger(Executor &executor, const ReferenceMap &map, MergeLog &log, const ServerMerge *server)
    : m_executor(executor)
    , m_map(map)
    , m_log(log)
    , m_server(server)
{
}

Result<void> RowMerger::merge(const QString &table, const QString &from, const QString &into)
{
    if (auto moved = moveReferences(table, from, into); !moved) {
        return moved;
    }
    return deleteRow(table, from);
}

Result<void> RowMerger::moveReferences(const QString &table, const QString &from, const QString &into)
{
    const QList<ReferenceEffect> places = m_map.referencesTo(table);
    for (const ReferenceEffect &place : places) {
        if (m_server != nullptr && isKeptByServer(table, place)) {
            continue;
        }
        auto moved = place.column == QLatin1String("id") ? moveExtension(place.table, from, into)
                                                         : moveColumn(place.table, place.column, from, into);
        if (!moved) {
            return moved;
        }
    }
    return {};
}

Result<Statement> RowMerger::copyExtension(const QString &table, const QString &from, const QString &into)
{
    auto columns = writableColumns(m_executor, table);
    if (!columns) {
        return columns.error();
    }
    QStringList names;
    for (const QString &column : std::as_const(columns.value())) {
        if (column != QLatin1String("id")) {
            names.append(SqlDialect::identifier(column));
        }
    }
    const SqlDialect dialect(m_executor.engine());
    return Statement{QStringLiteral("INSERT INTO %1 (id, %2) SELECT %3, %2 FROM %1 WHERE id = %4")
                         .arg(SqlDialect::identifier(table), names.join(QStringLiteral(", ")), dialect.place(1, FieldType::Id),
                              dialect.place(2, FieldType::Id)),
                     {into, from},
                     {},
                     {},
                     {}};
}

Result<void> RowMerger::moveExtension(const QString &table, const QString &from, const QString &into)
{
    auto mine = mergeRowText(m_executor, table, from);
    auto theirs = mergeRowText(m_executor, table, into);
    if (!mine || !theirs) {
        return mine.ok() ? theirs.error() : mine.error();
    }
    if (mine.value().isEmpty()) {
        return {};
    }
    if (theirs.value().isEmpty()) {
        const auto statement = m_server != nullptr ? Result<Statement>(m_server->copyProfile(table)) : copyExtension(table, from, into);
        if (!statement) {
            return statement.error();
        }
        if (auto made = m_executor.run(statement.value()); !made) {
            return made.error();
        }
        m_log.created(table, into);
    }
    return merge(table, from, into);
}

bool RowMerger::isToPerson(const ReferenceEffect &place) const
{
    static const QStringList people = {QStringLiteral("users"), QStringLiteral("entrepreneurs"), QStringLiteral("allies"),
                                       QStringLiteral("clients"), QStringLiteral("admins")};
    const QList<ReferenceEffect> references = m_map.referencesOf(place.table);
    return std::any_of(references.begin(), references.end(), [&place](const ReferenceEffect &reference) {
        return reference.column == place.column && people.contains(reference.target);
    });
}

Statement RowMerger::pointTo(const ReferenceEffect &place, const QStringList &ids, const QString &into, bool optional) const
{
    if (m_server != nullptr && into == m_server->keptId() && isToPerson(place)) {
        return m_server->move(place.table, place.column, ids, optional);
    }
    const SqlDialect dialect(m_executor.engine());
    return {QStringLiteral("UPDATE %1 SET %2 = %3%4 WHERE %5")
                .arg(SqlDialect::identifier(place.table), SqlDialect::identifier(place.column), dialect.place(1, FieldType::Reference),
                     optional ? QLatin1String(", role = 'optional'") : QLatin1String(), dialect.idIsIn(QStringLiteral("id"), 2)),
            {into, dialect.listValue(ids)},
            {},
            {},
            {}};
}

Result<void> RowMerger::movedAll(const Result<qint64> &moved, qsizetype wanted) const
{
    if (!moved) {
        return moved.error();
    }
    if (moved.value() == wanted) {
        return {};
    }
    Error error;
    error.code = ErrorCode::Permission;
    error.message = text("People", "Some records of this person are not yours to change. Nothing was changed. Ask a platform administrator "
                                   "to merge them.").translated();
    return error;
}

Result<qint64> RowMerger::tried(const Statement &statement)
{
    NestedExecutor nested(m_executor);
    Transaction savepoint(nested);
    if (auto begun = savepoint.begin(); !begun) {
        return begun.error();
    }
    auto done = nested.run(statement);
    if (!done) {
        return done.error();
    }
    if (auto kept = savepoint.commit(); !kept) {
        return kept.error();
    }
    return rowsMet(done.value());
}

Result<QStringList> RowMerger::idsReferring(const ReferenceEffect &place, const QString &target)
{
    const SqlDialect dialect(m_executor.engine());
    auto rows = m_executor.run({QStringLiteral("SELECT x.id FROM %1 AS x WHERE x.%2 = %3 ORDER BY x.id")
                                    .arg(SqlDialect::identifier(place.table), SqlDialect::identifier(place.column),
                                         dialect.place(1, FieldType::Reference)),
                                {target},
                                {FieldType::Id},
                                {},
                                {}});
    if (!rows) {
        return rows.error();
    }
    QStringList ids;
    for (const QList<QVariant> &row : std::as_const(rows.value().rows)) {
        ids.append(row.constFirst().toString());
    }
    return ids;
}

Result<void> RowMerger::moveColumn(const QString &table, const QString &column, const QString &from, const QString &into)
{
    const ReferenceEffect place = {table, column, QString(), Dependents::Effect::Hinders};
    auto ids = idsReferring(place, from);
    if (!ids) {
        return ids.error();
    }
    if (ids.value().isEmpty()) {
        return {};
    }
    auto moved = tried(pointTo(place, ids.value(), into));
    if (moved) {
        m_log.moved(table, column, from, into, ids.value());
        return movedAll(moved, ids.value().size());
    }
    if (moved.error().code != ErrorCode::Duplicate && moved.error().code != ErrorCode::DoubleBooking) {
        return moved.error();
    }
    for (const QString &id : std::as_const(ids.value())) {
        if (auto done = moveRow(place, id, from, into); !done) {
            return done;
        }
    }
    return {};
}

Result<void> RowMerger::moveRow(const ReferenceEffect &place, const QString &id, const QString &from, const QString &into)
{
    auto moved = tried(pointTo(place, {id}, into));
    if (moved) {
        m_log.moved(place.table, place.column, from, into, {id});
        return movedAll(moved, 1);
    }
    if (moved.error().code == ErrorCode::Duplicate) {
        return joinTwins(place, id, from, into);
    }
    if (moved.error().code == ErrorCode::DoubleBooking && place.table == QLatin1String("meeting_participants")) {
        return moveAsOptional(place, id, from, into);
    }
    return moved.error();
}

Result<void> RowMerger::joinTwins(const ReferenceEffect &place, const QString &id, const QString &from,
                                  const QString &into)
{
    auto twin = twinOf(place, id, into);
    if (!twin) {
        return twin.error();
    }
    auto better = isWorthMore(place.table, id, twin.value());
    if (!better) {
        return better.error();
    }
    const QString winner = better.value() ? id : twin.value();
    const QString loser = better.value() ? twin.value() : id;
    auto done = fillGaps(place.table, loser, winner);
    if (done) {
        done = merge(place.table, loser, winner);
    }
    if (done && better.value()) {
        return moveRow(place, id, from, into);
    }
    return done;
}

Result<void> RowMerger::moveAsOptional(const ReferenceEffect &place, const QString &id, const QString &from,
                                       const QString &into)
{
    auto before = mergeRowText(m_executor, place.table, id);
    if (!before) {
        return before.error();
    }
    const auto moved = movedAll(tried(pointTo(place, {id}, into, true)), 1);
    auto after = mergeRowText(m_executor, place.table, id);
    if (!moved || !after) {
        return moved.ok() ? after.error() : moved.error();
    }
    m_log.changed(place.table, id, {QStringLiteral("role")}, before.value(), after.value());
    m_log.moved(place.table, place.column, from, into, {id});
    return {};
}

Result<QString> RowMerger::twinOf(const ReferenceEffect &place, const QString &id, const QString &into)
{
    auto keys = uniqueKeysWith(m_executor, place.table, place.column);
    if (!keys) {
        return keys.error();
    }
    const SqlDialect dialect(m_executor.engine());
    for (const QStringList &key : std::as_const(keys.value())) {
        QString same;
        for (const QString &column : key) {
            if (column != place.column) {
                const QString name = SqlDialect::identifier(column);
                same += QStringLiteral(" AND b.%1 %2 a.%1").arg(name, mergeSameAs(m_executor.engine()));
            }
        }
        auto rows = m_executor.run({QStringLiteral("SELECT b.id FROM %1 AS a JOIN %1 AS b ON b.id <> a.id AND b.%2 = %3%4 WHERE a.id = %5")
                                        .arg(SqlDialect::identifier(place.table), SqlDialect::identifier(place.column),
                                             dialect.place(1, FieldType::Reference), same, dialect.place(2, FieldType::Id)),
                                    {into, id},
                                    {FieldType::Id},
                                    {},
                                    {}});
        if (!rows) {
            return rows.error();
        }
        if (!rows.value().rows.isEmpty()) {
            return rows.value().rows.constFirst().constFirst().toString();
        }
    }
    return Error{ErrorCode::Duplicate, QString(), QStringLiteral("no twin in %1.%2").arg(place.table, place.column), {}, {}};
}

Result<bool> RowMerger::isWorthMore(const QString &table, const QString &id, const QString &than)
{
    const SqlDialect dialect(m_executor.engine());
    for (const WorthRule &rule : worthRules()) {
        if (table != QLatin1String(rule.table)) {
            continue;
        }
        auto rows = m_executor.run({QStringLiteral("SELECT x.id, x.%1 FROM %2 AS x WHERE %3")
                                        .arg(SqlDialect::identifier(QLatin1String(rule.column)), SqlDialect::identifier(table),
                                             dialect.idIsIn(QStringLiteral("x.id"), 1)),
                                    {dialect.listValue({id, than})},
                                    {FieldType::Id, FieldType::Text},
                                    {},
                                    {}});
        if (!rows) {
            return rows.error();
        }
        QHash<QString, qsizetype> worth;
        for (const QList<QVariant> &row : std::as_const(rows.value().rows)) {
            worth.insert(row.at(0).toString(), rule.rising.indexOf(row.at(1).toString()));
        }
        return worth.value(id, -1) > worth.value(than, -1);
    }
    return false;
}

Result<void> RowMerger::fillGaps(const QString &table, const QString &from, const QString &into)
{
    auto columns = writableColumns(m_executor, table);
    auto before = mergeRowText(m_executor, table, into);
    if (!columns || !before) {
        return columns.ok() ? before.error() : columns.error();
    }
    QStringList names;
    QStringList assignments;
    for (const QString &column : std::as_const(columns.value())) {
        if (!isKeptByItself(column)) {
            names.append(column);
            assignments.append(QStringLiteral("%1 = coalesce(%1, (SELECT o.%1 FROM %2 AS o WHERE o.id = $2%3))")
                                   .arg(SqlDialect::identifier(column), SqlDialect::identifier(table),
                                        m_executor.engine() == Engine::PostgreSql ? QStringLiteral("::uuid") : QString()));
        }
    }
    const SqlDialect dialect(m_executor.engine());
    auto done = tried({QStringLiteral("UPDATE %1 SET %2 WHERE id = %3")
                           .arg(SqlDialect::identifier(table), assignments.join(QStringLiteral(", ")),
                                dialect.place(1, FieldType::Id)),
                       {into, from},
                       {},
                       {},
                       {}});
    if (!done) { // a rule over several columns: the record stays as it was
        return {};
    }
    auto after = mergeRowText(m_executor, table, into);
    if (!after) {
        return after.error();
    }
    m_log.changed(table, into, names, before.value(), after.value());
    return {};
}

Result<void> RowMerger::deleteRow(const QString &table, const QString &id)
{
    auto row = mergeRowText(m_executor, table, id);
    if (!row) {
        return row.error();
    }
    if (m_server != nullptr) {
        const auto gone = m_executor.run(m_server->remove(table, id));
        if (!gone) {
            return gone.error().code == ErrorCode::Permission ? movedAll(qint64(0), 1) : Result<void>(gone.error());
        }
        if (auto all = movedAll(rowsMet(gone.value()), 1); !all) {
            return all;
        }
    } else if (auto done = deleteAllRows(m_executor, table, {id}); !done) {
        return done.error();
    }
    m_log.deleted(table, id, row.value());
    return {};
}
