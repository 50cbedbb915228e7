// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/recordstore.h"
#include "views/common/userprompt.h"

/// The question before records are deleted: how many, and what else goes with them or stands in the way. `label` names a
/// single record. Without a choice to delete when something hinders it.
[[nodiscard]] PromptQuestion deletionQuestion(const Catalog &catalog, const Entity &entity, qsizetype records,
                                              const QString &label, const QList<Dependents> &dependents);
/// True when something stands in the way.
[[nodiscard]] bool isHindered(const QList<Dependents> &dependents);
