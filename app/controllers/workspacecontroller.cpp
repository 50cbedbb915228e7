// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/workspacecontroller.h"

#include "app/controllers/firstadministratorcontroller.h"
#include "app/controllers/openinghelp.h"
#include "app/controllers/signincontroller.h"
#include "app/controllers/workspacefiles.h"
#include "app/settings/appsettings.h"
#include "app/settings/connectionfile.h"
#include "dialogs/workspace/connectiondialog.h"
#include "dialogs/workspace/passworddialog.h"
#include "dialogs/workspace/welcomedialog.h"
#include "dialogs/workspace/workdialog.h"
#include "models/core/whendone.h"
#include "models/operations/background.h"
#include "models/operations/locationwarning.h"
#include "views/common/messagebar.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace {

SignInGatewayMaker signInMaker(const WorkspaceOpener &opener)
{
    return opener.gateway().signIn ? opener.gateway().signIn
                                   : [](const std::shared_ptr<Database> &) { return SignInGateway(); };
}

} // namespace

WorkspaceController::WorkspaceController(WorkspaceGateway gateway, const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_opener(new WorkspaceOpener(std::move(gateway), services.settings, services.secrets, services.clock, this))
    , m_help(new OpeningHelp(*m_opener, {services.settings, services.prompt, services.clock, [this] { return dialogParent(); }}, this))
    , m_signIn(new SignInController(signInMaker(*m_opener), {services.settings, services.secrets}, this))
    , m_firstAdministrator(new FirstAdministratorController(services.settings, this))
    , m_demoFile(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) %
                 QLatin1String("/demo.semillero"))
{
    connect(m_opener, &WorkspaceOpener::started, this, &WorkspaceController::onStarted);
    connect(m_opener, &WorkspaceOpener::finished, this, &WorkspaceController::onFinished);
    connect(m_opener, &WorkspaceOpener::opened, this, &WorkspaceController::onOpened);
    connect(m_opener, &WorkspaceOpener::failed, this, &WorkspaceController::onFailed);
    connect(m_opener, &WorkspaceOpener::createFailed, this, &WorkspaceController::onCreateFailed);
    connect(m_opener, &WorkspaceOpener::passwordNeeded, this, &WorkspaceController::askPassword);
    connect(m_opener, &WorkspaceOpener::noticed, this, &WorkspaceController::noticed);
    connect(m_help, &OpeningHelp::welcomeRequested, this, &WorkspaceController::showWelcome);
    connect(m_help, &OpeningHelp::connectionRequested, this, &WorkspaceController::showConnectionDialogFor);
    connect(m_help, &OpeningHelp::passwordRequested, this,
            [this](const DatabaseProfile &profile) { askPassword(profile, QString(), true); });
    connect(m_help, &OpeningHelp::left, this, &WorkspaceController::showWelcomeIfAlone);
    connect(m_help, &OpeningHelp::failed, this, &WorkspaceController::report);
    connect(m_signIn, &SignInController::signedIn, this, &WorkspaceController::onSignedIn);
    connect(m_signIn, &SignInController::cancelled, this, &WorkspaceController::onSignInCancelled);
    connect(m_signIn, &SignInController::noticed, this, &WorkspaceController::noticed);
    connect(m_firstAdministrator, &FirstAdministratorController::finished, this, &WorkspaceController::announce);
    connect(m_firstAdministrator, &FirstAdministratorController::noticed, this, &WorkspaceController::noticed);
}

WorkspaceController::~WorkspaceController() = default;

void WorkspaceController::setWindow(QWidget *window)
{
    m_window = window;
}

void WorkspaceController::setDemoFile(const QString &path)
{
    m_demoFile = path;
}

QWidget *WorkspaceController::dialogParent() const
{
    if (m_connection) {
        return m_connection;
    }
    return m_welcome ? static_cast<QWidget *>(m_welcome) : m_window.data();
}

void WorkspaceController::showWelcome()
{
    if (!m_welcome) {
        m_welcome = new WelcomeDialog(m_window);
        connect(m_welcome, &WelcomeDialog::demoRequested, this, &WorkspaceController::openDemo);
        connect(m_welcome, &WelcomeDialog::serverRequested, this, &WorkspaceController::showConnectionDialog);
        connect(m_welcome, &WelcomeDialog::newWorkspaceRequested, this, &WorkspaceController::chooseNewFile);
        connect(m_welcome, &WelcomeDialog::openFileRequested, this, &WorkspaceController::chooseFile);
        connect(m_welcome, &WelcomeDialog::recentRequested, this, &WorkspaceController::openProfile);
        connect(m_welcome, &WelcomeDialog::cancelRequested, m_opener, &WorkspaceOpener::cancel);
        connect(m_welcome, &WelcomeDialog::forgetRequested, this, [this](const DatabaseProfile &profile) {
            m_services.settings.forget(profile);
            fillWelcome();
        });
        connect(m_welcome, &QDialog::rejected, this, [this] {
            m_opener->cancel();
            if (!m_window) {
                emit abandoned();
            }
        });
    }
    fillWelcome();
    m_welcome->open();
    m_welcome->raise();
    m_welcome->activateWindow();
}

