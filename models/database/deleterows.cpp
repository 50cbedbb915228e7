// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/deleterows.h"

#include "models/database/sqldialect.h"
#include "models/database/sqlerror.h"

namespace {

/// What a function of the server says, or what an engine's own DELETE did.
Result<qint64> countOfGone(const Result<ResultSet> &done, Engine engine)
{
    if (!done) {
        return done.error();
    }
    return engine == Engine::PostgreSql ? done.value().rows.constFirst().constFirst().toLongLong() : done.value().affected;
}

Result<qint64> runDelete(Executor &executor, const QString &server, const QString &file, const QVariantList &values)
{
    const bool postgres = executor.engine() == Engine::PostgreSql;
    return countOfGone(executor.run({postgres ? server : file, values, {FieldType::Integer}, {}, {}}), executor.engine());
}

} // namespace

Statement deleteStatement(Engine engine, const QString &table, const QStringList &ids)
{
    const SqlDialect dialect(engine);
    const QString name = SqlDialect::identifier(table);
    return {engine == Engine::PostgreSql ? QStringLiteral("SELECT app.delete_rows('public.%1'::regclass, $1::uuid[])").arg(name)
                                         : QStringLiteral("DELETE FROM %1 WHERE %2").arg(name, dialect.idIsIn(QStringLiteral("id"), 1)),
            {dialect.listValue(ids)},
            {FieldType::Integer},
            {},
            {}};
}

Result<qint64> deleteRows(Executor &executor, const QString &table, const QStringList &ids)
{
    return countOfGone(executor.run(deleteStatement(executor.engine(), table, ids)), executor.engine());
}

Result<qint64> deleteAllRows(Executor &executor, const QString &table, const QStringList &ids)
{
    auto gone = deleteRows(executor, table, ids);
    if (!gone || executor.engine() != Engine::PostgreSql || gone.value() >= ids.size()) {
        return gone;
    }
    const SqlDialect dialect(executor.engine());
    const auto left = executor.run({QStringLiteral("SELECT count(*) FROM %1 AS x WHERE %2")
                                        .arg(SqlDialect::identifier(table), dialect.idIsIn(QStringLiteral("x.id"), 1)),
                                    {dialect.listValue(ids)},
                                    {FieldType::Integer},
                                    {},
                                    {}});
    if (!left) {
        return left.error();
    }
    return left.value().rows.constFirst().constFirst().toLongLong() == 0 ? gone : mayNotBeChanged();
}

Result<qint64> forgetDeleted(Executor &executor, const QStringList &batches)
{
    const SqlDialect dialect(executor.engine());
    const QVariant ids = dialect.listValue(batches);
    auto rows = runDelete(executor, QStringLiteral("SELECT app.forget_deleted($1::uuid[])"),
                          QStringLiteral("DELETE FROM deleted_records WHERE ") + dialect.idIsIn(QStringLiteral("batch"), 1), {ids});
    if (!rows || executor.engine() == Engine::PostgreSql) {
        return rows;
    }
    const auto headers = deleteRows(executor, QStringLiteral("deletions"), batches);
    return headers ? rows : headers;
}

Result<qint64> forgetDeletedRows(Executor &executor, const QString &batch, const QStringList &ids)
{
    const SqlDialect dialect(executor.engine());
    return runDelete(executor, QStringLiteral("SELECT app.forget_deleted_rows($1::uuid, $2::uuid[])"),
                     QStringLiteral("DELETE FROM deleted_records WHERE batch = $1 AND ") + dialect.idIsIn(QStringLiteral("id"), 2),
                     {batch, dialect.listValue(ids)});
}
