// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// Who may include whom: ARCHITECTURE.md, "Layers".
namespace IncludeRules {

/// The layer of a file: "app", "dialogs", "views", "tests", "models/core", "models/catalog", "models/database",
/// "models/tables" or "models/feature".
inline QString layerOf(const QString &path)
{
    const QStringList parts = path.split(QLatin1Char('/'));
    if (parts.first() != QLatin1String("models")) {
        return parts.first();
    }
    const QStringList own{QStringLiteral("core"), QStringLiteral("catalog"), QStringLiteral("database"),
                          QStringLiteral("tables")};
    const QString folder = parts.value(1);
    return QStringLiteral("models/") + (own.contains(folder) ? folder : QStringLiteral("feature"));
}

inline QStringList allowedLayers(const QString &layer)
{
    const QString core = QStringLiteral("models/core");
    const QString catalog = QStringLiteral("models/catalog");
    const QString database = QStringLiteral("models/database");
    const QString tables = QStringLiteral("models/tables");
    const QString feature = QStringLiteral("models/feature");
    const QString views = QStringLiteral("views");
    const QString dialogs = QStringLiteral("dialogs");
    if (layer == core) {
        return {core};
    }
    if (layer == catalog) {
        return {catalog, core};
    }
    if (layer == database) {
        return {database, catalog, core};
    }
    if (layer == tables) {
        return {tables, feature, catalog, core};
    }
    if (layer == feature) {
        return {feature, database, catalog, core};
    }
    if (layer == views) {
        return {views, tables, feature, catalog, core};
    }
    if (layer == dialogs) {
        return {dialogs, views, tables, feature, database, catalog, core};
    }
    QStringList all{QStringLiteral("app"), dialogs, views, tables, feature, database, catalog, core};
    if (layer == QLatin1String("tests")) {
        all += layer;
    }
    return all;
}

/// `included` as it stands between the quotes of an #include.
inline bool allowed(const QString &file, const QString &included)
{
    const QString from = layerOf(file);
    const QString to = layerOf(included);
    if (!allowedLayers(from).contains(to)) {
        return false;
    }
    const bool onlyValueTypes = (from == QLatin1String("views") || from == QLatin1String("models/tables")) &&
                                to == QLatin1String("models/feature");
    return !onlyValueTypes ||
           !(included.endsWith(QLatin1String("repository.h")) || included.endsWith(QLatin1String("service.h")));
}

} // namespace IncludeRules
