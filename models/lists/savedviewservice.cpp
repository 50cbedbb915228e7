// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/savedviewservice.h"

#include "models/lists/savedviewrepository.h"

namespace {

template <typename T, typename Work>
QFuture<Result<T>> onSavedViews(Database &database, Work work)
{
    return database.run<T>(Lane::Interactive, [work](Executor &executor) {
        SavedViewRepository views(executor);
        return work(views);
    });
}

} // namespace

QFuture<Result<QList<SavedView>>> SavedViewService::list(const QString &entity) const
{
    return onSavedViews<QList<SavedView>>(m_database, [entity](SavedViewRepository &views) { return views.list(entity); });
}

QFuture<Result<SavedView>> SavedViewService::add(const SavedView &view) const
{
    return onSavedViews<SavedView>(m_database, [view](SavedViewRepository &views) { return views.add(view); });
}

QFuture<Result<SavedView>> SavedViewService::update(const SavedView &view) const
{
    return onSavedViews<SavedView>(m_database, [view](SavedViewRepository &views) { return views.update(view); });
}

QFuture<Result<void>> SavedViewService::remove(const QString &id) const
{
    return onSavedViews<void>(m_database, [id](SavedViewRepository &views) { return views.remove(id); });
}

QFuture<Result<void>> SavedViewService::reorder(const QStringList &ids) const
{
    return onSavedViews<void>(m_database, [ids](SavedViewRepository &views) { return views.reorder(ids); });
}
