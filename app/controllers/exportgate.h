// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/database.h"
#include "models/security/exportlog.h"

#include <functional>

class MessageBar;
class QObject;

/// From here on a copy is an export, and the log says so.
inline constexpr int loggedCopyRows = 50;

/// Hands over at once what is little; what is much is written down first, and not handed over when that fails: `messages` then
/// says why. GUI thread; `context` gone: nothing happens any more.
void handOverLogged(Database &database, const ExportNote &note, QObject *context, MessageBar &messages,
                    const std::function<void()> &handOver);
