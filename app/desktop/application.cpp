// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application.h"

#include "app/controllers/backupscontroller.h"
#include "app/controllers/recordpageservices.h"
#include "app/desktop/mainwindow.h"
#include "app/desktop/workspacesession.h"
#include "app/settings/connectionfile.h"
#include "app/settings/keychainbackend.h"
#include "dialogs/workspace/aboutdialog.h"
#include "models/operations/workspacekey.h"
#include "views/common/icons.h"
#include "views/common/messagebar.h"
#include "views/shell/statestrip.h"

#include <QAction>
#include <QApplication>
#include <QFileInfo>

Application::Application(QApplication &application, const Clock &clock, const StartOptions &options,
                         const QString &iniFile)
    : m_application(application)
    , m_clock(clock)
    , m_options(options)
    , m_catalog(Catalog::standard())
    , m_settings(iniFile)
    , m_theme(application)
    , m_preferences(m_settings, m_languages, m_theme, clock)
    , m_secrets(std::make_unique<KeychainBackend>())
    , m_workspaces(WorkspaceGateway::standard(clock, m_catalog), {m_settings, m_secrets, m_prompt, clock})
{
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/semillero.svg")));
    QApplication::setQuitOnLastWindowClosed(false);
    m_preferences.overrideForThisRun(options.language, options.theme);
    m_preferences.apply();
    m_window = std::make_unique<MainWindow>(m_catalog, m_settings);
    if (options.windowSize.isValid()) {
        m_window->setMinimumSize(m_window->minimumSize().boundedTo(options.windowSize));
        m_window->resize(options.windowSize);
    }
    m_help = std::make_unique<HelpController>(*m_window, m_settings, m_languages.language());
    connectMenu();
    connectAccountMenu();
    connectClosing();
    connect(&m_workspaces, &WorkspaceController::opened, this, &Application::take);
    connect(&m_workspaces, &WorkspaceController::failed, this, [this] {
        if (m_session == nullptr) {
            m_window->closeWorkspace();
        }
    });
    connect(&m_workspaces, &WorkspaceController::signInCancelled, this, [this] {
        if (m_session == nullptr) {
            m_window->closeWorkspace();
        }
    });
    connect(&m_workspaces, &WorkspaceController::noticed, this, [this](const Error &error) {
        m_window->messageBar().showMessage(MessageBar::Level::Warning, error.message, error.detail);
    });
    connect(&m_workspaces, &WorkspaceController::abandoned, this, [this] {
        if (!m_window->isVisible()) {
            QApplication::quit();
        }
    });
    connect(m_window.get(), &MainWindow::closed, &m_application, &QApplication::quit);
    connect(&m_instance, &SingleInstance::claimed, this, &Application::onClaimed);
    connect(&m_instance, &SingleInstance::raised, this, &Application::onRaised);
    connect(&m_instance, &SingleInstance::raiseRequested, this, [this](const QString &page) {
        m_window->raiseWindow();
        if (!page.isEmpty() && m_session != nullptr) {
            m_session->openPlace(page);
        }
    });
}

Application::~Application()
{
    m_session.reset();
    m_account.reset();
    m_help.reset();
    m_window.reset();
}

void Application::connectMenu()
{
    using Command = MainMenu::Command;
    const MainMenu &menu = m_window->menu();
    const auto bind = [&menu, this](Command command, auto slot) {
        connect(menu.action(command), &QAction::triggered, this, slot);
    };
    bind(Command::NewWorkspace, [this] { m_workspaces.chooseNewFile(); });
    bind(Command::OpenFile, [this] { m_workspaces.chooseFile(); });
    bind(Command::ConnectServer, [this] { m_workspaces.showConnectionDialog(); });
    bind(Command::OpenDemo, [this] { m_workspaces.openDemo(); });
    bind(Command::Preferences, [this] { m_preferences.showDialog(m_window.get()); });
    bind(Command::About, [this] { (new AboutDialog(QCoreApplication::applicationVersion(), m_window.get()))->open(); });
    bind(Command::Backups, [this] { m_session->showBackups(); });
    bind(Command::Drafts, [this] { m_session->showDrafts(); });
    bind(Command::Import, [this] { m_session->startImport(QString(), {}); });
    bind(Command::Notifications, [this] { m_session->toggleNotifications(); });
    bind(Command::ChangePerson, [this] { m_session->changePerson(); });
    connect(&menu, &MainMenu::recentChosen, &m_workspaces, &WorkspaceController::openProfile);
    connect(&menu, &MainMenu::themeChosen, this, &Application::setTheme);
    connect(&menu, &MainMenu::languageChosen, this, &Application::setLanguage);
    connect(m_window.get(), &MainWindow::welcomeRequested, &m_workspaces, &WorkspaceController::showWelcome);
    connect(&m_settings, &AppSettings::recentWorkspacesChanged, this,
            [this] { m_window->menu().setRecent(m_settings.recentWorkspaces()); });
    connect(&m_settings, &AppSettings::preferencesChanged, this, &Application::showChoices);
    m_window->menu().setRecent(m_settings.recentWorkspaces());
    showChoices();
}

