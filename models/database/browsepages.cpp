// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/browsepages.h"

#include "models/database/contactfields.h"

#include <algorithm>

BrowsePages::BrowsePages(const Catalog &catalog, const RecordSelect &select) : m_catalog(catalog), m_keyset(select) {}

Result<Page> BrowsePages::readStart(Executor &executor, int count) const
{
    QList<Row> rows;
    for (const BrowsePart part : m_keyset.parts()) {
        const int missing = count - static_cast<int>(rows.size());
        if (missing <= 0) {
            break;
        }
        Result<QList<Row>> more = run(executor, m_keyset.rows(part, std::nullopt, std::nullopt, missing));
        if (!more) {
            return more.error();
        }
        rows += more.value();
    }
    return finished(executor, 0, rows);
}

Result<Page> BrowsePages::readPlanned(Executor &executor, const BrowsePlan &plan, qint64 firstRow) const
{
    if (plan.byIds) {
        Result<QList<Row>> rows = readIds(executor, plan.ids, plan.inKeyOrder);
        return rows ? finished(executor, firstRow, rows.value()) : rows.error();
    }
    QList<Row> rows;
    for (const BrowseStep &step : plan.steps) {
        Result<QList<Row>> more = readStep(executor, step);
        if (!more) {
            return more.error();
        }
        rows += more.value();
    }
    return finished(executor, firstRow, rows);
}

Result<Page> BrowsePages::readEnd(Executor &executor, qint64 firstRow, int count) const
{
    QList<BrowsePart> parts = m_keyset.parts();
    std::reverse(parts.begin(), parts.end());
    QList<Row> rows;
    for (const BrowsePart part : parts) {
        const int missing = count - static_cast<int>(rows.size());
        if (missing <= 0) {
            break;
        }
        Result<QList<Row>> more = run(executor, m_keyset.lastRows(part, missing));
        if (!more) {
            return more.error();
        }
        rows += more.value();
    }
    std::reverse(rows.begin(), rows.end());
    return finished(executor, firstRow, rows);
}

Result<Page> BrowsePages::readCounted(Executor &executor, qint64 firstRow, int count) const
{
    const RecordSelect &select = m_keyset.select();
    const QString tail = QStringLiteral(" %1 LIMIT %2 OFFSET %3").arg(select.orderBy()).arg(count).arg(firstRow);
    Result<QList<Row>> rows = run(executor, select.rowsStatement(QString(), tail));
    return rows ? finished(executor, firstRow, rows.value()) : rows.error();
}

Result<Page> BrowsePages::finished(Executor &executor, qint64 firstRow, QList<Row> rows) const
{
    Page page;
    page.firstRow = firstRow;
    page.fields = m_keyset.select().fields;
    page.rows = std::move(rows);
    if (Result<void> filled = fillContacts(executor, *m_keyset.select().entity, page.fields, page.rows); !filled) {
        return filled.error();
    }
    Result<void> labelled = addLabels(m_catalog, executor, *m_keyset.select().entity, page);
    return labelled ? Result<Page>(std::move(page)) : labelled.error();
}

Result<QList<Row>> BrowsePages::run(Executor &executor, const Statement &statement) const
{
    Result<ResultSet> result = executor.run(statement);
    return result ? Result<QList<Row>>(m_keyset.select().rows(result.value())) : result.error();
}

/// First the key at which the rows begin, from the index alone, then the rows: nothing is fetched only to be skipped.
Result<QList<Row>> BrowsePages::readStep(Executor &executor, const BrowseStep &step) const
{
    if (step.skip == 0) {
        return run(executor, m_keyset.rows(step.part, step.from, step.until, step.count));
    }
    Result<std::optional<BrowsePosition>> place = findPlace(executor, step);
    if (!place) {
        return place.error();
    }
    return place.value() ? run(executor, m_keyset.rows(step.part, place.value(), step.until, step.count))
                         : QList<Row>();
}

Result<std::optional<BrowsePosition>> BrowsePages::findPlace(Executor &executor, const BrowseStep &step) const
{
    const bool halves = m_keyset.select().engine == Engine::Sqlite && step.from && step.part == BrowsePart::Keys
                        && !m_keyset.select().sort.isId;
    BrowseReach reach = BrowseReach::All;
    qint64 skip = step.skip;
    if (halves) {
        Result<ResultSet> tied =
            executor.run(m_keyset.countFrom(step.part, *step.from, step.skip + 1, BrowseReach::Tied));
        if (!tied) {
            return tied.error();
        }
        const qint64 count = tied.value().rows.value(0).value(0).toLongLong();
        reach = count > step.skip ? BrowseReach::Tied : BrowseReach::Beyond;
        skip -= reach == BrowseReach::Tied ? 0 : count;
    }
    Result<ResultSet> place = executor.run(
        m_keyset.place(step.part, step.from, halves ? std::nullopt : step.until, skip, reach));
    if (!place) {
        return place.error();
    }
    return place.value().rows.isEmpty()
               ? std::optional<BrowsePosition>()
               : std::optional<BrowsePosition>(BrowseKeyset::position(place.value().rows.first()));
}

Result<QList<Row>> BrowsePages::readIds(Executor &executor, const QStringList &ids, bool inKeyOrder) const
{
    if (ids.isEmpty()) {
        return QList<Row>();
    }
    Result<Statement> statement = rowsOfIds(executor, ids, inKeyOrder);
    if (!statement) {
        return statement.error();
    }
    Result<QList<Row>> found = run(executor, statement.value());
    if (!found) {
        return found;
    }
    QHash<QString, qsizetype> positions;
    positions.reserve(found.value().size());
    for (qsizetype i = 0; i < found.value().size(); ++i) {
        positions.insert(found.value().at(i).id, i);
    }
    QList<Row> rows;
    rows.reserve(ids.size());
    for (const QString &id : ids) {
        const qsizetype position = positions.value(id, -1);
        rows.append(position < 0 ? Row() : found.value().at(position));
    }
    return rows;
}

/// Where the table's partitions follow the sort key, the keys of the first and the last row spare the other partitions.
Result<Statement> BrowsePages::rowsOfIds(Executor &executor, const QStringList &ids, bool inKeyOrder) const
{
    if (inKeyOrder) {
        Result<ResultSet> ends = executor.run(m_keyset.placesOf({ids.first(), ids.last()}));
        if (!ends) {
            return ends.error();
        }
        QHash<QString, BrowsePosition> positions;
        for (const QList<QVariant> &row : std::as_const(ends.value().rows)) {
            const BrowsePosition position = BrowseKeyset::position(row);
            positions.insert(position.id, position);
        }
        return m_keyset.rowsOfIds(ids, positions.value(ids.first()), positions.value(ids.last()));
    }
    return m_keyset.select().rowsOfIds(ids);
}
