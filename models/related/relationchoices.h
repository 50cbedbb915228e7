// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/related/relation.h"

/// What was chosen by hand for a relation: its columns, order and title. Leaves the rest as the catalogue gives it.
void applyChoice(Relation &relation);

/// Where a relation stands among the others of a record: what people work with first.
[[nodiscard]] int choiceRank(const Relation &relation);