void WorkspaceController::fillWelcome()
{
    m_welcome->setRecentWorkspaces(m_services.settings.recentWorkspaces(), QLocale(), QTimeZone::systemTimeZone(),
                                   m_services.clock.now());
}

void WorkspaceController::openProfile(const DatabaseProfile &profile)
{
    m_opener->open(profile);
}

void WorkspaceController::openPath(const QString &path)
{
    if (!path.endsWith(connectionFileSuffix, Qt::CaseInsensitive)) {
        openProfile(DatabaseProfile::forFile(QFileInfo(path).absoluteFilePath()));
        return;
    }
    Result<DatabaseProfile> profile = readConnectionFile(path);
    if (profile) {
        showConnectionDialogFor(profile.value());
        return;
    }
    report(profile.error());
}

void WorkspaceController::openServer(const QString &profileOrUrl)
{
    if (profileOrUrl.startsWith(QLatin1String("postgres"))) {
        QString password;
        Result<DatabaseProfile> profile = DatabaseProfile::fromUrl(profileOrUrl, &password);
        if (profile) {
            if (password.isEmpty()) {
                openProfile(profile.value());
            } else {
                m_opener->openWithPassword(profile.value(), password, false);
            }
            return;
        }
        if (profileOrUrl.contains(QLatin1String("://"))) {
            report(profile.error());
            return;
        }
    }
    const QList<DatabaseProfile> named = m_services.settings.serverProfilesNamed(profileOrUrl);
    if (!named.isEmpty()) {
        openProfile(named.first());
        return;
    }
    Error error;
    error.code = ErrorCode::NotFound;
    error.message = tr("There is no saved connection named %1. Choose one, or type its address.").arg(profileOrUrl);
    report(error);
}

void WorkspaceController::report(const Error &error)
{
    if (!m_window) {
        showWelcome();
    }
    if (m_connection) {
        m_connection->messageBar()->showError(error);
    } else if (m_welcome) {
        m_welcome->messageBar()->showError(error);
    } else {
        emit noticed(error);
    }
}

void WorkspaceController::openDemo()
{
    if (QFileInfo::exists(m_demoFile)) {
        openProfile(DatabaseProfile::forFile(m_demoFile));
        return;
    }
    if (!QDir().mkpath(QFileInfo(m_demoFile).absolutePath())) {
        Error error;
        error.code = ErrorCode::Io;
        error.message = tr("The folder %1 for the demo cannot be made. Check that you may write there.")
                            .arg(QDir::toNativeSeparators(QFileInfo(m_demoFile).absolutePath()));
        report(error);
        return;
    }
    m_opener->create(m_demoFile, true);
}

void WorkspaceController::chooseFile()
{
    chooseWorkspaceFile(dialogParent(), m_services.settings, this, [this](const QString &path) { openPath(path); });
}

void WorkspaceController::chooseNewFile()
{
    chooseNewWorkspaceFile(dialogParent(), m_services.settings, this,
                           [this](const QString &path) { m_opener->create(path, false); });
}

void WorkspaceController::showConnectionDialog()
{
    showConnectionDialogFor(DatabaseProfile::fromEnvironment());
}

void WorkspaceController::showConnectionDialogFor(const DatabaseProfile &profile)
{
    if (!m_connection) {
        m_connection = new ConnectionDialog(m_opener->gateway().probe, true, dialogParent());
        connect(m_connection, &ConnectionDialog::connectRequested, this, [this](const ConnectionChoice &choice) {
            if (choice.password.isEmpty()) {
                m_opener->open(choice.profile);
            } else {
                m_opener->openWithPassword(choice.profile, choice.password, choice.rememberPassword);
            }
        });
        connect(m_connection, &ConnectionDialog::connectionFileRequested, this,
                &WorkspaceController::readConnectionFileInto);
        connect(m_connection, &ConnectionDialog::saveConnectionFileRequested, this,
                &WorkspaceController::saveConnectionFile);
        connect(m_connection, &QDialog::rejected, this, [this] {
            m_opener->cancel();
            if (!m_window && !m_welcome) {
                showWelcome();
            }
        });
    }
    m_connection->setProfile(profile);
    m_connection->open();
}