void Application::connectAccountMenu()
{
    using Command = MainMenu::Command;
    const auto bind = [this](Command command, void (AccountController::*work)()) {
        connect(m_window->menu().action(command), &QAction::triggered, this, [this, work] {
            if (m_account != nullptr) {
                (m_account.get()->*work)();
            }
        });
    };
    bind(Command::ChangePassword, &AccountController::changePassword);
    bind(Command::SignOut, &AccountController::signOut);
    bind(Command::SignOutEverywhere, &AccountController::signOutEverywhere);
    bind(Command::ViewAs, &AccountController::viewAs);
    bind(Command::StopViewing, &AccountController::stopViewing);
}

void Application::showChoices()
{
    if (m_account != nullptr) {
        m_account->retranslate();
    }
    m_window->menu().setChoices(m_languages.language(), m_settings.preferences().theme);
    m_help->setLanguage(m_languages.language());
}

void Application::start()
{
    openFirst();
}

void Application::openFirst()
{
    m_workspaces.setSignInEmail(m_options.email);
    if (!m_options.server.isEmpty()) {
        showWindow();
        m_workspaces.openServer(m_options.server);
        return;
    }
    if (!m_options.file.isEmpty()) {
        const QFileInfo file(m_options.file);
        if (file.suffix() == QLatin1String("semillero-server")) {
            showWindow();
            m_workspaces.openPath(m_options.file);
        } else {
            openWhenFirst(DatabaseProfile::forFile(file.absoluteFilePath()));
        }
        return;
    }
    for (const RecentWorkspace &recent : m_settings.recentWorkspaces()) {
        if (!recent.missing) {
            openWhenFirst(recent.profile);
            return;
        }
    }
    m_workspaces.showWelcome();
}

void Application::openWhenFirst(const DatabaseProfile &profile)
{
    m_next = profile;
    m_instance.claim(workspaceKey(profile), m_options.page);
}

void Application::onClaimed()
{
    if (m_waiting.has_value()) {
        openSession(*std::exchange(m_waiting, std::nullopt));
    } else if (m_next.has_value()) {
        const DatabaseProfile profile = *std::exchange(m_next, std::nullopt);
        m_window->setOpening(profile.displayName());
        showWindow();
        m_workspaces.openProfile(profile);
    }
}

void Application::onRaised()
{
    if (m_session == nullptr) {
        QApplication::quit();
        return;
    }
    m_waiting.reset();
    m_instance.claim(workspaceKey(m_session->database().profile()));
    m_window->messageBar().showMessage(MessageBar::Level::Info,
                                       tr("That workspace is already open in another window, which is in front now."));
}

void Application::showWindow()
{
    m_workspaces.setWindow(m_window.get());
    m_window->show();
}

/// Calls `goOn` once nothing is unsaved in the open workspace; not at all when the person stays.
void Application::settleFirst(const std::function<void()> &goOn)
{
    if (m_session == nullptr) {
        goOn();
    } else {
        m_session->settle(goOn);
    }
}

void Application::connectClosing()
{
    m_window->setClosing([this](const std::function<void()> &close) {
        if (m_session == nullptr || !m_session->hasUnsaved()) {
            return true;
        }
        m_session->settle(close);
        return false;
    });
    connect(&m_application, &QGuiApplication::commitDataRequest, this, [this] {
        if (m_session != nullptr) {
            m_session->keepDraftsNow();
        }
    }, Qt::DirectConnection);
}

