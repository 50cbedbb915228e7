// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/signincontroller.h"

#include "app/settings/appsettings.h"
#include "dialogs/security/setpassworddialog.h"
#include "dialogs/security/signindialog.h"
#include "models/core/whendone.h"
#include "views/common/messagebar.h"

SignInController::SignInController(SignInGatewayMaker maker, const Services &services, QObject *parent)
    : QObject(parent)
    , m_maker(std::move(maker))
    , m_services(services)
{
}

SignInController::~SignInController() = default;

void SignInController::begin(const std::shared_ptr<Database> &database, QWidget *window, const QString &email, bool mayResume)
{
    cancel();
    m_workspace = OpenWorkspace();
    m_workspace.database = database;
    m_workspace.gateway = m_maker(database);
    m_window = window;
    m_email = email;
    m_isAgain = false;
    m_mayResume = mayResume;
    if (!m_workspace.gateway.needed) {
        emit signedIn(m_workspace);
        return;
    }
    tryLogin();
}

void SignInController::beginAgain(const OpenWorkspace &before, QWidget *window)
{
    cancel();
    m_workspace = before;
    m_window = window;
    m_email.clear();
    m_isAgain = true;
    m_mayResume = false;
    if (before.personalLogin) {
        tryLogin();
    } else {
        tryKept();
    }
}

void SignInController::cancel()
{
    ++m_request;
    for (QDialog *dialog : {static_cast<QDialog *>(m_dialog), static_cast<QDialog *>(m_newPassword)}) {
        if (dialog != nullptr) {
            dialog->disconnect(this);
            dialog->close();
        }
    }
}

bool SignInController::isAsking() const
{
    // A dialog that was left lives until the next turn of the event loop.
    return (m_dialog != nullptr && m_dialog->isVisible()) || (m_newPassword != nullptr && m_newPassword->isVisible());
}

void SignInController::raise()
{
    if (QDialog *dialog = m_newPassword ? static_cast<QDialog *>(m_newPassword) : m_dialog) {
        dialog->raise();
        dialog->activateWindow();
    }
}

void SignInController::tryLogin()
{
    whenDone(m_workspace.gateway.signInLogin(), this, [this, request = m_request](const SignInGateway::Outcome &outcome) {
        if (request != m_request) {
            return;
        }
        if (outcome.ok()) {
            m_workspace.personalLogin = true;
            finish(outcome.value());
        } else if (outcome.error().code == ErrorCode::Authentication) {
            tryKept();
        } else {
            ask(outcome.error().message);
        }
    });
}

/// The device's secret is wanted even where the session is not resumed.
void SignInController::tryKept()
{
    whenDone(m_services.secrets.findSession(m_workspace.database->profile()), this,
             [this, request = m_request](const SessionSecret &kept) {
                 if (request != m_request) {
                     return;
                 }
                 m_kept = kept;
                 const bool isOther = !m_email.isEmpty() && m_email.compare(kept.email, Qt::CaseInsensitive) != 0;
                 if (!m_mayResume || kept.token.isEmpty() || isOther) {
                     ask();
                     return;
                 }
                 whenDone(m_workspace.gateway.resume(kept.token), this, [this, request](const SignInGateway::Outcome &outcome) {
                     if (request != m_request) {
                         return;
                     }
                     if (outcome.ok() && !outcome.value().mustSetPassword) {
                         m_keepToken = true;
                         m_email = m_kept.email;
                         finish(outcome.value());
                     } else {
                         const bool isEnded = outcome.ok() || outcome.error().code == ErrorCode::SessionEnded;
                         ask(isEnded ? QString() : outcome.error().message);
                     }
                 });
             });
}

QString SignInController::lastEmail() const
{
    return m_email.isEmpty() ? m_services.settings.signInEmail(m_workspace.database->profile()) : m_email;
}

