// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/membersrepository.h"

#include "models/catalog/missingemail.h"
#include "models/core/identifier.h"
#include "models/core/text.h"
#include "models/database/sqldialect.h"
#include "models/security/memberroles.h"

namespace {

QString memberFilterWord(MemberFilter filter)
{
    switch (filter) {
    case MemberFilter::Current: return QStringLiteral("current");
    case MemberFilter::Team: return QStringLiteral("team");
    case MemberFilter::Invited: return QStringLiteral("invited");
    case MemberFilter::Left: return QStringLiteral("left");
    case MemberFilter::Everybody: break;
    }
    return QStringLiteral("all");
}

/// The same conditions as app.organization_members() has.
QString memberFilterCondition(MemberFilter filter)
{
    switch (filter) {
    case MemberFilter::Current: return QStringLiteral("m.left_at IS NULL");
    case MemberFilter::Team: return QStringLiteral("m.accepted_at IS NOT NULL AND m.left_at IS NULL AND m.role <> 'member'");
    case MemberFilter::Invited: return QStringLiteral("m.accepted_at IS NULL AND m.left_at IS NULL");
    case MemberFilter::Left: return QStringLiteral("m.left_at IS NOT NULL");
    case MemberFilter::Everybody: break;
    }
    return QStringLiteral("1");
}

/// The server folds by itself; never NULL, which the statements would not compare.
QString wantedText(const QString &search, Engine engine)
{
    if (search.isEmpty()) {
        return QStringLiteral("");
    }
    return engine == Engine::PostgreSql ? search : SqlDialect(engine).containsValue(search);
}

std::optional<Instant> momentOf(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.value<Instant>());
}

Member memberOf(const QList<QVariant> &row)
{
    Member member;
    member.membershipId = row.at(0).toString();
    member.personId = row.at(1).toString();
    member.name = row.at(2).toString();
    member.email = row.at(3).toString();
    member.role = row.at(4).toString();
    member.since = row.at(5).value<Instant>();
    member.acceptedAt = momentOf(row.at(6));
    member.leftAt = momentOf(row.at(7));
    member.isActive = row.at(8).toBool();
    member.mustSetPassword = row.at(9).toBool();
    member.lastSignIn = momentOf(row.at(10));
    member.mayChange = row.at(11).toBool();
    member.mayManage = row.at(12).toBool();
    member.isLastOwner = row.at(13).toBool();
    return member;
}

/// In a file: who could stand in for the owner of membership `m`, besides the person themselves.
const QLatin1String otherOwners("SELECT 1 FROM user_organizations AS x JOIN users AS y ON y.id = x.user_id AND y.is_active = 1 "
                                "WHERE x.organization_id = m.organization_id AND x.role = 'owner' AND x.accepted_at IS NOT NULL "
                                "AND x.left_at IS NULL AND x.user_id <> m.user_id");
const QLatin1String isOwnerNow("m.role = 'owner' AND m.accepted_at IS NOT NULL AND m.left_at IS NULL");

} // namespace

Result<QString> MembersRepository::call(const QString &sql, const QVariantList &values)
{
    auto answer = m_executor.run({sql, values, {FieldType::Text}, {}, {}});
    if (!answer) {
        return explainMemberRefusal(answer.error());
    }
    const auto &rows = answer.value().rows;
    return rows.isEmpty() || rows.constFirst().isEmpty() ? QString() : rows.constFirst().constFirst().toString();
}

Result<void> MembersRepository::execute(const QString &sql, const QVariantList &values)
{
    auto done = m_executor.run({sql, values, {}, {}, {}});
    return done.ok() ? Result<void>() : Result<void>(explainMemberRefusal(done.error()));
}

