// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/memberscontroller.h"

#include "app/controllers/memberinviting.h"
#include "app/controllers/undohistory.h"
#include "models/core/whendone.h"
#include "models/security/memberroles.h"
#include "models/security/membersmodel.h"
#include "models/security/membersrepository.h"
#include "views/common/messagebar.h"
#include "views/common/statestore.h"
#include "views/common/userprompt.h"

#include <QAction>

#include <algorithm>

namespace {

constexpr int mostMembers = 1'000;
constexpr int mostOrganizations = 1'000;

QString membersPlaceKey()
{
    return QStringLiteral("members/organization");
}

} // namespace

template <typename T, typename Work>
QFuture<Result<T>> MembersController::inLane(Work work) const
{
    Database &database = m_services.store.database();
    return database.run<T>(Lane::Interactive, [&clock = database.clock(), work](Executor &executor) {
        MembersRepository repository(executor, clock);
        return work(repository);
    });
}

MembersController::MembersController(const RecordPageServices &services, StateStore *state, QWidget *parent)
    : m_services(services)
    , m_state(state)
    , m_page(new MembersPage(
          [this](const QString &, const QString &search, int limit) {
              return mapDone<Result<QList<Candidate>>>(
                  inLane<QList<ManagedOrganization>>([search, limit](MembersRepository &members) { return members.organizations(search, limit); }),
                  this, [](const Result<QList<ManagedOrganization>> &found) -> Result<QList<Candidate>> {
                      if (!found.ok()) {
                          return found.error();
                      }
                      QList<Candidate> candidates;
                      for (const ManagedOrganization &organization : found.value()) {
                          candidates.append({organization.id, organization.name,
                                             organization.myRole.isEmpty() ? QString() : memberRoleName(organization.myRole)});
                      }
                      return candidates;
                  });
          },
          state, parent))
    , m_inviting(new MemberInviting(services, this))
{
    setParent(m_page);
    m_page->setLocal(services.store.database().engine() == Engine::Sqlite);
    m_page->setDisplayFormat(services.context.format);
    connectPage();
    refresh();
}

void MembersController::connectPage()
{
    connect(m_page, &MembersPage::filterChanged, this, &MembersController::readMembers);
    connect(m_page, &MembersPage::organizationChosen, this, [this](const QString &id) {
        m_chosen = true;
        if (m_state != nullptr) {
            m_state->setState(membersPlaceKey(), id.toUtf8());
        }
        showOrganization(id);
    });
    connect(m_page, &MembersPage::roleWanted, this, &MembersController::changeRole);
    connect(m_page, &MembersPage::commandRequested, this, &MembersController::run);
    connect(m_inviting, &MemberInviting::failed, this, &MembersController::showError);
    connect(m_inviting, &MemberInviting::passwordReset, this, &MembersController::reread);
    connect(m_inviting, &MemberInviting::invited, this, [this](const QString &membership, const QString &name) {
        push(tr("%1 is invited: the membership counts once they accept.").arg(name), tr("The invitation of %1 is withdrawn.").arg(name),
             [membership](MembersRepository &members) { return members.end(membership); });
    });
    connect(m_inviting, &MemberInviting::added, this, [this](const QString &name) {
        m_page->messageBar().showMessage(MessageBar::Level::Success, tr("%1 belongs to %2 now.").arg(name, m_shown.name));
        reread();
    });
    connect(&m_services.undo, &UndoHistory::changed, this, [this] { m_page->setUndo(m_services.undo.next()); });
    connect(&m_services.undo, &UndoHistory::undone, this, &MembersController::refresh);
    m_page->setUndo(m_services.undo.next());
}

void MembersController::setDisplayFormat(const DisplayFormat &format)
{
    m_page->setDisplayFormat(format);
}

void MembersController::showError(const Error &error)
{
    m_page->messageBar().showError(error);
}

void MembersController::refresh()
{
    whenDone(inLane<QList<ManagedOrganization>>([](MembersRepository &members) { return members.organizations(QString(), mostOrganizations); }),
             this, [this](const Result<QList<ManagedOrganization>> &organizations) { take(organizations); });
}

void MembersController::take(const Result<QList<ManagedOrganization>> &organizations)
{
    if (!organizations.ok()) {
        showError(organizations.error());
        return;
    }
    m_organizations = organizations.value();
    if (m_organizations.isEmpty()) {
        m_shown = ManagedOrganization();
        m_page->showNothing();
        return;
    }
    const QString kept = m_state != nullptr ? QString::fromUtf8(m_state->state(membersPlaceKey())) : QString();
    const QString wanted = m_chosen ? m_shown.id : kept; // else the reader's own, which stand first
    showOrganization(wanted);
}

