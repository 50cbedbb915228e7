// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/bulkinsert.h"

#include "models/database/bulktable.h"

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

Result<void> insertAlike(Executor &executor, const QString &table, const QList<const Field *> &columns, const QList<FieldValues> &rows)
{
    QList<BulkTable::Column> described;
    for (const Field *column : columns) {
        described.append({column->name, column->type, column->scale, false});
    }
    for (qsizetype first = 0; first < rows.size(); first += rowsPerStatement) {
        BulkTable bulk(executor.engine(), table, described);
        const qsizetype end = qMin<qsizetype>(first + rowsPerStatement, rows.size());
        for (qsizetype i = first; i < end; ++i) {
            QVariantList values;
            for (const Field *column : columns) {
                values.append(rows.at(i).value(column->name));
            }
            if (auto added = bulk.append(values); !added) {
                return added;
            }
        }
        if (auto done = bulk.insert(executor); !done) {
            return done;
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
        if (auto done = insertAlike(executor, table, columns, group.value()); !done) {
            return done;
        }
    }
    return {};
}
