// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/mainmenu.h"
#include "app/desktop/palettecommands.h"
#include "models/catalog/catalog.h"
#include "models/database/access.h"
#include "models/database/profile.h"

#include <QMainWindow>

#include <functional>

struct NavigationGroup;
class CommandPalette;
class EmptyState;
class MessageBar;
class NavigationView;
class PageStack;
class QSplitter;
class QVBoxLayout;
class StateStore;
class StatusBar;
class TopBar;

/// The window: bar at the top, navigation, pages, status bar. Builds these and switches pages; what is on the pages
/// belongs to the WorkspaceSession.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    /// `catalog` and `state` outlive the window.
    MainWindow(const Catalog &catalog, StateStore &state, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] MainMenu &menu() const { return *m_menu; }
    [[nodiscard]] PageStack &pages() const { return *m_pages; }
    [[nodiscard]] NavigationView &navigation() const { return *m_navigation; }
    [[nodiscard]] TopBar &topBar() const { return *m_topBar; }
    [[nodiscard]] CommandPalette &palette() const { return *m_palette; }
    [[nodiscard]] StatusBar &status() const { return *m_status; }
    [[nodiscard]] MessageBar &messageBar() const { return *m_messages; }

    /// Who is at work: navigation and palette offer only their pages. Before the pages are added.
    void setAccess(const Access &access);
    /// Page names in the order of the navigation; only those that are offered.
    [[nodiscard]] QStringList pageNames() const;
    /// False when there is no such page.
    bool openPage(const QString &name);
    /// What is open now: title, status bar, menus.
    void setWorkspace(const DatabaseProfile &profile);
    /// While a workspace opens, the window says so.
    void setOpening(const QString &name);
    /// Drops every page.
    void closeWorkspace();
    void openPalette();
    /// Asked when the window is to close: true lets it. Else `close` is called later, once nothing is in the way.
    void setClosing(const std::function<bool(const std::function<void()> &close)> &mayClose) { m_mayClose = mayClose; }
    /// A line over everything, across the window, hidden until it shows itself. The window takes it.
    void addTopStrip(QWidget *strip);
    /// A line over the pages, hidden until it shows itself.
    void addStrip(QWidget *strip);
    /// In front of the other windows.
    void raiseWindow();

signals:
    void pageOpened(const QString &page);
    /// The button of the window without a workspace.
    void welcomeRequested();
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildLayout();
    void connectParts();
    void retranslate();
    void updateTitle();
    [[nodiscard]] QString pageTitle(const QString &name) const;
    void runCommand(const QString &id);

    [[nodiscard]] QList<NavigationGroup> layoutOffered() const;

    const Catalog &m_catalog;
    Access m_access = Access::ofEverything();
    StateStore &m_state;
    TopBar *m_topBar;
    NavigationView *m_navigation;
    MessageBar *m_messages;
    QWidget *m_messageStrip = nullptr; ///< its margins, gone together with it
    PageStack *m_pages;
    StatusBar *m_status;
    EmptyState *m_nothing;
    MainMenu *m_menu;
    CommandPalette *m_palette;
    QList<PaletteAction> m_paletteActions; ///< what was offered when it was opened
    std::function<bool(const std::function<void()> &)> m_mayClose;
    QVBoxLayout *m_topStrips = nullptr;
    QVBoxLayout *m_strips = nullptr;
    QString m_workspaceName;
    QString m_localFile; ///< its path; empty: a server, or nothing is open
    bool m_opening = false;
};
