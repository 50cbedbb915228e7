// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/deletedrows.h"

#include "models/catalog/fieldtext.h"
#include "models/database/recordreader.h"
#include "models/database/selectjoins.h"
#include "models/database/sqldialect.h"

namespace {

/// The columns of the entity's own table, without secrets.
QList<const Field *> ownFields(const Entity &entity)
{
    QList<const Field *> fields;
    for (const Field &field : entity.fields) {
        const bool own = field.table.isEmpty() || field.table == entity.name;
        if (own && field.type != FieldType::Secret && !field.is(FieldFlag::Derived)) {
            fields.append(&field);
        }
    }
    return fields;
}

} // namespace

QString isWholeDeletedRow(Engine engine, const QString &alias)
{
    return (engine == Engine::PostgreSql ? QStringLiteral("NOT jsonb_exists(%1.\"row\", '%2')")
                                         : QStringLiteral("json_type(%1.\"row\", '$.%2') IS NULL"))
        .arg(alias, QLatin1String(unlinkedReferencesKey));
}

QString deletedRowText(Engine engine, const QString &alias, const QString &column)
{
    return (engine == Engine::PostgreSql ? QStringLiteral("(%1.\"row\" ->> '%2')")
                                         : QStringLiteral("json_extract(%1.\"row\", '$.%2')"))
        .arg(alias, column);
}

Result<QList<Record>> readDeletedRows(const Catalog &catalog, Executor &executor, const QString &batch,
                                      const QString &entityName, const QString &id, int limit)
{
    auto known = requireEntity(catalog, entityName);
    if (!known) {
        return known.error();
    }
    const bool postgres = executor.engine() == Engine::PostgreSql;
    const SqlDialect dialect(executor.engine());
    const QList<const Field *> fields = ownFields(*known.value());
    Statement statement;
    QStringList columns = {QStringLiteral("d.id")};
    statement.columns = {FieldType::Id};
    statement.scales = {-1};
    for (const Field *field : fields) {
        columns.append(postgres ? QStringLiteral("r.") + SqlDialect::identifier(field->name)
                                : deletedRowText(Engine::Sqlite, QStringLiteral("d"), field->name));
        statement.columns.append(field->type);
        statement.scales.append(field->scale);
    }
    const QString from = postgres
        ? QStringLiteral("deleted_records AS d, jsonb_populate_record(NULL::public.%1, d.\"row\") AS r")
              .arg(SqlDialect::identifier(entityName))
        : QStringLiteral("deleted_records AS d");
    QString where = QStringLiteral("d.batch = %1 AND d.entity = %2 AND %3")
                        .arg(dialect.place(1, FieldType::Id), dialect.place(2, FieldType::Text),
                             isWholeDeletedRow(executor.engine(), QStringLiteral("d")));
    statement.values = {batch, entityName};
    if (!id.isEmpty()) {
        where += QStringLiteral(" AND d.id = ") + dialect.place(3, FieldType::Id);
        statement.values.append(id);
    }
    statement.sql = QStringLiteral("SELECT %1 FROM %2 WHERE %3 ORDER BY d.id LIMIT %4")
                        .arg(columns.join(QStringLiteral(", ")), from, where)
                        .arg(limit);
    auto rows = executor.run(statement);
    if (!rows) {
        return rows.error();
    }
    QList<Record> records;
    for (const QList<QVariant> &row : std::as_const(rows.value().rows)) {
        Record record;
        record.entity = entityName;
        record.id = row.constFirst().toString();
        for (qsizetype i = 0; i < fields.size(); ++i) {
            record.values.insert(fields.at(i)->name, row.at(i + 1));
        }
        records.append(record);
    }
    return records;
}

QString labelOfDeleted(const Entity &entity, const Record &record, const QHash<QString, QString> &labels)
{
    QString label;
    bool named = false;
    const QList<LabelPart> parts = labelParts(entity);
    for (const LabelPart &part : parts) {
        if (part.field == nullptr) {
            label += part.literal;
            continue;
        }
        const QVariant value = record.value(part.field->name);
        QString shown = fieldToText(*part.field, value);
        if (part.field->type == FieldType::Reference) {
            shown = labels.value(value.toString());
        } else if (part.field->type == FieldType::Vocabulary && part.field->vocabulary) {
            shown = part.field->vocabulary->label(value.toString());
        }
        named = named || !shown.isEmpty();
        label += shown.isEmpty() ? QStringLiteral("…") : shown;
    }
    return named ? label.simplified() : QString();
}
