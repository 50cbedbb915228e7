// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"

#include <QString>

/// One line of a record's history, newest first.
struct HistoryEntry
{
    QString id;
    Instant at;
    QString actorId;    ///< empty: the system
    QString actorLabel;
    QString action;     ///< created, updated, deleted
    QString changes;    ///< JSON: field: value, or field: [before, after]
};
