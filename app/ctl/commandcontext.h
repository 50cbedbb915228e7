// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/catalog/fielddisplay.h"
#include "models/core/clock.h"

#include <QProcessEnvironment>
#include <QTextStream>

class QIODevice;

/// What a command reads from and writes to besides the workspace. Refers to what main() or a test owns.
struct CommandContext
{
    const Catalog &catalog;
    const Clock &clock;
    QTextStream &out;
    QIODevice &input; ///< open for reading: standard input
    QProcessEnvironment environment;
    DisplayFormat format; ///< numbers, dates and times in tables for people
    bool json = false;
};
