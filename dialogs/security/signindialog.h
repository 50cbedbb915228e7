// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/workspace/paneldialog.h"
#include "models/core/error.h"
#include "models/database/profile.h"

#include <QDeadlineTimer>

class PasswordField;
class QCheckBox;
class QLineEdit;
class QTimer;

/// Asks who signs in to a workspace on a server, the first time or again after the session ended. Asks to be answered by
/// showRefusal(), showWait() or accept(); stays as it is until then. Never says whether an address exists.
class SignInDialog final : public PanelDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignInDialog)

public:
    /// `email`: who signed in last; may be empty.
    SignInDialog(const DatabaseProfile &profile, const QString &email, bool keychainAvailable, QWidget *parent = nullptr);

    /// The session of that person ended: only the password is asked for, unless somebody else goes on here.
    void setAgain(const QString &personName);
    void showRefusal(const Error &error);
    /// Too many tries: counts down, then it can be tried again.
    void showWait(int seconds);
    void setBusy(bool busy);
    [[nodiscard]] QString email() const;

signals:
    /// `keep`: stay signed in on this computer.
    void signInRequested(const QString &email, const QString &password, bool keep);

private:
    void retranslate() override;
    void signIn();
    void becomeSomebodyElse();
    void updateWait();
    void updateButtons();

    DatabaseProfile m_profile;
    QString m_personName; ///< who was signed in; empty: the first time, or somebody else
    bool m_keychainAvailable;
    bool m_busy = false;
    QDeadlineTimer m_waitUntil;
    QTimer *m_tick;
    QLabel *m_emailLabel;
    QLineEdit *m_email;
    QLabel *m_passwordLabel;
    PasswordField *m_password;
    QCheckBox *m_keep;
    QPushButton *m_somebodyElse;
    QPushButton *m_cancel;
    QPushButton *m_signIn;
};
