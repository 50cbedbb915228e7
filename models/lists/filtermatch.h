// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/field.h"
#include "models/catalog/query.h"

#include <QDate>

/// Whether a value passes a filter, as the database would say. For lists that are in memory. Pure.
[[nodiscard]] bool filterMatches(const Field &field, const Filter &filter, const QVariant &value, const QDate &today,
                                 const QTimeZone &zone);
/// The order of lists: texts folded, numbers and moments by value. Not for empty values.
[[nodiscard]] bool valueLess(const Field &field, const QVariant &one, const QVariant &other);
