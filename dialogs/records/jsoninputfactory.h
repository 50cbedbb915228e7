// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/field.h"
#include "views/records/recordcontext.h"

class JsonInput;
class QWidget;

/// The editor of a JSON field's shape; nullptr for shapes that are edited as text.
[[nodiscard]] JsonInput *makeJsonInput(const Field &field, const RecordContext &context, QWidget *parent);
