// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/constraintsentences.h"

#include "models/catalog/validation.h"
#include "models/core/text.h"
#include "models/database/sqldialect.h"

#include <algorithm>

namespace {

Error sentenceAt(const Error &error, const QString &field, ErrorCode code, const QString &sentence)
{
    Error explained = fieldErrors({FieldError{field, code, sentence}});
    explained.detail = error.detail;
    explained.constraint = error.constraint;
    return explained;
}

QStringList fieldLabels(const Entity &entity, const QStringList &names)
{
    QStringList labels;
    for (const QString &name : names) {
        labels.append(entity.field(name)->label.translated());
    }
    return labels;
}

Error explainDuplicate(const Error &error, const Entity &entity, const QStringList &fields)
{
    if (fields == QStringList{QStringLiteral("email")}) {
        return sentenceAt(error, QStringLiteral("email"), ErrorCode::Duplicate,
                          text("database", "Somebody else already has this e-mail address.").translated());
    }
    if (fields == QStringList{QStringLiteral("id")} || error.constraint.endsWith(QLatin1String("_pkey"))) {
        return sentenceAt(error, QStringLiteral("id"), ErrorCode::Duplicate,
                          text("database", "There is already a record with this id.").translated());
    }
    if (fields.isEmpty()) {
        return error;
    }
    //: %1 is one or more names of fields, as in "Person, Organization"
    const QString sentence = text("database", "There is already a record with the same values: %1.")
                                 .translated()
                                 .arg(fieldLabels(entity, fields).join(QStringLiteral(", ")));
    return sentenceAt(error, fields.constFirst(), ErrorCode::Duplicate, sentence);
}

Error explainCheck(const Error &error, const Entity &entity, const QStringList &fields, const FieldValues &values)
{
    if (error.constraint.contains(QLatin1String("last_platform_admin"))) {
        Error last = error;
        last.message = text("database", "This is the last administrator with access to everything. Make another one first.")
                           .translated();
        return last;
    }
    if (fields.isEmpty()) {
        return error;
    }
    const Field *field = entity.field(fields.constFirst());
    if (const auto wrong = validateField(*field, values.value(field->name))) {
        return sentenceAt(error, field->name, wrong->code, wrong->message);
    }
    return sentenceAt(error, field->name, ErrorCode::Check,
                      //: %1 is the name of a field
                      text("database", "\"%1\" has a value that is not allowed here.").translated().arg(field->label.translated()));
}

/// The first of these fields that the entity has.
QString firstField(const Entity &entity, const QStringList &names)
{
    const auto known = std::find_if(names.begin(), names.end(), [&](const QString &name) { return entity.field(name) != nullptr; });
    return known == names.end() ? QString() : *known;
}

/// "chk_users_email_lower" without its kind and its table: "email_lower".
QString constraintRest(const Entity &entity, const QString &constraint)
{
    QString rest = constraint;
    for (const char *kind : {"chk_", "uq_", "idx_", "fk_"}) {
        if (rest.startsWith(QLatin1String(kind))) {
            rest = rest.mid(static_cast<qsizetype>(qstrlen(kind)));
            break;
        }
    }
    const QStringList tables = QStringList(entity.name) + entity.joined;
    for (const QString &table : tables) {
        if (rest.startsWith(table + QLatin1Char('_'))) {
            return rest.mid(table.size() + 1);
        }
    }
    return rest;
}

} // namespace

QStringList constraintFields(const Entity &entity, const QString &constraint)
{
    QStringList fields;
    if (constraint.contains(QLatin1Char('.'))) { // SQLite: "users.email, users.phone"
        const QStringList columns = constraint.split(QStringLiteral(", "));
        for (const QString &column : columns) {
            const QString name = column.section(QLatin1Char('.'), 1).trimmed();
            if (entity.field(name) != nullptr) {
                fields.append(name);
            }
        }
        return fields;
    }
    // What is left are column names joined by "_", perhaps with a word behind them ("_lower", "_length", "_key").
    QString rest = constraintRest(entity, constraint);
    while (!rest.isEmpty()) {
        QString longest;
        for (const Field &field : entity.fields) {
            const bool fits = rest == field.name || rest.startsWith(field.name + QLatin1Char('_'));
            if (fits && field.name.size() > longest.size()) {
                longest = field.name;
            }
        }
        if (longest.isEmpty()) {
            break;
        }
        fields.append(longest);
        rest = rest.mid(longest.size() + 1);
    }
    return fields;
}

Error ConstraintSentences::explain(const Error &error, const Entity &entity, const FieldValues &values) const
{
    const QStringList fields = constraintFields(entity, error.constraint);
    switch (error.code) {
    case ErrorCode::Duplicate: return explainDuplicate(error, entity, fields);
    case ErrorCode::Check: return explainCheck(error, entity, fields, values);
    case ErrorCode::Required: {
        if (error.fields.isEmpty() || entity.field(error.fields.constFirst().field) == nullptr) {
            return error;
        }
        const Field &field = *entity.field(error.fields.constFirst().field);
        const auto wrong = validateField(field, QVariant());
        return wrong ? sentenceAt(error, field.name, wrong->code, wrong->message) : error;
    }
    case ErrorCode::CapacityFull: {
        const QString field = firstField(entity, {QStringLiteral("ally_id"), QStringLiteral("max_entrepreneurs")});
        return field.isEmpty() ? error : sentenceAt(error, field, error.code, error.message);
    }
    case ErrorCode::DoubleBooking: {
        const QString field = firstField(entity, {QStringLiteral("scheduled_start"), QStringLiteral("user_id")});
        return field.isEmpty() ? error : sentenceAt(error, field, error.code, error.message);
    }
    default: return error;
    }
}

Error ConstraintSentences::explainReferences(const Error &error, const Entity &entity, const FieldValues &values,
                                             Executor &executor) const
{
    const SqlDialect dialect(executor.engine());
    QList<FieldError> missing;
    for (const Field &field : entity.fields) {
        const QString id = values.value(field.name).toString();
        const Entity *other = field.type == FieldType::Reference ? m_catalog.entity(field.references) : nullptr;
        if (id.isEmpty() || other == nullptr) {
            continue;
        }
        auto found = executor.run({QStringLiteral("SELECT t.id FROM %1 AS t WHERE t.id = %2")
                                       .arg(SqlDialect::identifier(other->name), dialect.place(1, FieldType::Id)),
                                   {id},
                                   {FieldType::Id},
                                   {},
                                   {}});
        if (found.ok() && found.value().rows.isEmpty()) {
            //: %1 is the name of a field, %2 the kind of record it names
            missing.append({field.name, ErrorCode::MissingReference,
                            text("database", "\"%1\" names a record that does not exist. Choose one from: %2.")
                                .translated()
                                .arg(field.label.translated(), other->plural.translated())});
        }
    }
    if (missing.isEmpty()) {
        return error;
    }
    Error explained = fieldErrors(missing);
    explained.detail = error.detail;
    explained.constraint = error.constraint;
    return explained;
}
