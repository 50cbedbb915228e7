// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/commandarguments.h"
#include "app/ctl/commandcontext.h"
#include "app/ctl/errorreport.h"

/// One command of semilleroctl. Blocking; keeps nothing between two runs.
class Command
{
public:
    Command() = default;
    virtual ~Command() = default;
    Q_DISABLE_COPY_MOVE(Command)

    /// The words that name it: "migrate", "records list".
    [[nodiscard]] virtual QString name() const = 0;
    /// What follows the name on the first line of its help: "ENTITY ID". Empty: nothing positional.
    [[nodiscard]] virtual QString positional() const { return {}; }
    /// What it does, one translated sentence; the first line of its help.
    [[nodiscard]] virtual QString summary() const = 0;
    /// Further translated paragraphs of its help; may be empty.
    [[nodiscard]] virtual QString details() const { return {}; }
    /// The names of the options (app/ctl/commandoptions.h) that it takes beside those of every command.
    [[nodiscard]] virtual QStringList options() const = 0;

    [[nodiscard]] virtual ErrorReport run(const CommandArguments &arguments, CommandContext &context) const = 0;
};
