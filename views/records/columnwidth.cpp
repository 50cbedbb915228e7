// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/columnwidth.h"

#include "views/common/thememetrics.h"

namespace {

int sharedCellWidth(const Field &field)
{
    if (field.isText()) {
        return 174; // a person's whole name with initials
    }
    return field.type == FieldType::Vocabulary ? 152 : 150; // a state with its reason, a program with its cohort
}

int designWidth(const Field &field)
{
    if (!field.listedWith.isEmpty()) {
        return sharedCellWidth(field);
    }
    switch (field.type) {
    case FieldType::Bool:
    case FieldType::Integer:
        return 96;
    case FieldType::Date:
        return 110;
    case FieldType::Instant:
        return field.shownAsAge ? 72 : 150;
    case FieldType::Vocabulary:
        return field.is(FieldFlag::Derived) ? 130 : 150;
    case FieldType::Money:
    case FieldType::Phone:
        return 150;
    case FieldType::Reference:
        return field.is(FieldFlag::Derived) ? 120 : 200;
    case FieldType::Email:
    case FieldType::TagList:
    case FieldType::Url:
        return 200;
    case FieldType::Json:
        return field.shape == JsonShape::Activity ? 420 : 240;
    case FieldType::MultiLine:
        return 240;
    default:
        return field.maxLength > 0 && field.maxLength <= 20 ? 110 : 180;
    }
}

} // namespace

int defaultColumnWidth(const Field &field)
{
    return ThemeMetrics::of().px(designWidth(field));
}
