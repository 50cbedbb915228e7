// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/browsekeyset.h"

#include "models/database/sqldialect.h"

BrowseKeyset::BrowseKeyset(RecordSelect select) : m_select(std::move(select)) {}

QList<BrowsePart> BrowseKeyset::parts() const
{
    return m_select.sort.nullable && !m_select.sort.isId ? QList{BrowsePart::Keys, BrowsePart::Nulls}
                                                         : QList{BrowsePart::Keys};
}

Statement BrowseKeyset::rows(BrowsePart part, const std::optional<BrowsePosition> &from, qint64 skip, int count,
                             bool backwards) const
{
    Statement bound;
    bound.values = m_select.values;
    bound.valueScales = m_select.valueScales;
    const QString extra = condition(bound, part, from);
    const QString tail = orderBy(part, backwards) + QStringLiteral(" LIMIT %1 OFFSET %2").arg(count).arg(skip);
    Statement statement = m_select.rowsStatement(extra, tail);
    statement.values = bound.values;
    statement.valueScales = bound.valueScales;
    return statement;
}

Statement BrowseKeyset::place(BrowsePart part, const std::optional<BrowsePosition> &from, qint64 skip) const
{
    Statement statement = placeStatement(m_select.sort.expression + QStringLiteral(", t.id"), part, from);
    statement.sql += orderBy(part, false) + QStringLiteral(" LIMIT 1 OFFSET %1").arg(skip);
    return statement;
}

Statement BrowseKeyset::allPlaces(BrowsePart part) const
{
    const QString key = keyIsComputed() ? QStringLiteral("NULL") : m_select.sort.expression;
    Statement statement = placeStatement(key + QStringLiteral(", t.id"), part, std::nullopt);
    statement.sql += orderBy(part, false);
    return statement;
}

Statement BrowseKeyset::placeOf(const QString &id) const
{
    Statement statement = placeStatement(m_select.sort.expression + QStringLiteral(", t.id"), BrowsePart::Keys,
                                         std::nullopt);
    const SqlDialect dialect(m_select.engine);
    bind(statement, id, 0);
    statement.sql += QStringLiteral(" AND t.id = ")
                     + dialect.place(static_cast<int>(statement.values.size()), FieldType::Id);
    return statement;
}

Statement BrowseKeyset::countFrom(BrowsePart part, const BrowsePosition &from) const
{
    Statement statement = placeStatement(QStringLiteral("count(*)"), part, from);
    statement.columns = {FieldType::Integer};
    statement.scales = {0};
    return statement;
}

BrowsePosition BrowseKeyset::position(const QList<QVariant> &row)
{
    return {row.value(0), row.value(1).toString()};
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

QString BrowseKeyset::condition(Statement &statement, BrowsePart part,
                                const std::optional<BrowsePosition> &from) const
{
    const SortKey &sort = m_select.sort;
    const SqlDialect dialect(m_select.engine);
    QStringList conditions;
    if (part == BrowsePart::Nulls) {
        conditions.append(sort.expression + QStringLiteral(" IS NULL"));
    } else if (sort.nullable && !sort.isId) {
        conditions.append(sort.expression + QStringLiteral(" IS NOT NULL"));
    }
    if (from) {
        const QString compare = m_select.order == Qt::DescendingOrder ? QStringLiteral(" <= ") : QStringLiteral(" >= ");
        const auto nextPlace = [&statement, &dialect](FieldType type) {
            return dialect.place(static_cast<int>(statement.values.size()), type);
        };
        if (part == BrowsePart::Nulls || sort.isId) {
            bind(statement, from->id, 0);
            conditions.append(QStringLiteral("t.id") + compare + nextPlace(FieldType::Id));
        } else {
            bind(statement, from->key, sort.scale);
            const QString key = nextPlace(sort.type);
            bind(statement, from->id, 0);
            conditions.append(QStringLiteral("(") + sort.expression + QStringLiteral(", t.id)") + compare
                              + QStringLiteral("(") + key + QStringLiteral(", ") + nextPlace(FieldType::Id)
                              + QStringLiteral(")"));
        }
    }
    return conditions.join(QStringLiteral(" AND "));
}

Statement BrowseKeyset::placeStatement(const QString &list, BrowsePart part,
                                       const std::optional<BrowsePosition> &from) const
{
    Statement statement;
    statement.values = m_select.values;
    statement.valueScales = m_select.valueScales;
    statement.columns = {m_select.sort.type, FieldType::Id};
    statement.scales = {m_select.sort.scale, 0};
    const QString extra = condition(statement, part, from);
    statement.sql = QStringLiteral("SELECT ") + list + QStringLiteral(" FROM ") + m_select.scanFrom
                    + QStringLiteral(" WHERE ") + m_select.condition
                    + (extra.isEmpty() ? QString() : QStringLiteral(" AND ") + extra);
    return statement;
}

void BrowseKeyset::bind(Statement &statement, const QVariant &value, int scale) const
{
    statement.valueScales.resize(statement.values.size());
    statement.values.append(value);
    statement.valueScales.append(scale);
}
