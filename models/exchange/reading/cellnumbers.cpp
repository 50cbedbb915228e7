// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/reading/cellnumbers.h"

#include <QDate>
#include <QDateTime>

#include <cmath>

namespace {

constexpr double lastDay = 2958465; // 9999-12-31

QString bareCode(const QString &code)
{
    QString bare;
    for (qsizetype at = 0; at < code.size(); ++at) {
        const QChar sign = code.at(at);
        if (sign == u'"') {
            at = code.indexOf(u'"', at + 1);
        } else if (sign == u'[') {
            const qsizetype end = code.indexOf(u']', at);
            const QString inside = end < 0 ? QString() : code.mid(at + 1, end - at - 1).toLower();
            const bool elapsed = !inside.isEmpty() && (inside.count(u'h') == inside.size() || inside.count(u'm') == inside.size() || inside.count(u's') == inside.size());
            bare += elapsed ? QStringLiteral("h") : QString();
            at = end;
        } else if (sign == u'\\' || sign == u'_' || sign == u'*') {
            ++at;
            continue;
        } else if (sign == u';') {
            break;
        } else {
            bare += sign.toLower();
        }
        if (at < 0) {
            break;
        }
    }
    return bare;
}

SourceCell timeCell(double fraction)
{
    const QTime time = QTime(0, 0).addSecs(static_cast<int>(std::llround(fraction * 86400)) % 86400);
    return {time.toString(time.second() == 0 ? QStringLiteral("HH:mm") : QStringLiteral("HH:mm:ss")), SourceCell::Kind::Text};
}

SourceCell dateCell(double number, bool from1904)
{
    const bool leapBug = !from1904 && number >= 60 && number < 61;
    if (number < 0 || number >= lastDay + 1 || leapBug) {
        return {plainNumber(number), SourceCell::Kind::Number};
    }
    const QDate begin = from1904 ? QDate(1904, 1, 1) : number < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    const qint64 seconds = std::llround(number * 86400);
    const QDate day = begin.addDays(seconds / 86400);
    const int inDay = static_cast<int>(seconds % 86400);
    if (inDay == 0) {
        return {day.toString(Qt::ISODate), SourceCell::Kind::Date};
    }
    const QString text = day.toString(Qt::ISODate) + u'T' + QTime(0, 0).addSecs(inDay).toString(Qt::ISODate);
    return {text, SourceCell::Kind::DateTime};
}

} // namespace

NumberFormat numberFormatOf(const QString &code)
{
    const QString bare = bareCode(code);
    if (bare.contains(QLatin1String("general")) || bare.contains(u'#') || bare.contains(u'@')) {
        return {};
    }
    if (bare.size() > 1 && bare.count(u'0') == bare.size()) {
        return {NumberLook::Padded, static_cast<int>(bare.size())};
    }
    const bool day = bare.contains(u'y') || bare.contains(u'd') || (bare.contains(u'm') && !bare.contains(u'h') && !bare.contains(u's'));
    if (day) {
        return {NumberLook::Date, 0};
    }
    const bool time = bare.contains(u'h') || bare.contains(u's');
    return {time ? NumberLook::Time : NumberLook::Plain, 0};
}

NumberFormat builtInFormat(int id)
{
    const bool date = (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58);
    const bool time = (id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47);
    return {date ? NumberLook::Date : time ? NumberLook::Time : NumberLook::Plain, 0};
}

QString plainNumber(double number)
{
    if (!std::isfinite(number)) {
        return QString();
    }
    if (number == std::floor(number) && std::fabs(number) < 1e15) {
        return number == 0 ? QStringLiteral("0") : QString::number(number, 'f', 0);
    }
    const double rounded = QString::number(number, 'g', 15).toDouble();
    return QString::number(rounded, 'f', QLocale::FloatingPointShortest);
}

SourceCell numberCell(double number, const NumberFormat &format, bool from1904)
{
    switch (format.look) {
    case NumberLook::Date:
        return dateCell(number, from1904);
    case NumberLook::Time:
        return number >= 0 && number < 1 ? timeCell(number) : dateCell(number, from1904);
    case NumberLook::Padded:
        if (number >= 0 && number == std::floor(number)) {
            return {plainNumber(number).rightJustified(format.digits, u'0'), SourceCell::Kind::Text};
        }
        break;
    case NumberLook::Plain:
        break;
    }
    return {plainNumber(number), SourceCell::Kind::Number};
}
