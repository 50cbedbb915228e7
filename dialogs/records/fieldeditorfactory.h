// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/records/fieldeditor.h"
#include "views/records/recordcontext.h"

/// The editor that a field's type asks for. Fields that are never edited (ids, secrets) get none: nullptr.
[[nodiscard]] FieldEditor *makeFieldEditor(const Field &field, const RecordContext &context, QWidget *parent);
