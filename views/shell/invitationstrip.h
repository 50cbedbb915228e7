// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/security/member.h"

#include <QFrame>

class QVBoxLayout;

/// The invitations that wait for the person at work, one line each with its two answers. Hidden while there are none.
class InvitationStrip final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InvitationStrip)

public:
    explicit InvitationStrip(QWidget *parent = nullptr);

    void setInvitations(const QList<Invitation> &invitations);
    /// While an answer is being written nobody gives another.
    void setBusy(bool busy);

signals:
    void answered(const Invitation &invitation, bool accept);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    [[nodiscard]] QWidget *makeRow(const Invitation &invitation);

    QList<Invitation> m_invitations;
    QVBoxLayout *m_rows;
};
