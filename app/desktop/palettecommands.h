// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/palettecommand.h"

#include <QList>
#include <QPointer>

class QAction;
class QMenu;

/// A command of the menus as the palette offers it.
struct PaletteAction
{
    QPointer<QAction> action;
    PaletteCommand command; ///< its id is its place in the list
};

/// Everything that can be done now: the enabled commands of these menus and of the menus inside them.
[[nodiscard]] QList<PaletteAction> paletteActions(const QList<QMenu *> &menus);
