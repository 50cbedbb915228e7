// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/query.h"
#include "models/editing/changeplan.h"
#include "models/editing/fieldedit.h"
#include "models/editing/pastemapping.h"

namespace BulkLimits {
inline constexpr int WithoutAsking = 5'000; ///< rows of a list that are changed without a further question
inline constexpr int AtMost = 100'000;      ///< rows of one change
inline constexpr int TriedInPreview = 500;  ///< changed rows that a preview tries out, so that it knows what the database refuses
} // namespace BulkLimits

/// Which records are meant: these, or all of a list as the database has it at that moment.
struct BulkTarget
{
    QString entity;
    QStringList ids;
    std::optional<Query> query; ///< instead of the ids
};

/// One record and what it is to become: filled cells.
struct RecordChange
{
    QString id;
    FieldValues values;
};

/// A block to be pasted.
struct PasteRequest
{
    QString entity;
    ClipboardTable block;   ///< without the header row
    PasteMapping mapping;
    QStringList rowIds;     ///< without a key: the record of each line; shorter where the list ends
    TypedFormat format;
};

/// What was written, as an undo needs it.
struct AppliedChanges
{
    struct Row
    {
        QString id;
        QString label;
        FieldValues before;
        FieldValues after;
    };
    QString entity;
    QList<Row> rows;
};

/// All rows were written, or none: then `refused` says which could not be and why.
struct ApplyOutcome
{
    AppliedChanges applied;
    QList<PlannedRow> refused;
};

/// What an undo brought back, and what it left because somebody changed it since.
struct UndoOutcome
{
    int restored = 0;       ///< records that are wholly or partly as before
    QStringList kept;       ///< names of records with a field that was changed since
    QStringList gone;       ///< names of records that were deleted since
    QStringList refused;    ///< names of records whose old value the database refuses now
};
