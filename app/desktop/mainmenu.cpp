// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/mainmenu.h"

#include "views/common/icons.h"

#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace {

/// Qt's own Spanish says "Control"; the keys say "Ctrl". Listed here so that our translations have it and go first.
[[maybe_unused]] constexpr const char *keyNames[] = {
    QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),
    QT_TRANSLATE_NOOP("QShortcut", "Shift"),
    QT_TRANSLATE_NOOP("QShortcut", "Alt"),
};

} // namespace

MainMenu::MainMenu(QMenuBar *menuBar)
    : QObject(menuBar)
    , m_menuBar(menuBar)
    , m_file(new QMenu(menuBar))
    , m_recent(new QMenu(menuBar))
    , m_edit(new QMenu(menuBar))
    , m_view(new QMenu(menuBar))
    , m_language(new QMenu(menuBar))
    , m_theme(new QMenu(menuBar))
    , m_record(new QMenu(menuBar))
    , m_tools(new QMenu(menuBar))
    , m_administration(new QMenu(menuBar))
    , m_help(new QMenu(menuBar))
    , m_person(new QMenu(menuBar))
    , m_personName(new QAction(this))
    , m_personRoles(new QAction(this))
    , m_languages(new QActionGroup(this))
    , m_themes(new QActionGroup(this))
{
    buildFile();
    buildView();
    add(m_tools, Command::GoTo, QStringLiteral("search"));
    add(m_tools, Command::Back, QStringLiteral("chevron-left"));
    add(m_tools, Command::Forward, QStringLiteral("chevron-right"));
    m_tools->addSeparator();
    add(m_tools, Command::Notifications, QStringLiteral("bell"));
    m_tools->addSeparator();
    add(m_tools, Command::ChangePerson, QStringLiteral("user"));
    add(m_tools, Command::ChangePassword, QStringLiteral("key"));
    add(m_tools, Command::SignOut, QStringLiteral("log-out"));
    add(m_tools, Command::SignOutEverywhere, QStringLiteral("shield"));
    add(m_tools, Command::Preferences, QStringLiteral("settings"));
    add(m_help, Command::Manual, QStringLiteral("circle-help"));
    add(m_help, Command::WhatIsThis, QStringLiteral("info"));
    add(m_help, Command::Shortcuts, QStringLiteral("command"));
    m_help->addSeparator();
    add(m_help, Command::FirstTour, QStringLiteral("lightbulb"));
    m_help->addSeparator();
    add(m_help, Command::About, QStringLiteral("info"));
    add(m_administration, Command::ViewAs, QStringLiteral("eye"));
    add(m_administration, Command::StopViewing, QStringLiteral("eye-off"));
    buildPerson();

    for (QMenu *menu : menus()) {
        menuBar->addMenu(menu);
    }
    action(Command::NewWorkspace)->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    action(Command::OpenFile)->setShortcut(QKeySequence::Open);
    action(Command::CloseWindow)->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    action(Command::GoTo)->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
    action(Command::Back)->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    action(Command::Forward)->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Right));
    action(Command::ToggleNavigation)->setShortcut(QKeySequence(Qt::Key_F9));
    action(Command::FullScreen)->setShortcut(QKeySequence(Qt::Key_F11));
    action(Command::Preferences)->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma));
    action(Command::Manual)->setShortcut(QKeySequence::HelpContents);
    action(Command::WhatIsThis)->setShortcut(QKeySequence::WhatsThis);
    action(Command::Shortcuts)->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Question), QKeySequence(Qt::CTRL | Qt::Key_F1)});
    setWorkspace(false, false);
    retranslate();
}

QAction *MainMenu::add(QMenu *menu, Command command, const QString &iconName)
{
    // Owned here: QMenu::clear() deletes what it owns.
    auto *added = new QAction(iconName.isEmpty() ? QIcon() : icon(iconName), QString(), this);
    menu->addAction(added);
    m_actions.insert(command, added);
    return added;
}

void MainMenu::buildFile()
{
    add(m_file, Command::NewWorkspace, QStringLiteral("file-plus"));
    add(m_file, Command::OpenFile, QStringLiteral("folder-open"));
    m_file->addMenu(m_recent);
    m_file->addSeparator();
    add(m_file, Command::ConnectServer, QStringLiteral("server"));
    add(m_file, Command::OpenDemo, QStringLiteral("sprout"));
    m_file->addSeparator();
    add(m_file, Command::Import, QStringLiteral("file-spreadsheet"));
    m_file->addSeparator();
    add(m_file, Command::Backups, QStringLiteral("history"));
    add(m_file, Command::Drafts, QStringLiteral("file-text"));
    m_file->addSeparator();
    add(m_file, Command::CloseWindow, QStringLiteral("log-out"));
}

