// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/catalog.h"

#include "models/catalog/families/contacts.h"
#include "models/catalog/families/documents.h"
#include "models/catalog/families/meetings.h"
#include "models/catalog/families/memberships.h"
#include "models/catalog/families/mentoring.h"
#include "models/catalog/families/messaging.h"
#include "models/catalog/families/organizations.h"
#include "models/catalog/families/people.h"
#include "models/catalog/families/profiles.h"
#include "models/catalog/families/programs.h"
#include "models/catalog/families/projects.h"
#include "models/catalog/families/system.h"
#include "models/catalog/families/tasks.h"

Catalog Catalog::standard()
{
    std::vector<Entity> all;
    using Family = std::vector<Entity> (*)();
    for (const Family family : {&programEntities, &projectEntities, &profileEntities, &organizationEntities,
                                &peopleEntities, &membershipEntities, &meetingEntities, &mentoringEntities,
                                &taskEntities, &messagingEntities, &contactEntities, &documentEntities, &systemEntities}) {
        for (Entity &entity : family()) {
            all.push_back(std::move(entity));
        }
    }
    return Catalog(std::move(all));
}

Catalog::Catalog(std::vector<Entity> entities) : m_entities(std::move(entities))
{
    for (std::size_t i = 0; i < m_entities.size(); ++i) {
        m_positions.insert(m_entities[i].name, static_cast<int>(i));
    }
}

const Entity *Catalog::entity(QStringView name) const
{
    const auto position = m_positions.constFind(name.toString());
    return position == m_positions.constEnd() ? nullptr : &m_entities[static_cast<std::size_t>(*position)];
}

QList<IncomingReference> Catalog::referencesTo(QStringView entityName) const
{
    QList<IncomingReference> incoming;
    const Entity *target = this->entity(entityName);
    const QStringList joined = target == nullptr ? QStringList() : target->joined;
    for (const Entity &candidate : m_entities) {
        for (const Field &field : candidate.fields) {
            const bool derived = field.is(FieldFlag::Derived);           // nothing there that could hang on the record
            const bool own = field.table == candidate.name && !derived; // a profile also shows the columns of its person
            const bool points = field.references == entityName || joined.contains(field.references);
            if (field.type == FieldType::Reference && own && points) {
                incoming.append(IncomingReference{&candidate, &field});
            }
        }
    }
    return incoming;
}
