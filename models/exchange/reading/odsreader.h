// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/reading/packedxml.h"
#include "models/exchange/reading/sourcebuilder.h"
#include "models/exchange/reading/workbookremarks.h"

/// Reads one sheet of an OpenDocument workbook: values by their type, all paragraphs of texts, repeated rows and columns, hidden rows
/// too. Streamed; repeated rows share their cells. One use.
class OdsReader final
{
public:
    OdsReader(ZipArchive &archive, const SourceChoices &choices, const SourceLimits &limits, const BulkProgress &progress);
    [[nodiscard]] Result<SourceTable> read();

private:
    [[nodiscard]] Result<bool> isEncrypted();
    [[nodiscard]] Result<void> readTable(PackedXml &xml, SourceBuilder *builder);
    [[nodiscard]] Result<void> readRow(PackedXml &xml, SourceBuilder *builder);
    [[nodiscard]] Result<SourceCell> readCell(PackedXml &xml, int column);
    [[nodiscard]] Result<QString> paragraphs(PackedXml &xml, QLatin1String end);
    [[nodiscard]] static qint64 repeats(const PackedXml &xml, QLatin1String attribute);

    ZipArchive &m_archive;
    SourceChoices m_choices;
    SourceLimits m_limits;
    BulkProgress m_progress;
    qint64 m_row = 0; ///< of the sheet, from 1: the next
    bool m_anyRow = false;
    WorkbookRemarks m_remarks;
};
