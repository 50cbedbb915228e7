// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/people/mergeplan.h"

/// The fields in which two records of an entity differ and that people choose among, with a proposal: what only one has is
/// taken; lists are joined; of two different values the one of who stays. Only those of `tables` (of a person's profile the
/// profile's own columns are asked once).
[[nodiscard]] QList<MergeField> differingFields(const Entity &entity, const Record &kept, const Record &gone,
                                                const QStringList &tables);

/// The value that a choice gives.
[[nodiscard]] QVariant chosenValue(const Field &field, const MergeField &difference, MergeChoice choice);
