// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/entity.h"
#include "models/catalog/record.h"

/// A field that two people changed in different ways.
struct MergeConflict
{
    QString field;
    QVariant base;
    QVariant theirs;
    QVariant mine;
};

/// What two edits of one record make together.
struct RecordMerge
{
    FieldValues changes;            ///< to be written over their version: mine, and lists put together from both
    QStringList theirs;             ///< editable fields that only they changed: kept
    QStringList combined;           ///< lists and structures in which both changed different items
    QStringList same;               ///< both changed them to the same
    QList<MergeConflict> conflicts; ///< in the order of the entity's fields
};

/// Three-way merge. `base`: what I started from, `theirs`: what is stored now, `mine`: the fields that I changed. Fields
/// that the program keeps by itself (counters, instants) never conflict. Pure; linear in the fields.
[[nodiscard]] RecordMerge mergeRecords(const Entity &entity, const FieldValues &base, const FieldValues &theirs,
                                       const FieldValues &mine);

/// True when both are the same for the database: JSON by content, empty text as NULL.
[[nodiscard]] bool isSameStored(const Field &field, const QVariant &left, const QVariant &right);
