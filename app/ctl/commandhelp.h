// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

#include <memory>
#include <vector>

/// The help pages, put together from what commands and options say of themselves. In the current language.
class CommandHelp final
{
    Q_DECLARE_TR_FUNCTIONS(CommandHelp)

public:
    /// Keeps a reference.
    explicit CommandHelp(const std::vector<std::unique_ptr<Command>> &commands)
        : m_commands(commands)
    {
    }

    /// Every command with its sentence; with a `group` ("records") only those; empty when the group has none.
    [[nodiscard]] QString ofProgram(const QString &group = QString()) const;
    [[nodiscard]] QString ofCommand(const Command &command) const;
    /// "migrate, downgrade, …"
    [[nodiscard]] QString names() const;

private:
    const std::vector<std::unique_ptr<Command>> &m_commands;
};
