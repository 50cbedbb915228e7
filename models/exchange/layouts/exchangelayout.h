// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

/// A mapping of an import or a layout of an export under a name. Own, or shared with an organization.
struct ExchangeLayout
{
    enum class Kind { Import, Export };

    QString id; ///< empty: not saved yet
    Kind kind = Kind::Import;
    QString entity;
    QString name;
    QString ownerId;
    bool shared = false;
    bool isOwn = false;
    QJsonObject content; ///< toJson(ImportMapping) or toJson(ExportLayout)
    qint64 rowVersion = 0;
};
