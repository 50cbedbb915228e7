// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// A place of DIVIPOLA, the register of Colombia's municipalities.
struct DemoPlace
{
    QString code;
    QString name;
    QString department;
    bool capital = false; ///< of its department
};

/// A made-up undertaking.
struct DemoVenture
{
    QString name;
    QString tagline;
};

// Made-up words of the demo, in Spanish: data, not texts of the program. Names are common ones, joined by chance.
namespace DemoWords {
[[nodiscard]] const QStringList &womensNames();
[[nodiscard]] const QStringList &mensNames();
[[nodiscard]] const QStringList &surnames();
[[nodiscard]] const QList<DemoPlace> &places();
/// Ventures of an industry (value of the catalogue's list); never empty.
[[nodiscard]] QList<DemoVenture> ventures(const QString &industry);
} // namespace DemoWords
