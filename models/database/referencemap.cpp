// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/referencemap.h"

#include <functional>

namespace {

/// activity_logs lets go of what is deleted; time_claims and organization_people are made and removed by triggers.
const QStringList &selfKeptTables()
{
    static const QStringList tables = {QStringLiteral("activity_logs"), QStringLiteral("time_claims"),
                                       QStringLiteral("organization_people")};
    return tables;
}

Dependents::Effect effectOf(const QString &action)
{
    if (action == QLatin1String("c") || action == QLatin1String("CASCADE")) {
        return Dependents::Effect::Deleted;
    }
    if (action == QLatin1String("n") || action == QLatin1String("SET NULL")) {
        return Dependents::Effect::Unlinked;
    }
    return Dependents::Effect::Hinders;
}

constexpr const char *postgresReferences =
    "SELECT r.relname::text, a.attname::text, f.relname::text, c.confdeltype::text FROM pg_catalog.pg_constraint c "
    "JOIN pg_catalog.pg_class r ON r.oid = c.conrelid AND NOT r.relispartition "
    "JOIN pg_catalog.pg_class f ON f.oid = c.confrelid "
    "JOIN pg_catalog.pg_namespace n ON n.oid = r.relnamespace AND n.nspname = 'public' "
    "JOIN pg_catalog.pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1] "
    "WHERE c.contype = 'f' AND cardinality(c.conkey) = 1 ORDER BY 1, 2";

constexpr const char *sqliteReferences =
    "SELECT m.name, f.\"from\", f.\"table\", f.on_delete FROM sqlite_master AS m, pragma_foreign_key_list(m.name) AS f "
    "WHERE m.type = 'table' ORDER BY 1, 2";

} // namespace

Result<ReferenceMap> ReferenceMap::load(Executor &executor)
{
    const bool postgres = executor.engine() == Engine::PostgreSql;
    auto rows = executor.run({QString::fromLatin1(postgres ? postgresReferences : sqliteReferences), {}, {}, {}, {}});
    if (!rows) {
        return rows.error();
    }
    ReferenceMap map;
    for (const QList<QVariant> &row : rows.value().rows) {
        const QString table = row.at(0).toString();
        if (!selfKeptTables().contains(table)) {
            map.m_effects.append({table, row.at(1).toString(), row.at(2).toString(), effectOf(row.at(3).toString())});
        }
    }
    return map;
}

QList<ReferenceEffect> ReferenceMap::referencesTo(const QString &table) const
{
    QList<ReferenceEffect> found;
    for (const ReferenceEffect &effect : m_effects) {
        if (effect.target == table) {
            found.append(effect);
        }
    }
    return found;
}

QList<ReferenceEffect> ReferenceMap::referencesOf(const QString &table) const
{
    QList<ReferenceEffect> found;
    for (const ReferenceEffect &effect : m_effects) {
        if (effect.table == table) {
            found.append(effect);
        }
    }
    return found;
}

QStringList ReferenceMap::inOrder(const QStringList &tables) const
{
    QStringList ordered;
    QStringList visiting;
    const std::function<void(const QString &)> visit = [&](const QString &table) {
        if (ordered.contains(table) || visiting.contains(table)) {
            return;
        }
        visiting.append(table);
        for (const ReferenceEffect &effect : m_effects) {
            if (effect.table == table && tables.contains(effect.target)) {
                visit(effect.target);
            }
        }
        ordered.append(table);
    };
    for (const QString &table : tables) {
        visit(table);
    }
    return ordered;
}

Result<QStringList> writableColumns(Executor &executor, const QString &table)
{
    const bool postgres = executor.engine() == Engine::PostgreSql;
    auto rows = executor.run(
        {postgres ? QStringLiteral("SELECT a.attname::text FROM pg_catalog.pg_attribute a WHERE a.attrelid = "
                                   "('public.' || quote_ident($1::text))::regclass AND a.attnum > 0 AND NOT a.attisdropped "
                                   "AND a.attgenerated = '' ORDER BY a.attnum")
                  : QStringLiteral("SELECT name FROM pragma_table_info($1) ORDER BY cid"),
         {table},
         {FieldType::Text},
         {},
         {}});
    if (!rows) {
        return rows.error();
    }
    QStringList columns;
    for (const QList<QVariant> &row : rows.value().rows) {
        columns.append(row.constFirst().toString());
    }
    return columns;
}
