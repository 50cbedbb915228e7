// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/workspaceopener.h"
#include "dialogs/workspace/openguide.h"

#include <QPointer>

class BackupsController;
class ConnectionDialog;
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
    void opened(const std::shared_ptr<Database> &database);
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
    void onFailed(const Error &error, const DatabaseProfile &profile);
    void onCreateFailed(const Error &error);
    void showBackupsOf(const DatabaseProfile &profile);
    void askPassword(const DatabaseProfile &profile, const QString &reason, bool keychainAvailable);
    void showProblem(const Error &error, const DatabaseProfile &profile);
    void offerSchema(const Error &error, const DatabaseProfile &profile);
    void act(OpenAction action, const DatabaseProfile &profile);
    void retry(const DatabaseProfile &profile);
    void openWritableCopy(const DatabaseProfile &profile);
    void readConnectionFileInto();
    void saveConnectionFile(const DatabaseProfile &profile);
    void checkLocation(const DatabaseProfile &profile);
    void report(const Error &error);
    void showWelcomeIfAlone();
    [[nodiscard]] QWidget *dialogParent() const;

    Services m_services;
    WorkspaceOpener *m_opener;
    QPointer<QWidget> m_window;
    QPointer<WelcomeDialog> m_welcome;
    QPointer<ConnectionDialog> m_connection;
    QPointer<WorkDialog> m_work;
    QString m_demoFile;
    QPointer<BackupsController> m_rescue; ///< for a workspace that does not open
};
