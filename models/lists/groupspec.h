// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <Qt>

/// How dates are put into groups; everything else groups by its value.
enum class GroupStep { Value, Day, Week, Month, Year };

/// What is computed of a column of numbers or money. Empty cells do not count.
enum class TotalKind { Sum, Average, Smallest, Largest };

struct GroupTotal
{
    QString field;
    TotalKind kind = TotalKind::Sum;
    bool operator==(const GroupTotal &) const = default;
};

/// How a list is put into groups.
struct GroupSpec
{
    enum class Order { Name, Count, Total };

    QString field; ///< empty: not grouped
    GroupStep step = GroupStep::Value;
    QList<GroupTotal> totals;
    Order order = Order::Name; ///< Total: by the first of totals
    Qt::SortOrder direction = Qt::AscendingOrder;

    [[nodiscard]] bool isEmpty() const { return field.isEmpty(); }
    bool operator==(const GroupSpec &) const = default;
};
