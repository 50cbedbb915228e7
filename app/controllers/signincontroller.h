// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/signingateway.h"
#include "app/settings/secretstore.h"

#include <QObject>
#include <QPointer>

class AppSettings;
class SetPasswordDialog;
class SignInDialog;

/// Finds out who is at work in a workspace on a server: by the login, by what was kept, else by asking. One at a time; GUI
/// thread; never waits.
class SignInController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignInController)

public:
    struct Services
    {
        AppSettings &settings;
        SecretStore &secrets;
    };

    SignInController(SignInGatewayMaker maker, const Services &services, QObject *parent = nullptr);
    ~SignInController() override;

    /// A workspace that was just opened. Where nobody has to sign in, signedIn() comes at once. `mayResume` false: a kept
    /// session is not tried, since the person signed out.
    void begin(const std::shared_ptr<Database> &database, QWidget *window, const QString &email = QString(), bool mayResume = true);
    /// The session of the open workspace has ended: its person signs in again, or somebody else.
    void beginAgain(const OpenWorkspace &before, QWidget *window);
    /// The answers to what was asked are dropped, the dialogs go.
    void cancel();
    [[nodiscard]] bool isAsking() const;
    void raise();

signals:
    void signedIn(const OpenWorkspace &workspace);
    /// The person left the dialog.
    void cancelled();
    /// Something beside the matter: the session could not be kept.
    void noticed(const Error &error);

private:
    void tryLogin();
    void tryKept();
    void ask(const QString &reason = QString());
    void signIn(const QString &email, const QString &password, bool keep);
    void askNewPassword(const SignInOutcome &outcome);
    void finish(const SignInOutcome &outcome);
    void keep(const SignInOutcome &outcome);
    [[nodiscard]] QString lastEmail() const;

    SignInGatewayMaker m_maker;
    Services m_services;
    OpenWorkspace m_workspace;
    SessionSecret m_kept;
    QString m_email; ///< `--as`, else what was typed
    bool m_isAgain = false;
    bool m_mayResume = true;
    bool m_keepToken = false;
    int m_request = 0;
    QPointer<QWidget> m_window;
    QPointer<SignInDialog> m_dialog;
    QPointer<SetPasswordDialog> m_newPassword;
};
