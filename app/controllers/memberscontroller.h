// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/recordpageservices.h"
#include "models/security/member.h"
#include "views/security/memberspage.h"

#include <QObject>

class MemberInviting;
class MembersRepository;

/// Binds the Members page to the workspace: reads the organization's members, invites, changes roles, ends memberships,
/// resets passwords. GUI thread. Belongs to its page.
class MembersController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MembersController)

public:
    /// What stands behind `services` outlives the page.
    MembersController(const RecordPageServices &services, StateStore *state, QWidget *parent = nullptr);

    [[nodiscard]] MembersPage *page() const { return m_page; }
    [[nodiscard]] MemberInviting &inviting() const { return *m_inviting; }
    void setDisplayFormat(const DisplayFormat &format);
    /// Reads the organizations and the shown one's members again.
    void refresh();
    void showOrganization(const QString &organizationId);

signals:
    /// The reader's own role changed: what they may do has to be read again.
    void ownRoleChanged();

private:
    template <typename T, typename Work>
    [[nodiscard]] QFuture<Result<T>> inLane(Work work) const;

    void connectPage();
    void take(const Result<QList<ManagedOrganization>> &organizations);
    void readMembers();
    void run(MembersActions::Command command);
    void changeRole(const QString &membershipId, const QString &role);
    void askToMakeOwner(const Member &member);
    void askToEnd(const Member &member);
    void end(const Member &member);
    void askToDeactivate(const Member &member);
    void setActive(const Member &member, bool active);
    void accept(const Member &member);
    /// Done: says so, offers to take it back, reads again.
    void push(const QString &done, const QString &undone, const std::function<Result<void>(MembersRepository &)> &undo);
    void reread();
    void showError(const Error &error);

    RecordPageServices m_services;
    StateStore *m_state;
    MembersPage *m_page;
    MemberInviting *m_inviting;
    QList<ManagedOrganization> m_organizations;
    ManagedOrganization m_shown;
    bool m_chosen = false; ///< by the person, since the page was opened
    int m_generation = 0; ///< of the list: the newest request counts
};
