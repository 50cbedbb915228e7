// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/database.h"
#include "models/exchange/exporting/exporter.h"

#include <QFuture>

#include <functional>
#include <memory>

/// Exports for the desktop: every call returns at once, the work is done in the background lane, so that the list stays usable. GUI
/// thread. `catalog` and `database` outlive it and the jobs.
class ExportService final
{
public:
    ExportService(const Catalog &catalog, Database &database)
        : m_catalog(catalog), m_database(database)
    {
    }

    /// The first `rows` records and how many there are; a newer call should cancel the older one by `token`.
    [[nodiscard]] QFuture<Result<ExportPreview>> preview(const ExportRequest &request, int rows, const CancelToken &token) const;
    [[nodiscard]] QFuture<Result<ExportReport>> write(const ExportRequest &request, const BulkProgress &progress) const;
    /// To another sink, which is made in the thread of the job.
    using MakeSink = std::function<std::unique_ptr<TableSink>()>;
    [[nodiscard]] QFuture<Result<ExportReport>> writeTo(MakeSink makeSink, const ExportRequest &request, const BulkProgress &progress) const;

private:
    const Catalog &m_catalog;
    Database &m_database;
};
