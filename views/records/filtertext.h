// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/fielddisplay.h"
#include "models/catalog/query.h"

#include <QHash>

/// What the chip of a field's filters says after the field's name: "Concept, Prototype", "from 1/3/2026", "empty".
/// `labels` names the records that references filter by.
[[nodiscard]] QString filterText(const Field &field, const QList<Filter> &filters, const DisplayFormat &format,
                                 const QHash<QString, QString> &labels);

/// Whether the filter bar offers a field.
[[nodiscard]] bool isFilterable(const Field &field);
