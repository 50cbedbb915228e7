// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/catalog/query.h"
#include "models/core/clock.h"
#include "models/database/executor.h"
#include "models/editing/bulkprogress.h"
#include "models/exchange/exporting/exportlayout.h"
#include "models/exchange/exporting/tablesink.h"

/// What is exported to where.
struct ExportRequest
{
    Query query;          ///< search, filters, order; fields come from the layout
    QStringList ids;      ///< only these records, in this order; empty: the whole query
    ExportLayout layout;
    QString path;         ///< "-": standard output (Csv, JsonLines)
    SinkHeading heading;  ///< texts for people
    DisplayFormat format;
    QString destination = QStringLiteral("file"); ///< as in ExportNote
};

struct ExportReport
{
    qint64 rows = 0;
    qint64 omitted = 0; ///< people without the layout's consent
    qint64 bytes = 0;
};

/// Exports records: written down in the log first, read in one snapshot, streamed. Blocking, in the executor's thread; memory does
/// not grow with the rows.
class Exporter final
{
public:
    Exporter(const Catalog &catalog, Executor &executor, const Clock &clock, const BulkProgress &progress = {});
    [[nodiscard]] Result<ExportReport> write(const ExportRequest &request);

private:
    const Catalog &m_catalog;
    Executor &m_executor;
    const Clock &m_clock;
    BulkProgress m_progress;
};
