// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/workspacegateway.h"
#include "app/settings/secretstore.h"

#include <QObject>

class AppSettings;

/// Opens workspaces without showing anything: finds the password, opens, remembers, and says what came of it. One at a
/// time: a new request drops the answer to an older one. GUI thread; never waits.
class WorkspaceOpener final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WorkspaceOpener)

public:
    WorkspaceOpener(WorkspaceGateway gateway, AppSettings &settings, SecretStore &secrets, const Clock &clock,
                    QObject *parent = nullptr);

    /// For a server the password comes from the SecretStore; without one, passwordNeeded() is emitted unless libpq
    /// finds it.
    void open(const DatabaseProfile &profile);
    void openWithPassword(const DatabaseProfile &profile, const QString &password, bool remember);
    /// Makes an empty workspace and opens it; with `demo`, filled with the demo ecosystem. A cancelled or failed one
    /// leaves no file.
    void create(const QString &filePath, bool demo);
    /// Brings a workspace up to date (a local one after a copy of it) and opens it.
    void migrate(const DatabaseProfile &profile, const QString &password);
    void cancel();
    /// Where the copy before a migration goes; empty: WorkspaceBackups::defaultFolder.
    void setBackupFolder(const QString &folder) { m_backupFolder = folder; }

    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// The one of the last attempt, for the next one; empty once a workspace is open.
    [[nodiscard]] QString lastPassword() const { return m_password; }
    [[nodiscard]] const WorkspaceGateway &gateway() const { return m_gateway; }

signals:
    void started(const QString &what, bool cancellable);
    void finished(); ///< after opened(), failed(), passwordNeeded() or a cancellation
    void opened(const std::shared_ptr<Database> &database);
    void failed(const Error &error, const DatabaseProfile &profile);
    /// A new workspace could not be made; nothing was left.
    void createFailed(const Error &error);
    void passwordNeeded(const DatabaseProfile &profile, const QString &reason, bool keychainAvailable);
    /// Something beside the matter: the password could not be kept.
    void noticed(const Error &error);

private:
    [[nodiscard]] int begin(const QString &what, bool cancellable);
    void end();
    void openUnasked(int request, const DatabaseProfile &profile, const SecretLookup &lookup);
    void openNow(int request, const DatabaseProfile &profile, const QString &password);
    void migrateNow(int request, const DatabaseProfile &profile, const QString &password);
    void succeed(const std::shared_ptr<Database> &database);
    void fail(const Error &error, const DatabaseProfile &profile);
    void keepPassword(const DatabaseProfile &profile, const QString &password);

    WorkspaceGateway m_gateway;
    AppSettings &m_settings;
    SecretStore &m_secrets;
    const Clock &m_clock;
    QString m_backupFolder;
    QString m_password;
    int m_request = 0;
    bool m_busy = false;
    bool m_keepPassword = false;
    CancelToken m_token;
};
