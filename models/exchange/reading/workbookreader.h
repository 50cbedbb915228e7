// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/reading/sourcereader.h"

/// A workbook of Excel (.xlsx) or OpenDocument (.ods); the zip is looked at first. InvalidFormat with a sentence for
/// other zips, for encrypted, damaged and hostile ones.
[[nodiscard]] Result<SourceTable> readWorkbook(const QByteArray &bytes, const SourceChoices &choices, const SourceLimits &limits,
                                               const BulkProgress &progress);
