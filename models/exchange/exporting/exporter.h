// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/catalog/page.h"
#include "models/catalog/query.h"
#include "models/core/clock.h"
#include "models/database/executor.h"
#include "models/database/recordselect.h"
#include "models/editing/bulkprogress.h"
#include "models/exchange/exporting/exportlayout.h"
#include "models/exchange/exporting/tablesink.h"

/// What is exported to where.
struct ExportRequest
{
    Query query;          ///< search, filters, order; fields come from the layout
    QStringList ids;      ///< only these records, in this order, whatever the query's filters; empty: the whole query
    ExportLayout layout;
    QString path;         ///< "-": standard output (Csv, JsonLines)
    SinkHeading heading;  ///< texts for people; the exporter adds the note about who was left out
    DisplayFormat format;
    QString destination = QStringLiteral("file"); ///< as in ExportNote
};

struct ExportReport
{
    qint64 rows = 0;
    qint64 omitted = 0; ///< people without the layout's consent
    qint64 bytes = 0;   ///< of the file; 0 on standard output
    QString note;       ///< translated, about those who were left out; may be empty
};

/// How many records an export would have.
struct ExportCounts
{
    qint64 rows = 0;
    qint64 omitted = 0;
};

/// What an export would look like, for the dialog.
struct ExportPreview
{
    QStringList titles;
    QList<QStringList> rows; ///< texts of the first records
    ExportCounts counts;
};

/// Exports records: written down in the log first, read in one snapshot, streamed. Blocking, in the executor's thread; memory does
/// not grow with the rows. Errors: UnknownField and Usage (a layout that does not fit), those of the log (then nothing is written), of
/// the sink, Cancelled.
class Exporter final
{
public:
    Exporter(const Catalog &catalog, Executor &executor, const Clock &clock, const BulkProgress &progress = {});
    [[nodiscard]] Result<ExportReport> write(const ExportRequest &request);
    /// The same to any sink (printing); request.path is only named in the log.
    [[nodiscard]] Result<ExportReport> writeTo(TableSink &sink, const ExportRequest &request);
    /// The first records and all counts; nothing is logged.
    [[nodiscard]] Result<ExportPreview> preview(const ExportRequest &request, int rows);

private:
    struct Column
    {
        const Field *field = nullptr;
        qsizetype at = 0;        ///< in the values of a row
        qsizetype currency = -1; ///< where the currency of an amount stands; -1: the workspace's
    };
    struct Cell
    {
        QVariant value;
        QString text;
    };
    struct Plan
    {
        RecordSelect everybody; ///< without the consent
        RecordSelect select;
        QList<Column> columns;
    };

    [[nodiscard]] Result<Plan> plan(const ExportRequest &request) const;
    [[nodiscard]] Result<void> check(const ExportLayout &layout) const;
    [[nodiscard]] Result<ExportCounts> count(const Plan &plan, const ExportRequest &request);
    [[nodiscard]] Result<void> note(const ExportRequest &request, qint64 rows);
    [[nodiscard]] Result<qint64> stream(const Plan &plan, const ExportRequest &request, TableSink &sink);
    [[nodiscard]] Result<qint64> streamBytes(const Plan &plan, TableSink &sink);
    [[nodiscard]] Result<qint64> streamPages(const Plan &plan, const ExportRequest &request, TableSink &sink);
    [[nodiscard]] static Cell cellOf(const Column &column, const ExportRequest &request, const Page &page, const Row &row);
    [[nodiscard]] Result<void> addRow(const Plan &plan, const ExportRequest &request, const Page &page, const Row &row, TableSink &sink) const;
    [[nodiscard]] bool stopped() const { return m_progress.cancel.isCancelled() || m_executor.cancelled(); }

    const Catalog &m_catalog;
    Executor &m_executor;
    const Clock &m_clock;
    BulkProgress m_progress;
};
