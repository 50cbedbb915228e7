// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/reading/workbookreader.h"

#include "models/exchange/reading/odsreader.h"
#include "models/exchange/reading/xlsxreader.h"
#include "models/exchange/reading/ziparchive.h"

#include <QCoreApplication>

Result<SourceTable> readWorkbook(const QByteArray &bytes, const SourceChoices &choices, const SourceLimits &limits, const BulkProgress &progress)
{
    Result<std::unique_ptr<ZipArchive>> archive = ZipArchive::open(bytes, limits);
    if (!archive) {
        return archive.error();
    }
    ZipArchive &zip = *archive.value();
    if (zip.contains(QStringLiteral("xl/workbook.bin"))) {
        return Error{ErrorCode::InvalidFormat,
                     QCoreApplication::translate("source", "This is a binary Excel workbook (.xlsb). Open it in Excel or LibreOffice, save it as .xlsx and "
                                                           "import that file."),
                     {}, {}};
    }
    if (zip.contains(QStringLiteral("[Content_Types].xml")) && isXlsx(zip)) {
        return XlsxReader(zip, choices, limits, progress).read();
    }
    if (zip.contains(QStringLiteral("mimetype"))) {
        const Result<QByteArray> type = zip.all(QStringLiteral("mimetype"), 1024);
        if (type && type.value().startsWith("application/vnd.oasis.opendocument.spreadsheet")) {
            return OdsReader(zip, choices, limits, progress).read();
        }
    }
    return Error{ErrorCode::InvalidFormat,
                 QCoreApplication::translate("source", "This is a packed file, but neither an Excel (.xlsx) nor an OpenDocument (.ods) workbook. Unpack it "
                                                       "first, or choose the workbook itself."),
                 {}, {}};
}
