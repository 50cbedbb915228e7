// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/questiondialog.h"

#include "views/common/icons.h"
#include "views/common/kinds.h"
#include "views/common/thememetrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

QuestionDialog::QuestionDialog(const PromptQuestion &question, QWidget *parent)
    : QDialog(parent)
    , m_question(question)
{
    const ThemeMetrics metrics = ThemeMetrics::of();
    setWindowTitle(question.title);
    setWindowModality(Qt::WindowModal);
    setMinimumWidth(metrics.px(440));
    bool destructive = false;
    for (const PromptChoice &choice : question.choices) {
        destructive = destructive || choice.role == PromptChoice::Role::Destructive;
    }

    auto *words = new QVBoxLayout;
    words->setContentsMargins(metrics.space24(), metrics.space16(), metrics.space24(), metrics.space16());
    words->setSpacing(metrics.space8());
    QLabel *title = textLabel(question.title, TextKind::Section, this);
    title->setWordWrap(true);
    QLabel *text = textLabel(question.text, TextKind::Body, this);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->addWidget(title);
    words->addWidget(text);
    if (!question.details.isEmpty()) {
        auto *more = new QPushButton(tr("Show details"), this);
        setButtonKind(more, ButtonKind::Link);
        more->setCheckable(true);
        QLabel *details = textLabel(question.details, TextKind::Muted, this);
        details->setWordWrap(true);
        details->hide();
        connect(more, &QPushButton::toggled, details, &QWidget::setVisible);
        words->addWidget(more, 0, Qt::AlignLeft);
        words->addWidget(details);
    }
    if (!question.typedWord.isEmpty()) {
        m_typed = new QLineEdit(this);
        QLabel *label = textLabel(tr("&Type “%1” to go on:").arg(question.typedWord), TextKind::Body, this);
        label->setBuddy(m_typed);
        words->addWidget(label);
        words->addWidget(m_typed);
    }

    auto *bar = new QWidget(this);
    setSurface(bar, Surface::Panel);
    auto *buttons = new QHBoxLayout(bar);
    buttons->setContentsMargins(metrics.space24(), metrics.space12(), metrics.space24(), metrics.space12());
    buttons->setSpacing(metrics.space8());
    buttons->addStretch(1);
    for (int i = 0; i < question.choices.size(); ++i) {
        QPushButton *button = addChoice(i, question.choices.at(i));
        buttons->addWidget(button);
        const bool isReject = question.choices.at(i).role == PromptChoice::Role::Reject;
        if (isReject == destructive) {
            button->setDefault(true);
            button->setFocus();
        }
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(words, 1);
    layout->addWidget(bar);
}

QPushButton *QuestionDialog::addChoice(int position, const PromptChoice &choice)
{
    auto *button = new QPushButton(choice.text, this);
    button->setMinimumHeight(ThemeMetrics::of().dialogControl());
    button->setAutoDefault(true);
    if (choice.role == PromptChoice::Role::Accept) {
        setButtonKind(button, ButtonKind::Primary);
    } else if (choice.role == PromptChoice::Role::Destructive) {
        setButtonKind(button, ButtonKind::Danger);
        if (m_typed != nullptr) {
            button->setEnabled(false);
            connect(m_typed, &QLineEdit::textChanged, button, [this, button](const QString &typed) {
                button->setEnabled(typed.trimmed() == m_question.typedWord);
            });
        }
    }
    connect(button, &QPushButton::clicked, this, [this, position] { choose(position); });
    return button;
}

void QuestionDialog::choose(int choice)
{
    emit answered(choice);
    done(choice + 1);
}

void QuestionDialog::reject()
{
    for (int i = 0; i < m_question.choices.size(); ++i) {
        if (m_question.choices.at(i).role == PromptChoice::Role::Reject) {
            choose(i);
            return;
        }
    }
    QDialog::reject();
}
