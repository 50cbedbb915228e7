// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/demorandom.h"

#include <QUuid>

#include <cmath>

quint64 DemoRandom::next()
{
    m_state += 0x9E3779B97F4A7C15ULL;
    quint64 z = m_state;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

int DemoRandom::between(int low, int high)
{
    return low + static_cast<int>(next() % static_cast<quint64>(high - low + 1));
}

bool DemoRandom::chance(double probability)
{
    return static_cast<double>(next() >> 11) / static_cast<double>(1ULL << 53) < probability;
}

QString DemoRandom::id(Instant at)
{
    const auto millisecond = static_cast<quint64>(at.microseconds / 1000);
    const quint64 a = next();
    const quint64 b = next();
    const QUuid id(static_cast<uint>(millisecond >> 16), static_cast<ushort>(millisecond & 0xFFFF),
                   static_cast<ushort>(0x7000 | (a & 0xFFF)), static_cast<uchar>(0x80 | ((b >> 56) & 0x3F)),
                   static_cast<uchar>(b >> 48), static_cast<uchar>(b >> 40), static_cast<uchar>(b >> 32),
                   static_cast<uchar>(b >> 24), static_cast<uchar>(b >> 16), static_cast<uchar>(b >> 8),
                   static_cast<uchar>(b));
    return id.toString(QUuid::WithoutBraces);
}

QList<bool> exactShare(DemoRandom &random, int total, double share)
{
    QList<bool> list(total, false);
    const int wanted = static_cast<int>(std::lround(total * share));
    std::fill_n(list.begin(), wanted, true);
    random.shuffle(list);
    return list;
}
