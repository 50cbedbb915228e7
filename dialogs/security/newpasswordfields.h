// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/security/passwordstrength.h"

#include <QWidget>

class PasswordField;
class QLabel;
class StrengthBar;

/// A new password, typed twice: what it has to be stands above, how strong it is shows while it is typed.
class NewPasswordFields final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NewPasswordFields)

public:
    explicit NewPasswordFields(QWidget *parent = nullptr);

    /// Names and addresses that others would try first.
    void setOwnWords(const QStringList &words);
    [[nodiscard]] QString password() const;
    /// Strong enough, and twice the same.
    [[nodiscard]] bool isComplete() const;
    void clear();
    void focusFirst();

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void update();

    QStringList m_ownWords;
    PasswordStrength m_strength;
    QLabel *m_rules;
    QLabel *m_newLabel;
    PasswordField *m_new;
    StrengthBar *m_bar;
    QLabel *m_strengthName;
    QLabel *m_advice;
    QLabel *m_againLabel;
    PasswordField *m_again;
    QLabel *m_difference;
};
