// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/accountcontroller.h"
#include "app/controllers/helpcontroller.h"
#include "app/controllers/preferencescontroller.h"
#include "app/controllers/workspacecontroller.h"
#include "app/desktop/singleinstance.h"
#include "app/desktop/startoptions.h"
#include "app/i18n/languageswitcher.h"
#include "app/settings/appsettings.h"
#include "app/settings/secretstore.h"
#include "models/catalog/catalog.h"
#include "views/common/dialogprompt.h"
#include "views/common/theme.h"

#include <QObject>

#include <memory>

class BackupsController;
class MainWindow;
class QApplication;
class WorkspaceSession;

/// The composition root of the desktop: makes what lives as long as the program, opens workspaces into the window, ends
/// the program. Everything else is handed what it needs.
class Application final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Application)

public:
    /// `iniFile` empty: the person's settings. `clock` outlives it.
    Application(QApplication &application, const Clock &clock, const StartOptions &options,
                const QString &iniFile = QString());
    ~Application() override;

    /// Shows the window (or the welcome dialog) and begins to open; returns at once.
    void start();

private:
    void connectMenu();
    void openFirst();
    void openWhenFirst(const DatabaseProfile &profile);
    void onClaimed();
    void onRaised();
    void connectClosing();
    void settleFirst(const std::function<void()> &goOn);
    void connectAccountMenu();
    void take(const OpenWorkspace &workspace);
    void takeSettled(const OpenWorkspace &workspace);
    void openSession(const OpenWorkspace &workspace);
    void openPages();
    void leaveAccount();
    void restore(const QString &copyPath);
    void showWindow();
    void setTheme(ThemeChoice theme);
    void setLanguage(const QString &language);
    void showChoices();

    QApplication &m_application;
    const Clock &m_clock;
    StartOptions m_options;
    Catalog m_catalog;
    AppSettings m_settings;
    LanguageSwitcher m_languages;
    Theme m_theme;
    DialogPrompt m_prompt;
    PreferencesController m_preferences;
    SecretStore m_secrets;
    WorkspaceController m_workspaces;
    SingleInstance m_instance;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<HelpController> m_help;
    std::unique_ptr<AccountController> m_account;
    std::unique_ptr<WorkspaceSession> m_session;
    std::unique_ptr<BackupsController> m_restoring;
    std::optional<DatabaseProfile> m_next; ///< to be opened, once it is known that no other window has it
    std::optional<OpenWorkspace> m_waiting; ///< opened already, and the same
};
