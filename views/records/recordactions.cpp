// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/recordactions.h"

#include "views/common/icons.h"

#include <QAction>
#include <QWidget>

#include <algorithm>

RecordActions::RecordActions(const Entity &entity, QWidget *page, QWidget *table, Allows allows)
    : QObject(page)
    , m_entity(entity)
    , m_page(page)
    , m_table(table)
    , m_allows(std::move(allows))
{
    addOwn();
}

void RecordActions::addOwn()
{
    using Menu = PageCommand::Menu;
    using Keys = PageCommand::Keys;
    const auto name = [](const char *source) { return Text{"RecordActions", source, nullptr}; };
    const bool deactivated = m_entity.access == EntityAccess::Deactivated;
    const bool mayChange = !m_allows || m_allows(AccessVerb::Change, m_entity.name);
    addKnown(Command::Create, {QStringLiteral("create"), m_entity.createLabel, QStringLiteral("plus"), QKeySequence::New,
                               Menu::Record, 10, Keys::Page, true, AccessVerb::Create});
    // Whoever may only read opens the same form, which then changes nothing.
    addKnown(Command::Edit, {QStringLiteral("edit"), name(mayChange ? QT_TR_NOOP("Edit…") : QT_TR_NOOP("Open…")),
                             mayChange ? QStringLiteral("pencil") : QStringLiteral("eye"),
                             QKeySequence(Qt::CTRL | Qt::Key_E), Menu::Record, 10, Keys::Page});
    addKnown(Command::Duplicate, {QStringLiteral("duplicate"), name(QT_TR_NOOP("Duplicate…")), QStringLiteral("copy"),
                                  QKeySequence(Qt::CTRL | Qt::Key_D), Menu::Record, 10, Keys::Page, true, AccessVerb::Create});
    addKnown(Command::Remove,
             {QStringLiteral("remove"), name(deactivated ? QT_TR_NOOP("Deactivate…") : QT_TR_NOOP("Delete…")),
              deactivated ? QStringLiteral("user-x") : QStringLiteral("trash-2"), QKeySequence::Delete, Menu::Record, 90,
              Keys::Table, true, deactivated ? AccessVerb::Change : AccessVerb::Remove});
    addKnown(Command::Activate, {QStringLiteral("activate"), name(QT_TR_NOOP("Activate")), QStringLiteral("user-check"),
                                 {}, Menu::Record, 90, Keys::Table, true, AccessVerb::Change});
    addKnown(Command::Undo, {QStringLiteral("undo"), name(QT_TR_NOOP("Undo")), QStringLiteral("undo-2"),
                             QKeySequence::Undo, Menu::Edit, 10, Keys::Page});
    addKnown(Command::Copy, {QStringLiteral("copy"), name(QT_TR_NOOP("Copy rows")), QStringLiteral("clipboard"),
                             QKeySequence::Copy, Menu::Edit, 20, Keys::Table});
    addKnown(Command::Find, {QStringLiteral("find"), name(QT_TR_NOOP("Find")), QStringLiteral("search"),
                             QKeySequence::Find, Menu::Edit, 30, Keys::Page});
    addKnown(Command::Refresh, {QStringLiteral("refresh"), name(QT_TR_NOOP("Refresh")), QStringLiteral("refresh-cw"),
                                QKeySequence(Qt::Key_F5), Menu::View, 90, Keys::Page});
    //: Shows or hides the pane beside the table
    addKnown(Command::ToggleDetail, {QStringLiteral("detail"), name(QT_TR_NOOP("Detail pane")),
                                     QStringLiteral("panel-right"), QKeySequence(Qt::CTRL | Qt::Key_I), Menu::View, 10, Keys::Page});
    action(Command::ToggleDetail)->setCheckable(true);
}

void RecordActions::addKnown(Command command, const PageCommand &description)
{
    m_known.insert(command, add(description));
}

QAction *RecordActions::add(const PageCommand &command)
{
    auto *action = new QAction(this);
    if (!command.icon.isEmpty()) {
        action->setIcon(icon(command.icon));
    }
    action->setText(command.text.translated());
    action->setShortcut(command.shortcut);
    // A hidden page's keys are silent; those of the open one work from the navigation too.
    const bool inTable = command.keys == PageCommand::Keys::Table;
    action->setShortcutContext(inTable ? Qt::WidgetWithChildrenShortcut : Qt::WindowShortcut);
    const bool offered = allowed(command);
    if (offered) {
        (inTable ? m_table : m_page)->addAction(action);
    }
    const auto after = std::upper_bound(
        m_entries.cbegin(), m_entries.cend(), command.group,
        [](int group, const Entry &entry) { return group < entry.command.group; });
    m_entries.insert(after, {command, action, offered});
    emit changed();
    return action;
}

QAction *RecordActions::action(const QString &id) const
{
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                    [&id](const Entry &entry) { return entry.command.id == id && entry.offered; });
    return found == m_entries.cend() ? nullptr : found->action;
}

bool RecordActions::allowed(const PageCommand &command) const
{
    return !m_allows || !command.needs.has_value()
        || m_allows(*command.needs, command.needsTable.isEmpty() ? m_entity.name : command.needsTable);
}

bool RecordActions::isOffered(const QAction *action) const
{
    return std::any_of(m_entries.cbegin(), m_entries.cend(),
                       [action](const Entry &entry) { return entry.action == action && entry.offered; });
}

QList<PageCommand> RecordActions::commands() const
{
    QList<PageCommand> all;
    for (const Entry &entry : m_entries) {
        if (entry.offered) {
            all.append(entry.command);
        }
    }
    return all;
}

QList<QAction *> RecordActions::menu(PageCommand::Menu menu) const
{
    return collect([menu](const PageCommand &command) { return command.menu == menu; });
}

QList<QAction *> RecordActions::contextMenu() const
{
    QList<QAction *> all;
    for (const PageCommand::Menu menu : {PageCommand::Menu::Record, PageCommand::Menu::Edit, PageCommand::Menu::View}) {
        const QList<QAction *> actions = collect(
            [menu](const PageCommand &command) { return command.menu == menu && command.inContextMenu; });
        if (!all.isEmpty() && !actions.isEmpty()) {
            all.append(nullptr);
        }
        all.append(actions);
    }
    return all;
}

QList<QAction *> RecordActions::collect(const std::function<bool(const PageCommand &)> &wanted) const
{
    QList<QAction *> actions;
    int group = 0;
    for (const Entry &entry : m_entries) {
        if (!entry.offered || !wanted(entry.command)) {
            continue;
        }
        if (!actions.isEmpty() && entry.command.group != group) {
            actions.append(nullptr);
        }
        group = entry.command.group;
        actions.append(entry.action);
    }
    return actions;
}

void RecordActions::retranslate()
{
    for (const Entry &entry : qAsConst(m_entries)) {
        entry.action->setText(entry.command.text.translated());
    }
}
