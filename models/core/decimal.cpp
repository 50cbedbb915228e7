// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/decimal.h"

#include <limits>

namespace {
constexpr int maxDigits = 18;

qint64 powerOfTen(int exponent)
{
    qint64 power = 1;
    for (int i = 0; i < exponent; ++i) {
        power *= 10;
    }
    return power;
}

std::optional<qint64> timesTen(qint64 value)
{
    constexpr qint64 limit = std::numeric_limits<qint64>::max() / 10;
    if (value > limit || value < -limit) {
        return std::nullopt;
    }
    return value * 10;
}
} // namespace

std::optional<Decimal> Decimal::parse(QStringView text, int maxScale)
{
    qsizetype at = 0;
    const bool negative = text.startsWith(u'-');
    if (negative || text.startsWith(u'+')) {
        ++at;
    }
    qint64 value = 0;
    int scale = 0;
    int digits = 0;
    bool point = false;
    for (; at < text.size(); ++at) {
        const char16_t c = text[at].unicode();
        if (c == u'.' && !point) {
            point = true;
            continue;
        }
        if (c < u'0' || c > u'9') {
            return std::nullopt;
        }
        ++digits;
        if (point && scale == maxScale) {
            if (c != u'0') {
                return std::nullopt;
            }
            continue;
        }
        const auto shifted = timesTen(value);
        if (!shifted || (value != 0 && *shifted / 1000000000 > 999999999)) {
            return std::nullopt;
        }
        value = *shifted + (c - u'0');
        scale += point ? 1 : 0;
    }
    if (digits == 0 || digits > 2 * maxDigits) {
        return std::nullopt;
    }
    return Decimal{negative ? -value : value, scale};
}

QString Decimal::toString() const
{
    const bool negative = unscaled < 0;
    QString digits = QString::number(unscaled);
    if (negative) {
        digits.remove(0, 1);
    }
    if (scale > 0) {
        digits = digits.rightJustified(scale + 1, QLatin1Char('0'));
        digits.insert(digits.size() - scale, QLatin1Char('.'));
    }
    return negative ? QString(QLatin1Char('-') + digits) : digits;
}

std::optional<Decimal> Decimal::rescaled(int newScale) const
{
    Decimal result = *this;
    while (result.scale < newScale) {
        const auto shifted = timesTen(result.unscaled);
        if (!shifted) {
            return std::nullopt;
        }
        result.unscaled = *shifted;
        ++result.scale;
    }
    while (result.scale > newScale) {
        if (result.unscaled % 10 != 0) {
            return std::nullopt;
        }
        result.unscaled /= 10;
        --result.scale;
    }
    return result;
}

std::strong_ordering Decimal::operator<=>(const Decimal &other) const
{
    // Whole parts first, then the decimals brought to one length: nothing can overflow.
    const qint64 power = powerOfTen(scale);
    const qint64 otherPower = powerOfTen(other.scale);
    if (const auto whole = unscaled / power <=> other.unscaled / otherPower; whole != 0) {
        return whole;
    }
    const int longest = scale > other.scale ? scale : other.scale;
    return (unscaled % power) * powerOfTen(longest - scale) <=> (other.unscaled % otherPower) * powerOfTen(longest - other.scale);
}
