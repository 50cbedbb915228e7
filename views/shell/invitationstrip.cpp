// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/invitationstrip.h"

#include "models/security/memberroles.h"
#include "views/common/icons.h"
#include "views/common/kinds.h"
#include "views/common/thememetrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <memory>

InvitationStrip::InvitationStrip(QWidget *parent)
    : QFrame(parent)
    , m_rows(new QVBoxLayout(this))
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    m_rows->setContentsMargins(metrics.space12(), metrics.space8(), metrics.space8(), metrics.space8());
    m_rows->setSpacing(metrics.space8());
    setCard(this);
    hide();
}

void InvitationStrip::setInvitations(const QList<Invitation> &invitations)
{
    m_invitations = invitations;
    fill();
    setVisible(!invitations.isEmpty());
}

void InvitationStrip::setBusy(bool busy)
{
    setEnabled(!busy);
}

void InvitationStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        fill();
    }
}

void InvitationStrip::fill()
{
    while (m_rows->count() > 0) {
        const std::unique_ptr<QLayoutItem> item(m_rows->takeAt(0));
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    for (const Invitation &invitation : std::as_const(m_invitations)) {
        m_rows->addWidget(makeRow(invitation));
    }
}

QWidget *InvitationStrip::makeRow(const Invitation &invitation)
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.space8());
    auto *sign = new QLabel(row);
    sign->setPixmap(icon(QStringLiteral("mail"), IconColor::Accent).pixmap(metrics.icon(), metrics.icon()));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    //: %1 is an organization, %2 a role in small letters
    auto *sentence = textLabel(tr("%1 invites you to join as %2").arg(invitation.organizationName, memberRoleName(invitation.role).toLower()),
                               TextKind::Strong, row);
    auto *about = textLabel(memberRoleSentence(invitation.role), TextKind::Muted, row);
    sentence->setWordWrap(true);
    about->setWordWrap(true);
    words->addWidget(sentence);
    words->addWidget(about);
    auto *decline = new QPushButton(tr("Decline"), row);
    auto *accept = new QPushButton(tr("Accept"), row);
    setButtonKind(decline, ButtonKind::Flat);
    setButtonKind(accept, ButtonKind::Primary);
    accept->setAccessibleName(tr("Accept the invitation of %1").arg(invitation.organizationName));
    decline->setAccessibleName(tr("Decline the invitation of %1").arg(invitation.organizationName));
    connect(accept, &QPushButton::clicked, this, [this, invitation] { emit answered(invitation, true); });
    connect(decline, &QPushButton::clicked, this, [this, invitation] { emit answered(invitation, false); });
    layout->addWidget(sign, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    layout->addWidget(decline);
    layout->addWidget(accept);
    return row;
}
