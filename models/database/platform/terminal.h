// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdio>
#include <optional>

/// True where a person reads what is written there, rather than a file or another program.
[[nodiscard]] bool isTerminal(std::FILE *stream);

/// Writes the question to the terminal itself and reads one line that is not shown, whatever standard input and output are.
/// Nothing where there is no terminal, or the line was ended with Ctrl+D.
[[nodiscard]] std::optional<QByteArray> readSecretLine(const QByteArray &question);
