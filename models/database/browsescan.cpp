// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/browsescan.h"

#include "models/database/database.h"
#include "models/database/sqldialect.h"

#include <algorithm>

namespace {

constexpr int progressMilliseconds = 250;
constexpr qint64 worthAnEstimate = 20'000; // below, the exact count is there before anybody looks

Result<void> runPlain(Executor &executor, const QString &sql)
{
    Statement statement;
    statement.sql = sql;
    Result<ResultSet> result = executor.run(statement);
    return result ? Result<void>() : result.error();
}

/// About how many rows, how many partitions, and what they are made by.
Statement tableStatement(const RecordSelect &select)
{
    Statement statement;
    statement.columns = {FieldType::Integer, FieldType::Integer, FieldType::Text};
    const QString table = SqlDialect::identifier(select.entity->name);
    if (select.engine == Engine::PostgreSql) {
        statement.sql = QStringLiteral(
            "SELECT COALESCE(sum(c.reltuples) FILTER (WHERE c.reltuples > 0), 0)::bigint, count(*), "
            "pg_get_partkeydef(CAST($1::text AS regclass)) FROM pg_partition_tree(CAST($1::text AS regclass)) AS p "
            "JOIN pg_class AS c ON c.oid = p.relid WHERE p.isleaf");
        statement.values = {table};
        statement.valueScales = {0};
    } else {
        statement.sql = QStringLiteral("SELECT max(rowid), 1, NULL FROM %1").arg(table);
    }
    return statement;
}

/// A line of a plan that says that rows are sorted, on either engine.
bool saysSort(const QString &line)
{
    QString words = line.trimmed();
    if (words.startsWith(QLatin1String("->"))) {
        words = words.mid(2).trimmed();
    }
    return words == QLatin1String("Sort") || words == QLatin1String("Incremental Sort")
           || words.contains(QLatin1String("TEMP B-TREE"));
}

} // namespace

BrowseScan::BrowseScan(const BrowsePages &pages, BrowseIndex &index, std::function<void(const RowCount &)> progress)
    : m_pages(pages), m_keyset(pages.keyset()), m_index(index), m_progress(std::move(progress))
{
}

Result<qint64> BrowseScan::run(Executor &executor)
{
    m_index.clear();
    m_sinceProgress.start();
    const RecordSelect &select = m_keyset.select();
    if (select.engine == Engine::PostgreSql || !select.filtered) {
        lookAtTable(executor);
    }
    bool positions = false;
    if (!select.filtered && select.sort.onMainTable) {
        Result<bool> scanned = scanPositions(executor);
        if (!scanned) {
            return scanned.error();
        }
        positions = scanned.value();
    }
    if (!positions) {
        if (Result<void> scanned = scanIds(executor); !scanned) {
            return scanned.error();
        }
    }
    m_index.finish();
    return m_index.rows();
}

/// Cheap and only about right; without it the count simply grows.
void BrowseScan::lookAtTable(Executor &executor)
{
    const RecordSelect &select = m_keyset.select();
    Result<ResultSet> result = executor.run(tableStatement(select));
    if (!result || result.value().rows.isEmpty()) {
        return;
    }
    const QList<QVariant> row = result.value().rows.first();
    m_partitioned = row.value(1).toLongLong() > 1;
    const QString column = select.sort.expression.section(QLatin1Char('"'), 1, 1);
    if (select.sort.onMainTable && row.value(2).toString() == QStringLiteral("RANGE (%1)").arg(column)) {
        m_index.setPartitionedByKey();
    }
    m_estimate = select.filtered ? 0 : row.value(0).toLongLong();
    if (m_estimate >= worthAnEstimate) {
        m_progress({m_estimate, false});
    }
}

void BrowseScan::announceRows()
{
    if (!m_counted && m_sinceProgress.elapsed() >= progressMilliseconds) {
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

Result<bool> BrowseScan::scanPositions(Executor &executor)
{
    Result<void> step = executor.beginRead();
    if (!step) {
        return step.error();
    }
    Result<bool> ordered = isOrdered(executor);
    if (ordered && ordered.value()) {
        m_index.setOrdered();
        if (m_partitioned || m_keyset.select().engine == Engine::Sqlite) {
            step = countFirst(executor);
        }
        const QList<BrowsePart> parts = m_keyset.parts();
        for (qsizetype i = 0; step && i < parts.size(); ++i) {
            step = scanPart(executor, parts.at(i));
        }
    }
    if (!ordered || !step) {
        executor.rollback();
        return ordered ? step.error() : ordered.error();
    }
    step = executor.commit();
    return step ? ordered : step.error();
}

/// Asks the engine how it would read all rows in order. A cursor is planned for its first rows unless told otherwise.
Result<bool> BrowseScan::isOrdered(Executor &executor)
{
    const bool server = m_keyset.select().engine == Engine::PostgreSql;
    if (server) {
        Result<void> set = runPlain(executor, QStringLiteral("SET LOCAL cursor_tuple_fraction = 1"));
        if (!set) {
            return set.error();
        }
    }
    Statement explain = m_keyset.allPlaces(BrowsePart::Keys);
    explain.sql.prepend(server ? QLatin1String("EXPLAIN (COSTS FALSE) DECLARE browse NO SCROLL CURSOR FOR ")
                               : QLatin1String("EXPLAIN QUERY PLAN "));
    explain.columns.clear();
    explain.scales.clear();
    Result<ResultSet> plan = executor.run(explain);
    if (!plan) {
        return plan.error();
    }
    const QList<QList<QVariant>> &lines = plan.value().rows;
    return std::none_of(lines.cbegin(), lines.cend(),
                        [](const QList<QVariant> &line) { return saysSort(line.constLast().toString()); });
}

/// The scrollbar need not wait for positions where counting alone is much faster.
Result<void> BrowseScan::countFirst(Executor &executor)
{
    Result<ResultSet> count = executor.run(m_keyset.select().countStatement());
    if (!count) {
        return count.error();
    }
    m_counted = true;
    m_progress({count.value().rows.value(0).value(0).toLongLong(), true});
    return {};
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
            Result<ResultSet> rest = executor.run(m_keyset.countFrom(part, position, BrowseIndex::Stride));
            if (!rest) {
                return rest.error();
            }
            m_index.addRows(rest.value().rows.value(0).value(0).toLongLong());
        }
    }
    if (!next) {
        return next.error();
    }
    return m_keyset.select().engine == Engine::PostgreSql ? runPlain(executor, QStringLiteral("CLOSE browse"))
                                                          : Result<void>();
}

Result<BrowseScan::MaybePosition> BrowseScan::firstPosition(Executor &executor, BrowsePart part)
{
    if (m_keyset.select().engine == Engine::Sqlite) {
        return m_pages.findPlace(executor, BrowseStep{part, std::nullopt, std::nullopt, 0, 1});
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
        return m_pages.findPlace(executor, BrowseStep{part, last, std::nullopt, BrowseIndex::Stride, 1});
    }
    return fetch(executor, QStringLiteral("FETCH RELATIVE %1 FROM browse").arg(BrowseIndex::Stride));
}

Result<BrowseScan::MaybePosition> BrowseScan::fetch(Executor &executor, const QString &sql)
{
    Statement statement;
    statement.sql = sql;
    statement.columns = {m_keyset.select().sort.type, FieldType::Id};
    statement.scales = {m_keyset.select().sort.scale, 0};
    Result<MaybePosition> found = read(executor, statement);
    if (found && found.value() && m_keyset.keyIsComputed()) {
        return read(executor, m_keyset.placesOf({found.value()->id}));
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
