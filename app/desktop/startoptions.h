// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/operations/preferences.h"

#include <QSize>
#include <QStringList>

#include <optional>

/// What the command line asks for.
struct StartOptions
{
    QString file;   ///< *.semillero or *.semillero-server; empty: none given
    QString server; ///< a saved connection's name or a postgresql:// address
    QString email;  ///< --as: who is at work
    QString page;   ///< an entity or feature; with --open a record: "programs/0191…"
    QString language;
    std::optional<ThemeChoice> theme;
    QSize windowSize; ///< not valid: as last time
    QString tourFolder;
    int fontPercent = 100; ///< of the tour's font
    bool help = false;
    bool version = false;
};

/// Reads the arguments (the program's name first). Usage errors carry a sentence.
[[nodiscard]] Result<StartOptions> parseStartOptions(const QStringList &arguments);
/// What `--help` prints.
[[nodiscard]] QString startOptionsHelp();
