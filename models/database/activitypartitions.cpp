// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/activitypartitions.h"

#include <QSet>

#include <algorithm>

namespace {

QDate firstOfMonth(QDate day)
{
    return QDate(day.year(), day.month(), 1);
}

} // namespace

qint64 ActivityPartitionReport::strayRows() const
{
    return partitions.isEmpty() || !partitions.constLast().isDefault() ? 0 : partitions.constLast().rows;
}

Result<void> ActivityPartitions::becomeOwner()
{
    const Result<ResultSet> done = m_executor.run({QStringLiteral("SET LOCAL ROLE ecosystem_owner"), {}, {}, {}, {}});
    return done.ok() ? Result<void>() : Result<void>(done.error());
}

Result<ActivityPartitionReport> ActivityPartitions::report(int back, int ahead)
{
    if (m_executor.engine() != Engine::PostgreSql) {
        return ActivityPartitionReport();
    }
    Transaction transaction(m_executor);
    if (auto begun = transaction.begin(); !begun) {
        return begun.error();
    }
    if (auto owner = becomeOwner(); !owner) {
        return owner.error();
    }
    return reportAsOwner(back, ahead); // rolled back: nothing was written
}

Result<ActivityPartitionReport> ActivityPartitions::ensure(int back, int ahead)
{
    if (m_executor.engine() != Engine::PostgreSql) {
        return ActivityPartitionReport();
    }
    Transaction transaction(m_executor);
    if (auto begun = transaction.begin(); !begun) {
        return begun.error();
    }
    if (auto owner = becomeOwner(); !owner) {
        return owner.error();
    }
    const Result<ResultSet> made =
        m_executor.run({QStringLiteral("SELECT app_private.ensure_activity_partitions($1::integer, $2::integer)"),
                        {qint64(back), qint64(ahead)}, {FieldType::Integer}, {}, {}});
    if (!made) {
        return made.error();
    }
    Result<ActivityPartitionReport> report = reportAsOwner(back, ahead);
    if (!report) {
        return report;
    }
    ActivityPartitionReport whole = report.value();
    whole.made = made.value().rows.constFirst().constFirst().toInt();
    if (auto committed = transaction.commit(); !committed) {
        return committed.error();
    }
    return whole;
}

Result<ActivityPartitionReport> ActivityPartitions::reportAsOwner(int back, int ahead)
{
    ActivityPartitionReport report;
    const Result<QList<ActivityPartition>> found = partitions();
    if (!found) {
        return found.error();
    }
    report.partitions = found.value();
    const Result<QList<QDate>> strays = monthsOfStrays();
    if (!strays) {
        return strays.error();
    }
    const Result<ResultSet> today = m_executor.run({QStringLiteral("SELECT (now() AT TIME ZONE 'UTC')::date"), {}, {FieldType::Date}, {}, {}});
    if (!today) {
        return today.error();
    }
    const QDate now = firstOfMonth(today.value().rows.constFirst().constFirst().toDate());
    QSet<QDate> there;
    QDate first = now.addMonths(-std::clamp(back, 0, MostMonths));
    for (const ActivityPartition &partition : std::as_const(report.partitions)) {
        if (!partition.isDefault()) {
            there.insert(partition.from);
            first = std::min(first, partition.from);
        }
    }
    const QDate last = now.addMonths(std::clamp(ahead, 0, MostMonths));
    for (QDate month = first; month <= last; month = month.addMonths(1)) {
        if (!there.contains(month)) {
            report.missing.append(month);
        }
    }
    for (const QDate &month : strays.value()) {
        if (!there.contains(month) && !report.missing.contains(month)) {
            report.missing.append(month);
        }
    }
    std::sort(report.missing.begin(), report.missing.end());
    return report;
}

/// The bounds as dates: partitions are made for UTC months.
Result<QList<ActivityPartition>> ActivityPartitions::partitions()
{
    Statement statement;
    statement.sql = QStringLiteral(
        "SELECT c.relname::text, "
        "(substring(pg_get_expr(c.relpartbound, c.oid) FROM 'FROM \\(''([^'']+)''\\)')::timestamptz AT TIME ZONE 'UTC')::date, "
        "(substring(pg_get_expr(c.relpartbound, c.oid) FROM 'TO \\(''([^'']+)''\\)')::timestamptz AT TIME ZONE 'UTC')::date, "
        "CASE WHEN pg_get_expr(c.relpartbound, c.oid) = 'DEFAULT' THEN (SELECT count(*) FROM public.activity_logs_default) "
        "ELSE coalesce(nullif(c.reltuples, -1)::bigint, pg_stat_get_live_tuples(c.oid), -1) END, "
        "pg_total_relation_size(c.oid) "
        "FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid WHERE i.inhparent = 'public.activity_logs'::regclass "
        "ORDER BY 2 NULLS LAST, 1");
    statement.columns = {FieldType::Text, FieldType::Date, FieldType::Date, FieldType::Integer, FieldType::Integer};
    const Result<ResultSet> rows = m_executor.run(statement);
    if (!rows) {
        return rows.error();
    }
    QList<ActivityPartition> partitions;
    for (const QList<QVariant> &row : rows.value().rows) {
        partitions.append({row.at(0).toString(), row.at(1).toDate(), row.at(2).toDate(), row.at(3).toLongLong(), row.at(4).toLongLong()});
    }
    return partitions;
}

Result<QList<QDate>> ActivityPartitions::monthsOfStrays()
{
    const Result<ResultSet> rows = m_executor.run(
        {QStringLiteral("SELECT DISTINCT date_trunc('month', created_at AT TIME ZONE 'UTC')::date FROM public.activity_logs_default ORDER BY 1"),
         {}, {FieldType::Date}, {}, {}});
    if (!rows) {
        return rows.error();
    }
    QList<QDate> months;
    for (const QList<QVariant> &row : rows.value().rows) {
        months.append(row.constFirst().toDate());
    }
    return months;
}
