// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/invitationscontroller.h"

#include "models/core/whendone.h"
#include "models/security/membersrepository.h"
#include "views/shell/homepage.h"
#include "views/shell/invitationstrip.h"

InvitationsController::InvitationsController(std::shared_ptr<Database> database, QObject *parent)
    : QObject(parent)
    , m_database(std::move(database))
{
}

void InvitationsController::setPage(HomePage *page)
{
    m_page = page;
    connect(page, &HomePage::shown, this, &InvitationsController::refresh);
    connect(&page->invitations(), &InvitationStrip::answered, this, &InvitationsController::answer);
    refresh();
}

void InvitationsController::refresh()
{
    if (m_page == nullptr) {
        return;
    }
    const int request = ++m_request;
    whenDone(m_database->run<QList<Invitation>>(
                 Lane::Background,
                 [&clock = m_database->clock()](Executor &executor) { return MembersRepository(executor, clock).myInvitations(); }),
             this, [this, request](const Result<QList<Invitation>> &invitations) {
                 if (request != m_request || m_page == nullptr) {
                     return;
                 }
                 if (invitations.ok()) {
                     m_page->invitations().setInvitations(invitations.value());
                 } else if (invitations.error().code != ErrorCode::Cancelled && invitations.error().code != ErrorCode::SessionEnded) {
                     m_page->showError(invitations.error());
                 }
             });
}

void InvitationsController::answer(const Invitation &invitation, bool accept)
{
    m_page->invitations().setBusy(true);
    whenDone(m_database->run<void>(Lane::Interactive,
                                   [&clock = m_database->clock(), id = invitation.membershipId, accept](Executor &executor) {
                                       return MembersRepository(executor, clock).answer(id, accept);
                                   }),
             this, [this, invitation, accept](const Result<void> &done) {
                 if (m_page != nullptr) {
                     m_page->invitations().setBusy(false);
                 }
                 if (!done.ok()) {
                     emit failed(done.error());
                 } else if (accept) {
                     emit noticed(tr("You belong to %1 now.").arg(invitation.organizationName));
                     emit accepted();
                 } else {
                     emit noticed(tr("You declined the invitation of %1.").arg(invitation.organizationName));
                 }
                 refresh();
             });
}
