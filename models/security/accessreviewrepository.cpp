// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/accessreviewrepository.h"

#include "models/catalog/missingemail.h"
#include "models/core/identifier.h"
#include "models/database/sqldialect.h"
#include "models/database/sqlerror.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace {

/// The id that a log row about the whole workspace carries.
const QLatin1String nilId("00000000-0000-0000-0000-000000000000");

const QList<FieldType> &accessColumns()
{
    using enum FieldType;
    static const QList<FieldType> columns{Text,    Id,      Id,      Text, Text, Text,    Id,      Text,    Text, Instant, Instant,
                                          Instant, Id,      Text,    Instant, Instant, Integer, Bool, Bool, Text,    Integer};
    return columns;
}

std::optional<Instant> reviewMoment(const QVariant &value)
{
    return value.isValid() ? std::optional<Instant>(value.value<Instant>()) : std::nullopt;
}

AccessEntry reviewEntry(const QList<QVariant> &row)
{
    AccessEntry entry;
    const QString kind = row.at(0).toString();
    entry.kind = kind == QLatin1String("platform")     ? AccessEntry::Kind::Platform
                 : kind == QLatin1String("membership") ? AccessEntry::Kind::Membership
                                                       : AccessEntry::Kind::Own;
    entry.id = row.at(1).toString();
    entry.personId = row.at(2).toString();
    entry.name = QStringLiteral("%1 %2").arg(row.at(3).toString(), row.at(4).toString()).trimmed();
    entry.email = isMissingEmail(row.at(5).toString()) ? QString() : row.at(5).toString();
    entry.organizationId = row.at(6).toString();
    entry.organizationName = row.at(7).toString();
    entry.role = row.at(8).toString();
    entry.since = reviewMoment(row.at(9));
    entry.acceptedAt = reviewMoment(row.at(10));
    entry.leftAt = reviewMoment(row.at(11));
    entry.givenById = row.at(12).toString();
    entry.givenBy = row.at(13).toString();
    entry.givenAt = reviewMoment(row.at(14));
    entry.lastSignIn = reviewMoment(row.at(15));
    entry.openSessions = row.at(16).toLongLong();
    entry.mustSetPassword = row.at(17).toBool();
    entry.active = row.at(18).toBool();
    entry.login = row.at(19).toString();
    return entry;
}

} // namespace

Result<AccessReview> AccessReviewRepository::read(const QString &organizationId, qint64 most)
{
    if (!organizationId.isEmpty() && !isId(organizationId)) {
        return errorOf(ErrorCode::NotFound);
    }
    AccessReview review;
    review.organizationId = organizationId;
    review.hasSignIn = m_executor.engine() == Engine::PostgreSql;
    if (auto entries = readEntries(review, most); !entries) {
        return entries.error();
    }
    if (auto organization = readOrganization(review); !organization) {
        return organization.error();
    }
    if (auto mark = readMark(review); !mark) {
        return mark.error();
    }
    return review;
}

Result<void> AccessReviewRepository::readEntries(AccessReview &review, qint64 most)
{
    const Statement statement = m_executor.engine() == Engine::PostgreSql ? serverStatement(review.organizationId, most)
                                                                          : fileStatement(review.organizationId, most);
    const Result<ResultSet> rows = m_executor.run(statement);
    if (!rows) {
        return rows.error();
    }
    review.entries.reserve(rows.value().rows.size());
    for (const QList<QVariant> &row : rows.value().rows) {
        review.entries.append(reviewEntry(row));
        review.total = row.at(20).toLongLong();
    }
    return {};
}

Statement AccessReviewRepository::serverStatement(const QString &organizationId, qint64 most) const
{
    Statement statement;
    statement.sql = QStringLiteral("SELECT kind, id, person_id, first_name, last_name, email, organization_id, organization_name, role, "
                                   "since, accepted_at, left_at, given_by, given_by_name, given_at, last_sign_in, open_sessions, "
                                   "must_set_password, is_active, login, total FROM app.access_review($1::uuid, $2::bigint)");
    statement.values = {organizationId.isEmpty() ? QVariant() : QVariant(organizationId), most > 0 ? QVariant(most) : QVariant()};
    statement.columns = accessColumns();
    return statement;
}