Result<QList<ManagedOrganization>> MembersRepository::organizations(const QString &search, int most)
{
    using enum FieldType;
    const SqlDialect dialect(m_executor.engine());
    const QString sql =
        isServer() ? QStringLiteral("SELECT id, name, my_role, members FROM app.managed_organizations($1, $2::integer)")
                   : QStringLiteral("SELECT o.id, o.name, (SELECT m.role FROM user_organizations AS m WHERE m.organization_id = o.id "
                                    "AND m.user_id = current_actor() AND m.accepted_at IS NOT NULL AND m.left_at IS NULL) AS mine, "
                                    "(SELECT count(*) FROM user_organizations AS m WHERE m.organization_id = o.id AND "
                                    "m.accepted_at IS NOT NULL AND m.left_at IS NULL) FROM organizations AS o "
                                    "WHERE $1 = '' OR %1 ORDER BY mine IS NULL, %2, o.id LIMIT $2")
                         .arg(dialect.foldContains(QStringLiteral("o.name"), 1), dialect.sortText(QStringLiteral("o.name")));
    auto rows = m_executor.run({sql,
                                {wantedText(search, m_executor.engine()), qint64(most)},
                                {Id, Text, Text, Integer},
                                {},
                                {}});
    if (!rows) {
        return rows.error();
    }
    QList<ManagedOrganization> organizations;
    for (const QList<QVariant> &row : std::as_const(rows.value().rows)) {
        organizations.append({row.at(0).toString(), row.at(1).toString(), row.at(2).toString(), row.at(3).toLongLong()});
    }
    return organizations;
}

Result<QList<Member>> MembersRepository::members(const QString &organizationId, const QString &search, MemberFilter filter, int most)
{
    using enum FieldType;
    const SqlDialect dialect(m_executor.engine());
    const QString wanted = wantedText(search, m_executor.engine());
    Statement statement;
    statement.columns = {Id, Id, Text, Text, Text, Instant, Instant, Instant, Bool, Bool, Instant, Bool, Bool, Bool};
    if (isServer()) {
        statement.sql = QStringLiteral("SELECT membership_id, person_id, name, email, role, joined_at, accepted_at, left_at, is_active, "
                                       "must_set_password, last_login, may_change, may_manage, is_last_owner "
                                       "FROM app.organization_members($1::uuid, $2, $3, $4::integer)");
        statement.values = {organizationId, wanted, memberFilterWord(filter), qint64(most)};
    } else {
        statement.sql =
            QStringLiteral("SELECT m.id, m.user_id, u.first_name || ' ' || u.last_name, NULL, m.role, m.joined_at, m.accepted_at, "
                           "m.left_at, u.is_active, 0, u.last_login, 1, m.user_id IS NOT current_actor(), %1 AND NOT EXISTS (%2) "
                           "FROM user_organizations AS m JOIN users AS u ON u.id = m.user_id "
                           "WHERE m.organization_id = $1 AND %3 AND ($2 = '' OR %4) "
                           "ORDER BY m.left_at IS NOT NULL, instr('owner admin coordinator analyst member', m.role), %5, m.id LIMIT $3")
                .arg(isOwnerNow, otherOwners, memberFilterCondition(filter),
                     dialect.foldContains(QStringLiteral("u.first_name || ' ' || u.last_name"), 2),
                     dialect.sortText(QStringLiteral("u.first_name || ' ' || u.last_name")));
        statement.values = {organizationId, wanted, qint64(most)};
    }
    auto rows = m_executor.run(statement);
    if (!rows) {
        return rows.error();
    }
    QList<Member> members;
    for (const QList<QVariant> &row : std::as_const(rows.value().rows)) {
        members.append(memberOf(row));
    }
    return members;
}

Result<QList<Invitation>> MembersRepository::myInvitations()
{
    using enum FieldType;
    const QString sql =
        isServer() ? QStringLiteral("SELECT id, organization_id, organization_name, role, since FROM app.my_invitations()")
                   : QStringLiteral("SELECT m.id, o.id, o.name, m.role, m.joined_at FROM user_organizations AS m "
                                    "JOIN organizations AS o ON o.id = m.organization_id WHERE m.user_id = current_actor() "
                                    "AND m.accepted_at IS NULL AND m.left_at IS NULL ORDER BY m.joined_at, m.id");
    auto rows = m_executor.run({sql, {}, {Id, Id, Text, Text, Instant}, {}, {}});
    if (!rows) {
        return rows.error();
    }
    QList<Invitation> invitations;
    for (const QList<QVariant> &row : std::as_const(rows.value().rows)) {
        invitations.append({row.at(0).toString(), row.at(1).toString(), row.at(2).toString(), row.at(3).toString(),
                            row.at(4).value<::Instant>()});
    }
    return invitations;
}

Result<QString> MembersRepository::invite(const QString &organizationId, const QString &personId, const QString &role)
{
    return isServer() ? call(QStringLiteral("SELECT app.invite_member($1::uuid, $2::uuid, $3)"), {organizationId, personId, role})
                      : inviteInFile(organizationId, personId, role);
}

