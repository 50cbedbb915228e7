// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/importentities.h"

#include <QStringList>

bool canImport(const Entity &entity, const RecordContext &context)
{
    // Decided one by one, or written by the program: verifying, appointing, telling somebody something.
    static const QStringList oneByOne = {QStringLiteral("verifications"), QStringLiteral("admins"), QStringLiteral("notifications"),
                                         QStringLiteral("user_organizations")};
    return entity.access != EntityAccess::ReadOnly && context.allows(AccessVerb::Create, entity) && !oneByOne.contains(entity.name);
}

QList<const Entity *> importableEntities(const RecordContext &context)
{
    QList<const Entity *> offered;
    for (const Entity &entity : context.catalog->entities()) {
        if (canImport(entity, context)) {
            offered.append(&entity);
        }
    }
    return offered;
}
