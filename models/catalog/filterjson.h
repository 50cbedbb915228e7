// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/entity.h"
#include "models/catalog/query.h"

#include <QJsonArray>

// Filters as they are kept: saved views, links between programs. Relative periods stay relative.

/// `[{"field":"last_session_at","op":"older-or-never","values":["3w"]}]`; values as fieldToJson() writes them.
[[nodiscard]] QJsonArray filtersToJson(const Entity &entity, const QList<Filter> &filters);
/// An unknown field or operator is an error and never left out: the list would show more than was asked for.
[[nodiscard]] Result<QList<Filter>> filtersFromJson(const Entity &entity, const QJsonArray &json);
