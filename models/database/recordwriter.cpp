// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/recordwriter.h"

#include "models/catalog/validation.h"
#include "models/core/identifier.h"
#include "models/core/text.h"
#include "models/database/constraintsentences.h"
#include "models/catalog/missingemail.h"
#include "models/database/recordreader.h"
#include "models/database/recordrules.h"
#include "models/database/sqldialect.h"
#include "models/database/sqlerror.h"

#include <algorithm>
#include <utility>

namespace {

/// One row being written: columns, what stands for their values, and the bound values.
class RowWrite
{
public:
    explicit RowWrite(SqlDialect dialect) : m_dialect(dialect) {}

    void set(const QString &column, const QVariant &value, FieldType type, int scale)
    {
        statement.values.append(value);
        statement.valueScales.append(scale);
        setExpression(column, m_dialect.place(static_cast<int>(statement.values.size()), type));
    }
    void setExpression(const QString &column, const QString &expression)
    {
        columns.append(SqlDialect::identifier(column));
        expressions.append(expression);
    }
    /// Who acts, unless that person is gone or the system acts.
    void setActor(const QString &column)
    {
        setExpression(column, QStringLiteral("(SELECT u.id FROM users AS u WHERE u.id = %1)").arg(m_dialect.currentActor()));
    }
    [[nodiscard]] bool contains(const QString &column) const { return columns.contains(SqlDialect::identifier(column)); }

    Statement statement;
    QStringList columns;
    QStringList expressions;

private:
    SqlDialect m_dialect;
};

/// The fields of one table that have a value here.
QList<const Field *> fieldsOf(const Entity &entity, const QString &table, const FieldValues &values)
{
    QList<const Field *> fields;
    for (const Field &field : entity.fields) {
        const bool writable = field.name != QLatin1String("id") && field.type != FieldType::Secret;
        if (writable && tableOf(entity, field) == table && values.contains(field.name)) {
            fields.append(&field);
        }
    }
    return fields;
}

bool hasColumn(const Entity &entity, const QString &table, const char *column)
{
    const Field *field = entity.field(QString::fromLatin1(column));
    return field != nullptr && tableOf(entity, *field) == table;
}

/// Users first: the others refer to them.
QStringList tablesInOrder(const Entity &entity)
{
    QStringList tables = {entity.name};
    for (const QString &table : entity.joined) {
        if (table == QLatin1String("users")) {
            tables.prepend(table);
        } else {
            tables.append(table);
        }
    }
    return tables;
}

/// One sentence a field is enough.
void appendNew(QList<FieldError> &errors, const QList<FieldError> &more)
{
    for (const FieldError &error : more) {
        const bool known = std::any_of(errors.cbegin(), errors.cend(), [&](const FieldError &old) { return old.field == error.field; });
        if (!known || error.field.isEmpty()) {
            errors.append(error);
        }
    }
}

QVariant storedValue(const Field &field, const QString &id, const QVariant &value)
{
    if (field.type == FieldType::Email && field.table == QLatin1String("users") && !value.isValid()) {
        return missingEmail(id);
    }
    return value;
}

} // namespace

Error RecordWriter::explained(const Error &error, const Entity &entity, const FieldValues &values)
{
    const ConstraintSentences sentences(m_catalog);
    if (error.code == ErrorCode::MissingReference) {
        return sentences.explainReferences(error, entity, values, m_executor);
    }
    return sentences.explain(error, entity, values);
}

Result<Record> RecordWriter::create(const QString &entityName, const FieldValues &given)
{
    auto known = requireEntity(m_catalog, entityName);
    if (!known) {
        return known.error();
    }
    const Entity &entity = *known.value();
    if (auto writable = checkWritable(entity); !writable) {
        return writable.error();
    }
    QList<FieldError> wrong = checkFields(entity, given, true);
    const FieldValues values = withDefaults(entity, withoutEmptyTexts(given));
    appendNew(wrong, validateRecord(entity, values));
    QString id = values.value(QStringLiteral("id")).toString();
    if (id.isEmpty()) {
        id = newId(m_clock.now());
    } else if (!isId(id)) {
        wrong.append({QStringLiteral("id"), ErrorCode::InvalidFormat,
                      text("database", "An id has 36 characters, such as 01890a5d-ac96-774b-bcce-b302099a8057.").translated()});
    }
    if (!wrong.isEmpty()) {
        return fieldErrors(wrong);
    }
    Transaction transaction(m_executor);
    auto done = transaction.begin();
    if (done) {
        done = insertTables(entity, id, values);
    }
    if (done) {
        auto record = RecordReader(m_catalog, m_executor).read(entityName, id);
        done = record.ok() ? transaction.commit() : Result<void>(record.error());
        if (done) {
            return record;
        }
    }
    transaction.rollback();
    return explained(done.error(), entity, values);
}

