// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importing/importtables.h"

#include "models/catalog/missingemail.h"
#include "models/database/recordrules.h"
#include "models/database/sqldialect.h"
#include "models/database/sqlerror.h"

namespace {
const QString personTable = QStringLiteral("users");
} // namespace

ImportTables::ImportTables(const Catalog &catalog, Executor &executor, const ImportPart &part, const ImportPlan &plan)
    : m_catalog(catalog)
    , m_executor(executor)
    , m_part(part)
    , m_plan(plan)
{
}

Result<void> ImportTables::insert(QList<PartRecord> &records)
{
    const QStringList tables = m_part.tables();
    for (const QString &table : tables) {
        const bool byFunction = table == personTable && peopleByFunction();
        if (auto done = byFunction ? createPeople(records) : insertTable(table, records); !done) {
            return done;
        }
    }
    if (m_part.entity().name == personTable) {
        if (auto done = insertProfiles(records); !done) {
            return done;
        }
    }
    if (!m_part.entity().isPerson() || !m_plan.mapping.olderSystem) {
        return {};
    }
    if (auto done = noteMissingConsents(records); !done) {
        return done;
    }
    return keepPasswords(records);
}

/// Staff make people by a function of the server, which also makes them members of an organization.
bool ImportTables::peopleByFunction() const
{
    return m_executor.engine() == Engine::PostgreSql && !m_executor.access().seesAll();
}

bool ImportTables::hasColumn(const QString &table, const char *column) const
{
    if (table == QLatin1String("person_details")) { // no entity of its own: has all that is signed
        return true;
    }
    const Entity *entity = m_catalog.entity(table); // a person's entity has one created_at and several tables
    const Field *field = entity == nullptr ? nullptr : entity->field(QString::fromLatin1(column));
    return field != nullptr && tableOf(*entity, *field) == table;
}

/// What a person need not have: details.
bool ImportTables::isOptional(const QString &table) const
{
    return table != m_part.entity().name && table != personTable;
}

QList<int> ImportTables::sourcesOf(const QString &table, const PartRecord &record) const
{
    QList<int> sources;
    for (int i = 0; i < m_part.sources().size(); ++i) {
        if (m_part.sources().at(i).table == table && record.values.has(i)) {
            sources.append(i);
        }
    }
    return sources;
}

std::map<QList<int>, ImportTables::Group> ImportTables::alike(const QString &table, QList<PartRecord> &records) const
{
    std::map<QList<int>, Group> groups;
    for (PartRecord &record : records) {
        groups[sourcesOf(table, record)].append(&record);
    }
    return groups;
}

BulkTable::Column ImportTables::column(int source) const
{
    const ImportPart::Source &of = m_part.sources().at(source);
    return {of.field->name, of.field->type, of.field->scale, of.isKeyed(m_plan.targets)};
}

QVariant ImportTables::stored(int source, const PartRecord &record) const
{
    const ImportPart::Source &of = m_part.sources().at(source);
    const QVariant value = record.values.values.at(source);
    const bool missing = of.field->type == FieldType::Email && of.table == personTable && !value.isValid();
    return missing ? QVariant(missingEmail(record.part(m_part.part()).id)) : value;
}

/// Who did it, and on a file when: its own defaults would be the machine's clock, and another instant for every row.
void ImportTables::sign(BulkTable &bulk, const QString &table, bool made) const
{
    const SqlDialect dialect(m_executor.engine());
    const QString actor = QStringLiteral("(SELECT u.id FROM users AS u WHERE u.id = %1)").arg(dialect.currentActor());
    if (made && hasColumn(table, "created_by")) {
        bulk.setExpression(QStringLiteral("created_by"), actor);
    }
    if (hasColumn(table, "updated_by")) {
        bulk.setExpression(QStringLiteral("updated_by"), actor);
    }
    if (made && dialect.engine() == Engine::Sqlite) {
        for (const char *column : {"created_at", "updated_at"}) {
            if (hasColumn(table, column)) {
                bulk.setExpression(QString::fromLatin1(column), dialect.moment(m_executor.now()));
            }
        }
    }
}

Result<void> ImportTables::insertTable(const QString &table, QList<PartRecord> &records)
{
    const std::map<QList<int>, Group> groups = alike(table, records);
    for (const auto &[sources, group] : groups) {
        if (isOptional(table) && sources.isEmpty()) {
            continue;
        }
        if (auto done = insertGroup(table, sources, group); !done) {
            return done;
        }
    }
    return {};
}

