// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/entity.h"
#include "models/catalog/record.h"
#include "models/core/result.h"

// The rules about what may be written at all, before the rules of the values (models/catalog/validation.h).

/// Refuses what the system writes by itself (the history, the figures).
[[nodiscard]] Result<void> checkWritable(const Entity &entity);

/// UnknownField and ReadOnlyField, one sentence a field. `creating`: fields that are given once may be given.
[[nodiscard]] QList<FieldError> checkFields(const Entity &entity, const FieldValues &values, bool creating);

/// Empty texts as NULL: the one way in which nothing is stored.
[[nodiscard]] FieldValues withoutEmptyTexts(const FieldValues &values);

/// What differs from `before`; JSON is compared by its meaning.
[[nodiscard]] FieldValues changedValues(const Entity &entity, const FieldValues &before, const FieldValues &changes);

/// The table that holds a field.
[[nodiscard]] QString tableOf(const Entity &entity, const Field &field);
