// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/exporting/exportservice.h"

QFuture<Result<ExportPreview>> ExportService::preview(const ExportRequest &request, int rows, const CancelToken &token) const
{
    return m_database.run<ExportPreview>(
        Lane::Background,
        [&catalog = m_catalog, &clock = m_database.clock(), request, rows](Executor &executor) {
            return Exporter(catalog, executor, clock).preview(request, rows);
        },
        token);
}

QFuture<Result<ExportReport>> ExportService::write(const ExportRequest &request, const BulkProgress &progress) const
{
    return m_database.run<ExportReport>(
        Lane::Background,
        [&catalog = m_catalog, &clock = m_database.clock(), request, progress](Executor &executor) {
            return Exporter(catalog, executor, clock, progress).write(request);
        },
        progress.cancel);
}

QFuture<Result<ExportReport>> ExportService::writeTo(MakeSink makeSink, const ExportRequest &request, const BulkProgress &progress) const
{
    return m_database.run<ExportReport>(
        Lane::Background,
        [&catalog = m_catalog, &clock = m_database.clock(), makeSink = std::move(makeSink), request, progress](Executor &executor) {
            const std::unique_ptr<TableSink> sink = makeSink();
            return Exporter(catalog, executor, clock, progress).writeTo(*sink, request);
        },
        progress.cancel);
}
