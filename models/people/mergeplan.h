// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/record.h"
#include "models/core/instant.h"

#include <QHash>
#include <QList>
#include <QString>

/// Which value a merged person keeps of a field.
enum class MergeChoice {
    Kept, ///< of the one who stays
    Gone, ///< of the other
    Both  ///< lists joined, texts one under the other
};

/// A field in which two people differ.
struct MergeField
{
    QString entity; ///< "users" or the profile
    QString field;
    QVariant kept;
    QVariant gone;
    MergeChoice choice = MergeChoice::Kept; ///< what is proposed
    bool canJoin = false;

    [[nodiscard]] QString key() const { return entity + QLatin1Char('.') + field; }
};

/// Records of one kind that pass from one person to the other.
struct MergeMove
{
    QString table;
    qint64 records = 0;
    qint64 twins = 0; ///< of them, those of which the one who stays has the same: they become one
};

/// What a merge would do.
struct MergePreview
{
    QString keptId;
    QString goneId;
    QString keptLabel;
    QString goneLabel;
    qint64 keptVersion = 0;
    qint64 goneVersion = 0;
    QHash<QString, QString> labels; ///< of references among the values
    QList<MergeField> fields;
    QList<MergeMove> moves;
    QStringList profiles;    ///< tables: kinds of person that the one who stays becomes
    qint64 overlaps = 0;     ///< meetings at the same time: the other's are kept as optional
    qint64 together = 0;     ///< records that name both (a mentorship between them): no merge then
};

/// What the person decided.
struct MergeRequest
{
    QString keptId;
    QString goneId;
    qint64 keptVersion = 0; ///< of the preview: Conflict when somebody changed one of them since
    qint64 goneVersion = 0;
    QHash<QString, MergeChoice> choices; ///< by MergeField::key(); what is missing keeps the proposal
};

/// A merge that was done.
struct MergeEntry
{
    QString id;
    QString keptId;
    QString goneId;
    QString keptLabel;
    QString goneLabel;
    QString byLabel;
    Instant at;
    bool undone = false;
};

/// What became of taking a merge back.
struct MergeSplit
{
    QString goneId;
    QString goneLabel;
    QString keptLabel;
    qint64 back = 0; ///< records that belong to the other person again
    qint64 left = 0; ///< values and records that were changed since and stay as they are
};