void SignInController::ask(const QString &reason)
{
    m_dialog = new SignInDialog(m_workspace.database->profile(), lastEmail(), m_kept.keychainAvailable, m_window);
    if (m_isAgain) {
        m_dialog->setAgain(m_workspace.access.name);
    }
    if (!reason.isEmpty()) {
        m_dialog->messageBar()->showMessage(MessageBar::Level::Warning, reason);
    }
    connect(m_dialog, &SignInDialog::signInRequested, this, &SignInController::signIn);
    connect(m_dialog, &QDialog::rejected, this, [this] {
        ++m_request;
        m_workspace = OpenWorkspace(); // its connections are not wanted any more
        emit cancelled();
    });
    m_dialog->open();
}

void SignInController::signIn(const QString &email, const QString &password, bool keep)
{
    m_email = email;
    m_keepToken = keep;
    const bool isKnown = m_kept.email.compare(email, Qt::CaseInsensitive) == 0;
    whenDone(m_workspace.gateway.signIn(email, password, isKnown ? m_kept.device : QByteArray()), this,
             [this, request = m_request](const SignInGateway::Outcome &outcome) {
                 if (request != m_request || m_dialog == nullptr) {
                     return;
                 }
                 if (!outcome.ok()) {
                     m_dialog->showRefusal(outcome.error());
                 } else if (outcome.value().waitSeconds > 0) {
                     m_dialog->showWait(outcome.value().waitSeconds);
                 } else if (outcome.value().mustSetPassword) {
                     askNewPassword(outcome.value());
                 } else {
                     finish(outcome.value());
                 }
             });
}

void SignInController::askNewPassword(const SignInOutcome &outcome)
{
    m_workspace.gateway.setSession(outcome.token, outcome.access);
    m_newPassword = new SetPasswordDialog(outcome.access.name, {outcome.access.name, m_email}, m_dialog);
    connect(m_newPassword, &SetPasswordDialog::passwordChosen, this, [this, first = outcome](const QString &password) {
        whenDone(m_workspace.gateway.setPassword(password), this,
                 [this, first, request = m_request](const SignInGateway::Outcome &set) {
                     if (request != m_request || m_newPassword == nullptr) {
                         return;
                     }
                     if (set.ok()) {
                         SignInOutcome whole = set.value();
                         whole.device = whole.device.isEmpty() ? first.device : whole.device;
                         finish(whole);
                     } else {
                         m_newPassword->showRefusal(set.error());
                     }
                 });
    });
    connect(m_newPassword, &QDialog::rejected, this, [this] {
        m_workspace.gateway.setSession(QByteArray(), Access());
        if (m_dialog != nullptr) {
            m_dialog->setBusy(false);
        }
    });
    m_newPassword->open();
}

void SignInController::finish(const SignInOutcome &outcome)
{
    ++m_request;
    m_workspace.token = outcome.token;
    m_workspace.access = outcome.access;
    m_workspace.gateway.setSession(outcome.token, outcome.access);
    if (!m_workspace.personalLogin) {
        m_services.settings.setSignInEmail(m_workspace.database->profile(), m_email);
        keep(outcome);
    }
    // Before the dialogs go: the program ends with its last window.
    emit signedIn(m_workspace);
    for (QDialog *dialog : {static_cast<QDialog *>(m_newPassword), static_cast<QDialog *>(m_dialog)}) {
        if (dialog != nullptr) {
            dialog->disconnect(this);
            dialog->accept();
        }
    }
}

void SignInController::keep(const SignInOutcome &outcome)
{
    SessionSecret secret;
    secret.email = m_email;
    secret.token = m_keepToken ? outcome.token : QByteArray();
    const bool isSamePerson = m_kept.email.compare(m_email, Qt::CaseInsensitive) == 0;
    secret.device = !outcome.device.isEmpty() ? outcome.device : isSamePerson ? m_kept.device : QByteArray();
    const bool isKept = secret.token == m_kept.token && secret.device == m_kept.device && isSamePerson;
    if (isKept || !m_kept.keychainAvailable) {
        return;
    }
    m_kept = secret;
    whenDone(m_services.secrets.keepSession(m_workspace.database->profile(), secret), this,
             [this, wanted = m_keepToken](const Result<void> &kept) {
                 if (!kept && wanted) { // the device alone is not worth a word
                     Error error = kept.error();
                     error.message = tr("You are signed in, but this computer's keychain did not take it: you will be asked again "
                                        "next time.");
                     emit noticed(error);
                 }
             });
}
