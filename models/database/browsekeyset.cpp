// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/browsekeyset.h"

#include "models/database/sqldialect.h"

namespace {

QString andIfAny(const QStringList &conditions)
{
    QStringList present = conditions;
    present.removeAll(QString());
    return present.join(QStringLiteral(" AND "));
}

} // namespace

BrowseKeyset::BrowseKeyset(RecordSelect select) : m_select(std::move(select)) {}

QList<BrowsePart> BrowseKeyset::parts() const
{
    return m_select.sort.nullable && !m_select.sort.isId ? QList{BrowsePart::Keys, BrowsePart::Nulls}
                                                         : QList{BrowsePart::Keys};
}

Statement BrowseKeyset::rows(BrowsePart part, const std::optional<BrowsePosition> &from,
                             const std::optional<BrowsePosition> &until, int count) const
{
    Statement bound = withValues();
    const QString extra = andIfAny({condition(bound, part, from), range(bound, until ? from : std::nullopt, until)});
    const QString limit = bind(bound, qint64(count), FieldType::Integer);
    Statement statement = m_select.rowsStatement(extra, orderBy(part) + QStringLiteral(" LIMIT ") + limit);
    statement.values = bound.values;
    statement.valueScales = bound.valueScales;
    return statement;
}

Statement BrowseKeyset::lastRows(BrowsePart part, int count) const
{
    Statement bound = withValues();
    const QString extra = condition(bound, part, std::nullopt);
    const QString limit = bind(bound, qint64(count), FieldType::Integer);
    Statement statement = m_select.rowsStatement(extra, orderBy(part, true) + QStringLiteral(" LIMIT ") + limit);
    statement.values = bound.values;
    statement.valueScales = bound.valueScales;
    return statement;
}

Statement BrowseKeyset::place(BrowsePart part, const std::optional<BrowsePosition> &from,
                              const std::optional<BrowsePosition> &until, qint64 skip, BrowseReach reach) const
{
    Statement statement =
        placeStatement(m_select.sort.expression + QStringLiteral(", t.id"), part, from, until, reach);
    const QString offset = bind(statement, skip, FieldType::Integer);
    statement.sql += orderBy(part) + QStringLiteral(" LIMIT 1 OFFSET ") + offset;
    return statement;
}

Statement BrowseKeyset::allPlaces(BrowsePart part) const
{
    const QString key = keyIsComputed() ? QStringLiteral("NULL") : m_select.sort.expression;
    Statement statement = placeStatement(key + QStringLiteral(", t.id"), part, std::nullopt);
    statement.sql += orderBy(part);
    return statement;
}

Statement BrowseKeyset::placesOf(const QStringList &ids) const
{
    const SqlDialect dialect(m_select.engine);
    Statement statement;
    statement.sql = QStringLiteral("SELECT %1, t.id FROM %2 WHERE %3")
                        .arg(m_select.sort.expression, m_select.scanFrom, dialect.idIsIn(QStringLiteral("t.id"), 1));
    statement.values = {dialect.listValue(ids)};
    statement.columns = {m_select.sort.type, FieldType::Id};
    statement.scales = {m_select.sort.scale, 0};
    return statement;
}

Statement BrowseKeyset::countFrom(BrowsePart part, const BrowsePosition &from, qint64 limit, BrowseReach reach) const
{
    Statement statement = placeStatement(QStringLiteral("1"), part, from, std::nullopt, reach);
    const QString most = bind(statement, limit, FieldType::Integer);
    statement.sql = QStringLiteral("SELECT count(*) FROM (%1 LIMIT %2) AS counted").arg(statement.sql, most);
    statement.columns = {FieldType::Integer};
    statement.scales = {0};
    return statement;
}

Statement BrowseKeyset::rowsOfIds(const QStringList &ids, const BrowsePosition &first, const BrowsePosition &last) const
{
    Statement statement = m_select.rowsOfIds(ids);
    const QString between = range(statement, first, last);
    statement.sql += between.isEmpty() ? QString() : QStringLiteral(" AND ") + between;
    return statement;
}

BrowsePosition BrowseKeyset::position(const QList<QVariant> &row)
{
    return {row.value(0), row.value(1).toString()};
}

