// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/browsescan.h"

#include "models/database/database.h"
#include "models/database/sqldialect.h"

#include <algorithm>

namespace {

constexpr int progressMilliseconds = 250;
constexpr qint64 worthAnEstimate = 20'000; // below, the exact count is there before anybody looks

Statement textStatement(const QString &sql)
{
    Statement statement;
    statement.sql = sql;
    return statement;
}

Statement estimateStatement(const RecordSelect &select)
{
    Statement statement;
    statement.columns = {FieldType::Integer};
    const QString table = SqlDialect::identifier(select.entity->name);
    if (select.engine == Engine::PostgreSql) {
        statement.sql = QStringLiteral(
            "SELECT COALESCE(sum(c.reltuples), 0)::bigint FROM pg_partition_tree(CAST($1::text AS regclass)) AS p "
            "JOIN pg_class AS c ON c.oid = p.relid WHERE p.isleaf AND c.reltuples > 0");
        statement.values = {table};
        statement.valueScales = {0};
    } else {
        statement.sql = QStringLiteral("SELECT max(rowid) FROM %1").arg(table);
    }
    return statement;
}

} // namespace

BrowseScan::BrowseScan(const BrowseKeyset &keyset, BrowseIndex &index, std::function<void(const RowCount &)> progress)
    : m_keyset(keyset), m_index(index), m_progress(std::move(progress))
{
}

Result<qint64> BrowseScan::run(Executor &executor)
{
    m_index.clear();
    m_sinceProgress.start();
    const RecordSelect &select = m_keyset.select();
    if (!select.filtered) {
        announceEstimate(executor);
    }
    bool positions = false;
    if (!select.filtered && select.sort.onMainTable) {
        Result<bool> ordered = orderComesFromIndex(executor, select);
        if (!ordered) {
            return ordered.error();
        }
        positions = ordered.value();
    }
    Result<void> done = positions ? scanPositions(executor) : scanIds(executor);
    if (!done) {
        return done.error();
    }
    m_index.finish();
    return m_index.rows();
}

/// Cheap and only about right; without one the count simply grows.
void BrowseScan::announceEstimate(Executor &executor)
{
    Result<ResultSet> result = executor.run(estimateStatement(m_keyset.select()));
    if (result && !result.value().rows.isEmpty()) {
        m_estimate = result.value().rows.first().value(0).toLongLong();
        if (m_estimate >= worthAnEstimate) {
            m_progress({m_estimate, false});
        }
    }
}

void BrowseScan::announceRows()
{
    if (m_sinceProgress.elapsed() >= progressMilliseconds) {
        m_sinceProgress.restart();
        m_progress({std::max(m_estimate, m_index.rows()), false});
    }
}

Result<void> BrowseScan::scanIds(Executor &executor)
{
    const RecordSelect &select = m_keyset.select();
    Statement statement;
    statement.sql = QStringLiteral("SELECT t.id FROM %1 WHERE %2 %3")
                        .arg(select.scanFrom, select.condition, select.orderBy());
    statement.values = select.values;
    statement.valueScales = select.valueScales;
    statement.columns = {FieldType::Id};
    bool tooMany = false;
    Result<void> read = executor.forEachId(statement, [this, &executor, &tooMany](const QByteArray &ids) {
        tooMany = !m_index.addIds(ids);
        announceRows();
        return !tooMany && !executor.cancelled();
    });
    if (tooMany) {
        return Error{ErrorCode::OutOfRange,
                     QCoreApplication::translate("BrowseScan", "The list has more than 10 million records. Filter it to "
                                                               "reach the ones further down."),
                     {},
                     {}};
    }
    if (read && executor.cancelled()) {
        return Database::cancelledError();
    }
    return read;
}

Result<void> BrowseScan::scanPositions(Executor &executor)
{
    Result<void> step = executor.beginRead();
    if (!step) {
        return step;
    }
    const QList<BrowsePart> parts = m_keyset.parts();
    for (qsizetype i = 0; step && i < parts.size(); ++i) {
        step = scanPart(executor, parts.at(i));
    }
    if (!step) {
        executor.rollback();
        return step;
    }
    return executor.commit();
}

Result<void> BrowseScan::scanPart(Executor &executor, BrowsePart part)
{
    m_index.startPart(part);
    Result<MaybePosition> next = firstPosition(executor, part);
    while (next && next.value()) {
        const BrowsePosition position = *next.value();
        m_index.addPosition(position);
        if (executor.cancelled()) {
            return Database::cancelledError();
        }
        next = nextPosition(executor, part, position);
        if (next && next.value()) {
            m_index.addRows(BrowseIndex::Stride);
            announceRows();
        } else if (next) {
            Result<ResultSet> rest = executor.run(m_keyset.countFrom(part, position));
            if (!rest) {
                return rest.error();
            }
            m_index.addRows(rest.value().rows.value(0).value(0).toLongLong());
        }
    }
    if (!next) {
        return next.error();
    }
    return m_keyset.select().engine == Engine::PostgreSql ? closeCursor(executor) : Result<void>();
}

/// A cursor that stands still costs nothing; it is told that all rows are wanted, else the planner prefers a plan that
/// finds the first one fast.
Result<BrowseScan::MaybePosition> BrowseScan::firstPosition(Executor &executor, BrowsePart part)
{
    if (m_keyset.select().engine == Engine::Sqlite) {
        return read(executor, m_keyset.place(part, std::nullopt, 0));
    }
    Result<ResultSet> set = executor.run(textStatement(QStringLiteral("SET LOCAL cursor_tuple_fraction = 1")));
    if (!set) {
        return set.error();
    }
    Statement declare = m_keyset.allPlaces(part);
    declare.sql.prepend(QLatin1String("DECLARE browse NO SCROLL CURSOR FOR "));
    declare.columns.clear();
    declare.scales.clear();
    Result<ResultSet> declared = executor.run(declare);
    return declared ? fetch(executor, QStringLiteral("FETCH 1 FROM browse")) : declared.error();
}

Result<BrowseScan::MaybePosition> BrowseScan::nextPosition(Executor &executor, BrowsePart part,
                                                           const BrowsePosition &last)
{
    if (m_keyset.select().engine == Engine::Sqlite) {
        return read(executor, m_keyset.place(part, last, BrowseIndex::Stride));
    }
    return fetch(executor, QStringLiteral("FETCH RELATIVE %1 FROM browse").arg(BrowseIndex::Stride));
}

Result<BrowseScan::MaybePosition> BrowseScan::fetch(Executor &executor, const QString &sql)
{
    Statement statement = textStatement(sql);
    statement.columns = {m_keyset.select().sort.type, FieldType::Id};
    statement.scales = {m_keyset.select().sort.scale, 0};
    Result<MaybePosition> found = read(executor, statement);
    if (found && found.value() && m_keyset.keyIsComputed()) {
        return read(executor, m_keyset.placeOf(found.value()->id));
    }
    return found;
}

Result<BrowseScan::MaybePosition> BrowseScan::read(Executor &executor, const Statement &statement)
{
    Result<ResultSet> result = executor.run(statement);
    if (!result) {
        return result.error();
    }
    if (result.value().rows.isEmpty()) {
        return MaybePosition();
    }
    return MaybePosition(BrowseKeyset::position(result.value().rows.first()));
}

Result<void> BrowseScan::closeCursor(Executor &executor)
{
    Result<ResultSet> closed = executor.run(textStatement(QStringLiteral("CLOSE browse")));
    return closed ? Result<void>() : closed.error();
}
