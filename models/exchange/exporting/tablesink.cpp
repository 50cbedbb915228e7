// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/exporting/tablesink.h"

#include "models/exchange/exporting/csvsink.h"
#include "models/exchange/exporting/jsonlinessink.h"
#include "models/exchange/exporting/odssink.h"
#include "models/exchange/exporting/pagesink.h"
#include "models/exchange/exporting/xlsxsink.h"

std::unique_ptr<TableSink> makeTableSink(const ExportLayout &layout, const QString &path, const DisplayFormat &format)
{
    switch (layout.format) {
    case ExportFormat::Csv:
        return std::make_unique<CsvSink>(layout, path, format);
    case ExportFormat::JsonLines:
        return std::make_unique<JsonLinesSink>(layout, path);
    case ExportFormat::Xlsx:
        return std::make_unique<XlsxSink>(layout, path, format);
    case ExportFormat::Ods:
        return std::make_unique<OdsSink>(layout, path, format);
    case ExportFormat::Pdf:
        break;
    }
    return std::make_unique<PageSink>(path, format);
}

std::unique_ptr<TableSink> makePrintSink(QPagedPaintDevice &device, const DisplayFormat &format)
{
    return std::make_unique<PageSink>(device, format);
}
