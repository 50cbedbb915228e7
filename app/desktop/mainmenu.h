// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/operations/preferences.h"
#include "models/operations/recentworkspace.h"

#include <QHash>
#include <QList>
#include <QObject>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;
class QWidget;

/// The menus of the window. Holds only what works now: commands of the program, and the actions of the page that is
/// open.
class MainMenu final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainMenu)

public:
    enum class Command {
        NewWorkspace,
        OpenFile,
        ConnectServer,
        OpenDemo,
        Import,
        Backups,
        Drafts,
        CloseWindow,
        Back,
        Forward,
        GoTo,
        ToggleNavigation,
        FullScreen,
        Notifications,
        ChangePerson,
        ChangePassword,
        SignOut,
        SignOutEverywhere,
        ViewAs,
        StopViewing,
        Preferences,
        Manual,
        WhatIsThis,
        Shortcuts,
        FirstTour,
        About
    };

    /// Who is at work, for the person's menu.
    struct Account
    {
        QString name;
        QString roles;             ///< "Coordinator, Fundación Raíces"; may be empty
        bool signedIn = false;     ///< with a session that can be ended
        bool hasPassword = false;  ///< one of this workspace: a personal login has none
        bool mayViewAs = false;
        bool isViewing = false;    ///< through somebody else's eyes
    };

    /// What a page puts into the menus; nullptr separates.
    struct PageActions
    {
        QList<QAction *> edit;
        QList<QAction *> view;
        QList<QAction *> record;
    };

    explicit MainMenu(QMenuBar *menuBar);

    [[nodiscard]] QAction *action(Command command) const { return m_actions.value(command); }
    /// In the order of the menus, for the palette.
    [[nodiscard]] QList<QAction *> commands() const;
    /// In the order of the bar.
    [[nodiscard]] QList<QMenu *> menus() const { return {m_file, m_edit, m_view, m_record, m_tools, m_administration, m_help}; }
    /// What stands in a menu whatever page is open; submenus by their action.
    [[nodiscard]] QList<QAction *> ownActions(const QMenu *menu) const;
    [[nodiscard]] QMenu *helpMenu() const { return m_help; }
    [[nodiscard]] QMenu *personMenu() const { return m_person; }
    /// For those who look after the workspace; not there while it has no command.
    [[nodiscard]] QMenu *administrationMenu() const { return m_administration; }
    void setPageActions(const PageActions &actions);
    void setRecent(const QList<RecentWorkspace> &recent);
    void setWorkspace(bool open, bool isLocal);
    void setAccount(const Account &account);
    void setChoices(const QString &language, ThemeChoice theme);
    /// Sets every text; call it on QEvent::LanguageChange.
    void retranslate();

signals:
    void recentChosen(const DatabaseProfile &profile);
    void languageChosen(const QString &language);
    void themeChosen(ThemeChoice theme);

private:
    QAction *add(QMenu *menu, Command command, const QString &iconName = QString());
    void buildFile();
    void buildView();
    void buildPerson();
    void updateAdministration();
    static void addPageActions(QMenu *menu, const QList<QAction *> &actions);
    void refill();

    QMenuBar *m_menuBar;
    QHash<Command, QAction *> m_actions;
    QMenu *m_file;
    QMenu *m_recent;
    QMenu *m_edit;
    QMenu *m_view;
    QMenu *m_language;
    QMenu *m_theme;
    QMenu *m_record;
    QMenu *m_tools;
    QMenu *m_administration;
    QMenu *m_help;
    QMenu *m_person;
    QAction *m_personName;  ///< says who it is, and does nothing
    QAction *m_personRoles;
    QActionGroup *m_languages;
    QActionGroup *m_themes;
    PageActions m_page;
};
