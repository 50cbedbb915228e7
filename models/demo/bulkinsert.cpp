// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/bulkinsert.h"

#include "models/core/decimal.h"
#include "models/core/instant.h"

#include <QDate>
#include <QMap>

namespace {
constexpr int rowsPerStatement = 20000;

const Field *columnOf(const Catalog &catalog, const QString &table, const QString &column)
{
    static const Field idColumn = [] {
        Field field; // every table has one; a joined table's is not a field of its entity
        field.name = QStringLiteral("id");
        field.type = FieldType::Id;
        return field;
    }();
    if (column == idColumn.name) {
        return &idColumn;
    }
    const Entity *entity = catalog.entity(table);
    if (entity == nullptr) {
        entity = catalog.entity(u"users"); // person_details belongs to the person's entity
    }
    for (const Field &field : entity->fields) {
        if (field.table == table && field.name == column) {
            return &field;
        }
    }
    return nullptr;
}

QString castOf(FieldType type)
{
    switch (type) {
    case FieldType::Id:
    case FieldType::Reference: return QStringLiteral("::uuid");
    case FieldType::Integer: return QStringLiteral("::bigint");
    case FieldType::Decimal:
    case FieldType::Money: return QStringLiteral("::numeric");
    case FieldType::Bool: return QStringLiteral("::boolean");
    case FieldType::Date: return QStringLiteral("::date");
    case FieldType::Instant: return QStringLiteral("::timestamptz");
    case FieldType::Duration: return QStringLiteral("::interval");
    case FieldType::TagList:
    case FieldType::Json: return QStringLiteral("::jsonb");
    case FieldType::NetAddress: return QStringLiteral("::inet");
    default: return QString();
    }
}

QString plainText(const QVariant &value)
{
    if (value.userType() == qMetaTypeId<Instant>()) {
        return value.value<Instant>().toIso();
    }
    if (value.userType() == qMetaTypeId<Decimal>()) {
        return value.value<Decimal>().toString();
    }
    if (value.userType() == QMetaType::QDate) {
        return value.toDate().toString(Qt::ISODate);
    }
    return value.toString();
}

/// One column of many rows as the text of a PostgreSQL array.
QString arrayLiteral(const QList<FieldValues> &rows, qsizetype first, qsizetype count, const QString &column)
{
    QString text = QStringLiteral("{");
    for (qsizetype i = first; i < first + count; ++i) {
        const QVariant value = rows.at(i).value(column);
        if (i > first) {
            text += QLatin1Char(',');
        }
        if (!value.isValid()) {
            text += QLatin1String("NULL");
            continue;
        }
        QString element = plainText(value);
        element.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('"'), QLatin1String("\\\""));
        text += QLatin1Char('"') + element + QLatin1Char('"');
    }
    return text + QLatin1Char('}');
}

Result<void> insertArrays(Executor &executor, const QString &table, const QList<const Field *> &columns, const QList<FieldValues> &rows)
{
    QStringList names;
    QStringList places;
    QStringList reads;
    for (int i = 0; i < columns.size(); ++i) {
        names.append(QStringLiteral("\"%1\"").arg(columns.at(i)->name));
        places.append(QStringLiteral("$%1::text[]").arg(i + 1));
        reads.append(QStringLiteral("v.\"%1\"%2").arg(columns.at(i)->name, castOf(columns.at(i)->type)));
    }
    Statement statement;
    statement.sql = QStringLiteral("INSERT INTO \"%1\" (%2) SELECT %3 FROM unnest(%4) AS v(%2)")
                        .arg(table, names.join(QLatin1String(", ")), reads.join(QLatin1String(", ")), places.join(QLatin1String(", ")));
    for (qsizetype first = 0; first < rows.size(); first += rowsPerStatement) {
        const qsizetype count = qMin<qsizetype>(rowsPerStatement, rows.size() - first);
        statement.values.clear();
        for (const Field *column : columns) {
            statement.values.append(arrayLiteral(rows, first, count, column->name));
        }
        if (const auto done = executor.run(statement); !done) {
            return done.error();
        }
    }
    return {};
}

Result<void> insertOneByOne(Executor &executor, const QString &table, const QList<const Field *> &columns, const QList<FieldValues> &rows)
{
    QStringList names;
    QStringList places;
    Statement statement;
    for (int i = 0; i < columns.size(); ++i) {
        names.append(QStringLiteral("\"%1\"").arg(columns.at(i)->name));
        places.append(QStringLiteral("$%1").arg(i + 1));
        statement.valueScales.append(columns.at(i)->scale);
    }
    statement.sql = QStringLiteral("INSERT INTO \"%1\" (%2) VALUES (%3)").arg(table, names.join(QLatin1String(", ")), places.join(QLatin1String(", ")));
    for (const FieldValues &row : rows) {
        statement.values.clear();
        for (const Field *column : columns) {
            statement.values.append(row.value(column->name));
        }
        if (const auto done = executor.run(statement); !done) {
            return done.error();
        }
    }
    return {};
}
} // namespace

Result<void> bulkInsert(Executor &executor, const Catalog &catalog, const QString &table, const QList<FieldValues> &rows)
{
    QMap<QStringList, QList<FieldValues>> alike; // rows with the same columns go together
    for (const FieldValues &row : rows) {
        QStringList columns = row.keys();
        columns.sort();
        alike[columns].append(row);
    }
    for (auto group = alike.cbegin(); group != alike.cend(); ++group) {
        QList<const Field *> columns;
        for (const QString &name : group.key()) {
            const Field *field = columnOf(catalog, table, name);
            if (field == nullptr) {
                return Error{ErrorCode::Internal, QStringLiteral("%1.%2").arg(table, name), {}, {}};
            }
            columns.append(field);
        }
        const bool arrays = executor.engine() == Engine::PostgreSql;
        if (auto done = arrays ? insertArrays(executor, table, columns, group.value()) : insertOneByOne(executor, table, columns, group.value()); !done) {
            return done;
        }
    }
    return {};
}
