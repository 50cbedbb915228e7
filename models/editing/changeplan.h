// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/entity.h"
#include "models/catalog/record.h"
#include "models/core/error.h"

/// What a change would make of one field of one record.
struct PlannedCell
{
    enum class State {
        Unchanged, ///< it says so already
        Changed,
        Refused, ///< `sentence` says why
        LeftOut  ///< refused, and the person goes on without it
    };

    QVariant before; ///< canonical
    QVariant after;
    State state = State::Unchanged;
    QString sentence;
    QString typed; ///< what stood in a pasted cell
};

/// What a change would make of one record.
struct PlannedRow
{
    QString id; ///< empty: no record was found for a pasted line
    QString label;
    qint64 rowVersion = 0;
    QList<PlannedCell> cells; ///< in the order of ChangePlan::fields
    QString sentence;         ///< why the whole row is refused; else empty
    bool leftOut = false;     ///< the person goes on without it

    [[nodiscard]] PlannedCell::State state() const;
};

/// How many rows would become what.
struct PlanCounts
{
    int changed = 0;
    int unchanged = 0;
    int refused = 0;
    int leftOut = 0;
    bool operator==(const PlanCounts &) const = default;
};

/// A change of many records, thought through before anything is written: what each would become, and why not. A value.
struct ChangePlan
{
    QString entity;
    QStringList fields;
    QList<PlannedRow> rows;
    QHash<QString, QString> labels; ///< of the records that references name, by id

    [[nodiscard]] PlanCounts counts() const;
    [[nodiscard]] int changedCells() const;
    /// What is written for that row: empty when nothing is.
    [[nodiscard]] FieldValues changes(const PlannedRow &row) const;
    /// What the row had where it is changed.
    [[nodiscard]] FieldValues base(const PlannedRow &row) const;
    /// Goes on without what is refused.
    void leaveOutRefused();
};

/// `values` in one row of a plan over `fields`: compared with the record as it is, and checked with the catalogue's rules.
[[nodiscard]] PlannedRow planRow(const Entity &entity, const QStringList &fields, const Record &record,
                                 const FieldValues &values);
/// Puts sentences about fields into the cells of a row; what concerns no cell refuses the row.
void refuse(PlannedRow &row, const QStringList &fields, const Error &error);
/// True when both are the same for the database: JSON by its meaning, empty text as NULL.
[[nodiscard]] bool sameStored(const Entity &entity, const QString &field, const QVariant &left, const QVariant &right);
