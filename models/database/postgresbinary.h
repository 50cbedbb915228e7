// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/field.h"

#include <QByteArrayView>
#include <QVariant>

// PostgreSQL's binary forms (big-endian, pg_type's fixed OIDs) to canonical values. Twice as fast as its text forms where
// ids and instants are read.

/// True for the types that readPostgresValue() knows. 0 stands for the text form.
[[nodiscard]] bool isReadablePostgresType(unsigned oid);

/// One value that is not NULL. What the field's type cannot hold (infinite dates, NaN) is read as NULL.
/// `scale`: decimals that the value is brought to (rounded half away from zero); -1: as they come.
[[nodiscard]] QVariant readPostgresValue(QByteArrayView bytes, unsigned oid, FieldType type, int scale);
