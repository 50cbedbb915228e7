// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/entity.h"
#include "models/core/result.h"

/// One thing that is done to one field of many records.
struct FieldEdit
{
    enum class Action {
        Set,
        Clear,
        AddTags,    ///< `value`: JSON array of texts
        RemoveTags, ///< the same
        Add,        ///< numbers: `value` is a Decimal; dates and instants: `amount` of `unit`
        Subtract,
        Replace ///< `find` in texts, in any case, by `replacement`
    };
    enum class Unit { Days, Weeks, Months, Hours };

    QString field;
    Action action = Action::Set;
    QVariant value; ///< canonical for Set
    int amount = 0;
    Unit unit = Unit::Days;
    QString find;
    QString replacement;
    bool operator==(const FieldEdit &) const = default;
};

/// True when people may change the field of an existing record at all.
[[nodiscard]] bool canBeEditedLater(const Entity &entity, const Field &field);
/// What can be done to a field, in the order of a menu; empty where nothing can.
[[nodiscard]] QList<FieldEdit::Action> actionsFor(const Entity &entity, const Field &field);
/// What the value becomes. An empty value stays empty but for Set and AddTags. Refused where the result has no place in
/// the field's type (a number beyond it, a list of another program).
[[nodiscard]] Result<QVariant> applyFieldEdit(const Field &field, const FieldEdit &edit, const QVariant &before);
