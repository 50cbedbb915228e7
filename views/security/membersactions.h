// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/security/member.h"

#include <QHash>
#include <QObject>

class QAction;
class QWidget;

/// What can be done on the Members page, as actions with their keys; enabled by the member that is current. Offering is a
/// courtesy: the database decides.
class MembersActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MembersActions)

public:
    enum class Command {
        Invite,
        Open,
        ChangeRole,
        Write,         ///< the message that tells about the invitation or the account
        ResetPassword, ///< servers only
        Accept,        ///< in a file, for the person
        MakeOwner,
        Activate,
        Deactivate,
        End,
        Undo,
        Find,
        Refresh
    };

    /// `page` takes the keys; Enter, F2 and Delete work in `table` only.
    MembersActions(QWidget *page, QWidget *table);

    [[nodiscard]] QAction *action(Command command) const { return m_actions.value(command); }
    /// For the menus and the context menu; nullptr separates.
    [[nodiscard]] QList<QAction *> recordActions() const;
    [[nodiscard]] QList<QAction *> editActions() const;
    [[nodiscard]] QList<QAction *> viewActions() const;
    /// In a file nobody signs in: no passwords, and invitations are accepted for people.
    void setLocal(bool local);
    /// What may be done to `member` (nullptr: none is current). `mayInvite`, `mayMakeOwner`: by the reader's role here.
    void setMember(const Member *member, bool mayInvite, bool mayMakeOwner);
    void setUndo(const QString &what);
    void retranslate();

private:
    void add(Command command, const char *icon, const QKeySequence &keys, QWidget *where);

    QWidget *m_page;
    QHash<Command, QAction *> m_actions;
    QString m_undo;
    bool m_local = false;
    bool m_isInvitation = false; ///< the current member has not answered yet
};
