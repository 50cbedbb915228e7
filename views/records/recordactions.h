// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/accessverb.h"
#include "models/catalog/entity.h"

#include <QHash>
#include <QKeySequence>
#include <QObject>

#include <functional>
#include <optional>

class QAction;
class QWidget;

/// A command of a record page, as menus, palette and cheat sheet show it.
struct PageCommand
{
    enum class Menu { Edit, View, Record };
    enum class Keys {
        Page, ///< works wherever the focus is in the window, while the page is open
        Table ///< would disturb typing: works in the table only
    };

    QString id; ///< unique on the page: "merge"
    Text text;
    QString icon; ///< may be empty
    QKeySequence shortcut;
    Menu menu = Menu::Record;
    int group = 50; ///< commands of a group stand together; groups in rising order, a line between them
    Keys keys = Keys::Page;
    bool inContextMenu = true;
    std::optional<AccessVerb> needs{}; ///< offered only to those who may do that with the page's records
    QString needsTable{};              ///< with the records of another table instead
};

/// What can be done on a record page, as actions with their keys. The page and each of its capabilities add and connect
/// theirs; menus, palette and cheat sheet show them all. A command that the person may not use has an action like any
/// other, so that whoever added it need not care, but it stands in no menu and no key leads to it.
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

    /// What the person may do; tables by name.
    using Allows = std::function<bool(AccessVerb verb, const QString &table)>;

    /// `page` and `table` take the actions' keys. `allows` empty: everything is.
    RecordActions(const Entity &entity, QWidget *page, QWidget *table, Allows allows = {});

    /// Makes the action of a command; whoever adds it connects `triggered` and says when it is enabled or visible.
    QAction *add(const PageCommand &command);
    [[nodiscard]] QAction *action(Command command) const { return m_known.value(command); }
    [[nodiscard]] QAction *action(const QString &id) const; ///< nullptr when there is none, or it is not offered
    [[nodiscard]] bool isOffered(const QAction *action) const;
    /// Every command in the order of `group`; the action of each by its id.
    [[nodiscard]] QList<PageCommand> commands() const;
    /// In the order of a menu; nullptr separates. What the entity does not have is invisible.
    [[nodiscard]] QList<QAction *> menu(PageCommand::Menu menu) const;
    [[nodiscard]] QList<QAction *> contextMenu() const;
    void retranslate();

signals:
    void changed(); ///< a command was added

private:
    struct Entry
    {
        PageCommand command;
        QAction *action;
        bool offered;
    };

    void addKnown(Command command, const PageCommand &description);
    void addOwn();
    [[nodiscard]] bool allowed(const PageCommand &command) const;
    [[nodiscard]] QList<QAction *> collect(const std::function<bool(const PageCommand &)> &wanted) const;

    const Entity &m_entity;
    QWidget *m_page;
    QWidget *m_table;
    Allows m_allows;
    QList<Entry> m_entries; ///< sorted by group
    QHash<Command, QAction *> m_known;
};
