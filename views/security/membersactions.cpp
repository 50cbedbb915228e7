// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/security/membersactions.h"

#include "views/common/icons.h"

#include <QAction>
#include <QKeySequence>
#include <QWidget>

MembersActions::MembersActions(QWidget *page, QWidget *table)
    : QObject(page)
    , m_page(page)
{
    add(Command::Invite, "user-plus", QKeySequence::New, page);
    add(Command::Open, "user", QKeySequence(Qt::Key_Return), table);
    add(Command::ChangeRole, "id-card", QKeySequence(Qt::Key_F2), table);
    add(Command::Write, "mail", QKeySequence(), page);
    add(Command::ResetPassword, "key", QKeySequence(), page);
    add(Command::Accept, "user-check", QKeySequence(), page);
    add(Command::MakeOwner, "shield", QKeySequence(), page);
    add(Command::Activate, "user-check", QKeySequence(), page);
    add(Command::Deactivate, "user-x", QKeySequence(), page);
    add(Command::End, "log-out", QKeySequence::Delete, table);
    add(Command::Undo, "undo-2", QKeySequence::Undo, page);
    add(Command::Find, "search", QKeySequence::Find, page);
    add(Command::Refresh, "refresh-cw", QKeySequence::Refresh, page);
    setMember(nullptr, false, false);
    retranslate();
}

void MembersActions::add(Command command, const char *icon, const QKeySequence &keys, QWidget *where)
{
    auto *action = new QAction(::icon(QString::fromLatin1(icon)), QString(), this);
    action->setShortcut(keys);
    action->setShortcutContext(where == m_page ? Qt::WidgetWithChildrenShortcut : Qt::WidgetShortcut);
    where->addAction(action);
    m_actions.insert(command, action);
}

QList<QAction *> MembersActions::recordActions() const
{
    const auto of = [this](Command command) { return action(command); };
    return {of(Command::Invite), nullptr, of(Command::Open), of(Command::ChangeRole), of(Command::MakeOwner), nullptr,
            of(Command::Write), of(Command::ResetPassword), of(Command::Accept), nullptr,
            of(Command::End), of(Command::Activate), of(Command::Deactivate)};
}

QList<QAction *> MembersActions::editActions() const
{
    return {action(Command::Undo)};
}

QList<QAction *> MembersActions::viewActions() const
{
    return {action(Command::Find), action(Command::Refresh)};
}

void MembersActions::setLocal(bool local)
{
    m_local = local;
    action(Command::ResetPassword)->setVisible(!local);
    action(Command::Accept)->setVisible(local);
}

void MembersActions::setMember(const Member *member, bool mayInvite, bool mayMakeOwner)
{
    const bool isOpen = member != nullptr && member->isOpen();
    const bool belongs = isOpen && member->acceptedAt.has_value();
    m_isInvitation = isOpen && !belongs;
    action(Command::Invite)->setEnabled(mayInvite);
    action(Command::Open)->setEnabled(member != nullptr && !member->name.isEmpty());
    action(Command::ChangeRole)->setEnabled(isOpen && member->mayChange);
    action(Command::Write)->setEnabled(isOpen && !member->name.isEmpty());
    action(Command::ResetPassword)->setEnabled(belongs && member->mayManage && member->isActive);
    action(Command::Accept)->setEnabled(m_isInvitation);
    action(Command::MakeOwner)->setEnabled(belongs && member->mayChange && mayMakeOwner && member->role != QLatin1String("owner")
                                           && member->isActive);
    const bool isActive = member == nullptr || member->isActive;
    action(Command::Activate)->setVisible(!isActive);
    action(Command::Activate)->setEnabled(!isActive && member->mayManage);
    action(Command::Deactivate)->setVisible(isActive);
    action(Command::Deactivate)->setEnabled(belongs && isActive && member->mayManage);
    action(Command::End)->setEnabled(isOpen && !member->isLastOwner);
    retranslate();
}

void MembersActions::setUndo(const QString &what)
{
    m_undo = what;
    retranslate();
}

void MembersActions::retranslate()
{
    action(Command::Invite)->setText(tr("&Invite…"));
    action(Command::Open)->setText(tr("&Open person"));
    action(Command::ChangeRole)->setText(tr("Change &role…"));
    action(Command::Write)->setText(m_isInvitation ? tr("Send the in&vitation again…") : tr("&Write to the person…"));
    action(Command::ResetPassword)->setText(tr("Reset &password…"));
    action(Command::Accept)->setText(tr("A&ccept for the person"));
    action(Command::MakeOwner)->setText(tr("&Hand the organization over…"));
    action(Command::Activate)->setText(tr("Activate a&gain"));
    action(Command::Deactivate)->setText(tr("&Deactivate…"));
    action(Command::End)->setText(m_isInvitation ? tr("Withdraw th&e invitation…") : tr("&End the membership…"));
    action(Command::Undo)->setText(tr("Undo"));
    action(Command::Undo)->setEnabled(!m_undo.isEmpty());
    action(Command::Undo)->setToolTip(m_undo);
    action(Command::Find)->setText(tr("Find"));
    action(Command::Refresh)->setText(tr("Refresh"));
}
