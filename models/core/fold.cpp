// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/fold.h"

#include <algorithm>

QString fold(QStringView text)
{
    const bool ascii = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    QString lower = text.toString().toLower();
    if (ascii) {
        return lower;
    }
    lower.replace(QChar(0x00DF), QLatin1String("ss"));
    lower.replace(QChar(0x03C2), QChar(0x03C3));
    const QString decomposed = lower.normalized(QString::NormalizationForm_D);
    QString result;
    result.reserve(decomposed.size());
    QChar base;
    for (const QChar c : decomposed) {
        const bool mark = c.unicode() >= 0x0300 && c.unicode() <= 0x036F;
        if (!mark || (c.unicode() == 0x0303 && base == u'n')) {
            result.append(c);
        }
        base = c;
    }
    return result;
}
