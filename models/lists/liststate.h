// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/entity.h"
#include "models/catalog/query.h"
#include "models/lists/groupspec.h"

#include <QJsonObject>

struct ColumnState
{
    QString field;
    int width = 0; ///< design pixels; 0: as wide as the list makes it
    bool operator==(const ColumnState &) const = default;
};

/// How a list looks and what it holds: what a saved view keeps.
struct ListState
{
    QString search;
    QList<Filter> filters; ///< relative periods stay relative
    QList<ColumnState> columns; ///< in the order that the person sees; empty: the usual ones
    QString sortField;
    Qt::SortOrder order = Qt::AscendingOrder;
    GroupSpec group;
    int frozen = 0; ///< columns at the left that stay when the others scroll

    [[nodiscard]] QJsonObject toJson(const Entity &entity) const;
    /// What is no longer in the catalogue is left out and named in `missing` (if given): field names.
    [[nodiscard]] static ListState fromJson(const Entity &entity, const QJsonObject &json, QStringList *missing = nullptr);
    /// The same list to whoever reads it; widths do not matter.
    [[nodiscard]] bool sameAs(const ListState &other) const;
};
