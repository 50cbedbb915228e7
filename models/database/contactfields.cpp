// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/contactfields.h"

#include "models/catalog/missingemail.h"
#include "models/database/sqldialect.h"

#include <algorithm>

namespace {

constexpr qsizetype contactsAtOnce = 1000;

struct ContactColumn
{
    qsizetype index = -1;
    QString field;
};

QList<ContactColumn> contactColumns(const Entity &entity, const QStringList &fields, Engine engine)
{
    QList<ContactColumn> columns;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const Field *field = entity.field(fields.at(i));
        if (field != nullptr && isFilledAfterwards(*field, engine)) {
            columns.append({i, field->name});
        }
    }
    return columns;
}

} // namespace

QVariant PersonContacts::value(const QString &field) const
{
    if (field == QLatin1String("email")) {
        return email;
    }
    return field == QLatin1String("phone") ? phone : documentNumber;
}

bool isFilledAfterwards(const Field &field, Engine engine)
{
    return engine == Engine::PostgreSql && field.is(FieldFlag::Protected);
}

Result<void> fillContacts(Executor &executor, const Entity &entity, const QStringList &fields, QList<Row> &rows)
{
    const QList<ContactColumn> columns = contactColumns(entity, fields, executor.engine());
    if (columns.isEmpty() || rows.isEmpty()) {
        return {};
    }
    QStringList ids;
    for (const Row &row : std::as_const(rows)) {
        if (!row.id.isEmpty()) {
            ids.append(row.id);
        }
    }
    const auto contacts = readContacts(executor, ids);
    if (!contacts) {
        return contacts.error();
    }
    for (Row &row : rows) {
        const auto found = contacts.value().constFind(row.id);
        if (found == contacts.value().constEnd()) {
            continue;
        }
        for (const ContactColumn &column : columns) {
            row.values[column.index] = found->value(column.field);
        }
    }
    return {};
}

Result<QHash<QString, PersonContacts>> readContacts(Executor &executor, const QStringList &ids)
{
    const SqlDialect dialect(executor.engine());
    const QString sql = executor.engine() == Engine::PostgreSql
        ? QStringLiteral("SELECT c.id, c.email, c.phone, c.document_number FROM app.user_contacts($1::uuid[]) AS c")
        : QStringLiteral("SELECT c.id, c.email, c.phone, d.document_number FROM users AS c LEFT JOIN person_details AS d ON d.id = c.id WHERE ") + dialect.idIsIn(QStringLiteral("c.id"), 1);
    QHash<QString, PersonContacts> contacts;
    for (qsizetype at = 0; at < ids.size(); at += contactsAtOnce) {
        const auto rows = executor.run({sql,
                                        {dialect.listValue(ids.mid(at, contactsAtOnce))},
                                        {FieldType::Id, FieldType::Email, FieldType::Phone, FieldType::Text},
                                        {},
                                        {}});
        if (!rows) {
            return rows.error();
        }
        for (const QList<QVariant> &row : rows.value().rows) {
            const bool missing = isMissingEmail(row.at(1).toString());
            contacts.insert(row.at(0).toString(), {missing ? QVariant() : row.at(1), row.at(2), row.at(3)});
        }
    }
    return contacts;
}
