// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/tourstage.h"

#include <QList>

#include <functional>

/// One picture of the tour.
struct TourShot
{
    QString name;             ///< of the file, before the language and the theme
    QString page;             ///< what lies behind
    bool needsRecord = false; ///< the first record of the page is looked up for it
    /// Shows a dialog or a popup over the page; empty: the page itself.
    std::function<void(TourStage &)> show;
    bool opens = true; ///< with `show`: a window of its own lies over the page afterwards
};

/// Every page, every form of the catalogue's entities, every dialog. New pages and entities are toured by themselves; a
/// new dialog is one line in tourcatalog.cpp.
[[nodiscard]] QList<TourShot> tourShots(const Catalog &catalog, const QStringList &pages);