Result<void> RecordWriter::insertTables(const Entity &entity, const QString &id, const FieldValues &values)
{
    const QStringList tables = tablesInOrder(entity);
    for (const QString &table : tables) {
        const bool byFunction = table == QLatin1String("users") && m_executor.engine() == Engine::PostgreSql
            && !m_executor.access().seesAll();
        auto done = byFunction ? createPerson(entity, id, values) : insertRow(entity, table, id, values);
        if (!done) {
            return done;
        }
    }
    if (entity.name == QLatin1String("users")) {
        return insertProfile(id, values.value(QStringLiteral("user_type")).toString());
    }
    return {};
}

Result<void> RecordWriter::insertRow(const Entity &entity, const QString &table, const QString &id,
                                     const FieldValues &values)
{
    const SqlDialect dialect(m_executor.engine());
    RowWrite row(dialect);
    row.set(QStringLiteral("id"), id, FieldType::Id, -1);
    const QList<const Field *> fields = fieldsOf(entity, table, values);
    for (const Field *field : fields) {
        const QVariant value = storedValue(*field, id, values.value(field->name));
        if (value.isValid() || !field->is(FieldFlag::Required)) {
            row.set(field->name, value, field->type, field->scale);
        }
    }
    if (table == QLatin1String("users")) {
        row.setExpression(QStringLiteral("password_hash"), QStringLiteral("'!'"));
        if (!row.contains(QStringLiteral("email"))) {
            row.set(QStringLiteral("email"), missingEmail(id), FieldType::Email, -1);
        }
    }
    for (const char *column : {"created_by", "updated_by"}) {
        if (hasColumn(entity, table, column) && !row.contains(QString::fromLatin1(column))) {
            row.setActor(QString::fromLatin1(column));
        }
    }
    if (dialect.engine() == Engine::Sqlite) { // the file's own default would be the machine's clock, not the program's
        for (const char *column : {"created_at", "updated_at"}) {
            if (hasColumn(entity, table, column) && !row.contains(QString::fromLatin1(column))) {
                row.setExpression(QString::fromLatin1(column), dialect.now());
            }
        }
    }
    row.statement.sql = QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                            .arg(SqlDialect::identifier(table), row.columns.join(QStringLiteral(", ")),
                                 row.expressions.join(QStringLiteral(", ")));
    auto done = m_executor.run(row.statement);
    return done.ok() ? Result<void>() : Result<void>(done.error());
}

/// Staff make people by a function of the server, which also makes them members of an organization: nobody else would see them.
Result<void> RecordWriter::createPerson(const Entity &entity, const QString &id, const FieldValues &values)
{
    const auto text = [&](const char *field) { return values.value(QString::fromLatin1(field)); };
    auto made = m_executor.run({QStringLiteral("SELECT app.create_person($1::uuid, $2::text, $3::text, $4::text, $5::text, $6::uuid)"),
                                {id, text("email"), text("first_name"), text("last_name"), text("user_type"), text("organization_id")},
                                {FieldType::Id},
                                {},
                                {}});
    if (!made) {
        return made.error();
    }
    FieldValues rest = values;
    for (const char *given : {"email", "first_name", "last_name", "user_type"}) {
        rest.remove(QString::fromLatin1(given));
    }
    for (auto value = rest.begin(); value != rest.end();) { // what the function left empty stands already
        value = value.value().isValid() ? std::next(value) : rest.erase(value);
    }
    auto done = updateRow(entity, QStringLiteral("users"), id, rest);
    if (!done) {
        return done.error();
    }
    return done.value() == 0 ? Result<void>(mayNotBeChanged()) : Result<void>();
}

