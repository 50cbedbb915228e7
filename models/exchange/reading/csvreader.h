// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/reading/sourcereader.h"

/// A text file of cells. `bytes` are those of the whole file.
[[nodiscard]] Result<SourceTable> readCsv(const QByteArray &bytes, const SourceChoices &choices, const SourceLimits &limits,
                                          const BulkProgress &progress);
