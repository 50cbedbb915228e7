// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/recordpageservices.h"
#include "models/lists/liststate.h"
#include "models/lists/savedviewservice.h"

#include <QObject>

class QAction;
class RecordPage;
class ViewSwitch;

/// The saved views of a record page: reads them, shows the chosen one, saves, renames, shares, deletes and orders them.
class SavedViewsController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SavedViewsController)

public:
    /// Belongs to the page.
    SavedViewsController(RecordPage &page, const RecordPageServices &services);

    [[nodiscard]] const QList<SavedView> &views() const { return m_views; }
    /// Shows a view; empty: all records. Nothing where there is none of that id.
    void choose(const QString &viewId);

signals:
    void viewsChanged();

private:
    void connectSwitch();
    void addCommands();
    /// `then` is called with the views there, or not at all when they cannot be read.
    void reload(const std::function<void()> &then = {});
    void openFirst();
    void applyState(const SavedView &view, const ListState &state);
    void updateChanged();
    void save();
    void askNameAndCreate();
    void create(const SavedView &view);
    void rename();
    void share(bool shared);
    void remove();
    void move(int by);
    void update(const SavedView &view, const QString &done);
    void keepFirst(bool first);
    void showError(const Error &error);
    [[nodiscard]] const SavedView *find(const QString &id) const;
    [[nodiscard]] const SavedView *current() const;
    [[nodiscard]] QString firstKey() const;

    RecordPage &m_page;
    RecordPageServices m_services;
    SavedViewService m_service;
    ViewSwitch *m_switch;
    QAction *m_save = nullptr;
    QList<SavedView> m_views;
    ListState m_saved; ///< what the current view shows, to see what was changed since
};
