// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tourmembers.h"

#include "app/controllers/memberscontroller.h"
#include "app/desktop/mainwindow.h"
#include "app/desktop/navigationlayout.h"
#include "dialogs/security/invitedialog.h"
#include "dialogs/security/onetimecodedialog.h"
#include "dialogs/security/verifydialog.h"
#include "models/security/memberroles.h"
#include "views/common/searchfield.h"
#include "views/security/memberspage.h"

namespace {

InviteDialog *showInvite(TourStage &stage)
{
    auto *dialog = new InviteDialog(QStringLiteral("Fundación Semillas del Valle"), memberRoles(), &stage.window);
    dialog->open();
    return dialog;
}

} // namespace

QList<TourShot> tourMemberShots()
{
    return {
        {QStringLiteral("members-all"), membersPageName, false,
         [](TourStage &stage) {
             MembersPage *page = stage.session.members()->page();
             page->setFilter(MemberFilter::Everybody);
             emit page->filterChanged();
         },
         false},
        {QStringLiteral("members-invite"), membersPageName, false,
         [](TourStage &stage) {
             InviteDialog *dialog = showInvite(stage);
             dialog->findChild<SearchField *>()->setText(QStringLiteral("maria"));
             dialog->setCandidates({{QStringLiteral("a"), QStringLiteral("María Fernanda Quintero"), QStringLiteral("Entrepreneur")},
                                    {QStringLiteral("b"), QStringLiteral("Mariana Tunubalá"), QString()}});
         }},
        {QStringLiteral("members-invite-new"), membersPageName, false,
         [](TourStage &stage) { showInvite(stage)->offerNewPerson(QStringLiteral("ana.perez@example.org")); }},
        {QStringLiteral("members-code"), membersPageName, false,
         [](TourStage &stage) {
             auto *dialog = new OneTimeCodeDialog(QStringLiteral("Ana Pérez"), QStringLiteral("K7QD-2MXA-94TF"), &stage.window);
             dialog->setReachable(true, true);
             dialog->open();
         }},
        {QStringLiteral("verify"), QStringLiteral("organizations"), false,
         [](TourStage &stage) {
             (new VerifyDialog(QStringLiteral("Patio Caribe"), QStringLiteral("pending"), true, &stage.window))->open();
         }},
    };
}
