// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/accessverb.h"
#include "models/catalog/candidate.h"
#include "models/catalog/catalog.h"
#include "models/catalog/fielddisplay.h"
#include "models/core/clock.h"

#include <functional>

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
    /// Whether the person may do that with the records of a table at all; empty: everything. What may be done with a single
    /// record only the database knows.
    std::function<bool(AccessVerb verb, const QString &table)> may;

    [[nodiscard]] bool allows(AccessVerb verb, const QString &table) const { return !may || may(verb, table); }
    /// The same; what nobody can do in this program is not allowed either.
    [[nodiscard]] bool allows(AccessVerb verb, const Entity &entity) const
    {
        return (verb == AccessVerb::Read || entity.access != EntityAccess::ReadOnly) && allows(verb, entity.name);
    }
};