void WorkspaceController::readConnectionFileInto()
{
    chooseConnectionFile(m_connection, m_services.settings, m_connection, [this](const QString &path) {
        Result<DatabaseProfile> profile = readConnectionFile(path);
        if (profile) {
            m_connection->setProfile(profile.value());
        } else {
            m_connection->messageBar()->showError(profile.error());
        }
    });
}

void WorkspaceController::saveConnectionFile(const DatabaseProfile &profile)
{
    chooseNewConnectionFile(m_connection, m_services.settings, m_connection, [this, profile](const QString &path) {
        if (Result<void> written = writeConnectionFile(path, profile); !written) {
            m_connection->messageBar()->showError(written.error());
        } else {
            m_connection->messageBar()->showMessage(
                MessageBar::Level::Success,
                tr("Saved without password. Give the file to the people who shall connect."));
        }
    });
}

void WorkspaceController::onStarted(const QString &what, bool cancellable)
{
    if (m_work) {
        m_work->finish();
    }
    if (m_connection) {
        m_connection->setBusy(true);
    } else if (m_welcome) {
        m_welcome->setBusy(what);
    } else {
        m_work = new WorkDialog(what, cancellable, m_window);
        connect(m_work, &WorkDialog::cancelRequested, this, [this] {
            m_opener->cancel();
            showWelcomeIfAlone();
        });
        m_work->openSoon();
    }
}

void WorkspaceController::onFinished()
{
    if (m_connection) {
        m_connection->setBusy(false);
    }
    if (m_welcome) {
        m_welcome->setBusy(QString());
    }
    if (m_work) {
        m_work->finish();
    }
}

void WorkspaceController::onOpened(const std::shared_ptr<Database> &database)
{
    m_signIn->begin(database, dialogParent(), std::exchange(m_signInEmail, QString()));
}

void WorkspaceController::signInAgain(const std::shared_ptr<Database> &database)
{
    m_signIn->begin(database, dialogParent(), QString(), false);
}

void WorkspaceController::onSignedIn(const OpenWorkspace &workspace)
{
    const bool isServer = workspace.database != nullptr && workspace.database->engine() == Engine::PostgreSql;
    if (isServer && !workspace.gateway.needed) {
        m_firstAdministrator->begin(workspace, dialogParent());
    } else {
        announce(workspace);
    }
}

void WorkspaceController::onSignInCancelled()
{
    emit signInCancelled();
    if (!m_connection) {
        showWelcome();
    }
}

void WorkspaceController::announce(const OpenWorkspace &workspace)
{
    // Closing them first would tell the program that nothing is open any more.
    emit opened(workspace);
    for (QDialog *dialog : {static_cast<QDialog *>(m_connection), static_cast<QDialog *>(m_welcome)}) {
        if (dialog != nullptr) {
            dialog->accept();
        }
    }
    checkLocation(workspace.database->profile());
}

void WorkspaceController::checkLocation(const DatabaseProfile &profile)
{
    if (profile.engine != Engine::Sqlite) {
        return;
    }
    const QString path = profile.filePath;
    whenDone(runInBackground([path] { return Result<std::optional<LocationWarning>>(locationWarning(path)); }), this,
             [this](const Result<std::optional<LocationWarning>> &found) {
                 if (found && found.value()) {
                     Error error;
                     error.code = ErrorCode::Io;
                     error.message = found.value()->sentence;
                     emit noticed(error);
                 }
             });
}

void WorkspaceController::askPassword(const DatabaseProfile &profile, const QString &reason, bool keychainAvailable)
{
    auto *dialog = new PasswordDialog(profile, reason, keychainAvailable, dialogParent());
    connect(dialog, &PasswordDialog::passwordEntered, this, [this, profile](const QString &password, bool remember) {
        m_opener->openWithPassword(profile, password, remember);
    });
    connect(dialog, &QDialog::rejected, this, &WorkspaceController::showWelcomeIfAlone);
    dialog->open();
}

void WorkspaceController::showWelcomeIfAlone()
{
    if (!m_window && !m_welcome && !m_connection) {
        showWelcome();
    }
}

void WorkspaceController::onFailed(const Error &error, const DatabaseProfile &profile)
{
    if (error.code == ErrorCode::Cancelled) {
        showWelcomeIfAlone();
        return;
    }
    emit failed(error, profile);
    const bool isServer = profile.engine == Engine::PostgreSql;
    if (isServer && error.code == ErrorCode::OlderSchema) {
        m_help->offerSchema(error, profile);
    } else if (m_connection) {
        m_connection->showError(error);
    } else {
        m_help->showProblem(error, profile);
    }
}

void WorkspaceController::onCreateFailed(const Error &error)
{
    if (error.code == ErrorCode::Cancelled) {
        showWelcomeIfAlone();
    } else {
        report(error);
    }
}