void MembersController::showOrganization(const QString &organizationId)
{
    const auto found = std::find_if(m_organizations.cbegin(), m_organizations.cend(),
                                    [&organizationId](const ManagedOrganization &organization) { return organization.id == organizationId; });
    m_shown = found != m_organizations.cend() ? *found : m_organizations.value(0);
    m_page->setOrganization(m_shown, m_organizations.size() > 1);
    readMembers();
}

void MembersController::readMembers()
{
    if (m_shown.id.isEmpty()) {
        return;
    }
    const int generation = ++m_generation;
    whenDone(inLane<QList<Member>>([id = m_shown.id, search = m_page->search(), filter = m_page->filter()](MembersRepository &members) {
                 return members.members(id, search, filter, mostMembers);
             }),
             this, [this, generation](const Result<QList<Member>> &members) {
                 if (generation != m_generation) {
                     return;
                 }
                 if (members.ok()) {
                     const bool mayWrite = !m_services.access.readOnly;
                     m_page->showMembers(members.value(),
                                         mayWrite ? rolesGivenBy(m_shown.myRole, m_services.access.seesAll()) : QStringList(),
                                         members.value().size() == mostMembers);
                 } else {
                     showError(members.error());
                 }
             });
}

void MembersController::run(MembersActions::Command command)
{
    using Command = MembersActions::Command;
    if (command == Command::Invite) {
        m_inviting->invite(m_shown, m_page->model().givenRoles(), m_page);
        return;
    }
    if (command == Command::Undo) {
        m_services.undo.undo();
        return;
    }
    if (command == Command::Refresh) {
        refresh();
        return;
    }
    const Member *current = m_page->currentMember();
    if (current == nullptr) {
        return;
    }
    const Member member = *current;
    switch (command) {
    case Command::Open: m_services.openRecord(QStringLiteral("users"), member.personId); break;
    case Command::Write: m_inviting->write(member, m_shown, m_page); break;
    case Command::ResetPassword: m_inviting->resetPassword(member, m_shown, m_page); break;
    case Command::Accept: accept(member); break;
    case Command::MakeOwner: askToMakeOwner(member); break;
    case Command::Activate: setActive(member, true); break;
    case Command::Deactivate: askToDeactivate(member); break;
    case Command::End: askToEnd(member); break;
    default: break;
    }
}

void MembersController::push(const QString &done, const QString &undone, const std::function<Result<void>(MembersRepository &)> &undo)
{
    const RecordStore *store = &m_services.store;
    UndoHistory *history = &m_services.undo;
    m_services.undo.push({done,
                          [store, history, undone, undo] {
                              Database &database = store->database();
                              return mapDone<Result<QString>>(
                                  database.run<void>(Lane::Interactive,
                                                     [&clock = database.clock(), undo](Executor &executor) {
                                                         MembersRepository members(executor, clock);
                                                         return undo(members);
                                                     }),
                                  history, [undone](const Result<void> &back) {
                                      return back.ok() ? Result<QString>(undone) : Result<QString>(back.error());
                                  });
                          },
                          {QStringLiteral("user_organizations"), QStringLiteral("users")}});
    reread();
}

void MembersController::reread()
{
    refresh();
    m_services.othersChanged(QStringLiteral("user_organizations"));
}

void MembersController::changeRole(const QString &membershipId, const QString &role)
{
    const int row = m_page->model().rowOf(membershipId);
    if (row < 0) {
        return;
    }
    const Member member = m_page->model().member(row);
    whenDone(inLane<void>([membershipId, role](MembersRepository &members) { return members.setRole(membershipId, role); }), this,
             [this, member, role](const Result<void> &changed) {
                 if (!changed.ok()) {
                     showError(changed.error());
                     return;
                 }
                 //: %1 is a person, %2 a role
                 push(tr("%1: the role is “%2” now.").arg(member.label(), memberRoleName(role)),
                      tr("%1 has the role “%2” again.").arg(member.label(), memberRoleName(member.role)),
                      [id = member.membershipId, before = member.role](MembersRepository &members) { return members.setRole(id, before); });
                 if (member.personId == m_services.store.database().actor()) {
                     emit ownRoleChanged();
                 }
             });
}

