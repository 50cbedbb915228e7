// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/servermerge.h"

#include "models/core/text.h"
#include "models/database/sqldialect.h"

#include <utility>

namespace {

Error hindranceError(const QString &reason)
{
    Error error;
    error.code = ErrorCode::Permission;
    const Text message = reason == QLatin1String("self")
        ? text("People", "You cannot merge yourself with somebody. Ask a platform administrator.")
        : reason == QLatin1String("role")
        ? text("People", "One of the two belongs to a team or administers the platform: their rights would change hands. Ask a platform "
                         "administrator to merge them.")
        : reason == QLatin1String("hidden")
        ? text("People", "Something that you may not see belongs to the person who would be merged, in another organization or private. "
                         "Nothing was changed. Ask a platform administrator to merge them.")
        : text("People", "You may only merge people whom your organization looks after. Ask a platform administrator.");
    error.message = message.translated();
    return error;
}

Statement countingStatement(const QString &sql, const QVariantList &values)
{
    return {sql, values, {FieldType::Integer}, {}, {}};
}

} // namespace

qint64 rowsMet(const ResultSet &result)
{
    return result.rows.isEmpty() ? result.affected : result.rows.constFirst().constFirst().toLongLong();
}

ServerMerge::ServerMerge(Executor &executor, QString mergeId, QString keptId, QString goneId)
    : m_executor(executor)
    , m_mergeId(std::move(mergeId))
    , m_keptId(std::move(keptId))
    , m_goneId(std::move(goneId))
{
}

Result<void> ServerMerge::mayMerge(Executor &executor, const QString &keptId, const QString &goneId)
{
    auto asked = executor.run({QStringLiteral("SELECT app.merge_hindrance($1::uuid, $2::uuid)"), {keptId, goneId}, {FieldType::Text}, {}, {}});
    if (!asked) {
        return asked.error();
    }
    const QString reason = asked.value().rows.constFirst().constFirst().toString();
    return reason.isEmpty() ? Result<void>() : Result<void>(hindranceError(reason));
}

Result<void> ServerMerge::begin(const QString &keptLabel, const QString &goneLabel, const Instant &at)
{
    const SqlDialect dialect(m_executor.engine());
    auto begun = m_executor.run({QStringLiteral("SELECT app.merge_begin($1::uuid, $2::uuid, $3::uuid, $4::text, $5::text, %1)")
                                     .arg(dialect.place(6, FieldType::Instant)),
                                 {m_mergeId, m_keptId, m_goneId, keptLabel, goneLabel, QVariant::fromValue(at)},
                                 {},
                                 {},
                                 {}});
    return begun.ok() ? Result<void>() : Result<void>(begun.error());
}

bool ServerMerge::isAbout(const QString &table, const QString &id) const
{
    static const QStringList tables = {QStringLiteral("users"),  QStringLiteral("entrepreneurs"),  QStringLiteral("allies"),
                                       QStringLiteral("clients"), QStringLiteral("admins"), QStringLiteral("person_details"),
                                       QStringLiteral("person_photos")};
    return tables.contains(table) && (id == m_goneId || id == m_keptId);
}

Statement ServerMerge::move(const QString &table, const QString &column, const QStringList &ids, bool optional) const
{
    const SqlDialect dialect(Engine::PostgreSql);
    return countingStatement(QStringLiteral("SELECT app.merge_move($1::uuid, $2::text::regclass, $3::text::name, $4::uuid[], %1)")
                                 .arg(optional ? QLatin1String("TRUE") : QLatin1String("FALSE")),
                             {m_mergeId, SqlDialect::identifier(table), column, dialect.listValue(ids)});
}

Statement ServerMerge::copyProfile(const QString &table) const
{
    return countingStatement(QStringLiteral("SELECT app.merge_profile($1::uuid, $2::text::regclass)"),
                             {m_mergeId, SqlDialect::identifier(table)});
}

Statement ServerMerge::moveBack(const QString &table, const QString &column, const QStringList &ids) const
{
    const SqlDialect dialect(Engine::PostgreSql);
    return countingStatement(QStringLiteral("SELECT app.merge_move_back($1::uuid, $2::text::regclass, $3::text::name, $4::uuid[])"),
                             {m_mergeId, SqlDialect::identifier(table), column, dialect.listValue(ids)});
}

Statement ServerMerge::remove(const QString &table, const QString &id) const
{
    return countingStatement(QStringLiteral("SELECT app.merge_delete($1::uuid, $2::text::regclass, $3::uuid)"),
                             {m_mergeId, SqlDialect::identifier(table), id});
}

Statement ServerMerge::putBack(const QString &table) const
{
    return countingStatement(QStringLiteral("SELECT app.merge_undelete($1::uuid, $2::text::regclass)"),
                             {m_mergeId, SqlDialect::identifier(table)});
}

Statement ServerMerge::dropProfile(const QString &table) const
{
    return countingStatement(QStringLiteral("SELECT app.merge_drop_profile($1::uuid, $2::text::regclass)"),
                             {m_mergeId, SqlDialect::identifier(table)});
}
