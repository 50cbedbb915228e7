// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/records/recordcontext.h"

#include <QList>

/// Whether rows of a file can become records of that kind, by whoever is at work.
[[nodiscard]] bool canImport(const Entity &entity, const RecordContext &context);
/// All of these, in the order of the catalogue. Points into it.
[[nodiscard]] QList<const Entity *> importableEntities(const RecordContext &context);
