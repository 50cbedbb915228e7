// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/navigationitem.h"

#include <QHash>
#include <QTreeWidget>

class StateStore;

/// The list of pages at the left: groups that open and close, an icon and a name each, a number where something waits.
/// Arrow keys walk, Left and Right close and open a group.
class NavigationView final : public QTreeWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NavigationView)

public:
    enum Role { PageRole = Qt::UserRole + 1, GroupRole, BadgeRole, IconRole };

    /// `state` remembers which groups are closed; it outlives the view, nullptr: nothing is remembered.
    explicit NavigationView(StateStore *state, QWidget *parent = nullptr);

    void setGroups(const QList<NavigationGroup> &groups);
    /// Shows which page is open; its group opens. Emits nothing.
    void setCurrentPage(const QString &page);
    [[nodiscard]] QString currentPage() const;
    /// How many things wait there; 0 shows nothing.
    void setBadge(const QString &page, int waiting);
    void clearBadges();
    /// Opens and closes the groups as they are for somebody new.
    void resetGroups();

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void pageChosen(const QString &page);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addPage(QTreeWidgetItem *group, const NavigationItem &page);
    void retranslate();
    void describe(QTreeWidgetItem *item);
    void keepClosedGroups();
    [[nodiscard]] QStringList closedGroups() const;

    StateStore *m_state;
    QList<NavigationGroup> m_groups;
    QHash<QString, QTreeWidgetItem *> m_pages;
    bool m_quiet = false;
};
