// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/database/executor.h"
#include "models/exchange/layouts/exchangelayout.h"

/// Saved mappings and layouts (table exchange_layouts). Blocking, in the executor's thread. People see their own and those shared
/// with their organization, or with everybody.
class ExchangeLayoutRepository final
{
public:
    explicit ExchangeLayoutRepository(Executor &executor) : m_executor(executor) {}

    /// Own ones first, each kind by name.
    [[nodiscard]] Result<QList<ExchangeLayout>> list(ExchangeLayout::Kind kind, const QString &entity); ///< all entities when empty
    /// One with an id that is not there (it was deleted) comes back. The server says who it belongs to.
    [[nodiscard]] Result<ExchangeLayout> add(const ExchangeLayout &layout);
    /// Conflict when somebody else was faster, NotFound when it is gone.
    [[nodiscard]] Result<ExchangeLayout> update(const ExchangeLayout &layout);
    [[nodiscard]] Result<void> remove(const QString &id);

private:
    [[nodiscard]] Result<ExchangeLayout> read(const QString &id);
    [[nodiscard]] Result<QList<ExchangeLayout>> select(const QString &condition, const QVariantList &values);

    Executor &m_executor;
};
