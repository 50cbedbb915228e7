// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/entity.h"
#include "models/catalog/record.h"
#include "models/core/result.h"

/// The rules of one value: length, form, range, vocabulary, JSON. Nothing wrong: an empty optional. The sentence says
/// what is allowed. `value` is canonical; empty text counts as NULL.
[[nodiscard]] std::optional<FieldError> validateField(const Field &field, const QVariant &value);

/// All rules of a new record (`before` empty: required fields must be there) or of a change (`before`: the values as they
/// are; only the changed fields and the rules that join them are checked, state moves included). In the order of the
/// entity's fields.
[[nodiscard]] QList<FieldError> validateRecord(const Entity &entity, const FieldValues &values,
                                               const std::optional<FieldValues> &before = std::nullopt);

/// What a new record starts with, under what is given. A default is not put over a given NULL.
[[nodiscard]] FieldValues withDefaults(const Entity &entity, FieldValues values);
