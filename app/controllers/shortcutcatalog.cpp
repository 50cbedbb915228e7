// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/shortcutcatalog.h"

#include "app/controllers/fixedkeys.h"
#include "app/desktop/mainwindow.h"
#include "views/records/recordactions.h"
#include "views/records/recordpage.h"
#include "views/shell/pagestack.h"

#include <QAction>
#include <QMenu>

namespace {

QString wordsOfAction(const QString &text)
{
    QString plain = text;
    plain.replace(QLatin1String("&&"), QString(QChar(u'\x1')));
    plain.remove(QLatin1Char('&'));
    plain.replace(QChar(u'\x1'), QLatin1Char('&'));
    return plain;
}

QString wordsOfKeys(const QList<QKeySequence> &keys)
{
    QStringList all;
    for (const QKeySequence &sequence : keys) {
        // A modifier alone has no name of its own.
        all.append(sequence == QKeySequence(Qt::ALT) ? QKeySequence(Qt::ALT | Qt::Key_A).toString(QKeySequence::NativeText).section(QLatin1Char('+'), 0, 0) + QStringLiteral("+…")
                                                     : sequence.toString(QKeySequence::NativeText));
    }
    return all.join(QStringLiteral("  "));
}

void appendActions(ShortcutGroup &group, const QList<QAction *> &actions, const QString &before = QString())
{
    for (const QAction *action : actions) {
        if (action == nullptr || action->isSeparator() || action->text().isEmpty()) {
            continue;
        }
        const QString words = before + wordsOfAction(action->text());
        if (action->menu() != nullptr) {
            appendActions(group, action->menu()->actions(), QString(words + QStringLiteral(" › ")));
        } else {
            group.entries.append({words, wordsOfKeys(action->shortcuts())});
        }
    }
}

/// The open list; else the one with the most commands, made for it.
const RecordPage *listPage(MainWindow &window)
{
    PageStack &pages = window.pages();
    if (const auto *current = qobject_cast<RecordPage *>(pages.currentWidget())) {
        return current;
    }
    return qobject_cast<RecordPage *>(pages.make(QStringLiteral("entrepreneurs")));
}

} // namespace

QList<ShortcutGroup> shortcutGroups(MainWindow &window)
{
    QList<ShortcutGroup> groups;
    for (const QMenu *menu : window.menu().menus()) {
        ShortcutGroup group{wordsOfAction(menu->title()), {}};
        appendActions(group, window.menu().ownActions(menu));
        groups.append(group);
    }
    if (const RecordPage *page = listPage(window)) {
        const auto add = [&groups, page](const char *source, PageCommand::Menu menu) {
            ShortcutGroup group{QCoreApplication::translate("ShortcutCatalog", source), {}};
            appendActions(group, page->recordActions().menu(menu));
            groups.append(group);
        };
        add(QT_TRANSLATE_NOOP("ShortcutCatalog", "In a list: record"), PageCommand::Menu::Record);
        add(QT_TRANSLATE_NOOP("ShortcutCatalog", "In a list: edit"), PageCommand::Menu::Edit);
        add(QT_TRANSLATE_NOOP("ShortcutCatalog", "In a list: view"), PageCommand::Menu::View);
    }
    for (const FixedKey &fixed : fixedKeys()) {
        const QString title = fixed.group.translated();
        if (groups.isEmpty() || groups.last().title != title) {
            groups.append({title, {}});
        }
        groups.last().entries.append({fixed.text.translated(), wordsOfKeys(fixed.keys)});
    }
    groups.removeIf([](const ShortcutGroup &group) { return group.entries.isEmpty(); });
    return groups;
}
