// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/field.h"
#include "models/catalog/query.h"

#include <optional>

/// What the values of a filter are.
enum class OperandKind {
    None,  ///< IsNull, NotNull
    Value, ///< canonical values of the field
    Text   ///< a text as it was typed: a part of a text, a key, a tag, a period
};

[[nodiscard]] OperandKind operandKind(const Field &field, FilterOperator op);
/// Whether any number of values may be given, of which one (In), none (NotIn) or all (HasAll) hold.
[[nodiscard]] bool takesSeveral(FilterOperator op);
/// Whether a field can be compared so.
[[nodiscard]] bool suitsField(const Field &field, FilterOperator op);
/// A filter whose operator does not suit, whose values are missing or whose period says nothing is InvalidFormat.
[[nodiscard]] Result<void> checkFilter(const Field &field, const Filter &filter);

/// The name that saved views keep: "equal", "older-or-never".
[[nodiscard]] QString filterOperatorName(FilterOperator op);
[[nodiscard]] std::optional<FilterOperator> filterOperatorFromName(const QString &name);