void MembersController::askToMakeOwner(const Member &member)
{
    PromptQuestion question;
    question.title = tr("Hand %1 over to %2?").arg(m_shown.name, member.label());
    question.text = m_shown.myRole == QLatin1String("owner")
                        ? tr("They become owner and you administrator: from then on only they give the roles of owners and administrators.")
                        : tr("They become owner, beside those who are owners now.");
    question.choices = {{tr("Hand over"), PromptChoice::Role::Destructive}, {tr("Cancel"), PromptChoice::Role::Reject}};
    m_services.prompt.ask(m_page, question, [this, member](int answer) {
        if (answer != 0) {
            return;
        }
        whenDone(inLane<void>([organization = m_shown.id, person = member.personId](MembersRepository &members) {
                     return members.transferOwnership(organization, person);
                 }),
                 this, [this, member](const Result<void> &done) {
                     if (!done.ok()) {
                         showError(done.error());
                         return;
                     }
                     m_page->messageBar().showMessage(MessageBar::Level::Success, tr("%1 is the owner now.").arg(member.label()));
                     emit ownRoleChanged();
                     reread();
                 });
    });
}

void MembersController::askToEnd(const Member &member)
{
    if (member.state() == MemberState::Invited) { // nothing is lost: they are asked again
        end(member);
        return;
    }
    const bool isMe = member.personId == m_services.store.database().actor();
    PromptQuestion question;
    question.title = isMe ? tr("Leave %1?").arg(m_shown.name) : tr("End the membership of %1?").arg(member.label());
    question.text = isMe ? tr("You no longer see what belongs to the organization. Only another invitation brings you back.")
                         : tr("They no longer see what belongs to the organization. What they did stays. You can undo this.");
    question.choices = {{isMe ? tr("Leave") : tr("End membership"), PromptChoice::Role::Destructive},
                        {tr("Cancel"), PromptChoice::Role::Reject}};
    m_services.prompt.ask(m_page, question, [this, member](int answer) {
        if (answer == 0) {
            end(member);
        }
    });
}

void MembersController::end(const Member &member)
{
    const bool isMe = member.personId == m_services.store.database().actor();
    whenDone(inLane<void>([id = member.membershipId](MembersRepository &members) { return members.end(id); }), this,
             [this, member, isMe](const Result<void> &ended) {
                 if (!ended.ok()) {
                     showError(ended.error());
                 } else if (isMe && m_services.store.database().engine() == Engine::PostgreSql) {
                     m_page->messageBar().showMessage(MessageBar::Level::Success, tr("You left %1.").arg(m_shown.name));
                     m_shown = ManagedOrganization();
                     emit ownRoleChanged();
                     reread();
                 } else if (member.state() == MemberState::Invited) {
                     push(tr("The invitation of %1 is withdrawn.").arg(member.label()), tr("%1 is invited again.").arg(member.label()),
                          [id = member.membershipId](MembersRepository &members) { return members.resume(id); });
                 } else {
                     push(tr("The membership of %1 ended.").arg(member.label()), tr("%1 belongs to it again.").arg(member.label()),
                          [id = member.membershipId](MembersRepository &members) { return members.resume(id); });
                 }
             });
}

void MembersController::askToDeactivate(const Member &member)
{
    PromptQuestion question;
    question.title = tr("Deactivate %1?").arg(member.label());
    question.text = tr("They can no longer sign in anywhere and are no longer offered, but everything they did stays. You can undo this.");
    question.choices = {{tr("Deactivate"), PromptChoice::Role::Destructive}, {tr("Cancel"), PromptChoice::Role::Reject}};
    m_services.prompt.ask(m_page, question, [this, member](int answer) {
        if (answer == 0) {
            setActive(member, false);
        }
    });
}

void MembersController::setActive(const Member &member, bool active)
{
    whenDone(inLane<void>([person = member.personId, active](MembersRepository &members) { return members.setActive(person, active); }), this,
             [this, member, active](const Result<void> &done) {
                 if (!done.ok()) {
                     showError(done.error());
                     return;
                 }
                 push(active ? tr("%1 is active again.").arg(member.label()) : tr("%1 is deactivated.").arg(member.label()),
                      active ? tr("%1 is deactivated again.").arg(member.label()) : tr("%1 is active again.").arg(member.label()),
                      [person = member.personId, active](MembersRepository &members) { return members.setActive(person, !active); });
             });
}

void MembersController::accept(const Member &member)
{
    whenDone(inLane<void>([id = member.membershipId](MembersRepository &members) { return members.answer(id, true); }), this,
             [this, member](const Result<void> &done) {
                 if (done.ok()) {
                     m_page->messageBar().showMessage(MessageBar::Level::Success, tr("%1 belongs to %2 now.").arg(member.label(), m_shown.name));
                     reread();
                 } else {
                     showError(done.error());
                 }
             });
}
