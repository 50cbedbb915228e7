// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/catalog/fielddisplay.h"
#include "models/operations/driftedfigure.h"

/// "Sessions held": what the figure is called on the record's form.
[[nodiscard]] QString figureTitle(const Catalog &catalog, const DriftedFigure &figure);
/// How the form would show it: "3", "4.50", "yes"; empty: nothing is stored.
[[nodiscard]] QString figureText(const Catalog &catalog, const DriftedFigure &figure, const std::optional<Decimal> &value,
                                 const DisplayFormat &format);
/// What one record gives to the figure: "1 h 30 min" of a session, "4 of 5" of a rating; empty where it counts as one, a word
/// where it is counted already.
[[nodiscard]] QString sourceText(const DriftedFigure &figure, const FigureSource &source);
/// Why an organization looks after somebody: "membership" as a word.
[[nodiscard]] QString scopeReasonText(const QString &reason);
