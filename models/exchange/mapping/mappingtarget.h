// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/mapping/mappedrow.h"

/// The target of a path against the catalogue, without its part. A whole name is resolved to the first names. Errors:
/// UnknownField, ReadOnlyField (nothing that an import may write), Usage (a key in a field that has none).
[[nodiscard]] Result<MappedTarget> resolveTarget(const Catalog &catalog, const Entity &entity, const TargetPath &path,
                                                 bool olderSystem);
[[nodiscard]] Error unknownTarget(const QString &name);
/// True for what an import may write, and for the id, which finds records.
[[nodiscard]] bool isImportable(const Field &field);
/// The keys that a JSON field is known to have; empty where it has none, or any ("answers").
[[nodiscard]] QStringList knownKeys(const Field &field);
/// True where a target may name a key inside the field.
[[nodiscard]] bool takesKeys(const Field &field);
/// As which kind of value a key inside a JSON field is read: "contact_info#email" is an address.
[[nodiscard]] FieldType typeOfKey(const Field &field, const QString &key);
