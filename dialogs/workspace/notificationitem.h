// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"

#include <QString>

/// One notification of the person.
struct NotificationItem
{
    QString id;
    QString title;
    QString message;
    Instant at;
    bool read = false;
    QString entity; ///< what it is about; empty: nothing to open
    QString recordId;
    qint64 rowVersion = 0;
};
