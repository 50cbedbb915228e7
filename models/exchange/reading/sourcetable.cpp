// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/reading/sourcetable.h"

const SourceCell &SourceRow::cell(qsizetype column) const
{
    static const SourceCell none;
    return column >= 0 && column < cells.size() ? cells.at(column) : none;
}
