// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

#include <memory>
#include <vector>

/// Every command of semilleroctl, in the order of its help. A new command is one line here.
[[nodiscard]] std::vector<std::unique_ptr<Command>> standardCommands();
