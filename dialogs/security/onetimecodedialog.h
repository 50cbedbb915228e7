// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/workspace/paneldialog.h"
#include "models/people/messagerecipient.h"

class CommandBox;

/// Shows the code with which somebody sets a new password: once, to be copied or sent. Keeps it only while it is open.
class OneTimeCodeDialog final : public PanelDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OneTimeCodeDialog)

public:
    OneTimeCodeDialog(const QString &personName, const QString &code, QWidget *parent = nullptr);

    /// How the person can be written to, once that is known.
    void setReachable(bool byWhatsApp, bool byEmail);

signals:
    void writeRequested(MessageChannel channel);

private:
    void retranslate() override;

    QString m_name;
    CommandBox *m_code;
    QLabel *m_explanation;
    QPushButton *m_whatsApp;
    QPushButton *m_email;
    QPushButton *m_close;
};
