// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/field.h"

class QWidget;

/// Makes "What is this?" work on a widget that shows or edits a field: What's This (Shift+F1) on it and on everything in
/// it, and, where `hovered`, the same words as tooltip. Call it again when the language changes.
void explainField(QWidget *widget, const Field &field, bool hovered = true);
