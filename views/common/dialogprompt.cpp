// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/dialogprompt.h"

#include "views/common/questiondialog.h"

#include <QInputDialog>

void DialogPrompt::ask(QWidget *parent, const PromptQuestion &question, std::function<void(int)> answered)
{
    auto *dialog = new QuestionDialog(question, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QuestionDialog::answered, dialog, std::move(answered));
    dialog->open();
}

void DialogPrompt::askText(QWidget *parent, const PromptText &question,
                           std::function<void(std::optional<QString>)> answered)
{
    auto *dialog = new QInputDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(question.title);
    dialog->setLabelText(question.label);
    dialog->setTextValue(question.value);
    dialog->setOkButtonText(question.acceptText);
    QObject::connect(dialog, &QDialog::finished, dialog, [dialog, answered = std::move(answered)](int result) {
        answered(result == QDialog::Accepted ? std::optional(dialog->textValue().trimmed()) : std::nullopt);
    });
    dialog->open();
}
