// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/verificationrepository.h"

#include "models/core/identifier.h"
#include "models/database/sqldialect.h"

#include <QHash>

namespace {

/// What may be verified: the word of a status as text, read from the record itself.
QString verifiedExpression(const QString &entity)
{
    if (entity == QLatin1String("users")) {
        return QStringLiteral("CASE WHEN x.is_verified THEN 'verified' ELSE 'pending' END");
    }
    return QStringLiteral("coalesce(x.verification_status, 'pending')");
}

bool canBeVerified(const QString &entity)
{
    return entity == QLatin1String("organizations") || entity == QLatin1String("allies") || entity == QLatin1String("users");
}

Error notVerifiable(const QString &entity)
{
    Error error;
    error.detail = QStringLiteral("no verification of %1").arg(entity);
    return error;
}

} // namespace

Result<QList<VerificationDecision>> VerificationRepository::current(const QString &entity, const QStringList &ids)
{
    if (!canBeVerified(entity)) {
        return notVerifiable(entity);
    }
    const SqlDialect dialect(m_executor.engine());
    auto rows = m_executor.run({QStringLiteral("SELECT x.id, %1 FROM %2 AS x WHERE %3")
                                    .arg(verifiedExpression(entity), entity, dialect.idIsIn(QStringLiteral("x.id"), 1)),
                                {dialect.listValue(ids)},
                                {FieldType::Id, FieldType::Text},
                                {},
                                {}});
    if (!rows) {
        return rows.error();
    }
    QHash<QString, QString> states;
    for (const QList<QVariant> &row : std::as_const(rows.value().rows)) {
        states.insert(row.at(0).toString(), row.at(1).toString());
    }
    QList<VerificationDecision> decisions;
    for (const QString &id : ids) {
        if (states.contains(id)) {
            decisions.append({entity, id, states.value(id), QString()});
        }
    }
    return decisions;
}

Result<void> VerificationRepository::decide(const QList<VerificationDecision> &decisions)
{
    Transaction transaction(m_executor);
    if (auto begun = transaction.begin(); !begun) {
        return begun;
    }
    for (const VerificationDecision &decision : decisions) {
        if (!canBeVerified(decision.entity)) {
            return notVerifiable(decision.entity);
        }
        Result<void> decided;
        if (m_executor.engine() == Engine::PostgreSql) {
            auto done = m_executor.run({QStringLiteral("SELECT app.verify($1, $2::uuid, $3, $4)"),
                                        {decision.entity, decision.recordId, decision.status, decision.note},
                                        {},
                                        {},
                                        {}});
            decided = done.ok() ? Result<void>() : Result<void>(done.error());
        } else {
            decided = decideInFile(decision);
        }
        if (!decided) {
            return decided;
        }
    }
    return transaction.commit();
}

Result<void> VerificationRepository::decideInFile(const VerificationDecision &decision)
{
    const bool isPerson = decision.entity != QLatin1String("organizations");
    const QString column = decision.entity == QLatin1String("users") ? QStringLiteral("is_verified = ($2 = 'verified')")
                                                                    : QStringLiteral("verification_status = $2");
    auto changed = m_executor.run({QStringLiteral("UPDATE %1 SET %2 WHERE id = $1").arg(decision.entity, column),
                                   {decision.recordId, decision.status},
                                   {},
                                   {},
                                   {}});
    if (!changed) {
        return changed.error();
    }
    const QVariant about = decision.recordId;
    auto noted = m_executor.run(
        {QStringLiteral("INSERT INTO verifications (id, subject, organization_id, person_id, status, note, decided_by, decided_at) "
                        "VALUES ($1, $2, $3, $4, $5, $6, (SELECT u.id FROM users AS u WHERE u.id = current_actor()), %1)")
             .arg(SqlDialect(m_executor.engine()).moment(m_clock.now())),
         {newId(m_clock.now()), decision.entity, isPerson ? QVariant() : about, isPerson ? about : QVariant(), decision.status,
          decision.note.trimmed().isEmpty() ? QVariant() : QVariant(decision.note.trimmed())},
         {},
         {},
         {}});
    return noted.ok() ? Result<void>() : Result<void>(noted.error());
}
