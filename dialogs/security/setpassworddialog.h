// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/workspace/paneldialog.h"
#include "models/core/error.h"

class NewPasswordFields;

/// Somebody signed in with a one-time code of an administrator and has to choose a password before anything else.
class SetPasswordDialog final : public PanelDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SetPasswordDialog)

public:
    /// `ownWords`: the person's name and address, which make bad passwords.
    SetPasswordDialog(const QString &personName, const QStringList &ownWords, QWidget *parent = nullptr);

    void showRefusal(const Error &error);

signals:
    void passwordChosen(const QString &password);

private:
    void retranslate() override;
    void setBusy(bool busy);

    QString m_personName;
    bool m_busy = false;
    QLabel *m_text;
    NewPasswordFields *m_fields;
    QPushButton *m_cancel;
    QPushButton *m_set;
};
