// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/candidate.h"
#include "models/catalog/catalog.h"
#include "models/catalog/fielddisplay.h"
#include "models/core/clock.h"

class StateStore;

/// What record pages and forms need of the workspace. `catalog` and `clock` outlive every view; the functions may be empty
/// (a picker then offers nothing).
struct RecordContext
{
    const Catalog *catalog = nullptr;
    const Clock *clock = nullptr;
    DisplayFormat format;
    CandidateSource candidates;
    SuggestionSource suggestions;
    LabelSource labels;
    ValueCountSource valueCounts;
    StateStore *state = nullptr; ///< outlives the views; nothing is remembered without
};
