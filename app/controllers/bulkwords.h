// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editing/bulkchange.h"

class Catalog;

/// What an undo of many records brought back, and what it left and why: whole sentences.
[[nodiscard]] QString undoSentence(const UndoOutcome &outcome);
/// "20 records changed."; "Ana Pérez: Mobile changed." for one cell.
[[nodiscard]] QString changedSentence(const Catalog &catalog, const AppliedChanges &applied);
/// How values are typed and what words mean, in both languages of the program. In any thread.
[[nodiscard]] TypedFormat typedFormat(const DisplayFormat &display);
