// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"

#include <QList>
#include <QString>

#include <algorithm>

/// A seeded source of chance (SplitMix64, Steele, Lea and Flood 2014): the same numbers on every machine and compiler,
/// which std::uniform_int_distribution does not promise.
class DemoRandom final
{
public:
    explicit DemoRandom(quint64 seed) : m_state(seed) {}

    [[nodiscard]] quint64 next();
    /// From `low` to `high`, both included.
    [[nodiscard]] int between(int low, int high);
    [[nodiscard]] bool chance(double probability);
    template <typename T>
    [[nodiscard]] const T &pick(const QList<T> &from)
    {
        return from.at(between(0, static_cast<int>(from.size()) - 1));
    }
    template <typename T>
    void shuffle(QList<T> &list)
    {
        for (qsizetype i = list.size() - 1; i > 0; --i) {
            std::swap(list[i], list[between(0, static_cast<int>(i))]);
        }
    }
    /// A version 7 id whose time is `at`; its random part comes from the seed.
    [[nodiscard]] QString id(Instant at);

private:
    quint64 m_state;
};

/// `true` exactly `share` of `total` times, in a seeded order: for shares that have to come out right.
[[nodiscard]] QList<bool> exactShare(DemoRandom &random, int total, double share);
