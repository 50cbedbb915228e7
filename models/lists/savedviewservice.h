// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/database.h"
#include "models/lists/savedview.h"

#include <QFuture>
#include <QList>

/// Saved views for the desktop: every call returns at once, the work is done in the interactive lane as the person whom the
/// database knows as actor. `database` outlives it. GUI thread.
class SavedViewService final
{
public:
    explicit SavedViewService(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] QFuture<Result<QList<SavedView>>> list(const QString &entity) const;
    [[nodiscard]] QFuture<Result<SavedView>> add(const SavedView &view) const;
    [[nodiscard]] QFuture<Result<SavedView>> update(const SavedView &view) const;
    [[nodiscard]] QFuture<Result<void>> remove(const QString &id) const;
    [[nodiscard]] QFuture<Result<void>> reorder(const QStringList &ids) const;

private:
    Database &m_database;
};
