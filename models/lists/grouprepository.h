// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/database/executor.h"
#include "models/lists/grouping.h"

/// Puts a list into groups and adds up its columns, in the database: one aggregate over what the list's filters leave.
/// Blocking, in the executor's thread. Exact: amounts are never added as floating point.
class GroupRepository final
{
public:
    static constexpr int MostGroups = 5000;

    GroupRepository(const Catalog &catalog, Executor &executor) : m_catalog(catalog), m_executor(executor) {}

    /// Groups in no particular order. With an empty specification field only `all` is filled.
    [[nodiscard]] Result<GroupList> groups(const Query &query, const GroupSpec &spec);

private:
    [[nodiscard]] Result<void> nameReferences(const Field &field, QList<Group> &groups);

    const Catalog &m_catalog;
    Executor &m_executor;
};
