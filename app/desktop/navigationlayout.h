// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "views/shell/navigationitem.h"

/// The name of the first page.
inline constexpr QLatin1String homePageName("home");
/// What was deleted and can be put back.
inline constexpr QLatin1String recyclePageName("recycle");

/// The pages in their groups. Every entity of the catalogue has one; those that no group names stand under
/// Administration.
[[nodiscard]] QList<NavigationGroup> navigationLayout(const Catalog &catalog);
