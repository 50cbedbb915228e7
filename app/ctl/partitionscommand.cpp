// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/partitionscommand.h"

#include "app/ctl/texttable.h"
#include "app/ctl/workspaceconnection.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

QString monthName(QDate month)
{
    return month.toString(QStringLiteral("yyyy-MM"));
}

} // namespace

QString PartitionsCommand::summary() const
{
    return tr("Makes the coming months of the log and says how it is divided.");
}

QString PartitionsCommand::details() const
{
    return tr("On a server the log has one partition for each month. This makes those of the coming months (%1 without --ahead) and, with "
              "--back, of past ones, moves rows that waited in the default partition to their month, and reports every partition with "
              "its rows and size. For the server's administrator; `migrate` makes the coming months as well. Once a month from cron is "
              "enough. A file has no partitions.")
        .arg(ActivityPartitions::MonthsAhead);
}

QStringList PartitionsCommand::options() const
{
    return {QStringLiteral("ahead"), QStringLiteral("back"), QStringLiteral("dry-run")};
}

ErrorReport PartitionsCommand::run(const CommandArguments &arguments, CommandContext &context) const
{
    const Result<std::optional<int>> ahead = arguments.number(QStringLiteral("ahead"), 0);
    const Result<std::optional<int>> back = arguments.number(QStringLiteral("back"), 0);
    if (!ahead || !back) {
        return ahead.ok() ? back.error() : ahead.error();
    }
    const int monthsAhead = ahead.value().value_or(ActivityPartitions::MonthsAhead);
    const int monthsBack = back.value().value_or(0);
    if (monthsAhead > ActivityPartitions::MostMonths || monthsBack > ActivityPartitions::MostMonths) {
        return CommandArguments::usageError(tr("At most %1 months.").arg(ActivityPartitions::MostMonths));
    }
    const Result<WorkspaceConnection> connection = WorkspaceConnection::open(arguments, context);
    if (!connection) {
        return connection.error();
    }
    const bool dryRun = arguments.has(QStringLiteral("dry-run"));
    const Result<ActivityPartitionReport> report = connection.value().run<ActivityPartitionReport>([&](Executor &executor) {
        ActivityPartitions partitions(executor);
        return dryRun ? partitions.report(monthsBack, monthsAhead) : partitions.ensure(monthsBack, monthsAhead);
    });
    if (!report) {
        return report.error();
    }
    if (context.json) {
        writeJson(report.value(), context);
    } else {
        writeTable(report.value(), dryRun, context);
    }
    return {};
}

void PartitionsCommand::writeJson(const ActivityPartitionReport &report, CommandContext &context)
{
    QJsonArray partitions;
    for (const ActivityPartition &partition : report.partitions) {
        QJsonObject object{{QStringLiteral("name"), partition.name},
                           {QStringLiteral("default"), partition.isDefault()},
                           {QStringLiteral("rows"), partition.rows},
                           {QStringLiteral("rows_exact"), partition.isDefault()},
                           {QStringLiteral("bytes"), partition.bytes}};
        if (!partition.isDefault()) {
            object.insert(QStringLiteral("from"), partition.from.toString(Qt::ISODate));
            object.insert(QStringLiteral("until"), partition.until.toString(Qt::ISODate));
        }
        partitions.append(object);
    }
    QJsonArray missing;
    for (const QDate &month : report.missing) {
        missing.append(monthName(month));
    }
    const QJsonObject whole{{QStringLiteral("partitions"), partitions},
                            {QStringLiteral("made"), report.made},
                            {QStringLiteral("missing"), missing},
                            {QStringLiteral("rows_in_default"), report.strayRows()}};
    context.out << QString::fromUtf8(QJsonDocument(whole).toJson(QJsonDocument::Indented)).trimmed() << Qt::endl;
}

void PartitionsCommand::writeTable(const ActivityPartitionReport &report, bool dryRun, CommandContext &context)
{
    if (report.partitions.isEmpty()) {
        context.out << tr("This workspace is a file: its log is one table and needs no partitions.") << Qt::endl;
        return;
    }
    const QLocale &locale = context.format.locale;
    TextTable table({tr("Month"), tr("Partition"), tr("Rows"), tr("Size")});
    for (const ActivityPartition &partition : report.partitions) {
        //: The partition that takes the rows of no month
        const QString month = partition.isDefault() ? tr("any other") : monthName(partition.from);
        //: How many rows, by the server's estimate
        const QString rows = partition.isDefault()   ? locale.toString(partition.rows)
                             : partition.rows < 0 ? tr("not known")
                                                  : tr("about %1").arg(locale.toString(partition.rows));
        table.addRow({month, partition.name, rows, locale.formattedDataSize(partition.bytes)});
    }
    table.write(context.out);
    writeRest(report, dryRun, context);
}

void PartitionsCommand::writeRest(const ActivityPartitionReport &report, bool dryRun, CommandContext &context)
{
    if (!dryRun) {
        context.out << (report.made == 0 ? tr("No month was missing.") : tr("%n month(s) made.", nullptr, report.made)) << Qt::endl;
    }
    if (!report.missing.isEmpty()) {
        QStringList months;
        for (const QDate &month : report.missing) {
            months.append(monthName(month));
        }
        context.out << tr("Missing: %1").arg(months.join(QStringLiteral(", "))) << Qt::endl;
    }
    if (const qint64 strays = report.strayRows(); strays > 0) {
        const int rows = static_cast<int>(qMin<qint64>(strays, INT_MAX));
        context.out << tr("%Ln row(s) lie in the default partition. Use --back to make the months they belong to.", nullptr, rows)
                    << Qt::endl;
    }
}