Result<QString> MembersRepository::inviteByEmail(const QString &organizationId, const QString &email, const QString &role)
{
    if (isServer()) {
        return call(QStringLiteral("SELECT app.invite_by_email($1::uuid, $2, $3)"), {organizationId, email, role});
    }
    auto known = call(QStringLiteral("SELECT u.id FROM users AS u WHERE lower(u.email) = lower($1) AND u.is_active = 1"), {email.trimmed()});
    if (!known || known.value().isEmpty()) {
        return known;
    }
    return inviteInFile(organizationId, known.value(), role);
}

Result<QString> MembersRepository::inviteInFile(const QString &organizationId, const QString &personId, const QString &role)
{
    Transaction transaction(m_executor);
    if (auto begun = transaction.begin(); !begun) {
        return begun.error();
    }
    const QString now = SqlDialect(m_executor.engine()).moment(m_clock.now());
    auto known = m_executor.run({QStringLiteral("SELECT m.id, m.accepted_at IS NOT NULL AND m.left_at IS NULL FROM user_organizations AS m "
                                                "WHERE m.organization_id = $1 AND m.user_id = $2"),
                                 {organizationId, personId},
                                 {FieldType::Id, FieldType::Bool},
                                 {},
                                 {}});
    if (!known) {
        return known.error();
    }
    QString membership = newId(m_clock.now());
    Result<void> written;
    if (known.value().rows.isEmpty()) {
        written = execute(QStringLiteral("INSERT INTO user_organizations (id, user_id, organization_id, role, joined_at) VALUES ($1, $2, $3, $4, %1)")
                              .arg(now),
                          {membership, personId, organizationId, role});
    } else if (known.value().rows.constFirst().at(1).toBool()) {
        return memberRefusal(QStringLiteral("already_member"));
    } else {
        membership = known.value().rows.constFirst().constFirst().toString();
        written = execute(QStringLiteral("UPDATE user_organizations SET role = $2, joined_at = %1, accepted_at = NULL, left_at = NULL WHERE id = $1")
                              .arg(now),
                          {membership, role});
    }
    if (written) {
        written = transaction.commit();
    }
    return written.ok() ? Result<QString>(membership) : Result<QString>(written.error());
}

Result<QString> MembersRepository::add(const QString &organizationId, const NewMember &person, const QString &role)
{
    return isServer() ? call(QStringLiteral("SELECT app.add_member($1::uuid, $2, $3, $4, $5, $6)"),
                             {organizationId, person.firstName, person.lastName, person.email, person.phone, role})
                      : addInFile(organizationId, person, role);
}

Result<QString> MembersRepository::addInFile(const QString &organizationId, const NewMember &person, const QString &role)
{
    Transaction transaction(m_executor);
    if (auto begun = transaction.begin(); !begun) {
        return begun.error();
    }
    const QString now = SqlDialect(m_executor.engine()).moment(m_clock.now());
    const QString id = newId(m_clock.now());
    const QString email = person.email.trimmed();
    Result<void> written =
        execute(QStringLiteral("INSERT INTO users (id, email, password_hash, first_name, last_name, phone, user_type, created_at, updated_at, "
                               "created_by) VALUES ($1, $2, '!', $3, $4, $5, 'admin', %1, %1, current_actor())").arg(now),
                {id, email.isEmpty() ? missingEmail(id) : email, person.firstName.trimmed(), person.lastName.trimmed(),
                 person.phone.trimmed().isEmpty() ? QVariant() : QVariant(person.phone.trimmed())});
    if (written) {
        written = execute(QStringLiteral("INSERT INTO admins (id, admin_level, created_at, updated_at, created_by) "
                                         "VALUES ($1, 'organization', %1, %1, current_actor())").arg(now),
                          {id});
    }
    if (written) {
        written = execute(QStringLiteral("INSERT INTO user_organizations (id, user_id, organization_id, role, joined_at, accepted_at) "
                                         "VALUES ($1, $2, $3, $4, %1, %1)").arg(now),
                          {newId(m_clock.now()), id, organizationId, role});
    }
    if (written) {
        written = transaction.commit();
    }
    return written.ok() ? Result<QString>(id) : Result<QString>(written.error());
}

