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

    /// For a server the password comes from the SecretStore; without one, passwordNeeded() is emitted unless libpq finds it.
    void open(const DatabaseProfile &profile);
    void openWithPassword(const DatabaseProfile &profile, const QString &password, bool remember);
    /// Makes an empty workspace and opens it; with `demo`, fills it with the demo ecosystem (cancelled: the file is removed).
    void create(const QString &filePath, bool demo);
    /// Brings a workspace up to date (a local one after a copy of it) and opens it.
    void migrate(const DatabaseProfile &profile, const QString &password);
    void cancel();

    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] const WorkspaceGateway &gateway() const { return m_gateway; }

signals:
    void started(const QString &what, bool cancellable);
    void progressed(int percent);
    void finished(); ///< after opened(), failed(), passwordNeeded() or a cancellation
    void opened(const std::shared_ptr<Database> &database);
    void failed(const Error &error, const DatabaseProfile &profile);
    void passwordNeeded(const DatabaseProfile &profile, const QString &reason, bool keychainAvailable);
    /// Something beside the matter: the password could not be kept.
    void noticed(const Error &error);

private:
    [[nodiscard]] int begin(const QString &what, bool cancellable);
    void end();
    void openNow(int request, const DatabaseProfile &profile, const QString &password);
    void fillDemo(int request, const std::shared_ptr<Database> &database);
    void succeed(int request, const std::shared_ptr<Database> &database);
    void fail(int request, const Error &error, const DatabaseProfile &profile);
    void keepPassword(const DatabaseProfile &profile, const QString &password);

    WorkspaceGateway m_gateway;
    AppSettings &m_settings;
    SecretStore &m_secrets;
    const Clock &m_clock;
    int m_request = 0;
    bool m_busy = false;
    CancelToken m_token;
};
