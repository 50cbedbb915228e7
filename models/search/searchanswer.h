// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/searchhit.h"

#include <QSet>

/// A word that nothing has, and what was searched instead.
struct SearchCorrection
{
    QString typed;
    QString meant;
    bool operator==(const SearchCorrection &) const = default;
};

/// What a search gave.
struct SearchAnswer
{
    QString text;         ///< what was asked
    QList<SearchHit> hits; ///< best first
    QList<SearchCorrection> corrections; ///< not empty: nothing has the words as they were typed
    QSet<QString> more;   ///< entities of which there is more than `hits` shows
};
