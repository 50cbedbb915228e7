// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/record.h"
#include "models/core/instant.h"

#include <QList>
#include <QString>

#include <optional>

/// One deletion in the recycle list: what was deleted together.
struct DeletedBatch
{
    QString id;
    QString entity;        ///< of the records that were chosen
    QString label;         ///< the names of the first of them; may be empty
    qint64 records = 0;    ///< how many were chosen
    qint64 dependents = 0; ///< how many rows went with them
    QString byId;          ///< empty: the system
    QString byLabel;
    Instant at;
};

/// Which deletions the recycle list shows; all conditions have to hold.
struct DeletedFilter
{
    QString search; ///< in the names; folded, every word
    QString entity; ///< empty: any kind
    QString byId;   ///< empty: anybody
    std::optional<Instant> since;
    bool operator==(const DeletedFilter &) const = default;
};

/// A choice of the recycle list's filters.
struct DeletedChoice
{
    QString id;    ///< an entity or a person
    QString label; ///< of a person
    qint64 count = 0;
};

/// What a deletion holds of one kind.
struct DeletedContents
{
    QString entity;
    qint64 count = 0;
    QList<Record> records;  ///< the first of them, with the labels of what they refer to
    QStringList labels;     ///< their names, in the same order; may be empty
};
