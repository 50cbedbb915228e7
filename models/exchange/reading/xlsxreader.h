// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/reading/cellnumbers.h"
#include "models/exchange/reading/packedxml.h"
#include "models/exchange/reading/sourcebuilder.h"
#include "models/exchange/reading/workbookremarks.h"

/// True where the zip has an Excel workbook.
[[nodiscard]] bool isXlsx(const ZipArchive &archive);

/// Reads one sheet of an Excel workbook: cached results of formulas, dates by number format (1900 and 1904), shared and own texts,
/// hidden rows too. The sheet is streamed; shared texts are kept. One use.
class XlsxReader final
{
public:
    XlsxReader(ZipArchive &archive, const SourceChoices &choices, const SourceLimits &limits, const BulkProgress &progress);
    [[nodiscard]] Result<SourceTable> read();

private:
    struct Sheet
    {
        QString name;
        QString relation;
        bool hidden = false;
    };
    struct Cell
    {
        qint64 row = 0;
        int column = 0;
        QString type;
        int style = 0;
        QString value;
    };

    [[nodiscard]] Result<void> readWorkbook();
    [[nodiscard]] Result<QHash<QString, QString>> readRelations();
    [[nodiscard]] Result<void> readStyles(const QString &part);
    [[nodiscard]] Result<void> readSharedStrings(const QString &part);
    [[nodiscard]] Result<void> readSheet(const QString &part, SourceBuilder *builder);
    [[nodiscard]] Result<void> readRow(PackedXml &xml, qint64 number, SourceBuilder *builder);
    [[nodiscard]] bool readCell(PackedXml &xml, Cell *cell);
    [[nodiscard]] Result<SourceCell> cellOf(const Cell &cell);
    [[nodiscard]] QString richText(PackedXml &xml, QLatin1String end);
    [[nodiscard]] QString partAt(const QString &target) const;

    ZipArchive &m_archive;
    SourceChoices m_choices;
    SourceLimits m_limits;
    BulkProgress m_progress;
    QList<Sheet> m_sheets;
    bool m_from1904 = false;
    bool m_anyRow = false;
    QList<NumberFormat> m_formats;
    QStringList m_shared;
    WorkbookRemarks m_remarks;
};
