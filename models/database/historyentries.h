// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/historyentry.h"
#include "models/database/executor.h"

/// Entries from rows of id, created_at, user_id, action, changes; newest first, without the actors' labels.
/// `merge`: a person's tables are written one after the other in one transaction; what the same actor did the same way
/// within a second is one entry.
[[nodiscard]] QList<HistoryEntry> historyEntries(const ResultSet &rows, bool merge);
