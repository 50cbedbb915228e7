// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/rowrangereader.h"

#include <functional>

class RecordPage;
class RecordTableView;

/// The selected rows as ranges, from the top.
[[nodiscard]] QList<RowRangeReader::Range> selectedRanges(const RecordTableView &table);
/// The ids of the selected rows from the top, those too that were never loaded. At once where all are there. `done` is not
/// called when `page` goes first.
void readSelectedIds(RecordPage &page, std::function<void(const Result<QStringList> &)> done);
