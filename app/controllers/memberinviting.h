// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/recordpageservices.h"
#include "dialogs/security/invitedialog.h"
#include "dialogs/security/onetimecodedialog.h"
#include "models/security/member.h"

#include <QObject>
#include <QPointer>

class MemberMessages;

/// How somebody gets into an organization and into the program: invitations, new people, one-time codes, and the messages
/// that tell them. GUI thread.
class MemberInviting final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MemberInviting)

public:
    MemberInviting(const RecordPageServices &services, QObject *parent);

    [[nodiscard]] MemberMessages &messages() const { return *m_messages; }
    [[nodiscard]] InviteDialog *inviteDialog() const { return m_invite; }
    [[nodiscard]] OneTimeCodeDialog *codeDialog() const { return m_code; }
    /// `roles`: those that the reader may give there.
    void invite(const ManagedOrganization &shown, const QStringList &roles, QWidget *window);
    /// The invitation again, or any message about the account.
    void write(const Member &member, const ManagedOrganization &shown, QWidget *window);
    void resetPassword(const Member &member, const ManagedOrganization &shown, QWidget *window);

signals:
    void invited(const QString &membershipId, const QString &name);
    void added(const QString &name);
    void passwordReset();
    void failed(const Error &error);

private:
    template <typename T, typename Work>
    [[nodiscard]] QFuture<Result<T>> inLane(Work work) const;

    void searchPeople(const QString &text);
    void afterInvitation(const Result<QString> &membership, const QString &name);
    void addNew(const NewMember &person, const QString &role);
    void issueCode(const QString &personId, const QString &name);
    void showCode(const QString &personId, const QString &name, const QString &code);
    /// In the dialog while it is open.
    void refuse(const Error &error);

    RecordPageServices m_services;
    MemberMessages *m_messages;
    QPointer<InviteDialog> m_invite;
    QPointer<OneTimeCodeDialog> m_code;
    QPointer<QWidget> m_window;
    ManagedOrganization m_organization; ///< that the open dialogs speak of
    int m_search = 0;                   ///< the newest request counts
};
