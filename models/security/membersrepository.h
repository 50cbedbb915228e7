// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/database/executor.h"
#include "models/security/member.h"

/// Reads and changes who belongs to organizations. On PostgreSQL every call is one of the database's functions, which know
/// the rules (migration 0210); a file is one person's and may do everything, but keeps an organization's last owner.
/// Errors come as memberroles.h explains them. Blocking, in the executor's thread; each call is atomic.
class MembersRepository final
{
public:
    MembersRepository(Executor &executor, const Clock &clock) : m_executor(executor), m_clock(clock) {}

    /// Those whose members the reader manages, their own first; `search` is compared without accents.
    [[nodiscard]] Result<QList<ManagedOrganization>> organizations(const QString &search, int most);
    /// Those with most to say first. Permission where the reader does not manage the organization.
    [[nodiscard]] Result<QList<Member>> members(const QString &organizationId, const QString &search, MemberFilter filter,
                                                int most);
    /// What waits for the actor's answer, oldest first.
    [[nodiscard]] Result<QList<Invitation>> myInvitations();

    /// Somebody who is known and visible; returns the membership. It counts once they accept.
    [[nodiscard]] Result<QString> invite(const QString &organizationId, const QString &personId, const QString &role);
    /// Somebody who is known by that address, visible or not; an empty membership: nobody has it.
    [[nodiscard]] Result<QString> inviteByEmail(const QString &organizationId, const QString &email, const QString &role);
    /// Somebody new, who belongs at once; returns the person.
    [[nodiscard]] Result<QString> add(const QString &organizationId, const NewMember &person, const QString &role);
    /// The actor's own invitation. In a file, anybody's.
    [[nodiscard]] Result<void> answer(const QString &membershipId, bool accept);
    [[nodiscard]] Result<void> setRole(const QString &membershipId, const QString &role);
    /// Ends a membership: somebody else's, the actor's own, an invitation.
    [[nodiscard]] Result<void> end(const QString &membershipId);
    /// Takes the actor's own end() back, within a day.
    [[nodiscard]] Result<void> resume(const QString &membershipId);
    /// The person becomes owner; the actor, if owner, administrator.
    [[nodiscard]] Result<void> transferOwnership(const QString &organizationId, const QString &personId);
    /// Ends the person's sessions; returns the code with which they set a new password, shown once and kept nowhere.
    /// Unsupported in a file.
    [[nodiscard]] Result<QString> resetPassword(const QString &personId);
    [[nodiscard]] Result<void> setActive(const QString &personId, bool active);

private:
    /// One statement that gives one text (or none).
    [[nodiscard]] Result<QString> call(const QString &sql, const QVariantList &values);
    [[nodiscard]] Result<void> execute(const QString &sql, const QVariantList &values);
    /// The last owner's membership is neither lowered nor ended.
    [[nodiscard]] Result<void> keepOwner(const QString &membershipId);
    [[nodiscard]] Result<QString> inviteInFile(const QString &organizationId, const QString &personId, const QString &role);
    [[nodiscard]] Result<QString> addInFile(const QString &organizationId, const NewMember &person, const QString &role);
    [[nodiscard]] bool isServer() const { return m_executor.engine() == Engine::PostgreSql; }

    Executor &m_executor;
    const Clock &m_clock;
};
