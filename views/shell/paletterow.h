// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/searchhit.h"

/// One line of the palette.
struct PaletteRow
{
    enum class Kind {
        Header, ///< the title of a group: never the current line
        Record,
        ShowAll, ///< the list of an entity, with what was typed
        Page,
        Command
    };

    Kind kind = Kind::Header;
    QString id;     ///< of the record, page or command
    QString entity; ///< Record, ShowAll
    QString title;
    QString secondary;
    QString remark; ///< muted at the right: what it is, or its shortcut
    QString icon;
    QList<SearchMatch> titleMatches;
    QList<SearchMatch> secondaryMatches;
    bool person = false; ///< shown with initials
    bool active = true;

    [[nodiscard]] bool isChoice() const { return kind != Kind::Header; }
};
