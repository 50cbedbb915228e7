// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/entity.h"
#include "models/catalog/fielddisplay.h"
#include "models/catalog/historyentry.h"

#include <QHash>

/// What happened to one field.
struct HistoryChange
{
    QString field;  ///< its label
    QString before; ///< empty: there was nothing
    QString after;
};

/// The changes of one line of a record's history in words; fields that are not shown are left out. `labels` names the
/// records that references refer to.
[[nodiscard]] QList<HistoryChange> historyChanges(const Entity &entity, const HistoryEntry &entry,
                                                  const DisplayFormat &format, const QHash<QString, QString> &labels);

/// "Created", "Changed", "Deleted" ...
[[nodiscard]] QString historyActionText(const QString &action);
