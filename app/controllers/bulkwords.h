// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/i18n/typedwords.h"
#include "models/editing/bulkchange.h"

class Catalog;

/// What an undo of many records brought back, and what it left and why: whole sentences.
[[nodiscard]] QString undoSentence(const UndoOutcome &outcome);
/// "20 records changed."; "Ana Pérez: Mobile changed." for one cell.
[[nodiscard]] QString changedSentence(const Catalog &catalog, const AppliedChanges &applied);
