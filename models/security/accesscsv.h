// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/fielddisplay.h"
#include "models/security/accessentry.h"

/// A review as a table for a spreadsheet: UTF-8 with a byte order mark, lines ended by CR LF, headings in the current language,
/// `;` between cells where the locale writes decimals with a comma (Excel then opens it by a double click), else `,`. A cell
/// that a spreadsheet would compute (it begins with = + - @) is written with an apostrophe before it.
[[nodiscard]] QByteArray accessReviewCsv(const QList<AccessEntry> &entries, const DisplayFormat &format);
