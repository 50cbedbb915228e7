// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/database/executor.h"

#include <QDate>
#include <QList>

/// One month of the log, or the rest.
struct ActivityPartition
{
    QString name;
    QDate from;             ///< the first day, UTC; invalid: the default partition, which takes what no month takes
    QDate until;            ///< the day after the last
    qint64 rows = 0;        ///< exact in the default partition, else the server's estimate; -1: not known yet
    qint64 bytes = 0;       ///< with its indexes

    [[nodiscard]] bool isDefault() const { return !from.isValid(); }
};

/// How the log is divided.
struct ActivityPartitionReport
{
    QList<ActivityPartition> partitions; ///< by month, the default one last
    QList<QDate> missing; ///< months, by their first day, that should have a partition and have none
    int made = 0;         ///< by ensure()

    [[nodiscard]] qint64 strayRows() const; ///< what lies in the default partition
};

/// The months of activity_logs on PostgreSQL; a file has one table and gives an empty report. Needs a login that owns the
/// schema (ErrorCode::Permission else). Blocking, in the executor's thread. What lies in the default partition is counted.
class ActivityPartitions final
{
public:
    static constexpr int MonthsAhead = 4;  ///< kept ready by every `migrate`
    static constexpr int MostMonths = 1200;

    explicit ActivityPartitions(Executor &executor) : m_executor(executor) {}

    /// Missing: from `back` months ago - or the first month of which there is anything - to `ahead` months from now.
    [[nodiscard]] Result<ActivityPartitionReport> report(int back, int ahead);
    /// Makes what is missing between these months, then reports. Rows of a new month leave the default partition.
    [[nodiscard]] Result<ActivityPartitionReport> ensure(int back, int ahead);

private:
    [[nodiscard]] Result<ActivityPartitionReport> reportAsOwner(int back, int ahead);
    [[nodiscard]] Result<QList<ActivityPartition>> partitions();
    [[nodiscard]] Result<QList<QDate>> monthsOfStrays();
    [[nodiscard]] Result<void> becomeOwner();

    Executor &m_executor;
};
