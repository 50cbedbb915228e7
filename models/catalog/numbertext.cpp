// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/numbertext.h"

#include <QStringList>

#include <algorithm>

namespace {

QString numberWithoutSpaces(const QString &typed)
{
    QString text;
    for (const QChar character : typed) {
        if (!character.isSpace() && character.category() != QChar::Symbol_Currency) {
            text += character == QChar(0x2212) ? QChar(u'-') : character;
        }
    }
    return text;
}

bool isNumberGrouped(const QStringList &groups)
{
    for (qsizetype i = 1; i < groups.size(); ++i) {
        if (groups.at(i).size() != 3) {
            return false;
        }
    }
    return !groups.constFirst().isEmpty() && groups.constFirst().size() <= 3;
}

bool isNumberDigits(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

std::optional<QString> canonicalNumber(const QString &typed, const QLocale &locale)
{
    QString text = numberWithoutSpaces(typed);
    const bool negative = text.startsWith(u'-');
    if (negative || text.startsWith(u'+')) {
        text.remove(0, 1);
    }
    QString decimalSign = locale.decimalPoint();
    QString groupSign = locale.groupSeparator().trimmed();
    if (groupSign.isEmpty()) {
        groupSign = decimalSign == QLatin1String(",") ? QStringLiteral(".") : QStringLiteral(",");
    }
    if (!text.contains(decimalSign) && text.count(groupSign) == 1 && !isNumberGrouped(text.split(groupSign))) {
        std::swap(decimalSign, groupSign);
    }
    const qsizetype point = text.indexOf(decimalSign);
    QString whole = point < 0 ? text : text.left(point);
    const QString fraction = point < 0 ? QString() : text.mid(point + decimalSign.size());
    if (whole.contains(groupSign)) {
        if (!isNumberGrouped(whole.split(groupSign))) {
            return std::nullopt;
        }
        whole.remove(groupSign);
    }
    if ((whole.isEmpty() && fraction.isEmpty()) || !isNumberDigits(whole) || !isNumberDigits(fraction)) {
        return std::nullopt;
    }
    QString result = negative ? QStringLiteral("-") : QString();
    result += whole.isEmpty() ? QStringLiteral("0") : whole;
    if (!fraction.isEmpty()) {
        result += QLatin1Char('.') + fraction;
    }
    return result;
}

QString localNumber(const QString &canonical, const QLocale &locale)
{
    const bool negative = canonical.startsWith(u'-');
    const QString digits = negative ? canonical.mid(1) : canonical;
    const qsizetype point = digits.indexOf(u'.');
    QString whole = point < 0 ? digits : digits.left(point);
    for (qsizetype i = whole.size() - 3; i > 0; i -= 3) {
        whole.insert(i, locale.groupSeparator());
    }
    QString result = negative ? locale.negativeSign() : QString();
    result += whole;
    if (point >= 0) {
        result += locale.decimalPoint() + digits.mid(point + 1);
    }
    return result;
}