Result<void> ImportTables::insertGroup(const QString &table, const QList<int> &sources, const Group &group)
{
    const bool people = table == personTable;
    const bool hashes = people && m_plan.mapping.olderSystem && m_executor.engine() == Engine::Sqlite;
    QList<BulkTable::Column> columns = {{QStringLiteral("id"), FieldType::Id, -1, false}};
    bool email = false;
    for (const int source : sources) {
        columns.append(column(source));
        columns.last().merged = false;
        email = email || columns.last().name == QLatin1String("email");
    }
    if (people && !email) {
        columns.append({QStringLiteral("email"), FieldType::Email, -1, false});
    }
    if (hashes) {
        columns.append({QStringLiteral("password_hash"), FieldType::Text, -1, false});
    }
    BulkTable bulk(m_executor.engine(), table, columns);
    for (PartRecord *record : group) {
        const QString &id = record->part(m_part.part()).id;
        QVariantList values = {id};
        for (const int source : sources) {
            values.append(stored(source, *record));
        }
        if (people && !email) {
            values.append(missingEmail(id));
        }
        if (hashes) {
            const QString hash = m_part.passwordHash(*record->row);
            values.append(hash.isEmpty() ? QStringLiteral("!") : hash);
        }
        if (auto added = bulk.append(values); !added) {
            return added;
        }
        ++record->versionAfter;
    }
    if (people && !hashes) {
        bulk.setExpression(QStringLiteral("password_hash"), QStringLiteral("'!'"));
    }
    sign(bulk, table, true);
    return bulk.insert(m_executor);
}

QString ImportTables::versionExpression(const QString &table) const
{
    QString sum = QStringLiteral("t.row_version");
    const QStringList tables = m_part.tables();
    for (const QString &other : tables) {
        if (other != table) {
            sum += QStringLiteral(" + COALESCE((SELECT x.row_version FROM %1 AS x WHERE x.id = t.id), 0)")
                       .arg(SqlDialect::identifier(other));
        }
    }
    return sum;
}

Result<void> ImportTables::update(QList<PartRecord> &records, QList<RowRefusal> &refused)
{
    std::map<QList<int>, Group> groups;
    for (PartRecord &record : records) {
        QList<int> sources;
        for (int i = 0; i < m_part.sources().size(); ++i) {
            if (record.values.has(i)) {
                sources.append(i);
            }
        }
        record.versionAfter = record.part(m_part.part()).rowVersion;
        groups[sources].append(&record);
    }
    const QStringList tables = m_part.tables();
    for (const auto &[sources, group] : groups) {
        QStringList touched;
        for (const QString &table : tables) {
            for (const int source : sources) {
                if (m_part.sources().at(source).table == table && !touched.contains(table)) {
                    touched.append(table);
                }
            }
        }
        if (touched.isEmpty()) {
            continue;
        }
        if (auto done = updateGroup(touched, sources, group, refused); !done) {
            return done;
        }
    }
    return {};
}

Result<void> ImportTables::updateGroup(const QStringList &tables, const QList<int> &sources, const Group &group,
                                       QList<RowRefusal> &refused)
{
    const bool inOneStep = tables.size() == 1 && !isOptional(tables.first()) && m_part.entity().hasRowVersion;
    Group ready = group;
    if (!inOneStep) {
        Result<QHash<QString, qint64>> versions = lockedVersions(group);
        if (!versions) {
            return versions.error();
        }
        ready.clear();
        for (PartRecord *record : group) {
            const PlannedPart &part = record->part(m_part.part());
            const auto found = versions.value().constFind(part.id);
            if (found == versions.value().constEnd()) {
                refused.append({record->position, m_part.part(), errorOf(ErrorCode::NotFound)});
            } else if (found.value() != part.rowVersion && m_part.entity().hasRowVersion) {
                refused.append({record->position, m_part.part(), errorOf(ErrorCode::Conflict)});
            } else {
                ready.append(record);
            }
        }
    }
    for (const QString &table : tables) {
        QList<int> own;
        std::copy_if(sources.begin(), sources.end(), std::back_inserter(own),
                     [&](int source) { return m_part.sources().at(source).table == table; });
        const Result<QSet<QString>> written = updateTable(table, own, ready, inOneStep);
        if (!written) {
            return written.error();
        }
        Group missing;
        for (PartRecord *record : std::as_const(ready)) {
            if (!written.value().contains(record->part(m_part.part()).id)) {
                missing.append(record);
            } else {
                ++record->versionAfter;
            }
        }
        if (missing.isEmpty()) {
            continue;
        }
        // A person whom another program made has no details yet.
        if (auto done = isOptional(table) ? insertGroup(table, own, missing) : refuse(missing, refused); !done) {
            return done;
        }
    }
    return {};
}

