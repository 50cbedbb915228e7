// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/workspaceopener.h"

#include "app/settings/appsettings.h"
#include "models/core/whendone.h"
#include "models/operations/background.h"
#include "models/operations/workspacebackups.h"

WorkspaceOpener::WorkspaceOpener(WorkspaceGateway gateway, AppSettings &settings, SecretStore &secrets,
                                 const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_gateway(std::move(gateway))
    , m_settings(settings)
    , m_secrets(secrets)
    , m_clock(clock)
{
}

int WorkspaceOpener::begin(const QString &what, bool cancellable)
{
    m_token.cancel();
    m_token = CancelToken();
    m_busy = true;
    emit started(what, cancellable);
    return ++m_request;
}

void WorkspaceOpener::end()
{
    m_busy = false;
    emit finished();
}

void WorkspaceOpener::open(const DatabaseProfile &profile)
{
    const int request = begin(tr("Opening %1…").arg(profile.displayName()), true);
    if (profile.engine == Engine::Sqlite) {
        openNow(request, profile, QString());
        return;
    }
    whenDone(m_secrets.find(profile), this, [this, request, profile](const SecretLookup &lookup) {
        if (request != m_request) {
            return;
        }
        m_password = lookup.password;
        if (lookup.source == SecretLookup::Source::Ask) {
            openUnasked(request, profile, lookup);
        } else {
            openNow(request, profile, lookup.password);
        }
    });
}

/// Many servers know the person without a password (peer, certificate): ask only when this one refuses.
void WorkspaceOpener::openUnasked(int request, const DatabaseProfile &profile, const SecretLookup &lookup)
{
    whenDone(m_gateway.open(profile, QString()), this,
             [this, request, profile, lookup](const WorkspaceGateway::Opened &opened) {
                 if (request != m_request) {
                     return;
                 }
                 if (opened) {
                     succeed(opened.value());
                 } else if (opened.error().code == ErrorCode::Authentication) {
                     end();
                     emit passwordNeeded(profile, lookup.explanation, lookup.keychainAvailable);
                 } else {
                     fail(opened.error(), profile);
                 }
             });
}

void WorkspaceOpener::openWithPassword(const DatabaseProfile &profile, const QString &password, bool remember)
{
    const int request = begin(tr("Opening %1…").arg(profile.displayName()), true);
    m_keepPassword = remember;
    m_password = password;
    openNow(request, profile, password);
}

void WorkspaceOpener::openNow(int request, const DatabaseProfile &profile, const QString &password)
{
    whenDone(m_gateway.open(profile, password), this,
             [this, request, profile, password](const WorkspaceGateway::Opened &opened) {
                 if (request != m_request) {
                     return;
                 }
                 if (!opened) {
                     fail(opened.error(), profile);
                     return;
                 }
                 if (m_keepPassword) {
                     keepPassword(profile, password);
                 }
                 succeed(opened.value());
             });
}

void WorkspaceOpener::create(const QString &filePath, bool demo)
{
    const int request = begin(demo ? tr("Making the demo…") : tr("Making the workspace…"), demo);
    const DatabaseProfile profile = DatabaseProfile::forFile(filePath);
    whenDone(m_gateway.create(filePath, demo, m_token), this, [this, request, profile](const Result<void> &created) {
        if (request != m_request) {
            return;
        }
        if (!created) {
            end();
            emit createFailed(created.error());
        } else {
            openNow(request, profile, QString());
        }
    });
}

void WorkspaceOpener::migrate(const DatabaseProfile &profile, const QString &password)
{
    const int request = begin(tr("Bringing %1 up to date…").arg(profile.displayName()), false);
    if (profile.engine == Engine::PostgreSql) {
        migrateNow(request, profile, password);
        return;
    }
    const WorkspaceBackups backups(profile.filePath, m_clock, m_backupFolder);
    whenDone(runInBackground([backups] { return backups.copy(BackupKind::BeforeMigration); }), this,
             [this, request, profile, password](const Result<BackupCopy> &copied) {
                 if (request != m_request) {
                     return;
                 }
                 if (!copied) {
                     fail(copied.error(), profile);
                 } else {
                     migrateNow(request, profile, password);
                 }
             });
}

void WorkspaceOpener::migrateNow(int request, const DatabaseProfile &profile, const QString &password)
{
    whenDone(m_gateway.migrate(profile, password), this,
             [this, request, profile, password](const Result<QStringList> &steps) {
                 if (request != m_request) {
                     return;
                 }
                 if (!steps) {
                     fail(steps.error(), profile);
                 } else {
                     openNow(request, profile, password);
                 }
             });
}

void WorkspaceOpener::cancel()
{
    if (!m_busy) {
        return;
    }
    m_token.cancel();
    ++m_request;
    end();
}

void WorkspaceOpener::succeed(const std::shared_ptr<Database> &database)
{
    const DatabaseProfile &profile = database->profile();
    m_settings.remember(profile, m_clock.now());
    if (profile.engine == Engine::PostgreSql) {
        m_settings.saveServerProfile(profile);
    }
    m_keepPassword = false;
    m_password.clear();
    end();
    emit opened(database);
}

void WorkspaceOpener::fail(const Error &error, const DatabaseProfile &profile)
{
    m_keepPassword = false;
    end();
    emit failed(error, profile);
}

void WorkspaceOpener::keepPassword(const DatabaseProfile &profile, const QString &password)
{
    whenDone(m_secrets.keep(profile, password), this, [this](const Result<void> &kept) {
        if (!kept) {
            emit noticed(kept.error());
        }
    });
}
