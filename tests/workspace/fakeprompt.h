// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/userprompt.h"

/// Answers every question with `answer` and keeps the last one.
class FakePrompt final : public UserPrompt
{
public:
    void ask(QWidget *, const PromptQuestion &question, std::function<void(int)> answered) override
    {
        last = question;
        ++asked;
        answered(answer);
    }
    void askText(QWidget *, const PromptText &, std::function<void(std::optional<QString>)> answered) override
    {
        answered(std::nullopt);
    }

    PromptQuestion last;
    int answer = 0;
    int asked = 0;
};
