// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QList>
#include <QString>
#include <QVariant>

/// How a filter compares. Texts are compared folded (models/core/fold.h).
enum class FilterOperator {
    Equal,          ///< field=v
    NotEqual,       ///< field!=v, also true where the field is empty
    GreaterOrEqual, ///< field>=v
    LessOrEqual,    ///< field<=v
    Contains,       ///< field~text
    JsonContains,   ///< field@>json
    IsNull,         ///< field:null
    In              ///< one of several (chips); no command line form
};

struct Filter
{
    QString field;
    FilterOperator op = FilterOperator::Equal;
    QVariantList values; ///< canonical types; one but for In (any number) and IsNull (none)
    bool operator==(const Filter &) const = default;
};

/// What a list asks for. Records come in the order of `sortField`, empty last, then by id.
struct Query
{
    QString entity;
    QStringList fields;  ///< the columns to fetch, beside id and row_version
    QString search;      ///< quick search; folded; every word has to be found in one of the searched fields
    QList<Filter> filters; ///< all have to hold
    QString sortField;   ///< empty: the entity's default
    Qt::SortOrder order = Qt::AscendingOrder;

    [[nodiscard]] bool isFiltered() const { return !search.isEmpty() || !filters.isEmpty(); }
    bool operator==(const Query &) const = default;
};