Result<void> MembersRepository::answer(const QString &membershipId, bool accept)
{
    if (isServer()) {
        return execute(QStringLiteral("SELECT app.answer_invitation($1::uuid, $2::boolean)"), {membershipId, accept});
    }
    return execute(QStringLiteral("UPDATE user_organizations SET %1 = %2 WHERE id = $1 AND accepted_at IS NULL AND left_at IS NULL")
                       .arg(accept ? QLatin1String("accepted_at") : QLatin1String("left_at"),
                            SqlDialect(m_executor.engine()).moment(m_clock.now())),
                   {membershipId});
}

Result<void> MembersRepository::keepOwner(const QString &membershipId)
{
    auto last = call(QStringLiteral("SELECT 'last' FROM user_organizations AS m WHERE m.id = $1 AND %1 AND NOT EXISTS (%2)").arg(isOwnerNow, otherOwners),
                     {membershipId});
    if (!last) {
        return last.error();
    }
    return last.value().isEmpty() ? Result<void>() : Result<void>(memberRefusal(QStringLiteral("last_owner")));
}

Result<void> MembersRepository::setRole(const QString &membershipId, const QString &role)
{
    if (isServer()) {
        return execute(QStringLiteral("SELECT app.set_member_role($1::uuid, $2)"), {membershipId, role});
    }
    if (role != QLatin1String("owner")) {
        if (auto kept = keepOwner(membershipId); !kept) {
            return kept;
        }
    }
    return execute(QStringLiteral("UPDATE user_organizations SET role = $2 WHERE id = $1 AND role <> $2"), {membershipId, role});
}

Result<void> MembersRepository::end(const QString &membershipId)
{
    if (isServer()) {
        return execute(QStringLiteral("SELECT app.end_membership($1::uuid)"), {membershipId});
    }
    if (auto kept = keepOwner(membershipId); !kept) {
        return kept;
    }
    return execute(QStringLiteral("UPDATE user_organizations SET left_at = max(joined_at, %1) WHERE id = $1 AND left_at IS NULL")
                       .arg(SqlDialect(m_executor.engine()).moment(m_clock.now())),
                   {membershipId});
}

Result<void> MembersRepository::resume(const QString &membershipId)
{
    return isServer() ? execute(QStringLiteral("SELECT app.resume_membership($1::uuid)"), {membershipId})
                      : execute(QStringLiteral("UPDATE user_organizations SET left_at = NULL WHERE id = $1"), {membershipId});
}

Result<void> MembersRepository::transferOwnership(const QString &organizationId, const QString &personId)
{
    if (isServer()) {
        return execute(QStringLiteral("SELECT app.transfer_ownership($1::uuid, $2::uuid)"), {organizationId, personId});
    }
    Transaction transaction(m_executor);
    if (auto begun = transaction.begin(); !begun) {
        return begun;
    }
    auto raised = m_executor.run({QStringLiteral("UPDATE user_organizations SET role = 'owner' WHERE organization_id = $1 AND user_id = $2 "
                                                 "AND accepted_at IS NOT NULL AND left_at IS NULL"),
                                  {organizationId, personId},
                                  {},
                                  {},
                                  {}});
    if (!raised) {
        return raised.error();
    }
    if (raised.value().affected == 0) {
        return memberRefusal(QStringLiteral("not_a_member"));
    }
    auto lowered = execute(QStringLiteral("UPDATE user_organizations SET role = 'admin' WHERE organization_id = $1 AND user_id = current_actor() "
                                          "AND user_id <> $2 AND role = 'owner' AND left_at IS NULL"),
                           {organizationId, personId});
    return lowered.ok() ? transaction.commit() : lowered;
}

Result<QString> MembersRepository::resetPassword(const QString &personId)
{
    if (isServer()) {
        return call(QStringLiteral("SELECT app.issue_reset($1::uuid)"), {personId});
    }
    Error error;
    error.code = ErrorCode::Unsupported;
    error.message = text("members", "Nobody signs in to a file: it has no passwords.").translated();
    return error;
}

Result<void> MembersRepository::setActive(const QString &personId, bool active)
{
    return isServer() ? execute(QStringLiteral("SELECT app.set_person_active($1::uuid, $2::boolean)"), {personId, active})
                      : execute(QStringLiteral("UPDATE users SET is_active = $2 WHERE id = $1 AND is_active <> $2"), {personId, active});
}
