// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/accountcontroller.h"

#include "app/settings/appsettings.h"
#include "dialogs/security/changepassworddialog.h"
#include "dialogs/security/viewasdialog.h"
#include "models/core/whendone.h"
#include "models/database/connectionmonitor.h"
#include "models/database/recordstore.h"
#include "views/common/userprompt.h"
#include "views/shell/statestrip.h"

#include <QApplication>
#include <QDialog>

namespace {

constexpr int renewalPause = 60'000; ///< ms between two looks at the session's age
constexpr int peopleOfView = 200;

/// Where a question about the session belongs: over the form or question that waits for the person, else over the window.
QWidget *topWindow(QWidget *window)
{
    QWidget *modal = QApplication::activeModalWidget();
    QWidget *active = modal != nullptr ? modal : QApplication::activeWindow();
    return qobject_cast<QDialog *>(active) != nullptr && active->isVisible() ? active : window;
}

} // namespace

AccountController::AccountController(const Services &services, const OpenWorkspace &workspace, QWidget *window, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_workspace(workspace)
    , m_ownAccess(workspace.access)
    , m_window(window)
    , m_signIn(new SignInController({}, {services.settings, services.secrets}, this))
    , m_viewStrip(new StateStrip(Tone::Warning, QStringLiteral("eye"), window))
    , m_endedStrip(new StateStrip(Tone::Danger, QStringLiteral("lock"), window))
{
    m_viewStrip->hide();
    m_endedStrip->hide();
    connect(m_viewStrip, &StateStrip::buttonClicked, this, &AccountController::stopViewing);
    connect(m_endedStrip, &StateStrip::buttonClicked, this, &AccountController::askAgain);
    connect(m_signIn, &SignInController::signedIn, this, &AccountController::takeAgain);
    connect(m_signIn, &SignInController::noticed, this, &AccountController::noticed);
    if (m_workspace.gateway.needed) {
        watchSession();
    }
}

AccountController::~AccountController()
{
    m_signIn->cancel();
    for (StateStrip *strip : {m_viewStrip, m_endedStrip}) {
        strip->hide();
        strip->deleteLater();
    }
}

void AccountController::watchSession()
{
    connect(&m_workspace.database->monitor(), &ConnectionMonitor::sessionEnded, this, &AccountController::onSessionEnded);
    m_renewedAt = m_workspace.database->clock().now();
    m_renewal.setInterval(renewalPause);
    connect(&m_renewal, &QTimer::timeout, this, &AccountController::renewIfUsed);
    m_renewal.start();
    qApp->installEventFilter(this);
}

bool AccountController::eventFilter(QObject *watched, QEvent *event)
{
    m_isUsed = m_isUsed || event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress;
    return QObject::eventFilter(watched, event);
}

/// Half of the time that the session had when it was made or renewed is over.
bool AccountController::isDue() const
{
    if (!m_workspace.access.expiresAt.has_value()) {
        return false;
    }
    const qint64 now = m_workspace.database->clock().now().microseconds;
    return now - m_renewedAt.microseconds >= m_workspace.access.expiresAt->microseconds - now;
}

void AccountController::renewIfUsed()
{
    if (m_hasEnded || isViewing() || !m_isUsed || !isDue()) {
        return;
    }
    m_isUsed = false;
    whenDone(m_workspace.gateway.renew(), this, [this](const Result<Instant> &until) {
        if (until.ok()) {
            m_renewedAt = m_workspace.database->clock().now();
            m_workspace.access.expiresAt = until.value();
            m_ownAccess.expiresAt = until.value();
        } else {
            m_isUsed = true; // a connection that was lost comes back; a session that ended says so itself
        }
    });
}

void AccountController::onSessionEnded()
{
    if (m_isLeaving || m_hasEnded) {
        return;
    }
    m_hasEnded = true;
    if (isViewing()) {
        stopViewing();
        return;
    }
    retranslate();
    m_endedStrip->show();
    askAgain();
}

void AccountController::askAgain()
{
    if (m_signIn->isAsking()) {
        m_signIn->raise();
    } else {
        m_signIn->beginAgain(m_workspace, topWindow(m_window));
    }
}

void AccountController::takeAgain(const OpenWorkspace &again)
{
    const bool isSame = again.access.userId == m_ownAccess.userId;
    Access before = m_ownAccess;
    before.expiresAt = again.access.expiresAt; // no right
    m_workspace = again;
    m_ownAccess = again.access;
    m_hasEnded = false;
    m_isUsed = true;
    m_renewedAt = m_workspace.database->clock().now();
    m_endedStrip->hide();
    if (isSame) {
        emit resumed();
        if (before != again.access) {
            m_services.settle([this] { emit reopenRequested(); });
        }
    } else {
        emit reopenRequested();
    }
}

void AccountController::refreshAccess()
{
    if (!m_workspace.gateway.needed || isViewing()) {
        return;
    }
    whenDone(m_workspace.gateway.refresh(), this, [this](const SignInGateway::Outcome &outcome) {
        if (!outcome.ok()) {
            return; // a session that ended says so itself
        }
        Access before = m_ownAccess;
        before.expiresAt = outcome.value().access.expiresAt;
        m_ownAccess = outcome.value().access;
        m_workspace.access = m_ownAccess;
        m_workspace.gateway.setSession(m_workspace.token, m_ownAccess);
        if (before != m_ownAccess) {
            m_services.settle([this] { emit reopenRequested(); });
        }
    });
}

void AccountController::changePassword()
{
    const QString email = m_services.settings.signInEmail(m_workspace.database->profile());
    auto *dialog = new ChangePasswordDialog({m_ownAccess.name, email}, m_window);
    connect(dialog, &ChangePasswordDialog::changeRequested, this,
            [this, dialog = QPointer<ChangePasswordDialog>(dialog)](const QString &oldPassword, const QString &newPassword) {
                whenDone(m_workspace.gateway.changePassword(oldPassword, newPassword), this, [this, dialog](const Result<void> &changed) {
                    if (dialog == nullptr) {
                        return;
                    }
                    if (changed.ok()) {
                        dialog->accept();
                        emit done(tr("Your password is changed. Other computers are signed out."));
                    } else {
                        dialog->showRefusal(changed.error());
                    }
                });
            });
    dialog->open();
}

void AccountController::signOut()
{
    m_services.settle([this] { endSession(m_workspace.gateway.signOut()); });
}

void AccountController::signOutEverywhere()
{
    PromptQuestion question;
    question.title = tr("Sign out everywhere?");
    question.text = tr("Your sessions on all computers end at once, this one too. Do this when a computer was lost, or somebody may "
                       "know your password; then change it.");
    question.choices = {{tr("Sign out everywhere"), PromptChoice::Role::Destructive}, {tr("Cancel"), PromptChoice::Role::Reject}};
    m_services.prompt.ask(m_window, question, [this](int answer) {
        if (answer == 0) {
            m_services.settle([this] { endSession(m_workspace.gateway.signOutEverywhere()); });
        }
    });
}

/// The device stays known: it opens nothing, and lets its person in where others try their password.
void AccountController::endSession(const QFuture<Result<void>> &ended)
{
    m_isLeaving = true;
    const DatabaseProfile profile = m_workspace.database->profile();
    SecretStore &secrets = m_services.secrets; // a slow keychain answers when this is gone
    whenDone(secrets.findSession(profile), &secrets, [&secrets, profile](SessionSecret kept) {
        if (!kept.token.isEmpty()) {
            kept.token.clear();
            (void)secrets.keepSession(profile, kept);
        }
    });
    whenDone(ended, this, [this](const Result<void> &result) {
        if (!result.ok() && result.error().code != ErrorCode::SessionEnded) {
            emit noticed(result.error());
        }
        emit signedOut();
    });
}

void AccountController::viewAs()
{
    // The job must not own the database: the last owner would then be one of its own threads.
    const PersonSearch search = [&catalog = m_services.catalog, database = m_workspace.database](const QString &text) {
        return RecordStore(catalog, database).candidates(QStringLiteral("users"), text, peopleOfView);
    };
    auto *dialog = new ViewAsDialog(search, m_window);
    connect(dialog, &ViewAsDialog::personChosen, this,
            [this, dialog = QPointer<ViewAsDialog>(dialog)](const QString &id, const QString &name) {
                m_services.settle([this, dialog, id, name] {
                    whenDone(m_workspace.gateway.viewAs(id), this, [this, dialog, name](const SignInGateway::Outcome &outcome) {
                        if (!outcome.ok()) {
                            dialog != nullptr ? dialog->showRefusal(outcome.error()) : void(emit noticed(outcome.error()));
                            return;
                        }
                        if (dialog != nullptr) {
                            dialog->accept();
                        }
                        m_viewedName = name;
                        m_workspace.access = outcome.value().access;
                        m_workspace.access.readOnly = true;
                        m_workspace.gateway.setSession(outcome.value().token, m_workspace.access);
                        retranslate();
                        m_viewStrip->show();
                        emit reopenRequested();
                    });
                });
            });
    dialog->open();
}

void AccountController::stopViewing()
{
    if (!isViewing()) {
        return;
    }
    whenDone(m_workspace.gateway.endViewAs(), this, [this](const SignInGateway::Outcome &outcome) {
        m_viewedName.clear();
        m_hasEnded = false;
        m_viewStrip->hide();
        if (outcome.ok()) {
            m_workspace.token = outcome.value().token;
            m_ownAccess = outcome.value().access;
        }
        m_workspace.access = m_ownAccess;
        m_workspace.gateway.setSession(m_workspace.token, m_ownAccess);
        emit reopenRequested(); // where one's own session has ended meanwhile, its first page says so
    });
}

void AccountController::retranslate()
{
    m_viewStrip->setWords(tr("You see what %1 sees. Nothing can be changed.").arg(m_viewedName), tr("Stop viewing"));
    m_endedStrip->setWords(tr("Your session has ended. Everything stays as it is until you sign in again."), tr("Sign in again…"));
}