void MainMenu::buildPerson()
{
    m_personName->setEnabled(false);
    m_personRoles->setEnabled(false);
    m_person->addAction(m_personName);
    m_person->addAction(m_personRoles);
    m_person->addSeparator();
    m_person->addAction(action(Command::ChangePerson));
    m_person->addAction(action(Command::ChangePassword));
    m_person->addAction(action(Command::StopViewing));
    m_person->addAction(action(Command::SignOut));
    m_person->addAction(action(Command::SignOutEverywhere));
    m_person->addSeparator();
    m_person->addAction(action(Command::Preferences));
}

void MainMenu::buildView()
{
    add(m_view, Command::ToggleNavigation)->setCheckable(true);
    action(Command::ToggleNavigation)->setChecked(true);
    add(m_view, Command::FullScreen)->setCheckable(true);
    const QList<QPair<QString, QString>> languages = {{QStringLiteral("es"), QStringLiteral("Español")},
                                                      {QStringLiteral("en"), QStringLiteral("English")}};
    for (const auto &[code, name] : languages) {
        QAction *choice = m_languages->addAction(name);
        choice->setCheckable(true);
        choice->setData(code);
    }
    for (const ThemeChoice theme : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark}) {
        QAction *choice = m_themes->addAction(QString());
        choice->setCheckable(true);
        choice->setData(int(theme));
    }
    m_language->addActions(m_languages->actions());
    m_theme->addActions(m_themes->actions());
    connect(m_languages, &QActionGroup::triggered, this,
            [this](const QAction *choice) { emit languageChosen(choice->data().toString()); });
    connect(m_themes, &QActionGroup::triggered, this,
            [this](const QAction *choice) { emit themeChosen(ThemeChoice(choice->data().toInt())); });
}

QList<QAction *> MainMenu::commands() const
{
    QList<QAction *> all;
    const QList<QMenu *> shown = menus();
    for (const QMenu *menu : shown) {
        for (QAction *command : menu->actions()) {
            if (!command->isSeparator() && command->menu() == nullptr && command != action(Command::GoTo)) {
                all.append(command);
            }
        }
    }
    return all;
}

QList<QAction *> MainMenu::ownActions(const QMenu *menu) const
{
    QList<QAction *> own;
    for (QAction *candidate : menu->actions()) {
        if (!m_page.edit.contains(candidate) && !m_page.view.contains(candidate) && !m_page.record.contains(candidate)) {
            own.append(candidate);
        }
    }
    return own;
}

void MainMenu::setPageActions(const PageActions &actions)
{
    m_page = actions;
    refill();
}

void MainMenu::addPageActions(QMenu *menu, const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        if (action == nullptr) {
            menu->addSeparator();
        } else {
            menu->addAction(action);
        }
    }
}

void MainMenu::refill()
{
    m_edit->clear();
    addPageActions(m_edit, m_page.edit);
    m_edit->menuAction()->setEnabled(!m_page.edit.isEmpty());
    m_record->clear();
    addPageActions(m_record, m_page.record);
    m_record->menuAction()->setEnabled(!m_page.record.isEmpty());
    m_view->clear();
    m_view->addAction(action(Command::ToggleNavigation));
    addPageActions(m_view, m_page.view);
    m_view->addSeparator();
    m_view->addMenu(m_language);
    m_view->addMenu(m_theme);
    m_view->addSeparator();
    m_view->addAction(action(Command::FullScreen));
}

void MainMenu::setRecent(const QList<RecentWorkspace> &recent)
{
    m_recent->clear();
    for (const RecentWorkspace &workspace : recent) {
        if (workspace.missing) {
            continue;
        }
        QString name = workspace.profile.displayName();
        name.replace(QLatin1Char('&'), QLatin1String("&&"));
        QAction *open = m_recent->addAction(
            icon(workspace.profile.engine == Engine::Sqlite ? QStringLiteral("database") : QStringLiteral("server")),
            name);
        open->setToolTip(workspace.profile.filePath);
        connect(open, &QAction::triggered, this, [this, profile = workspace.profile] { emit recentChosen(profile); });
    }
    m_recent->menuAction()->setVisible(!m_recent->isEmpty());
}

