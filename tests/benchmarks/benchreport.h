// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Prints one line a measurement: `name  ours  floor-or-peer  ratio  target  ok|short`, columns aligned.
class BenchReport final
{
public:
    static void header();
    /// `ours` and `peer` in `unit`; the ratio is ours / peer.
    static void line(const QString &name, double ours, double peer, const QString &unit, const QString &target, bool ok);
    static void skipped(const QString &name, const QString &why);
    static void remark(const QString &text);

private:
    static void print(const QString &name, const QString &ours, const QString &peer, const QString &ratio,
                      const QString &target, const QString &verdict);
};
