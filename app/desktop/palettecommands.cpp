// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/palettecommands.h"

#include <QMenu>

namespace {

QString plainText(const QString &text)
{
    QString plain = text;
    plain.replace(QLatin1String("&&"), QString(QChar(u'\x1')));
    plain.remove(QLatin1Char('&'));
    plain.replace(QChar(u'\x1'), QLatin1Char('&'));
    return plain;
}

void addPaletteActions(const QMenu *menu, QList<PaletteAction> &actions)
{
    const QString group = plainText(menu->title());
    for (QAction *action : menu->actions()) {
        if (action->isSeparator() || !action->isEnabled() || !action->isVisible()) {
            continue;
        }
        if (action->menu() != nullptr) {
            addPaletteActions(action->menu(), actions);
            continue;
        }
        if (action->text().isEmpty()) {
            continue;
        }
        PaletteCommand command;
        command.id = QString::number(actions.size());
        command.title = plainText(action->text());
        command.group = group;
        command.icon = action->icon().name();
        command.shortcut = action->shortcut();
        actions.append({action, command});
    }
}

} // namespace

QList<PaletteAction> paletteActions(const QList<QMenu *> &menus)
{
    QList<PaletteAction> actions;
    for (const QMenu *menu : menus) {
        addPaletteActions(menu, actions);
    }
    return actions;
}
