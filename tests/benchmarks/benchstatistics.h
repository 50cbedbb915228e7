// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <functional>
#include <vector>

/// Milliseconds since it was made.
class Stopwatch final
{
public:
    [[nodiscard]] double milliseconds() const
    {
        return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - m_start).count();
    }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

/// The value below which that share of the measurements lies; 0 when there is none.
[[nodiscard]] double percentile(std::vector<double> values, double share);
[[nodiscard]] inline double median(const std::vector<double> &values)
{
    return percentile(values, 0.5);
}

/// Resident memory of a process ("self" or a number), in megabytes.
[[nodiscard]] double residentMegabytes(const QString &process = QStringLiteral("self"));
