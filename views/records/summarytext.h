// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/entity.h"
#include "models/catalog/fielddisplay.h"
#include "models/catalog/record.h"
#include "models/related/recordfacts.h"

/// "2 meetings missed in a row", "No session for 34 days".
[[nodiscard]] QString warningText(const WarningFact &warning);
/// "Sessions", "Attendance".
[[nodiscard]] QString progressTitle(ProgressFact::Kind kind);
/// "5 of 12", "71 % · 5 of 7".
[[nodiscard]] QString progressText(const ProgressFact &fact, const QLocale &locale);
/// "Mentor", "Project".
[[nodiscard]] QString linkTitle(LinkFact::Kind kind);
/// "overdue, 6 days", "27 nov"; empty without a date.
[[nodiscard]] QString dueText(const PendingFact &fact, Instant now, const DisplayFormat &format);

/// What a value reads as where there is room: one line an item for lists of goals, tasks, documents.
[[nodiscard]] QStringList valueLines(const Field &field, const QVariant &value, const DisplayFormat &format);

/// The field whose word stands as a chip in the head: the state machine's, or the first state with tones. nullptr: none.
[[nodiscard]] const Field *stateField(const Entity &entity);
