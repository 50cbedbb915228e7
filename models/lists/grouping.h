// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/entity.h"
#include "models/catalog/fielddisplay.h"
#include "models/catalog/query.h"
#include "models/lists/groupspec.h"

#include <QHash>
#include <QVariant>

/// What a total came to. Averages are rounded half up to the field's decimals, of whole numbers to two.
struct TotalValue
{
    QVariant value;        ///< qint64 or Decimal; invalid: no number in it
    QString currency;      ///< of money with a currency column; empty: the workspace's
    bool isMixed = false;  ///< amounts in several currencies: there is no total
};

/// The records of a list that have the same value, or a date in the same period.
struct Group
{
    QVariant key;  ///< canonical; of dates with a step the first day (QDate); invalid: empty
    QString label; ///< of texts: as one of the records writes it
    qint64 count = 0;
    QList<TotalValue> totals; ///< in the order of GroupSpec::totals
};

struct GroupList
{
    QList<Group> groups;
    Group all; ///< the whole list
    bool isCut = false; ///< there are more groups than anybody reads; these are the largest
};

/// True for fields that lists can be grouped by.
[[nodiscard]] bool canGroupBy(const Field &field);
[[nodiscard]] bool canTotal(const Field &field);
/// Dates and instants go into periods.
[[nodiscard]] bool groupsByPeriod(const Field &field);

/// The filters that hold for exactly the records of a group.
[[nodiscard]] QList<Filter> groupFilters(const Field &field, GroupStep step, const Group &group, const QTimeZone &zone);
/// How the group is called: "Prototype", "November 2026", "Empty".
[[nodiscard]] QString groupLabel(const Field &field, GroupStep step, const Group &group, const DisplayFormat &format);
/// How a total reads; of several currencies a word.
[[nodiscard]] QString totalText(const Field &field, TotalKind kind, const TotalValue &total, const DisplayFormat &format);
/// The name of a kind of total: "Sum".
[[nodiscard]] QString totalName(TotalKind kind);
/// Sorts as the specification says; the group of empty values comes last.
void sortGroups(QList<Group> &groups, const Field &field, const GroupSpec &spec, const DisplayFormat &format);
