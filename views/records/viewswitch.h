// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/savedview.h"

#include <QList>
#include <QToolButton>

class QMenu;

/// The button before the search field: which saved view the list shows, with a menu to choose, save and keep order.
/// Reports what the person wants by ids; the first nine views have Alt+1 … Alt+9, all records Alt+0.
class ViewSwitch final : public QToolButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ViewSwitch)

public:
    /// `page` takes the keys of the first nine views.
    explicit ViewSwitch(QWidget *page);

    void setViews(const QList<SavedView> &views);
    /// Empty: all records.
    void setCurrent(const QString &viewId);
    [[nodiscard]] QString current() const { return m_current; }
    /// The list is looked at otherwise than the current view says.
    void setChanged(bool changed);
    /// The view with which the page opens; empty: all records.
    void setFirst(const QString &viewId);
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void chosen(const QString &viewId); ///< empty: all records
    void saveRequested();               ///< into the current view
    void saveAsRequested();
    void renameRequested();
    void shareRequested(bool shared);
    void removeRequested();
    void moveRequested(int by); ///< -1: one place up
    void firstRequested(bool first);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuildMenu();
    void addViews(const QString &title, bool shared);
    void addCommands();
    void updateLabel();
    [[nodiscard]] const SavedView *currentView() const;

    QWidget *m_page;
    QMenu *m_menu;
    QList<SavedView> m_views;
    QString m_current;
    QString m_first;
    bool m_changed = false;
};
