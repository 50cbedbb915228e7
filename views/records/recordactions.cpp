// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/recordactions.h"

#include "views/common/icons.h"

#include <QAction>
#include <QWidget>

RecordActions::RecordActions(const Entity &entity, QWidget *page, QWidget *table)
    : QObject(page)
    , m_entity(entity)
{
    const bool deactivated = entity.access == EntityAccess::Deactivated;
    add(Command::Create, QStringLiteral("plus"), QKeySequence::New, page);
    add(Command::Edit, QStringLiteral("pencil"), QKeySequence(Qt::Key_F2), page);
    add(Command::Duplicate, QStringLiteral("copy"), QKeySequence(Qt::CTRL | Qt::Key_D), page);
    add(Command::Remove, deactivated ? QStringLiteral("user-x") : QStringLiteral("trash-2"), QKeySequence::Delete, table);
    add(Command::Activate, QStringLiteral("user-check"), QKeySequence(), table);
    add(Command::Copy, QStringLiteral("clipboard"), QKeySequence::Copy, table);
    add(Command::Undo, QStringLiteral("undo-2"), QKeySequence::Undo, page);
    add(Command::Find, QStringLiteral("search"), QKeySequence::Find, page);
    add(Command::Refresh, QStringLiteral("refresh-cw"), QKeySequence(Qt::Key_F5), page);
    add(Command::ToggleDetail, QStringLiteral("panel-right"), QKeySequence(Qt::Key_F9), page);
    m_actions.value(Command::ToggleDetail)->setCheckable(true);
    retranslate();
}

QList<QAction *> RecordActions::menu() const
{
    QList<QAction *> actions;
    if (m_entity.access != EntityAccess::ReadOnly) {
        actions = {action(Command::Create), action(Command::Edit), action(Command::Duplicate), nullptr,
                   action(Command::Remove)};
        if (m_entity.access == EntityAccess::Deactivated) {
            actions.append(action(Command::Activate));
        }
        actions.append({action(Command::Undo), nullptr});
    }
    actions.append({action(Command::Copy), action(Command::Find), action(Command::Refresh), nullptr,
                    action(Command::ToggleDetail)});
    return actions;
}

void RecordActions::retranslate()
{
    const bool deactivated = m_entity.access == EntityAccess::Deactivated;
    action(Command::Create)->setText(m_entity.createLabel.translated());
    action(Command::Edit)->setText(tr("Edit…"));
    action(Command::Duplicate)->setText(tr("Duplicate…"));
    action(Command::Remove)->setText(deactivated ? tr("Deactivate…") : tr("Delete…"));
    action(Command::Activate)->setText(tr("Activate"));
    action(Command::Copy)->setText(tr("Copy rows"));
    action(Command::Undo)->setText(tr("Undo"));
    action(Command::Find)->setText(tr("Find"));
    action(Command::Refresh)->setText(tr("Refresh"));
    //: Shows or hides the pane beside the table
    action(Command::ToggleDetail)->setText(tr("Detail pane"));
}

void RecordActions::add(Command command, const QString &iconName, const QKeySequence &shortcut, QWidget *owner)
{
    auto *action = new QAction(this);
    action->setIcon(icon(iconName));
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    owner->addAction(action);
    m_actions.insert(command, action);
}
