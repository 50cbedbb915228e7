// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/database/profile.h"

#include <QWidget>

class PasswordField;
class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

/// The fields of a connection: labels at the left, help and errors under their field. A postgresql:// address pasted
/// into the server's field fills all of them.
class ConnectionFields final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionFields)

public:
    explicit ConnectionFields(bool keychainAvailable, QWidget *parent = nullptr);

    void setProfile(const DatabaseProfile &profile);
    [[nodiscard]] DatabaseProfile profile() const;
    void setPassword(const QString &password);
    [[nodiscard]] QString password() const;
    [[nodiscard]] bool rememberPassword() const;

    /// Shows what is missing under its field and puts the focus there; true when nothing is.
    bool validate();
    void focusPassword();
    void retranslate();

signals:
    void changed();
    void submitted(); ///< Enter in a field

private:
    void build();
    void buildMore();
    [[nodiscard]] QLabel *addRow(QWidget *field, QWidget *beside = nullptr);
    [[nodiscard]] QLabel *addNote();
    void takeAddress(const QString &text);
    void updateTls();
    void chooseCertificate();
    void setMoreShown(bool shown);
    void setFieldError(QLineEdit *field, QLabel *note, const QString &error, const QString &help = QString());

    bool m_keychainAvailable;
    QGridLayout *m_grid;
    int m_row = 0;
    QLineEdit *m_name;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_database;
    QLineEdit *m_user;
    PasswordField *m_password;
    QCheckBox *m_remember;
    QComboBox *m_tls;
    QPushButton *m_moreButton;
    QLineEdit *m_certificate;
    QPushButton *m_browse;
    QLineEdit *m_service;
    QLabel *m_nameLabel = nullptr;
    QLabel *m_hostLabel = nullptr;
    QLabel *m_hostNote = nullptr;
    QLabel *m_databaseLabel = nullptr;
    QLabel *m_databaseNote = nullptr;
    QLabel *m_userLabel = nullptr;
    QLabel *m_passwordLabel = nullptr;
    QLabel *m_rememberNote = nullptr;
    QLabel *m_tlsLabel = nullptr;
    QLabel *m_tlsNote = nullptr;
    QLabel *m_certificateLabel = nullptr;
    QLabel *m_certificateNote = nullptr;
    QLabel *m_serviceLabel = nullptr;
    QLabel *m_serviceNote = nullptr;
};
