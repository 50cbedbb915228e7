// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// A piece of a text that the search matched.
struct SearchMatch
{
    qsizetype start = 0;
    qsizetype length = 0;
    bool operator==(const SearchMatch &) const = default;
};

/// A record that was found.
struct SearchHit
{
    QString entity; ///< whose page and form open it
    QString id;
    QString title;
    QString secondary; ///< what tells it from others of that name: program, date, state ... in the person's format
    QList<SearchMatch> titleMatches; ///< in the order of the text, not overlapping
    QList<SearchMatch> secondaryMatches;
    bool active = true; ///< false: shown after others, muted
    double score = 0;   ///< searchranking.h
};
