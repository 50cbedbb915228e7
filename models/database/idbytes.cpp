// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/idbytes.h"

#include <array>

namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    if (c >= 'a' && c <= 'f') {
        return c - 'a' + 10;
    }
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/// Where the 16 pairs of digits stand among the 36 characters.
constexpr std::array<int, 16> pairPositions = {0, 2, 4, 6, 9, 11, 14, 16, 19, 21, 24, 26, 28, 30, 32, 34};

} // namespace

void appendIdBytes(QByteArray &bytes, QByteArrayView characters)
{
    std::array<char, idByteCount> id = {};
    if (characters.size() == 36) {
        for (std::size_t i = 0; i < id.size(); ++i) {
            const int high = hexDigit(characters[pairPositions[i]]);
            const int low = hexDigit(characters[pairPositions[i] + 1]);
            if (high < 0 || low < 0) {
                id = {};
                break;
            }
            id[i] = static_cast<char>(high * 16 + low);
        }
    }
    bytes.append(id.data(), idByteCount);
}

QString idFromBytes(const char *bytes)
{
    static constexpr char16_t digits[] = u"0123456789abcdef";
    QString text(36, QLatin1Char('-'));
    QChar *out = text.data();
    for (std::size_t i = 0; i < pairPositions.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        out[pairPositions[i]] = QChar(digits[byte >> 4]);
        out[pairPositions[i] + 1] = QChar(digits[byte & 0xF]);
    }
    return text;
}
