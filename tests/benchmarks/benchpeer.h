// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/benchmarks/benchplace.h"
#include "tests/benchmarks/benchstatistics.h"

#include <QVariantList>

#include <memory>

/// The engine's own library (libpq, sqlite3) without anything of ours: floors and peers. Statements have places $1, …
/// Ends the process with the engine's sentence when something fails.
class BenchPeer
{
public:
    [[nodiscard]] static std::unique_ptr<BenchPeer> connect(const BenchPlace &place);

    BenchPeer() = default;
    virtual ~BenchPeer() = default;
    Q_DISABLE_COPY_MOVE(BenchPeer)

    /// Runs and reads every row as it comes, keeping none. Milliseconds.
    virtual double drain(const QString &sql, const QStringList &values = {}) = 0;
    /// Runs a kept statement and turns every value into a QString. Milliseconds.
    virtual double readTexts(const QString &sql) = 0;
};