Result<void> RecordWriter::insertProfile(const QString &id, const QString &userType)
{
    for (const Entity &profile : m_catalog.entities()) {
        const Field *kind = profile.field(u"user_type");
        if (!profile.joined.contains(QLatin1String("users")) || kind == nullptr || kind->defaultValue.toString() != userType) {
            continue;
        }
        const FieldValues values = withDefaults(profile, {});
        for (const Field &field : profile.fields) {
            const bool own = tableOf(profile, field) == profile.name && field.name != QLatin1String("id");
            if (own && field.is(FieldFlag::Required) && !field.is(FieldFlag::ReadOnly) && !values.contains(field.name)) {
                return {}; // cannot be made without asking: the person is given it later
            }
        }
        return insertRow(profile, profile.name, id, values);
    }
    return {};
}

Result<Record> RecordWriter::update(const QString &entityName, const QString &id, qint64 rowVersion,
                                    const FieldValues &given)
{
    auto known = requireEntity(m_catalog, entityName);
    if (!known) {
        return known.error();
    }
    const Entity &entity = *known.value();
    if (auto writable = checkWritable(entity); !writable) {
        return writable.error();
    }
    if (const QList<FieldError> wrong = checkFields(entity, given, false); !wrong.isEmpty()) {
        return fieldErrors(wrong);
    }
    Transaction transaction(m_executor);
    if (auto begun = transaction.begin(); !begun) {
        return begun.error();
    }
    RecordReader reader(m_catalog, m_executor);
    auto before = reader.readLocked(entityName, id);
    if (!before) {
        return before;
    }
    if (before.value().rowVersion != rowVersion) {
        return errorOf(ErrorCode::Conflict);
    }
    const FieldValues changes = changedValues(entity, before.value().values, withoutEmptyTexts(given));
    if (const QList<FieldError> wrong = validateRecord(entity, changes, before.value().values); !wrong.isEmpty()) {
        return fieldErrors(wrong);
    }
    auto done = updateTables(entity, id, changes);
    if (done) {
        auto after = reader.read(entityName, id);
        done = after.ok() ? transaction.commit() : Result<void>(after.error());
        if (done) {
            return after;
        }
    }
    transaction.rollback();
    return explained(done.error(), entity, changes);
}

Result<void> RecordWriter::write(const Entity &entity, const QString &id, const FieldValues &changes)
{
    return updateTables(entity, id, changes);
}

Result<void> RecordWriter::updateTables(const Entity &entity, const QString &id, const FieldValues &changes)
{
    const QStringList tables = tablesInOrder(entity);
    for (const QString &table : tables) {
        auto touched = updateRow(entity, table, id, changes);
        if (!touched) {
            return touched.error();
        }
        const bool optional = table != entity.name && table != QLatin1String("users");
        if (touched.value() == 0 && !optional) { // a policy of the server passed over it
            return mayNotBeChanged();
        }
        if (touched.value() == 0 && optional) { // a person whom another program made has no details yet
            if (auto made = insertRow(entity, table, id, changes); !made) {
                return made;
            }
        }
    }
    return {};
}

Result<qint64> RecordWriter::updateRow(const Entity &entity, const QString &table, const QString &id,
                                       const FieldValues &changes)
{
    const QList<const Field *> fields = fieldsOf(entity, table, changes);
    if (fields.isEmpty()) {
        return 1;
    }
    const SqlDialect dialect(m_executor.engine());
    RowWrite row(dialect);
    for (const Field *field : fields) {
        row.set(field->name, storedValue(*field, id, changes.value(field->name)), field->type, field->scale);
    }
    if (hasColumn(entity, table, "updated_by")) {
        row.setActor(QStringLiteral("updated_by"));
    }
    QStringList assignments;
    for (qsizetype i = 0; i < row.columns.size(); ++i) {
        assignments.append(row.columns.at(i) + QStringLiteral(" = ") + row.expressions.at(i));
    }
    row.statement.values.append(id);
    row.statement.valueScales.append(-1);
    row.statement.sql = QStringLiteral("UPDATE %1 SET %2 WHERE id = %3")
                            .arg(SqlDialect::identifier(table), assignments.join(QStringLiteral(", ")),
                                 dialect.place(static_cast<int>(row.statement.values.size()), FieldType::Id));
    auto done = m_executor.run(row.statement);
    if (!done) {
        return done.error();
    }
    return done.value().affected;
}
