// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/workspace/paneldialog.h"

class QPlainTextEdit;
class QRadioButton;

/// Decides whether an organization, mentors or people are verified, with a note how that was checked.
class VerifyDialog final : public PanelDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VerifyDialog)

public:
    /// `subject`: "Fundación Semillas del Valle", "3 mentors". `status`: how it stands now; empty: they differ.
    /// `withRejection`: an identity is verified or not, nothing else.
    VerifyDialog(const QString &subject, const QString &status, bool withRejection, QWidget *parent = nullptr);

    void setBusy(bool busy);

signals:
    void decided(const QString &status, const QString &note);

private:
    void retranslate() override;
    [[nodiscard]] QString status() const;

    QString m_subject;
    QRadioButton *m_verified;
    QRadioButton *m_rejected;
    QRadioButton *m_pending;
    QLabel *m_noteLabel;
    QPlainTextEdit *m_note;
    QPushButton *m_cancel;
    QPushButton *m_confirm;
};