void MainMenu::setWorkspace(bool open, bool isLocal)
{
    action(Command::Backups)->setVisible(open && isLocal);
    action(Command::Drafts)->setVisible(open);
    action(Command::Import)->setVisible(open);
    action(Command::Notifications)->setVisible(open);
    action(Command::FirstTour)->setVisible(open);
    setAccount(Account());
    action(Command::ChangePerson)->setVisible(open);
    refill();
}

void MainMenu::setAccount(const Account &account)
{
    const auto plain = [](QString words) { return words.replace(QLatin1Char('&'), QLatin1String("&&")); };
    m_personName->setText(plain(account.name));
    m_personName->setVisible(!account.name.isEmpty());
    m_personRoles->setText(plain(account.roles));
    m_personRoles->setVisible(!account.roles.isEmpty());
    action(Command::ChangePerson)->setVisible(!account.signedIn && !account.isViewing);
    action(Command::ChangePassword)->setVisible(account.signedIn && account.hasPassword && !account.isViewing);
    action(Command::SignOut)->setVisible(account.signedIn && !account.isViewing);
    action(Command::SignOutEverywhere)->setVisible(account.signedIn && !account.isViewing);
    action(Command::ViewAs)->setVisible(account.mayViewAs && !account.isViewing);
    action(Command::StopViewing)->setVisible(account.isViewing);
    updateAdministration();
}

/// Without a command the menu is not there.
void MainMenu::updateAdministration()
{
    const QList<QAction *> commands = m_administration->actions();
    m_administration->menuAction()->setVisible(
        std::any_of(commands.cbegin(), commands.cend(), [](const QAction *command) { return command->isVisible(); }));
}

void MainMenu::setChoices(const QString &language, ThemeChoice theme)
{
    for (QAction *choice : m_languages->actions()) {
        choice->setChecked(choice->data().toString() == language);
    }
    for (QAction *choice : m_themes->actions()) {
        choice->setChecked(choice->data().toInt() == int(theme));
    }
}

void MainMenu::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_recent->setTitle(tr("Open &recent"));
    m_edit->setTitle(tr("&Edit"));
    m_view->setTitle(tr("&View"));
    m_language->setTitle(tr("&Language"));
    m_theme->setTitle(tr("&Colours"));
    m_record->setTitle(tr("&Record"));
    m_tools->setTitle(tr("&Tools"));
    m_administration->setTitle(tr("Ad&ministration"));
    m_help->setTitle(tr("&Help"));
    action(Command::NewWorkspace)->setText(tr("&New workspace…"));
    action(Command::OpenFile)->setText(tr("&Open workspace…"));
    action(Command::ConnectServer)->setText(tr("&Connect to a server…"));
    action(Command::OpenDemo)->setText(tr("See the &demo"));
    action(Command::Import)->setText(tr("I&mport a spreadsheet…"));
    action(Command::Backups)->setText(tr("&Backups of this workspace…"));
    action(Command::Drafts)->setText(tr("&Unsaved forms…"));
    action(Command::CloseWindow)->setText(tr("&Quit"));
    action(Command::GoTo)->setText(tr("Search &everything…"));
    action(Command::Back)->setText(tr("Bac&k"));
    action(Command::Forward)->setText(tr("For&ward"));
    action(Command::ToggleNavigation)->setText(tr("&Navigation"));
    action(Command::FullScreen)->setText(tr("&Full screen"));
    action(Command::Notifications)->setText(tr("&Notifications"));
    action(Command::ChangePerson)->setText(tr("I am &somebody else…"));
    action(Command::ChangePassword)->setText(tr("&Change password…"));
    action(Command::SignOut)->setText(tr("Sign &out"));
    action(Command::SignOutEverywhere)->setText(tr("Sign out e&verywhere…"));
    action(Command::ViewAs)->setText(tr("&View as somebody else…"));
    action(Command::StopViewing)->setText(tr("Stop v&iewing"));
    action(Command::Preferences)->setText(tr("&Preferences…"));
    action(Command::Manual)->setText(tr("&Manual"));
    action(Command::WhatIsThis)->setText(tr("&What is this?"));
    action(Command::Shortcuts)->setText(tr("&Keyboard shortcuts…"));
    action(Command::FirstTour)->setText(tr("&Tour of the window"));
    action(Command::About)->setText(tr("&About Semillero"));
    const QStringList themes = {tr("Like the &system"), tr("&Light"), tr("&Dark")};
    for (QAction *choice : m_themes->actions()) {
        choice->setText(themes.at(choice->data().toInt()));
    }
}
