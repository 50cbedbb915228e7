// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/field.h"

bool Field::isEditable() const
{
    return type != FieldType::Secret && !is(FieldFlag::ReadOnly) && !is(FieldFlag::Hidden);
}

bool Field::isText() const
{
    switch (type) {
    case FieldType::Text:
    case FieldType::MultiLine:
    case FieldType::Email:
    case FieldType::Url:
    case FieldType::Phone:
        return true;
    default:
        return false;
    }
}
