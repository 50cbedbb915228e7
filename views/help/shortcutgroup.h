// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// A command and its keys, as the cheat sheet shows them.
struct ShortcutEntry
{
    QString text; ///< without mnemonic
    QString keys; ///< in the words of the system; empty: by menu and palette only
};

/// A part of the cheat sheet.
struct ShortcutGroup
{
    QString title;
    QList<ShortcutEntry> entries;
};
