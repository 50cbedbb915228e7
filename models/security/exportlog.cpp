// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/exportlog.h"

#include "models/catalog/fieldtext.h"
#include "models/database/sqldialect.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

constexpr qsizetype longestFilters = 2000;
constexpr qsizetype longestName = 255;

Statement fileExport(const ExportNote &note)
{
    QJsonObject metadata{{QStringLiteral("rows"), note.rows},
                         {QStringLiteral("fields"), QJsonArray::fromStringList(note.fields)},
                         {QStringLiteral("to"), note.destination}};
    if (!note.filters.isEmpty()) {
        metadata.insert(QStringLiteral("filters"), note.filters.left(longestFilters));
    }
    if (!note.name.isEmpty()) {
        metadata.insert(QStringLiteral("name"), note.name.left(longestName));
    }
    Statement statement;
    statement.sql = QStringLiteral(
        "INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, organization_id, metadata) "
        "VALUES (new_id(), (SELECT id FROM users WHERE id = current_actor()), 'exported', $1, "
        "'00000000-0000-0000-0000-000000000000', current_instant(), $2, $3)");
    statement.values = {note.entity, note.organizationId.isEmpty() ? QVariant() : QVariant(note.organizationId),
                        QString::fromUtf8(QJsonDocument(metadata).toJson(QJsonDocument::Compact))};
    return statement;
}

Statement serverExport(const ExportNote &note)
{
    Statement statement;
    statement.sql = QStringLiteral("SELECT app.log_export($1::text, $2::bigint, $3::text[], $4::text, $5::text, $6::text, $7::uuid)");
    statement.values = {note.entity,
                        note.rows,
                        SqlDialect(Engine::PostgreSql).listValue(note.fields),
                        note.filters,
                        note.destination,
                        note.name,
                        note.organizationId.isEmpty() ? QVariant() : QVariant(note.organizationId)};
    return statement;
}

} // namespace

Result<void> logExport(Executor &executor, const ExportNote &note)
{
    const Result<ResultSet> written =
        executor.run(executor.engine() == Engine::PostgreSql ? serverExport(note) : fileExport(note));
    return written.ok() ? Result<void>() : Result<void>(written.error());
}

QString exportFilterText(const Entity &entity, const Query &query)
{
    QStringList parts;
    if (!query.search.isEmpty()) {
        parts.append(QLatin1String("search=") + query.search);
    }
    for (const Filter &filter : query.filters) {
        parts.append(filterToText(entity, filter));
    }
    return parts.join(QLatin1String("; "));
}
