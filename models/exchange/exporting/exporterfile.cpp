// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/exporting/exporter.h"

#include <QFileInfo>

Result<ExportReport> Exporter::write(const ExportRequest &request)
{
    const ExportFormat format = request.layout.format;
    if (request.path == QLatin1String("-") && format != ExportFormat::Csv && format != ExportFormat::JsonLines) {
        Error error;
        error.code = ErrorCode::Usage;
        error.message = text("exchange", "Only CSV and JSON lines can be written to standard output.").translated();
        return error;
    }
    const std::unique_ptr<TableSink> sink = makeTableSink(request.layout, request.path, request.format);
    Result<ExportReport> report = writeTo(*sink, request);
    if (report.ok() && request.path != QLatin1String("-")) {
        report.value().bytes = QFileInfo(request.path).size();
    }
    return report;
}
