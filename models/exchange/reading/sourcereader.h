// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/editing/bulkprogress.h"
#include "models/exchange/reading/sourcetable.h"

#include <optional>

/// What a person (or an option of semilleroctl) says about a file instead of what would be detected.
struct SourceChoices
{
    std::optional<SourceFormat::Kind> kind;
    QString encoding;               ///< empty: detected
    std::optional<QChar> delimiter;
    QString sheet;                  ///< empty: the first with rows
    std::optional<bool> hasHeader;
    std::optional<int> skippedRows;
    qint64 mostRows = -1;           ///< stop after that many (a preview); -1: all
    std::optional<QChar> quote;     ///< Csv; null: none
};

/// What is refused, so that no file can eat the memory: the sentence names the limit.
struct SourceLimits
{
    qint64 fileBytes = qint64(512) * 1024 * 1024;
    qint64 unpackedBytes = qint64(512) * 1024 * 1024; ///< of a workbook, before anything is unpacked and while it is
    qint64 cellLength = 1'000'000;   ///< code units of one cell
    qint64 rows = 2'000'000;
    int columns = 2'000;
    qint64 cells = 20'000'000;       ///< of all rows together: 32 bytes each and their text
};

/// Reads a file of any of the formats; the format by its bytes, not by its name. Blocking, in any thread but the GUI's; memory
/// is bounded by the limits. Errors: Io (not there, not readable), InvalidFormat (binary, cut off, a zip bomb, a line beyond the
/// limits, old .xls: says what to do), Cancelled.
[[nodiscard]] Result<SourceTable> readSource(const QString &path, const SourceChoices &choices = {}, const SourceLimits &limits = {},
                                             const BulkProgress &progress = {});
/// The same of bytes that are there already (standard input). `name` as SourceTable::name.
[[nodiscard]] Result<SourceTable> readSourceBytes(const QByteArray &bytes, const QString &name, const SourceChoices &choices = {},
                                                  const SourceLimits &limits = {}, const BulkProgress &progress = {});
/// The same of a block that was copied from a spreadsheet (models/editing/clipboardtable.h).
[[nodiscard]] Result<SourceTable> readSourceText(const QString &text, const QString &html, const SourceChoices &choices = {});
