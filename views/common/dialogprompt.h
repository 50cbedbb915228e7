// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/userprompt.h"

/// Asks with window-modal dialogs.
class DialogPrompt final : public UserPrompt
{
public:
    void ask(QWidget *parent, const PromptQuestion &question, std::function<void(int)> answered) override;
    void askText(QWidget *parent, const PromptText &question,
                 std::function<void(std::optional<QString>)> answered) override;
};
