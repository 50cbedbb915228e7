// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/memberinviting.h"

#include "app/controllers/membermessages.h"
#include "models/core/whendone.h"
#include "models/security/memberroles.h"
#include "models/security/membersrepository.h"
#include "views/common/messagebar.h"
#include "views/common/userprompt.h"

namespace {

constexpr int offeredPeople = 20;

} // namespace

template <typename T, typename Work>
QFuture<Result<T>> MemberInviting::inLane(Work work) const
{
    Database &database = m_services.store.database();
    return database.run<T>(Lane::Interactive, [&clock = database.clock(), work](Executor &executor) {
        MembersRepository repository(executor, clock);
        return work(repository);
    });
}

MemberInviting::MemberInviting(const RecordPageServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_messages(new MemberMessages(services, this))
{
    connect(m_messages, &MemberMessages::failed, this, &MemberInviting::failed);
}

void MemberInviting::refuse(const Error &error)
{
    if (m_invite) {
        m_invite->setBusy(false);
        m_invite->messageBar()->showError(error);
    } else {
        emit failed(error);
    }
}

void MemberInviting::invite(const ManagedOrganization &shown, const QStringList &roles, QWidget *window)
{
    if (m_invite || shown.id.isEmpty() || roles.isEmpty()) {
        return;
    }
    m_organization = shown;
    m_window = window;
    m_invite = new InviteDialog(shown.name, roles, window);
    const QString organization = shown.id;
    connect(m_invite, &InviteDialog::searchRequested, this, &MemberInviting::searchPeople);
    connect(m_invite, &InviteDialog::personInvited, this, [this, organization](const QString &person, const QString &name, const QString &role) {
        m_invite->setBusy(true);
        whenDone(inLane<QString>([=](MembersRepository &members) { return members.invite(organization, person, role); }), this,
                 [this, name](const Result<QString> &membership) { afterInvitation(membership, name); });
    });
    connect(m_invite, &InviteDialog::emailInvited, this, [this, organization](const QString &email, const QString &role) {
        m_invite->setBusy(true);
        whenDone(inLane<QString>([=](MembersRepository &members) { return members.inviteByEmail(organization, email, role); }), this,
                 [this, email](const Result<QString> &membership) {
                     if (membership.ok() && membership.value().isEmpty() && m_invite) {
                         m_invite->setBusy(false);
                         m_invite->offerNewPerson(email);
                     } else {
                         afterInvitation(membership, email);
                     }
                 });
    });
    connect(m_invite, &InviteDialog::newPersonAdded, this, &MemberInviting::addNew);
    m_invite->open();
}

void MemberInviting::searchPeople(const QString &text)
{
    const int search = ++m_search;
    if (text.trimmed().isEmpty()) {
        m_invite->setCandidates({});
        return;
    }
    whenDone(m_services.store.candidates(QStringLiteral("users"), text.trimmed(), offeredPeople), this,
             [this, search](const Result<QList<Candidate>> &people) {
                 if (!m_invite || search != m_search) {
                     return;
                 }
                 if (people.ok()) {
                     m_invite->setCandidates(people.value());
                 } else {
                     m_invite->messageBar()->showError(people.error());
                 }
             });
}

void MemberInviting::afterInvitation(const Result<QString> &membership, const QString &name)
{
    if (!membership.ok()) {
        refuse(membership.error());
        return;
    }
    if (m_invite) {
        m_invite->accept();
    }
    emit invited(membership.value(), name);
}

void MemberInviting::addNew(const NewMember &person, const QString &role)
{
    m_invite->setBusy(true);
    const QString name = QString(person.firstName + QLatin1Char(' ') + person.lastName);
    whenDone(inLane<QString>([organization = m_organization.id, person, role](MembersRepository &members) { return members.add(organization, person, role); }),
             this, [this, name, reachable = !person.email.isEmpty()](const Result<QString> &added) {
                 if (!added.ok()) {
                     refuse(added.error());
                     return;
                 }
                 if (m_invite) {
                     m_invite->accept();
                 }
                 emit this->added(name);
                 if (reachable && m_services.store.database().engine() == Engine::PostgreSql) { // else there is nothing to sign in with
                     issueCode(added.value(), name);
                 }
             });
}

void MemberInviting::write(const Member &member, const ManagedOrganization &shown, QWidget *window)
{
    const bool isInvitation = member.state() == MemberState::Invited;
    const QString body =
        isInvitation ? tr("Hello, %1. %2 invites you to join as %3. Sign in to Semillero: the invitation waits on your Home page, where you "
                          "accept or decline it.")
                           .arg(member.name.section(QLatin1Char(' '), 0, 0), shown.name, memberRoleName(member.role).toLower())
                     : tr("Hello, %1. I write to you about your account in Semillero at %2.")
                           .arg(member.name.section(QLatin1Char(' '), 0, 0), shown.name);
    m_messages->offer(member.personId, isInvitation ? tr("Send the invitation again") : tr("Write to %1").arg(member.name),
                      isInvitation ? tr("Invitation to %1").arg(shown.name) : shown.name, body, window);
}

void MemberInviting::resetPassword(const Member &member, const ManagedOrganization &shown, QWidget *window)
{
    m_organization = shown;
    m_window = window;
    if (member.mustSetPassword) { // nothing is lost by it
        issueCode(member.personId, member.label());
        return;
    }
    PromptQuestion question;
    question.title = tr("Reset the password of %1?").arg(member.label());
    question.text = tr("The old password stops working and their sessions end. They set a new one with a code that you give them.");
    question.choices = {{tr("Reset"), PromptChoice::Role::Destructive}, {tr("Cancel"), PromptChoice::Role::Reject}};
    m_services.prompt.ask(window, question, [this, id = member.personId, name = member.label()](int answer) {
        if (answer == 0) {
            issueCode(id, name);
        }
    });
}

void MemberInviting::issueCode(const QString &personId, const QString &name)
{
    whenDone(inLane<QString>([personId](MembersRepository &members) { return members.resetPassword(personId); }), this,
             [this, personId, name](const Result<QString> &code) {
                 if (code.ok()) {
                     showCode(personId, name, code.value());
                     emit passwordReset();
                 } else {
                     emit failed(code.error());
                 }
             });
}

void MemberInviting::showCode(const QString &personId, const QString &name, const QString &code)
{
    m_code = new OneTimeCodeDialog(name, code, m_window);
    m_messages->find(personId, [this, code, organization = m_organization.name](const MessageRecipient &person) {
        if (!m_code) {
            return;
        }
        m_code->setReachable(person.number.ok(), !person.email.isEmpty());
        connect(m_code, &OneTimeCodeDialog::writeRequested, this, [this, person, code, organization](MessageChannel channel) {
            m_messages->open(channel, person, tr("Your access to Semillero"),
                             tr("Hello, %1. With this code you set your password in Semillero (%2): %3\nIt works for three days and once only. "
                                "Sign in with your e-mail address and the code.")
                                 .arg(person.firstName.section(QLatin1Char(' '), 0, 0), organization, code));
        });
    });
    m_code->open();
}
