// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/field.h"
#include "models/catalog/query.h"

// What "Filter by this value" and "Exclude this value" make of a cell. A moment stands for its day in the person's zone.

/// Nothing for fields that cannot be filtered so (structured data).
[[nodiscard]] QList<Filter> filtersByValue(const Field &field, const QVariant &value, const QTimeZone &zone);
/// `existing` are the field's filters now: a value that is excluded joins those that are excluded already. Nothing for moments
/// and structured data.
[[nodiscard]] QList<Filter> filtersWithoutValue(const Field &field, const QVariant &value, const QList<Filter> &existing);
