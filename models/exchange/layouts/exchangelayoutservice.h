// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/database.h"
#include "models/exchange/layouts/exchangelayout.h"

#include <QFuture>
#include <QList>

/// Saved mappings and layouts for the desktop: every call returns at once, the work is done in the interactive lane as the person
/// whom the database knows as actor. `database` outlives it. GUI thread.
class ExchangeLayoutService final
{
public:
    explicit ExchangeLayoutService(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] QFuture<Result<QList<ExchangeLayout>>> list(ExchangeLayout::Kind kind, const QString &entity) const;
    [[nodiscard]] QFuture<Result<ExchangeLayout>> add(const ExchangeLayout &layout) const;
    [[nodiscard]] QFuture<Result<ExchangeLayout>> update(const ExchangeLayout &layout) const;
    [[nodiscard]] QFuture<Result<void>> remove(const QString &id) const;

private:
    Database &m_database;
};
