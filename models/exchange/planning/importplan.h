// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/mapping/mappedrow.h"
#include "models/exchange/reading/sourcetable.h"

#include <QJsonObject>

#include <optional>

/// What would become of a row. Every row has exactly one; the counts add up to the rows.
enum class RowOutcome { New, Changed, Unchanged, Refused, Duplicate, Skipped };

/// What a person decided about a row.
enum class RowDecision {
    Default,
    Skip,
    Create,  ///< a duplicate: it is another one, make it
    Update   ///< a duplicate of a record: it is that one, change it
};

/// Who or what a row may be already.
struct RowTwin
{
    enum class Kind { RowOfFile, Record };

    Kind kind = Kind::Record;
    qint64 row = 0;   ///< RowOfFile: SourceRow::number of the first one
    QString id;       ///< Record
    QString label;    ///< its name
    QString reason;   ///< translated: "Same e-mail as Luz Dary Restrepo Quintero"
    int target = -1;  ///< the cell that says so
};

/// What happens to one record of a row: the record itself (part 0) or one that it refers to.
struct PlannedPart
{
    enum class State {
        None,      ///< the row says nothing about it
        New,
        Changed,
        Unchanged,
        SameAsRow  ///< made by an earlier row of the file: `id` is that one's
    };

    State state = State::None;
    QString id;            ///< New: the id that it will get
    qint64 rowVersion = 0; ///< of the record that is there
    QList<int> changed;    ///< targets that change
    QVariantList before;   ///< by `changed`
};

/// One row of the file, thought through.
struct PlannedImportRow
{
    int source = 0;          ///< position in ImportPlan::source.rows
    qint64 number = 0;
    RowOutcome outcome = RowOutcome::New;
    RowDecision decision = RowDecision::Default;
    QString label;           ///< how the record is or will be named
    QVariantList values;     ///< by target; references are ids here where found
    QList<bool> given;
    QStringList typed;       ///< by target
    QList<CellProblem> problems;
    std::optional<RowTwin> twin;
    QList<PlannedPart> parts; ///< by part; the first is the record itself
};

struct ImportCounts
{
    int rows = 0;
    int created = 0;
    int changed = 0;
    int unchanged = 0;
    int refused = 0;
    int duplicates = 0;
    int skipped = 0;
    int changedFields = 0;
    int referencesCreated = 0; ///< records that rows refer to and that are made
    bool operator==(const ImportCounts &) const = default;
};

/// An import, thought through before anything is written. A value, copied between threads; large ones are shared (QList).
struct ImportPlan
{
    ImportMapping mapping;
    SourceTable source;
    QList<MappedTarget> targets; ///< point into the catalogue
    /// Targets from here on have no column: the planner added them for what is made of its name alone, and for required fields that
    /// nothing fills. -1: all have one.
    int mappedTargets = -1;
    QList<PlannedImportRow> rows;
    QHash<QString, QString> labels; ///< of records that values refer to, by id
    bool tried = false; ///< the database was asked, by writing and rolling back; else only at the commit

    [[nodiscard]] bool isMapped(int target) const { return mappedTargets < 0 || target < mappedTargets; }
    [[nodiscard]] ImportCounts counts() const;
    /// {"rows":n,"new":…,"changed":…,"unchanged":…,"refused":…,"duplicates":…,"skipped":…,"errors":[{"row","field","code","message"}]}
    [[nodiscard]] QJsonObject toJson() const;
};
