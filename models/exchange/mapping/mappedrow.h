// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/exchange/mapping/importmapping.h"

#include <QVariant>

/// One target of a mapping, resolved against the catalogue.
struct MappedTarget
{
    TargetPath path;
    QString text;                  ///< path.toText()
    const Entity *entity = nullptr; ///< the entity whose field it is
    const Field *field = nullptr;   ///< of `entity`; nullptr only for the password hash of an older system
    int part = 0;                   ///< 0: the record itself; else 1 + position in the mapping's references
};

/// Trouble with one value.
struct CellProblem
{
    int target = -1; ///< position in the targets; -1: the whole row
    ErrorCode code = ErrorCode::Internal;
    QString message; ///< translated
    bool operator==(const CellProblem &) const = default;
};

/// A row of the file in canonical values (models/catalog/field.h), by target. A reference that is mapped by name holds its text
/// until the planner has found the record. Tags are JSON lists; keys of one JSON field stay apart.
struct MappedRow
{
    QVariantList values;          ///< invalid: NULL
    QList<bool> given;            ///< false: the file says nothing about it (an empty cell where emptyClears is not set)
    QStringList typed;            ///< what stood in the file, joined
    QList<CellProblem> problems;
};
