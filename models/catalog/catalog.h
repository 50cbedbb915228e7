// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/entity.h"

#include <vector>

/// A reference that points to an entity: what hangs on a record.
struct IncomingReference
{
    const Entity *entity; ///< whose records refer
    const Field *field;
};

/// Every entity, described once. Built at start (below a millisecond), immutable afterwards, safe from all threads.
class Catalog
{
public:
    /// The product's own catalogue: all families, in the order of the navigation.
    [[nodiscard]] static Catalog standard();

    explicit Catalog(std::vector<Entity> entities);

    [[nodiscard]] const std::vector<Entity> &entities() const { return m_entities; }
    /// nullptr when no entity has that table name.
    [[nodiscard]] const Entity *entity(QStringView name) const;
    /// What may hang on a record of that entity. Of a person's profile also what refers to the person.
    [[nodiscard]] QList<IncomingReference> referencesTo(QStringView entityName) const;

private:
    std::vector<Entity> m_entities;
    QHash<QString, int> m_positions;
};
