// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/entity.h"

#include <algorithm>

bool StateMachine::allows(const QString &from, const QString &to) const
{
    return from == to || moves.value(from).contains(to);
}

QStringList StateMachine::movesFrom(const QString &from) const
{
    return moves.value(from);
}

const Field *Entity::field(QStringView fieldName) const
{
    for (const Field &field : fields) {
        if (field.name == fieldName) {
            return &field;
        }
    }
    return nullptr;
}

QList<const Field *> Entity::listedFields() const
{
    QList<const Field *> listed;
    for (const QString &listedName : listOrder) {
        if (const Field *known = field(listedName); known != nullptr && known->is(FieldFlag::Listed)) {
            listed.append(known);
        }
    }
    for (const Field &candidate : fields) {
        if (candidate.is(FieldFlag::Listed) && !listed.contains(&candidate)) {
            listed.append(&candidate);
        }
    }
    return listed;
}

QList<const Field *> Entity::tableFields() const
{
    const QList<const Field *> listed = listedFields();
    QList<const Field *> shown;
    for (const Field *candidate : listed) {
        const bool follows = std::any_of(listed.cbegin(), listed.cend(), [candidate](const Field *other) {
            return other->listedWith == candidate->name;
        });
        if (!follows) {
            shown.append(candidate);
        }
    }
    return shown;
}

QList<const Field *> Entity::searchedFields() const
{
    QList<const Field *> searched;
    for (const Field &candidate : fields) {
        if (candidate.is(FieldFlag::Searched)) {
            searched.append(&candidate);
        }
    }
    return searched;
}

bool Entity::isPerson() const
{
    return access == EntityAccess::Deactivated;
}
