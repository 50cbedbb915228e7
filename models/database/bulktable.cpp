// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/bulktable.h"

#include "models/database/sqldialect.h"
#include "models/database/sqlerror.h"

namespace {

QString bulkPlace(qsizetype number)
{
    return QLatin1Char('$') + QString::number(number);
}

} // namespace

BulkTable::BulkTable(Engine engine, const QString &table, const QList<Column> &columns)
    : m_engine(engine)
    , m_table(table)
    , m_columns(columns)
{
    if (engine == Engine::PostgreSql) {
        for (const Column &column : columns) {
            m_arrays.emplace_back(column.type);
        }
    }
}

void BulkTable::setExpression(const QString &column, const QString &expression)
{
    m_expressionColumns.append(SqlDialect::identifier(column));
    m_expressions.append(expression);
}

Result<void> BulkTable::append(const QVariantList &values)
{
    if (m_engine == Engine::Sqlite) {
        m_rows.append(values);
    } else {
        for (std::size_t i = 0; i < m_arrays.size(); ++i) {
            const auto column = static_cast<qsizetype>(i);
            if (!m_arrays[i].append(values.at(column))) {
                return errorOf(ErrorCode::InvalidFormat, QStringLiteral("column %1 cannot hold that").arg(m_columns.at(column).name));
            }
        }
    }
    ++m_count;
    return {};
}

/// unnest($1::uuid[], $2::text[]) AS v("id", "name")
QString BulkTable::source() const
{
    QStringList places;
    QStringList names;
    for (std::size_t i = 0; i < m_arrays.size(); ++i) {
        places.append(m_arrays[i].place(static_cast<int>(i) + 1));
        names.append(SqlDialect::identifier(m_columns.at(static_cast<qsizetype>(i)).name));
    }
    return QStringLiteral("unnest(%1) AS v(%2)").arg(places.join(QLatin1String(", ")), names.join(QLatin1String(", ")));
}

QVariantList BulkTable::takeArrays()
{
    QVariantList values;
    for (ArrayColumn &array : m_arrays) {
        values.append(array.take());
    }
    return values;
}

Result<void> BulkTable::insert(Executor &executor)
{
    if (m_count == 0) {
        return {};
    }
    QStringList names;
    QStringList reads;
    Statement statement;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const QString name = SqlDialect::identifier(m_columns.at(i).name);
        names.append(name);
        reads.append(m_engine == Engine::Sqlite ? bulkPlace(i + 1)
                                                : QStringLiteral("v.%1%2").arg(name, m_arrays[static_cast<std::size_t>(i)].cast()));
        statement.valueScales.append(m_columns.at(i).scale);
    }
    statement.sql = QStringLiteral("INSERT INTO %1 (%2) ")
                        .arg(SqlDialect::identifier(m_table), (names + m_expressionColumns).join(QLatin1String(", ")));
    const QString values = (reads + m_expressions).join(QLatin1String(", "));
    m_count = 0;
    if (m_engine == Engine::PostgreSql) {
        statement.sql += QStringLiteral("SELECT %1 FROM %2").arg(values, source());
        statement.values = takeArrays();
        const auto done = executor.run(statement);
        return done ? Result<void>() : Result<void>(done.error());
    }
    statement.sql += QStringLiteral("VALUES (%1)").arg(values);
    const QList<QVariantList> rows = std::exchange(m_rows, {});
    for (const QVariantList &row : rows) {
        statement.values = row;
        if (const auto done = executor.run(statement); !done) {
            return done.error();
        }
    }
    return {};
}

QString BulkTable::assigned(int column, const QString &value) const
{
    const Column &of = m_columns.at(column);
    const QString name = SqlDialect::identifier(of.name);
    if (!of.merged) {
        return QStringLiteral("%1 = %2").arg(name, value);
    }
    return (m_engine == Engine::PostgreSql
                ? QStringLiteral("%1 = jsonb_strip_nulls(COALESCE(t.%1, '{}'::jsonb) || %2)")
                : QStringLiteral("%1 = json_patch(COALESCE(t.%1, '{}'), %2)"))
        .arg(name, value);
}

Result<QSet<QString>> BulkTable::update(Executor &executor, const QString &version)
{
    if (m_count == 0) {
        return QSet<QString>();
    }
    m_count = 0;
    if (m_engine == Engine::Sqlite) {
        return updateOneByOne(executor, version);
    }
    QStringList assignments;
    const qsizetype changed = m_columns.size() - (version.isEmpty() ? 0 : 1);
    for (qsizetype i = 1; i < changed; ++i) {
        assignments.append(assigned(static_cast<int>(i), QStringLiteral("v.%1%2").arg(SqlDialect::identifier(m_columns.at(i).name),
                                                                                      m_arrays[static_cast<std::size_t>(i)].cast())));
    }
    for (qsizetype i = 0; i < m_expressions.size(); ++i) {
        assignments.append(QStringLiteral("%1 = %2").arg(m_expressionColumns.at(i), m_expressions.at(i)));
    }
    Statement statement;
    statement.sql = QStringLiteral("UPDATE %1 AS t SET %2 FROM %3 WHERE t.id = v.id%4 RETURNING t.id")
                        .arg(SqlDialect::identifier(m_table), assignments.join(QLatin1String(", ")), source(),
                             version.isEmpty() ? QString()
                                               : QStringLiteral(" AND %1 = v.%2").arg(version, SqlDialect::identifier(m_columns.last().name)));
    statement.values = takeArrays();
    statement.columns = {FieldType::Id};
    const auto done = executor.run(statement);
    if (!done) {
        return done.error();
    }
    QSet<QString> ids;
    ids.reserve(done.value().rows.size());
    for (const auto &row : done.value().rows) {
        ids.insert(row.first().toString());
    }
    return ids;
}

Result<QSet<QString>> BulkTable::updateOneByOne(Executor &executor, const QString &version)
{
    QStringList assignments;
    Statement statement;
    const qsizetype changed = m_columns.size() - (version.isEmpty() ? 0 : 1);
    for (qsizetype i = 1; i < changed; ++i) {
        assignments.append(assigned(static_cast<int>(i), bulkPlace(i + 1)));
    }
    for (qsizetype i = 0; i < m_expressions.size(); ++i) {
        assignments.append(QStringLiteral("%1 = %2").arg(m_expressionColumns.at(i), m_expressions.at(i)));
    }
    for (const Column &column : std::as_const(m_columns)) {
        statement.valueScales.append(column.scale);
    }
    statement.sql = QStringLiteral("UPDATE %1 AS t SET %2 WHERE t.id = $1%3")
                        .arg(SqlDialect::identifier(m_table), assignments.join(QLatin1String(", ")),
                             version.isEmpty() ? QString() : QStringLiteral(" AND %1 = %2").arg(version, bulkPlace(m_columns.size())));
    QSet<QString> ids;
    const QList<QVariantList> rows = std::exchange(m_rows, {});
    for (const QVariantList &row : rows) {
        statement.values = row;
        const auto done = executor.run(statement);
        if (!done) {
            return done.error();
        }
        if (done.value().affected > 0) {
            ids.insert(row.first().toString());
        }
    }
    return ids;
}
