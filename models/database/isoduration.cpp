// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/isoduration.h"

namespace {

void appendDurationPart(QString &text, qint64 amount, char16_t unit)
{
    if (amount != 0) {
        text += QString::number(amount) + QChar(unit);
    }
}

} // namespace

QString isoDuration(qint64 microseconds, qint32 days, qint32 months)
{
    QString date;
    appendDurationPart(date, months / 12, u'Y');
    appendDurationPart(date, months % 12, u'M');
    appendDurationPart(date, days, u'D');

    constexpr qint64 second = 1000000;
    QString time;
    appendDurationPart(time, microseconds / (3600 * second), u'H');
    appendDurationPart(time, microseconds / (60 * second) % 60, u'M');
    const qint64 rest = microseconds % (60 * second);
    if (rest % second == 0) {
        appendDurationPart(time, rest / second, u'S');
    } else {
        QString fraction = QStringLiteral("%1").arg(qAbs(rest % second), 6, 10, QLatin1Char('0'));
        while (fraction.endsWith(QLatin1Char('0'))) {
            fraction.chop(1);
        }
        const QString sign = rest < 0 ? QStringLiteral("-") : QString();
        time += sign + QString::number(qAbs(rest / second)) + QLatin1Char('.') + fraction + QLatin1Char('S');
    }
    if (date.isEmpty() && time.isEmpty()) {
        return QStringLiteral("PT0S");
    }
    return QLatin1Char('P') + date + (time.isEmpty() ? QString() : QLatin1Char('T') + time);
}
