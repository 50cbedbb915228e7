// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/workspace/paneldialog.h"
#include "models/core/error.h"
#include "models/database/profile.h"

class NewPasswordFields;
class QLineEdit;

/// A new workspace on a server knows nobody: who looks after it first.
class FirstAdministratorDialog final : public PanelDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FirstAdministratorDialog)

public:
    struct Person
    {
        QString firstName;
        QString lastName;
        QString email;
        QString password;
    };

    explicit FirstAdministratorDialog(const DatabaseProfile &profile, QWidget *parent = nullptr);

    /// What was typed stays.
    void showRefusal(const Error &error);

signals:
    void createRequested(const FirstAdministratorDialog::Person &person);

private:
    void retranslate() override;
    void setBusy(bool busy);
    void updateButtons();
    void addField(QLabel **label, QLineEdit **field, int longest);

    DatabaseProfile m_profile;
    QStringList m_ownWords;
    bool m_busy = false;
    QLabel *m_firstNameLabel = nullptr;
    QLineEdit *m_firstName = nullptr;
    QLabel *m_lastNameLabel = nullptr;
    QLineEdit *m_lastName = nullptr;
    QLabel *m_emailLabel = nullptr;
    QLineEdit *m_email = nullptr;
    NewPasswordFields *m_password;
    QPushButton *m_later;
    QPushButton *m_create;
};
