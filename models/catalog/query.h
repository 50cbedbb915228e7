// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QList>
#include <QString>
#include <QTimeZone>
#include <QVariant>

/// How a filter compares. Texts are compared folded (models/core/fold.h). filteroperators.h says which suit a field and how
/// each is written.
enum class FilterOperator {
    Equal,
    NotEqual,         ///< also true where the field is empty
    GreaterOrEqual,
    LessOrEqual,
    Contains,
    JsonContains,     ///< the JSON value holds this one (a tag, a key with its value)
    IsNull,
    In,               ///< one of several; an invalid value among them stands for "empty"
    NotNull,
    Greater,          ///< later, more
    Less,             ///< earlier, less
    StartsWith,
    NotContains,      ///< also true where the field is empty
    NotIn,            ///< none of several, or empty; tags: holds none of them
    HasAll,           ///< tags: holds each of them
    HasKey,           ///< JSON: an object with this key, or a list with this text
    During,           ///< dates: inside a period that moves with today (relativedays.h): "this-month", "last-14d"
    OlderThan,        ///< dates: longer ago than "21d", "3w", "2m"
    OlderThanOrNever, ///< the same, or empty
    LaterThan         ///< dates: further ahead than "21d" from today
};

struct Filter
{
    QString field;
    FilterOperator op = FilterOperator::Equal;
    /// Canonical types. In, NotIn and HasAll have any number (of tags: the bare words), IsNull and NotNull none, all others one.
    /// Contains, StartsWith, NotContains, HasKey and the relative ones have a text, which stays as it was asked for.
    QVariantList values;
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
    QTimeZone zone = QTimeZone::utc(); ///< the person's: decides when a day begins for relative filters and derived fields

    [[nodiscard]] bool isFiltered() const { return !search.isEmpty() || !filters.isEmpty(); }
    bool operator==(const Query &) const = default;
};
