// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/workspace/paneldialog.h"
#include "models/database/profile.h"

class PasswordField;
class QCheckBox;

/// Asks for the password of one connection.
class PasswordDialog final : public PanelDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PasswordDialog)

public:
    /// `reason`: why it is asked (a SecretLookup's explanation, or that the last one was wrong).
    PasswordDialog(const DatabaseProfile &profile, const QString &reason, bool keychainAvailable,
                   QWidget *parent = nullptr);

signals:
    void passwordEntered(const QString &password, bool remember);

private:
    void retranslate() override;

    DatabaseProfile m_profile;
    bool m_keychainAvailable;
    QLabel *m_label;
    PasswordField *m_password;
    QCheckBox *m_remember;
    QPushButton *m_cancel;
    QPushButton *m_connect;
};