Result<QSet<QString>> ImportTables::updateTable(const QString &table, const QList<int> &sources, const Group &group, bool checked)
{
    QList<BulkTable::Column> columns = {{QStringLiteral("id"), FieldType::Id, -1, false}};
    for (const int source : sources) {
        columns.append(column(source));
    }
    if (checked) {
        columns.append({QStringLiteral("planned_version"), FieldType::Integer, -1, false});
    }
    BulkTable bulk(m_executor.engine(), table, columns);
    for (const PartRecord *record : group) {
        const PlannedPart &part = record->part(m_part.part());
        QVariantList values = {part.id};
        for (const int source : sources) {
            values.append(stored(source, *record));
        }
        if (checked) {
            values.append(part.rowVersion);
        }
        if (auto added = bulk.append(values); !added) {
            return added.error();
        }
    }
    sign(bulk, table, false);
    return bulk.update(m_executor, checked ? versionExpression(table) : QString());
}

/// The versions of these records, which nobody else changes until the transaction ends.
Result<QHash<QString, qint64>> ImportTables::lockedVersions(const Group &group)
{
    const SqlDialect dialect(m_executor.engine());
    QStringList ids;
    for (const PartRecord *record : group) {
        ids.append(record->part(m_part.part()).id);
    }
    QHash<QString, qint64> versions;
    const QStringList tables = m_part.tables();
    for (const QString &table : tables) {
        Statement statement;
        statement.sql = QStringLiteral("SELECT t.id, %1 FROM %2 AS t WHERE %3 ORDER BY t.id %4")
                            .arg(m_part.entity().hasRowVersion ? QStringLiteral("t.row_version") : QStringLiteral("1"),
                                 SqlDialect::identifier(table), dialect.idIsIn(QStringLiteral("t.id"), 1),
                                 dialect.forUpdate(QStringLiteral("t")));
        statement.values = {dialect.listValue(ids)};
        statement.columns = {FieldType::Id, FieldType::Integer};
        const auto rows = m_executor.run(statement);
        if (!rows) {
            return rows.error();
        }
        for (const auto &row : rows.value().rows) {
            versions[row.at(0).toString()] += row.at(1).toLongLong();
        }
    }
    return versions;
}

/// Why nothing was changed: the record is gone, somebody else changed it, or a policy passed over it.
Result<void> ImportTables::refuse(const Group &group, QList<RowRefusal> &refused)
{
    const SqlDialect dialect(m_executor.engine());
    QStringList ids;
    for (const PartRecord *record : group) {
        ids.append(record->part(m_part.part()).id);
    }
    const QString table = m_part.tables().first();
    Statement statement;
    statement.sql = QStringLiteral("SELECT t.id, %1 FROM %2 AS t WHERE %3")
                        .arg(m_part.entity().hasRowVersion ? versionExpression(table) : QStringLiteral("1"),
                             SqlDialect::identifier(table), dialect.idIsIn(QStringLiteral("t.id"), 1));
    statement.values = {dialect.listValue(ids)};
    statement.columns = {FieldType::Id, FieldType::Integer};
    const auto rows = m_executor.run(statement);
    if (!rows) {
        return rows.error();
    }
    QHash<QString, qint64> versions;
    for (const auto &row : rows.value().rows) {
        versions.insert(row.at(0).toString(), row.at(1).toLongLong());
    }
    for (const PartRecord *record : group) {
        const PlannedPart &part = record->part(m_part.part());
        const Error error = !versions.contains(part.id)                  ? errorOf(ErrorCode::NotFound)
            : versions.value(part.id) != part.rowVersion && m_part.entity().hasRowVersion ? errorOf(ErrorCode::Conflict)
                                                                         : mayNotBeChanged();
        refused.append({record->position, m_part.part(), error});
    }
    return {};
}
