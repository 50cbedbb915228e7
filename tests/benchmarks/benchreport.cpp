// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/benchreport.h"

#include <QTextStream>

namespace {

QString benchNumber(double value)
{
    return QString::number(value, 'f', value < 10 ? 2 : value < 100 ? 1 : 0);
}

/// 0.52, or 1/760 where that says more.
QString benchRatio(double ours, double peer)
{
    if (ours <= 0 || peer <= 0) {
        return QStringLiteral("-");
    }
    const double ratio = ours / peer;
    return ratio < 0.1 ? QStringLiteral("1/%1").arg(1 / ratio, 0, 'f', 0) : QString::number(ratio, 'f', 2);
}

} // namespace

void BenchReport::header()
{
    print(QStringLiteral("name"), QStringLiteral("ours"), QStringLiteral("floor-or-peer"), QStringLiteral("ratio"),
          QStringLiteral("target"), QString());
}

void BenchReport::line(const QString &name, double ours, double peer, const QString &unit, const QString &target,
                       bool ok)
{
    print(name, benchNumber(ours) + QLatin1Char(' ') + unit,
          peer > 0 ? QString(benchNumber(peer) + QLatin1Char(' ') + unit) : QStringLiteral("-"), benchRatio(ours, peer),
          target, ok ? QStringLiteral("ok") : QStringLiteral("short"));
}

void BenchReport::skipped(const QString &name, const QString &why)
{
    print(name, QStringLiteral("-"), QStringLiteral("-"), QStringLiteral("-"), why, QStringLiteral("SKIPPED"));
}

void BenchReport::remark(const QString &text)
{
    QTextStream(stdout) << "# " << text << Qt::endl;
}

void BenchReport::print(const QString &name, const QString &ours, const QString &peer, const QString &ratio,
                        const QString &target, const QString &verdict)
{
    QTextStream(stdout) << name.leftJustified(62) << "  " << ours.leftJustified(11) << "  " << peer.leftJustified(14)
                        << "  " << ratio.leftJustified(7) << "  " << target.leftJustified(30) << "  " << verdict
                        << Qt::endl;
}
