// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/searchhit.h"
#include "models/search/searchterms.h"

/// What to highlight in a text: the beginning of every word that a typed one begins, a typed one inside a word, or a whole
/// word that was meant. In the order of the text, not overlapping.
[[nodiscard]] QList<SearchMatch> searchMatches(const QString &text, const SearchTerms &terms);
