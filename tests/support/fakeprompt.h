// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/userprompt.h"

#include <QStringList>

/// Answers questions with what the test prepared, at once, and remembers them. Without a prepared answer the person leaves:
/// the choice with the role Reject, or no text.
class FakePrompt final : public UserPrompt
{
public:
    void answer(PromptChoice::Role role) { m_roles += role; }
    void answerText(const QString &text) { m_texts += text; }

    /// The titles of the questions so far.
    [[nodiscard]] const QStringList &titles() const { return m_titles; }
    [[nodiscard]] const PromptQuestion &lastQuestion() const { return m_last; }

    void ask(QWidget * /*parent*/, const PromptQuestion &question, std::function<void(int)> answered) override
    {
        m_titles += question.title;
        m_last = question;
        const PromptChoice::Role wanted = m_roles.isEmpty() ? PromptChoice::Role::Reject : m_roles.takeFirst();
        for (int position = 0; position < question.choices.size(); ++position) {
            if (question.choices.at(position).role == wanted) {
                answered(position);
                return;
            }
        }
    }

    void askText(QWidget * /*parent*/, const PromptText &question,
                 std::function<void(std::optional<QString>)> answered) override
    {
        m_titles += question.title;
        answered(m_texts.isEmpty() ? std::optional<QString>() : m_texts.takeFirst());
    }

private:
    QList<PromptChoice::Role> m_roles;
    QStringList m_texts;
    QStringList m_titles;
    PromptQuestion m_last;
};
