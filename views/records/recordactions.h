// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/entity.h"

#include <QHash>
#include <QObject>

class QAction;
class QWidget;

/// What can be done on a record page, as actions with their keys. The page connects them; menus show them.
class RecordActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecordActions)

public:
    enum class Command {
        Create,
        Edit,
        Duplicate,
        Remove,   ///< delete, or deactivate people
        Activate, ///< people that were deactivated
        Copy,
        Undo,
        Find,
        Refresh,
        ToggleDetail
    };

    /// `page` and `table` take the actions' keys: those that would disturb typing work in the table only.
    RecordActions(const Entity &entity, QWidget *page, QWidget *table);

    [[nodiscard]] QAction *action(Command command) const { return m_actions.value(command); }
    /// In the order of a menu, those that the entity has; nullptr separates.
    [[nodiscard]] QList<QAction *> menu() const;
    void retranslate();

private:
    void add(Command command, const QString &iconName, const QKeySequence &shortcut, QWidget *owner);

    const Entity &m_entity;
    QHash<Command, QAction *> m_actions;
};
