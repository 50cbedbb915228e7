// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// Rows 7 and 8: that many people brought in from a CSV file, on both engines, each time into a fresh workspace; against
/// `psql \copy` and sqlite3's own insert loop into the same table with the same triggers.
void benchImport(qint64 rows);
