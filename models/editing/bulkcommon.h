// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/core/result.h"
#include "models/editing/changeplan.h"

// What planning and writing share.

/// An entity whose records people may change, or why not.
[[nodiscard]] Result<const Entity *> entityToChange(const Catalog &catalog, const QString &name);
/// A row whose record is not there any more.
[[nodiscard]] PlannedRow deletedRow(const QString &id, qsizetype cells);
[[nodiscard]] QHash<QString, Record> recordsById(const QList<Record> &records);
