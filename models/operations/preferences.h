// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

enum class ThemeChoice { System, Light, Dark };

/// What a person chose about the program itself; the same on every workspace of this computer.
struct Preferences
{
    QString language; ///< "es" or "en"; empty: the system's
    ThemeChoice theme = ThemeChoice::System;
    QByteArray zone;      ///< IANA name; empty: the person's, else the workspace's
    QString numberFormat; ///< a locale's name ("es_CO", "en_US"); empty: the one that goes with the language
    bool operator==(const Preferences &) const = default;
};
