// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/text.h"

#include <QList>
#include <QString>

/// A page in the navigation.
struct NavigationItem
{
    QString page; ///< the name on command lines: "home", "programs"
    Text title;
    QString icon;
};

/// A titled group of pages that opens and closes.
struct NavigationGroup
{
    QString key; ///< remembered as closed under it
    Text title;  ///< empty: the pages stand alone, above the groups
    QList<NavigationItem> items;
    bool closedAtFirst = false;
};
