// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/page.h"
#include "models/core/instant.h"

#include <QHash>
#include <QSet>

#include <optional>

/// A list as it was at a moment.
struct AsOfList
{
    Page rows;                 ///< all of them, as the list's search, filters and order have them
    QHash<QString, QHash<QString, QVariant>> now; ///< of records that changed since: the values of today by field
    QSet<QString> gone;        ///< records that were there and are not any more
    qint64 newSince = 0;       ///< records that were not there yet
    QStringList unknownFields; ///< no history tells their value: shown empty, not filtered by
    std::optional<Instant> reaches; ///< the oldest entry of the history; nothing: there is none
};
