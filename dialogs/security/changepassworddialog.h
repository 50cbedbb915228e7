// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/workspace/paneldialog.h"
#include "models/core/error.h"

class NewPasswordFields;
class PasswordField;

/// Changes the password of whoever is signed in: the old one, and a new one twice.
class ChangePasswordDialog final : public PanelDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangePasswordDialog)

public:
    /// `ownWords`: the person's name and address, which make bad passwords.
    explicit ChangePasswordDialog(const QStringList &ownWords, QWidget *parent = nullptr);

    void showRefusal(const Error &error);

signals:
    void changeRequested(const QString &oldPassword, const QString &newPassword);

private:
    void retranslate() override;
    void setBusy(bool busy);
    void updateButtons();

    bool m_busy = false;
    QLabel *m_oldLabel;
    PasswordField *m_old;
    NewPasswordFields *m_fields;
    QPushButton *m_cancel;
    QPushButton *m_change;
};
