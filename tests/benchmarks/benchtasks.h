// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/benchmarks/benchplace.h"

#include <QHash>
#include <QString>

/// What a task measured, by name.
using BenchNumbers = QHash<QString, double>;

/// One measurement in a process of its own, so that memory is told apart and nothing is warm but the database:
/// "open", "count", "jump", "memory", "table-model", "sorted", "filtered", "page".
[[nodiscard]] BenchNumbers runBenchTask(const QString &name, const BenchPlace &place);

/// The same from another process: starts this program anew and reads what it prints. Empty when it failed.
[[nodiscard]] BenchNumbers runBenchTaskApart(const QString &name, const BenchPlace &place);
/// For that other process.
void printBenchNumbers(const BenchNumbers &numbers);
