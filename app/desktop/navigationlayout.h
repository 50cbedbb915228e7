// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/database/access.h"
#include "views/shell/navigationitem.h"

/// The name of the first page.
inline constexpr QLatin1String homePageName("home");
/// What was deleted and can be put back.
inline constexpr QLatin1String recyclePageName("recycle");
inline constexpr QLatin1String accessReviewPageName("access_review");
/// Who belongs to an organization, and what they may do there.
inline constexpr QLatin1String membersPageName("members");
inline constexpr QLatin1String figuresPageName("figures");
/// Bringing a spreadsheet: reached by commands, not by the navigation.
inline constexpr QLatin1String importPageName("import");
/// The imports that were done.
inline constexpr QLatin1String importsPageName("imports");

/// The pages in their groups. Every entity of the catalogue has one; those that no group names stand under
/// Administration.
[[nodiscard]] QList<NavigationGroup> navigationLayout(const Catalog &catalog);
/// The same without the pages that are of no use to the person, and without the groups that they leave empty.
[[nodiscard]] QList<NavigationGroup> navigationLayout(const Catalog &catalog, const Access &access);
/// The one place that says who is offered which page. The server decides what stands on it.
[[nodiscard]] bool pageOffered(const QString &page, const Access &access);
