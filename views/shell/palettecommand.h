// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>

/// A page to go to or a command to run.
struct PaletteCommand
{
    QString id;
    QString title;
    QString group; ///< muted at the right, and found by: "Programs", "File"
    QString icon;
    QKeySequence shortcut;
    bool page = false;
};
