// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/reading/sourcereader.h"

/// True for what begins like JSON objects or an array of them.
[[nodiscard]] bool looksLikeJson(QByteArrayView bytes);
/// JSON lines, or one array of objects: keys become headings in the order in which they first appear, nested values stay JSON.
/// InvalidFormat with the line where it is none.
[[nodiscard]] Result<SourceTable> readJson(const QByteArray &bytes, const SourceChoices &choices, const SourceLimits &limits,
                                           const BulkProgress &progress);
