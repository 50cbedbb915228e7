// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"

#include <atomic>

/// Stands still until it is moved. Thread-safe.
class MovableClock final : public Clock
{
public:
    explicit MovableClock(const char *iso) { set(iso); }
    [[nodiscard]] Instant now() const override { return Instant{m_now.load()}; }
    void set(const char *iso) { m_now = Instant::parse(QString::fromLatin1(iso))->microseconds; }
    void addDays(int days) { m_now = m_now + qint64(days) * 24 * 60 * 60 * 1'000'000; }

private:
    std::atomic<qint64> m_now{0};
};
