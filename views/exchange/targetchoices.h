// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/mapping/mappingdraft.h"
#include "views/exchange/targetpicker.h"

/// What a column may go to, in groups: what fits best, the form's sections, what the row refers to, answers. Says which are
/// taken. `heading` is the column (a new question is named after it); empty: for a value that is the same in every row.
[[nodiscard]] QList<TargetPicker::Choice> targetChoices(const Catalog &catalog, const MappingDraft &draft, const QString &heading);
