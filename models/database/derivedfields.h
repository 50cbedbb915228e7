// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/entity.h"

class SelectJoins;

/// What computes a derived field (FieldFlag::Derived) of the record under `alias`: an expression over the joins that it
/// adds. The one place with the SQL of derived fields; the catalogue says which there are. Every sub-select finds its rows by
/// an index (migrations 0140 and later), so that a page costs some milliseconds at any size.
[[nodiscard]] QString derivedColumn(SelectJoins &joins, const Entity &entity, const QString &alias, const Field &field);

/// Whether there is SQL for it: a test asks for every derived field of the catalogue.
[[nodiscard]] bool isDerivedColumnKnown(const QString &entity, const QString &field);