Statement BrowseKeyset::withValues() const
{
    Statement statement;
    statement.values = m_select.values;
    statement.valueScales = m_select.valueScales;
    return statement;
}

QString BrowseKeyset::orderBy(BrowsePart part, bool backwards) const
{
    const bool descending = (m_select.order == Qt::DescendingOrder) != backwards;
    const QString direction = descending ? QStringLiteral(" DESC") : QString();
    const QString id = QStringLiteral("t.id") + direction;
    if (part == BrowsePart::Nulls || m_select.sort.isId) {
        return QStringLiteral(" ORDER BY ") + id;
    }
    return QStringLiteral(" ORDER BY ") + m_select.sort.expression + direction + QStringLiteral(", ") + id;
}

QString BrowseKeyset::condition(Statement &statement, BrowsePart part, const std::optional<BrowsePosition> &from,
                                BrowseReach reach) const
{
    const SortKey &sort = m_select.sort;
    const bool byId = part == BrowsePart::Nulls || sort.isId;
    QStringList conditions;
    if (part == BrowsePart::Nulls) {
        conditions.append(sort.expression + QStringLiteral(" IS NULL"));
    } else if (sort.nullable && !sort.isId) {
        conditions.append(sort.expression + QStringLiteral(" IS NOT NULL"));
    }
    if (!from) {
        return andIfAny(conditions);
    }
    const QString behind = m_select.order == Qt::DescendingOrder ? QStringLiteral(" < ") : QStringLiteral(" > ");
    const QString orAt = m_select.order == Qt::DescendingOrder ? QStringLiteral(" <= ") : QStringLiteral(" >= ");
    const QString key = byId ? QString() : bind(statement, from->key, sort.type, sort.scale);
    if (reach == BrowseReach::Beyond) {
        return andIfAny({conditions.join(QStringLiteral(" AND ")), sort.expression + behind + key});
    }
    const QString id = bind(statement, from->id, FieldType::Id);
    if (byId) {
        conditions.append(QStringLiteral("t.id") + orAt + id);
    } else if (reach == BrowseReach::Tied) {
        conditions.append(sort.expression + QStringLiteral(" = ") + key);
        conditions.append(QStringLiteral("t.id") + orAt + id);
    } else {
        conditions.append(QStringLiteral("(%1, t.id)%2(%3, %4)").arg(sort.expression, orAt, key, id));
    }
    return andIfAny(conditions);
}

QString BrowseKeyset::range(Statement &statement, const std::optional<BrowsePosition> &from,
                            const std::optional<BrowsePosition> &until) const
{
    const SortKey &sort = m_select.sort;
    if (sort.isId) {
        return {};
    }
    const bool descending = m_select.order == Qt::DescendingOrder;
    QStringList conditions;
    if (from && from->key.isValid()) {
        conditions.append(sort.expression + (descending ? QStringLiteral(" <= ") : QStringLiteral(" >= "))
                          + bind(statement, from->key, sort.type, sort.scale));
    }
    if (until && until->key.isValid()) {
        conditions.append(sort.expression + (descending ? QStringLiteral(" >= ") : QStringLiteral(" <= "))
                          + bind(statement, until->key, sort.type, sort.scale));
    }
    return andIfAny(conditions);
}

Statement BrowseKeyset::placeStatement(const QString &list, BrowsePart part, const std::optional<BrowsePosition> &from,
                                       const std::optional<BrowsePosition> &until, BrowseReach reach) const
{
    Statement statement = withValues();
    statement.columns = {m_select.sort.type, FieldType::Id};
    statement.scales = {m_select.sort.scale, 0};
    const QString conditions = andIfAny({m_select.condition, condition(statement, part, from, reach),
                                         range(statement, until ? from : std::nullopt, until)});
    statement.sql = QStringLiteral("SELECT ") + list + QStringLiteral(" FROM ") + m_select.scanFrom
                    + QStringLiteral(" WHERE ") + conditions;
    return statement;
}

/// The place of a value that is bound at the end.
QString BrowseKeyset::bind(Statement &statement, const QVariant &value, FieldType type, int scale) const
{
    statement.valueScales.resize(statement.values.size());
    statement.values.append(value);
    statement.valueScales.append(scale);
    return SqlDialect(m_select.engine).place(static_cast<int>(statement.values.size()), type);
}
