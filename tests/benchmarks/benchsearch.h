// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/benchmarks/benchplace.h"

/// Types into the search over everything, letter by letter, and prints rows 17: how long an answer takes from asking to having
/// the hits with their names, through queue, thread and database, against a plain LIKE scan over the same words. `place` is a
/// demo made beforehand with `semilleroctl demo --scale 1000`.
void benchSearch(const BenchPlace &place);
