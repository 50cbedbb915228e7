// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/identifier.h"

#include <QRandomGenerator>
#include <QUuid>

#include <mutex>

QString newId(Instant now)
{
    // 48 bits of milliseconds, then 12 bits that count within one millisecond (method 1 of section 6.2), then 62 random.
    static std::mutex mutex;
    static qint64 lastMillisecond = 0;
    static quint32 counter = 0;
    qint64 millisecond = now.microseconds / 1000;
    quint32 sequence = 0;
    {
        const std::lock_guard lock(mutex);
        if (millisecond > lastMillisecond || lastMillisecond - millisecond > 1000) {
            lastMillisecond = millisecond;
            counter = 0;
        } else if (++counter > 0xFFF) {
            ++lastMillisecond; // borrow from the next one: order matters more than a thousandth of a second
            counter = 0;
        }
        millisecond = lastMillisecond;
        sequence = counter;
    }
    const quint64 random = QRandomGenerator::global()->generate64();
    const auto high = static_cast<quint64>(millisecond);
    const QUuid id(static_cast<uint>(high >> 16), static_cast<ushort>(high & 0xFFFF), static_cast<ushort>(0x7000 | sequence),
                   static_cast<uchar>(0x80 | ((random >> 56) & 0x3F)), static_cast<uchar>(random >> 48),
                   static_cast<uchar>(random >> 40), static_cast<uchar>(random >> 32), static_cast<uchar>(random >> 24),
                   static_cast<uchar>(random >> 16), static_cast<uchar>(random >> 8), static_cast<uchar>(random));
    return id.toString(QUuid::WithoutBraces);
}

bool isId(QStringView text)
{
    if (text.size() != 36) {
        return false;
    }
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        const bool hex = (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
        if (dash ? c != u'-' : !hex) {
            return false;
        }
    }
    return true;
}
