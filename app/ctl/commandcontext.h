// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/catalog.h"
#include "models/catalog/fielddisplay.h"
#include "models/core/clock.h"
#include "models/core/result.h"

#include <QProcessEnvironment>
#include <QTextStream>

#include <functional>

class QIODevice;
class SecretStore;

/// What a command reads from and writes to besides the workspace. Refers to what main() or a test owns.
struct CommandContext
{
    const Catalog &catalog;
    const Clock &clock;
    QTextStream &out;
    QIODevice &input; ///< open for reading: standard input
    QProcessEnvironment environment;
    DisplayFormat format; ///< numbers, dates and times in tables for people
    bool json = false;
    /// Asks a person for something secret at the terminal, without showing it. Empty: there is nobody to ask.
    std::function<Result<QString>(const QString &question)> askSecret{};
    SecretStore *secrets = nullptr; ///< the system's keychain; none in tests and where nothing asks for it
};
