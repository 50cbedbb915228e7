// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QMenu;
class QMenuBar;
class QToolButton;
class SearchLauncher;

/// The bar at the top: brand, menus, the way to any page or command (Ctrl+K), notifications, help, the person.
class TopBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TopBar)

public:
    explicit TopBar(QWidget *parent = nullptr);

    [[nodiscard]] QMenuBar *menuBar() const { return m_menuBar; }
    /// Where the palette opens below.
    [[nodiscard]] QWidget *searchAnchor() const;
    [[nodiscard]] QWidget *helpButton() const;
    [[nodiscard]] QWidget *bell() const;
    void setUnread(int unread);
    void setPerson(const QString &name, const QString &id);
    void setHelpMenu(QMenu *menu);
    /// The buttons that go back and forward, before the search.
    void setNavigation(QAction *back, QAction *forward);
    void setPersonMenu(QMenu *menu);
    /// Without a workspace there is nothing to be notified of and nobody at work.
    void setWorkspaceOpen(bool open);

    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void searchRequested();
    void notificationsRequested();

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// The search gives way before a menu hides.
    void giveMenusRoom();
    void retranslate();

    QLabel *m_mark;
    QMenuBar *m_menuBar;
    SearchLauncher *m_search;
    class BellButton *m_bell;
    QToolButton *m_back;
    QToolButton *m_forward;
    QToolButton *m_help;
    class PersonButton *m_person;
};
