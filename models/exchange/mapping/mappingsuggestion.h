// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editing/typedvalue.h"
#include "models/exchange/mapping/importmapping.h"
#include "models/exchange/mapping/rulesguess.h"
#include "models/exchange/reading/sourcetable.h"

/// A column of the file as the wizard shows it.
struct ColumnSketch
{
    QString heading;
    QStringList examples;  ///< at most 5 different texts, longest known first never: in the order of the file
    int filled = 0;        ///< rows with a text
    int distinct = 0;      ///< different texts, counted to 1,000
    QString suggestion;    ///< TargetPath text; empty: nothing fits
    bool sure = false;     ///< the heading names it; else it is a guess from the values
};

/// What the columns most likely mean, in Spanish or English, by heading first, then by what stands in them (e-mails, phones,
/// dates, words of a vocabulary). Pure; reads at most 2,000 rows.
[[nodiscard]] QList<ColumnSketch> sketchColumns(const Catalog &catalog, const Entity &entity, const SourceTable &table,
                                                const TypedFormat &format);
/// A whole mapping to begin with: every suggestion, the words of vocabularies as far as they are known, rules by what the file's
/// numbers and dates look like, default keys, references found by name.
[[nodiscard]] ImportMapping suggestMapping(const Catalog &catalog, const Entity &entity, const SourceTable &table,
                                           const TypedFormat &format);
/// The same for people of an older system: a column of passwords goes to TargetPath::PasswordHash, roles are read.
void suggestOlderSystem(const Catalog &catalog, ImportMapping &mapping, const SourceTable &table, const TypedFormat &format);
/// The targets that a person may choose for that entity, in the order of its form; those of references after them.
[[nodiscard]] QList<TargetPath> possibleTargets(const Catalog &catalog, const Entity &entity);
/// How a target is called: "Correo", "Emprendedor › Correo", "Respuestas › ¿Cuántas personas?".
[[nodiscard]] QString targetLabel(const Catalog &catalog, const Entity &entity, const TargetPath &target);
/// The different texts of a mapped vocabulary column with the value that each would get (empty: unknown), most frequent first.
struct WordUse { QString text; int rows = 0; QString value; bool known = false; };
[[nodiscard]] QList<WordUse> wordsOf(const Catalog &catalog, const ImportMapping &mapping, const FieldMapping &field,
                                     const SourceTable &table, const TypedFormat &format);