/// The same from the tables of a file. LIMIT -1: no limit. Names are folded only of what is shown.
Statement AccessReviewRepository::fileStatement(const QString &organizationId, qint64 most) const
{
    Statement statement;
    statement.sql = QStringLiteral(
        "WITH sources AS ("
        "SELECT 'platform' AS kind, a.id AS id, a.id AS person_id, NULL AS organization_id, 'platform' AS role, a.created_at AS since, "
        "a.created_at AS accepted_at, NULL AS left_at, 0 AS reach, 'admins' AS source FROM admins AS a WHERE a.admin_level = 'platform' "
        "UNION ALL SELECT 'membership', m.id, m.user_id, m.organization_id, m.role, m.joined_at, m.accepted_at, m.left_at, "
        "CASE m.role WHEN 'owner' THEN 1 WHEN 'admin' THEN 2 WHEN 'coordinator' THEN 3 WHEN 'analyst' THEN 4 ELSE 5 END, "
        "'user_organizations' FROM user_organizations AS m WHERE $1 IS NULL OR m.organization_id = $1), "
        "shown AS (SELECT s.*, u.first_name, u.last_name, u.email, u.last_login, u.is_active, count(*) OVER () AS total "
        "FROM sources AS s JOIN users AS u ON u.id = s.person_id ORDER BY s.reach, u.first_name, s.id LIMIT $2) "
        "SELECT s.kind, s.id, s.person_id, s.first_name, s.last_name, s.email, s.organization_id, o.name, s.role, s.since, "
        "s.accepted_at, s.left_at, g.user_id, (SELECT x.first_name || ' ' || x.last_name FROM users AS x WHERE x.id = g.user_id), "
        "g.created_at, s.last_login, 0, 0, s.is_active, NULL, s.total "
        "FROM shown AS s LEFT JOIN organizations AS o ON o.id = s.organization_id "
        "LEFT JOIN activity_logs AS g ON g.id = (SELECT l.id FROM activity_logs AS l WHERE l.entity_type = s.source "
        "AND l.entity_id = s.id AND (l.action = 'created' OR (l.action = 'role_changed' "
        "AND (l.changes -> '$.role' IS NOT NULL OR l.changes -> '$.admin_level' IS NOT NULL))) "
        "ORDER BY l.created_at DESC LIMIT 1) "
        "ORDER BY s.reach, fold(s.first_name), fold(s.last_name), s.id");
    statement.values = {organizationId.isEmpty() ? QVariant() : QVariant(organizationId), QVariant(most > 0 ? most : qint64(-1))};
    statement.columns = accessColumns();
    return statement;
}

Result<void> AccessReviewRepository::readOrganization(AccessReview &review)
{
    if (review.organizationId.isEmpty()) {
        return {};
    }
    const SqlDialect dialect(m_executor.engine());
    const Result<ResultSet> rows = m_executor.run({QStringLiteral("SELECT o.name FROM organizations AS o WHERE o.id = ")
                                                       + dialect.place(1, FieldType::Id),
                                                   {review.organizationId}, {FieldType::Text}, {}, {}});
    if (!rows) {
        return rows.error();
    }
    if (rows.value().rows.isEmpty()) {
        return errorOf(ErrorCode::NotFound);
    }
    review.organizationName = rows.value().rows.constFirst().constFirst().toString();
    return {};
}

Result<void> AccessReviewRepository::readMark(AccessReview &review)
{
    const SqlDialect dialect(m_executor.engine());
    Statement statement;
    statement.sql = QStringLiteral("SELECT t.created_at, (SELECT x.first_name || ' ' || x.last_name FROM users AS x "
                                   "WHERE x.id = t.user_id), t.metadata FROM activity_logs AS t "
                                   "WHERE t.action = 'access_reviewed' AND t.entity_id = %1 "
                                   "ORDER BY t.created_at DESC, t.id DESC LIMIT 1")
                        .arg(dialect.place(1, FieldType::Id));
    statement.values = {review.organizationId.isEmpty() ? QString(nilId) : review.organizationId};
    statement.columns = {FieldType::Instant, FieldType::Text, FieldType::Json};
    const Result<ResultSet> rows = m_executor.run(statement);
    if (!rows) {
        return rows.error();
    }
    if (!rows.value().rows.isEmpty()) {
        const QList<QVariant> &row = rows.value().rows.constFirst();
        const QJsonObject metadata = QJsonDocument::fromJson(row.at(2).toString().toUtf8()).object();
        review.last = AccessReviewMark{row.at(0).value<Instant>(), row.at(1).toString(),
                                       metadata.value(QLatin1String("note")).toString()};
    }
    return {};
}

Result<void> AccessReviewRepository::markReviewed(const QString &organizationId, const QString &note)
{
    Statement statement;
    const QVariant organization = organizationId.isEmpty() ? QVariant() : QVariant(organizationId);
    if (m_executor.engine() == Engine::PostgreSql) {
        statement.sql = QStringLiteral("SELECT app.mark_access_reviewed($1::uuid, $2::text)");
        statement.values = {organization, note};
    } else {
        statement.sql = QStringLiteral(
            "INSERT INTO activity_logs (id, user_id, action, entity_type, entity_id, created_at, description, organization_id, metadata) "
            "VALUES (new_id(), (SELECT id FROM users WHERE id = current_actor()), 'access_reviewed', 'organizations', ifnull($1, $2), "
            "current_instant(), (SELECT name FROM organizations WHERE id = $1), $1, "
            "json_patch('{}', json_object('note', nullif(trim($3), ''))))");
        statement.values = {organization, QString(nilId), note.left(2000)};
    }
    const Result<ResultSet> written = m_executor.run(statement);
    return written.ok() ? Result<void>() : Result<void>(written.error());
}