void Application::take(const OpenWorkspace &workspace)
{
    settleFirst([this, workspace] { takeSettled(workspace); });
}

void Application::takeSettled(const OpenWorkspace &workspace)
{
    const QString key = workspaceKey(workspace.database->profile());
    if (m_instance.workspaceKey() == key) {
        openSession(workspace);
        return;
    }
    // Opened from a menu or a dialog: another window may have it already, then that one comes to the front.
    m_waiting = workspace;
    m_instance.claim(key, m_options.page);
}

void Application::openSession(const OpenWorkspace &workspace)
{
    m_session.reset();
    showWindow();
    const AccountController::Services services{
        m_catalog, m_settings, m_secrets, m_prompt, [this](const std::function<void()> &goOn) { settleFirst(goOn); }};
    m_account = std::make_unique<AccountController>(services, workspace, m_window.get());
    m_window->addTopStrip(m_account->viewStrip());
    m_window->addTopStrip(m_account->endedStrip());
    connect(m_account.get(), &AccountController::reopenRequested, this, &Application::openPages);
    connect(m_account.get(), &AccountController::resumed, this, [this] { m_session->resume(); });
    connect(m_account.get(), &AccountController::signedOut, this, &Application::leaveAccount);
    connect(m_account.get(), &AccountController::noticed, this,
            [this](const Error &error) { m_window->messageBar().showError(error); });
    connect(m_account.get(), &AccountController::done, this, [this](const QString &sentence) {
        m_window->messageBar().showMessage(MessageBar::Level::Success, sentence);
    });
    openPages();
}

/// Somebody signed out: the next one signs in to the same workspace, or goes elsewhere.
void Application::leaveAccount()
{
    const std::shared_ptr<Database> database = m_account->workspace().database;
    m_session.reset();
    m_account.release()->deleteLater(); // it is telling us
    m_workspaces.signInAgain(database);
}

/// The pages of whoever is at work now. What somebody typed and did not save stays theirs, as a draft.
void Application::openPages()
{
    if (m_session != nullptr) {
        m_session->keepDraftsNow();
        m_session.reset();
    }
    const WorkspaceSession::Services services{m_catalog, m_clock, m_settings, m_preferences, m_prompt, {}, {}, m_account.get()};
    m_session = std::make_unique<WorkspaceSession>(services, m_account->workspace().database, *m_window);
    connect(m_session.get(), &WorkspaceSession::restoreRequested, this,
            [this](const QString &copyPath) { settleFirst([this, copyPath] { restore(copyPath); }); });
    connect(m_session.get(), &WorkspaceSession::accessChanged, m_account.get(), &AccountController::refreshAccess);
    connect(m_session.get(), &WorkspaceSession::ready, m_help.get(), &HelpController::startTourOnce);
    m_session->start(m_options.email, m_options.page);
    m_options.email.clear();
    m_options.page.clear();
}

void Application::restore(const QString &copyPath)
{
    const DatabaseProfile profile = m_session->database().profile();
    m_restoring = m_session->takeBackups();
    m_session.reset();
    m_account.reset();
    m_window->setOpening(profile.displayName());
    const auto reopen = [this, profile] {
        m_restoring.release()->deleteLater();
        m_workspaces.openProfile(profile);
    };
    connect(m_restoring.get(), &BackupsController::restored, this, reopen);
    connect(m_restoring.get(), &BackupsController::failed, this, [this, reopen](const Error &error) {
        m_window->messageBar().showError(error);
        reopen();
    });
    m_restoring->restore(copyPath);
}

void Application::setTheme(ThemeChoice theme)
{
    Preferences preferences = m_settings.preferences();
    preferences.theme = theme;
    m_settings.setPreferences(preferences);
    m_preferences.overrideForThisRun(QString(), std::nullopt);
    m_preferences.apply();
    showChoices();
}

void Application::setLanguage(const QString &language)
{
    Preferences preferences = m_settings.preferences();
    preferences.language = language;
    m_settings.setPreferences(preferences);
    m_preferences.overrideForThisRun(QString(), std::nullopt);
    m_preferences.apply();
    showChoices();
}
