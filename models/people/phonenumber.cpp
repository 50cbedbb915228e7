// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/phonenumber.h"

namespace {

constexpr qsizetype ColombianDigits = 10;
constexpr qsizetype LandlineDigits = 7; // before 2021
constexpr qsizetype ShortestNumber = 8;
constexpr qsizetype LongestNumber = 15;

/// The digits up to an extension ("ext. 2", "x2", a second number after "/").
QString phoneDigits(const QString &text, bool *hasLetters)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit()) {
            digits.append(QChar(u'0' + c.digitValue()));
        } else if (c == u'/' || c == u';' || c == u',') {
            break;
        } else if (c.isLetter()) {
            *hasLetters = digits.size() < ShortestNumber - 1;
            break;
        }
    }
    return digits;
}

PhoneNumber problemNumber(PhoneNumber::Problem problem)
{
    return {QString(), problem};
}

} // namespace

PhoneNumber readPhone(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty()) {
        return problemNumber(PhoneNumber::Problem::Missing);
    }
    bool hasLetters = false;
    QString digits = phoneDigits(trimmed, &hasLetters);
    if (hasLetters || digits.isEmpty()) {
        return problemNumber(PhoneNumber::Problem::NotANumber);
    }
    const bool international = trimmed.startsWith(u'+') || trimmed.startsWith(QLatin1String("(+")) || digits.startsWith(QLatin1String("00"));
    if (digits.startsWith(QLatin1String("00"))) {
        digits.remove(0, 2);
    }
    if (!international) {
        if (digits.size() == LandlineDigits || (digits.size() == ColombianDigits && digits.startsWith(QLatin1String("60")))) {
            return problemNumber(PhoneNumber::Problem::Landline);
        }
        if (digits.size() < ColombianDigits) {
            return problemNumber(PhoneNumber::Problem::TooShort);
        }
        if (digits.size() == ColombianDigits && digits.startsWith(u'3')) {
            digits.prepend(QLatin1String("57"));
        } else if (!digits.startsWith(QLatin1String("57"))) {
            return problemNumber(PhoneNumber::Problem::NoCountry);
        }
    }
    if (digits.startsWith(QLatin1String("5760")) && digits.size() == ColombianDigits + 2) {
        return problemNumber(PhoneNumber::Problem::Landline);
    }
    const bool colombian = digits.startsWith(QLatin1String("57"));
    const qsizetype shortest = colombian ? ColombianDigits + 2 : ShortestNumber;
    if (digits.size() < shortest) {
        return problemNumber(PhoneNumber::Problem::TooShort);
    }
    if (digits.size() > (colombian ? ColombianDigits + 2 : LongestNumber)) {
        return problemNumber(PhoneNumber::Problem::TooLong);
    }
    return {digits, PhoneNumber::Problem::None};
}

QString phoneForReading(const PhoneNumber &number)
{
    if (!number.ok()) {
        return {};
    }
    const QString &d = number.digits;
    if (d.size() == ColombianDigits + 2 && d.startsWith(QLatin1String("57"))) {
        return QStringLiteral("+57 %1 %2 %3").arg(d.mid(2, 3), d.mid(5, 3), d.mid(8));
    }
    return QLatin1Char('+') + d;
}
