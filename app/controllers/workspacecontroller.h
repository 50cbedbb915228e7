// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/workspaceopener.h"
#include "app/controllers/signingateway.h"

#include <QPointer>

class ConnectionDialog;
class FirstAdministratorController;
class OpeningHelp;
class SignInController;
class UserPrompt;
class WelcomeDialog;
class WorkDialog;

/// Binds opening, making and connecting to their dialogs. Nothing of it waits: a workspace comes through opened().
class WorkspaceController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WorkspaceController)

public:
    struct Services
    {
        AppSettings &settings;
        SecretStore &secrets;
        UserPrompt &prompt;
        const Clock &clock;
    };

    WorkspaceController(WorkspaceGateway gateway, const Services &services, QObject *parent = nullptr);
    ~WorkspaceController() override;

    /// The window that dialogs belong to; nullptr before there is one.
    void setWindow(QWidget *window);
    /// The file of the demo: AppLocalDataLocation/demo.semillero unless set.
    void setDemoFile(const QString &path);

    /// Who is expected to sign in to the next workspace on a server (`--as`).
    void setSignInEmail(const QString &email) { m_signInEmail = email; }
    /// Somebody signed out of an open workspace: whoever comes next signs in. Cancelling goes back to the welcome.
    void signInAgain(const std::shared_ptr<Database> &database);

    [[nodiscard]] WorkspaceOpener &opener() { return *m_opener; }

public slots:
    void showWelcome();
    void openProfile(const DatabaseProfile &profile);
    /// A workspace or a connection file, told apart by its name.
    void openPath(const QString &path);
    /// A postgresql:// address or the name of a saved connection (`--server`).
    void openServer(const QString &profileOrUrl);
    /// Opens the demo; makes it first where there is none.
    void openDemo();
    void chooseFile();
    void chooseNewFile();
    void showConnectionDialog();
    void showConnectionDialogFor(const DatabaseProfile &profile);

signals:
    /// Open, and somebody signed in where that is needed.
    void opened(const OpenWorkspace &workspace);
    /// Nobody signed in: the workspace that was opened is let go.
    void signInCancelled();
    void failed(const Error &error, const DatabaseProfile &profile);
    /// For the message bar of whatever is shown: backups that failed, a place that is not safe, a password not kept.
    void noticed(const Error &error);
    /// The person closed the last dialog without opening anything and no window is there: the program may end.
    void abandoned();

private:
    void fillWelcome();
    void onStarted(const QString &what, bool cancellable);
    void onFinished();
    void onOpened(const std::shared_ptr<Database> &database);
    void onSignedIn(const OpenWorkspace &workspace);
    void onSignInCancelled();
    void announce(const OpenWorkspace &workspace);
    void onFailed(const Error &error, const DatabaseProfile &profile);
    void onCreateFailed(const Error &error);
    void askPassword(const DatabaseProfile &profile, const QString &reason, bool keychainAvailable);
    void readConnectionFileInto();
    void saveConnectionFile(const DatabaseProfile &profile);
    void checkLocation(const DatabaseProfile &profile);
    void report(const Error &error);
    void showWelcomeIfAlone();
    [[nodiscard]] QWidget *dialogParent() const;

    Services m_services;
    WorkspaceOpener *m_opener;
    OpeningHelp *m_help;
    SignInController *m_signIn;
    FirstAdministratorController *m_firstAdministrator;
    QString m_signInEmail;
    QPointer<QWidget> m_window;
    QPointer<WelcomeDialog> m_welcome;
    QPointer<ConnectionDialog> m_connection;
    QPointer<WorkDialog> m_work;
    QString m_demoFile;
};
