// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/planning/planlayout.h"
#include "models/exchange/planning/storedrecords.h"

/// Sets `changed` and `before` of a part whose record is there: what the row says otherwise. Returns the sentences about it
/// (state machine, rules between fields), by field.
[[nodiscard]] QList<FieldError> compareWithStored(const ImportPlan &plan, const PlanLayout &layout, PlannedImportRow &row, int part,
                                                  const StoredRecords &stored, const StoredRecords::Record &record);
/// The sentences about a part that would be made.
[[nodiscard]] QList<FieldError> checkNew(const ImportPlan &plan, const PlanLayout &layout, const PlannedImportRow &row, int part);
