// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/database/executor.h"
#include "models/lists/savedview.h"

/// The saved views of a workspace. Blocking, in the executor's thread. People see their own views and those that are shared
/// with their organization, or with everybody.
class SavedViewRepository final
{
public:
    explicit SavedViewRepository(Executor &executor) : m_executor(executor) {}

    /// Own views first, each kind in its order. Of all lists when `entity` is empty.
    [[nodiscard]] Result<QList<SavedView>> list(const QString &entity);
    /// A view without an id gets one and the last place; one with an id that is not there (it was deleted) comes back.
    [[nodiscard]] Result<SavedView> add(const SavedView &view);
    /// Writes name, sharing and state under the version that was read: Conflict when somebody else was faster, NotFound when
    /// it is gone.
    [[nodiscard]] Result<SavedView> update(const SavedView &view);
    [[nodiscard]] Result<void> remove(const QString &id);
    /// The places of these views, in this order.
    [[nodiscard]] Result<void> reorder(const QStringList &ids);

private:
    [[nodiscard]] Result<SavedView> read(const QString &id);
    [[nodiscard]] Result<QList<SavedView>> select(const QString &condition, const QVariantList &values);
    /// SQL for the organization that a shared view belongs to: that of its owner, where there is one.
    [[nodiscard]] QString organizationOfActor() const;

    Executor &m_executor;
};
