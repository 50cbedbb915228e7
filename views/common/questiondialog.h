// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/userprompt.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

/// Shows one PromptQuestion: title, what will happen, verbs as buttons. Non-blocking: `open()` it.
class QuestionDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuestionDialog)

public:
    explicit QuestionDialog(const PromptQuestion &question, QWidget *parent = nullptr);

    void reject() override;

signals:
    void answered(int choice);

private:
    void choose(int choice);
    QPushButton *addChoice(int position, const PromptChoice &choice);

    PromptQuestion m_question;
    QLineEdit *m_typed = nullptr;
};
