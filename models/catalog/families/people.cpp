// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/families/people.h"

#include "models/catalog/families/personcolumns.h"

// One line a field, however long it is.
// clang-format off

std::vector<Entity> peopleEntities()
{
    EntityBuilder users = entity("users", text("catalog", "Person"), text("catalog", "People"));
    users.about(text("catalog", "Everybody who is known, whatever they do in the ecosystem."), "users")
        .creating(text("catalog", "New person"), text("catalog", "Entrepreneurs and mentors have pages of their own; here are all people."))
        .labelled("{first_name} {last_name}", "email")
        .sortedBy("first_name")
        .listOrder({"first_name", "last_name", "user_type", "email", "phone"})
        .joins({"person_details"})
        .access(EntityAccess::Deactivated)
        .id();
    addUserColumns(users, "");
    addPersonDetails(users);
    addPersonSections(users);
    addAccountSection(users, true);
    return {users.build()};
}
