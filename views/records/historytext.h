// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/catalog/fielddisplay.h"
#include "models/core/result.h"
#include "models/related/historyact.h"

#include <QHash>

/// What happened to one field, in words.
struct HistoryChange
{
    HistoryLine line;    ///< as the log has it
    QString field;       ///< the field's label
    QString before;      ///< empty: there was nothing, or `added` and `removed` say it
    QString after;
    QStringList added;   ///< of tags and lists: what came
    QStringList removed; ///< … and what went
    bool restorable = false; ///< the value before can be written again: the entity's form has the field

    [[nodiscard]] bool isList() const { return !added.isEmpty() || !removed.isEmpty(); }
};

/// The lines of an act in words, in the order of the entity's fields; fields that are not shown are left out. `labels` names
/// the records that references refer to. Fields of other tables of a person are found in `catalog`.
[[nodiscard]] QList<HistoryChange> historyChanges(const Catalog &catalog, const Entity &entity, const HistoryAct &act,
                                                  const DisplayFormat &format, const QHash<QString, QString> &labels);

/// "Created", "Changed", "Deleted" ...
[[nodiscard]] QString historyActionText(const QString &action);

/// An act as plain text, to be copied.
[[nodiscard]] QString historyActText(const HistoryAct &act, const QList<HistoryChange> &changes, const DisplayFormat &format);

/// The value before a line as the record's field takes it; an invalid one is NULL.
[[nodiscard]] Result<QVariant> valueBefore(const Field &field, const HistoryLine &line);
