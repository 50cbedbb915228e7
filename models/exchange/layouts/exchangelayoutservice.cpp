// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/layouts/exchangelayoutservice.h"

#include "models/exchange/layouts/exchangelayoutrepository.h"

namespace {

template <typename T, typename Work>
QFuture<Result<T>> onExchangeLayouts(Database &database, Work work)
{
    return database.run<T>(Lane::Interactive, [work](Executor &executor) {
        ExchangeLayoutRepository layouts(executor);
        return work(layouts);
    });
}

} // namespace

QFuture<Result<QList<ExchangeLayout>>> ExchangeLayoutService::list(ExchangeLayout::Kind kind, const QString &entity) const
{
    return onExchangeLayouts<QList<ExchangeLayout>>(
        m_database, [kind, entity](ExchangeLayoutRepository &layouts) { return layouts.list(kind, entity); });
}

QFuture<Result<ExchangeLayout>> ExchangeLayoutService::add(const ExchangeLayout &layout) const
{
    return onExchangeLayouts<ExchangeLayout>(m_database,
                                             [layout](ExchangeLayoutRepository &layouts) { return layouts.add(layout); });
}

QFuture<Result<ExchangeLayout>> ExchangeLayoutService::update(const ExchangeLayout &layout) const
{
    return onExchangeLayouts<ExchangeLayout>(m_database,
                                             [layout](ExchangeLayoutRepository &layouts) { return layouts.update(layout); });
}

QFuture<Result<void>> ExchangeLayoutService::remove(const QString &id) const
{
    return onExchangeLayouts<void>(m_database, [id](ExchangeLayoutRepository &layouts) { return layouts.remove(id); });
}
