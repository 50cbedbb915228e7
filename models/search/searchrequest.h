// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/fielddisplay.h"

#include <QDate>
#include <QStringList>

/// What to search.
struct SearchRequest
{
    QString text;
    QStringList recentIds; ///< records that the person opened, the latest first: they come before others
    DisplayFormat format;  ///< of secondary texts
    QDate today;           ///< in the person's zone: what is near it comes first
    int perEntity = 5;
    int limit = 40;
};
