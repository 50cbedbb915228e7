// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/mapping/amounttext.h"

#include "models/core/fold.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>

namespace {

constexpr int longestAmount = 64;

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == QChar(0x2019) || c == QChar(0x00B4) || c == u'`';
}

/// "1.234.567", "1 234 567", "12'345": groups of three after the first; false where they are of other lengths.
bool groupsOfThree(QStringView whole, QChar groupSign)
{
    int digits = 0;
    bool grouped = false;
    for (const QChar c : whole) {
        const bool separates = c == groupSign || c.isSpace() || isApostrophe(c);
        if (separates) {
            if (digits == 0 || digits > 3 || (grouped && digits != 3)) {
                return false;
            }
            grouped = true;
            digits = 0;
        } else if (isAsciiDigit(c)) {
            ++digits;
        } else {
            return false;
        }
    }
    return digits > 0 && (!grouped || digits == 3);
}

/// The digits themselves, without signs of currency.
std::optional<Decimal> plainNumber(QStringView text, QChar decimalSign, bool unitFollows)
{
    bool negative = false;
    text = text.trimmed();
    if (text.startsWith(u'-') || text.startsWith(QChar(0x2212)) || text.startsWith(u'+')) {
        negative = text.front() != u'+';
        text = text.mid(1).trimmed();
    }
    QChar groupSign = decimalSign == u',' ? u'.' : u',';
    const qsizetype group = text.indexOf(groupSign);
    if (group >= 0 && text.lastIndexOf(groupSign) == group && !text.contains(decimalSign)
        && (!groupsOfThree(text, groupSign) || unitFollows || text.startsWith(u'0'))) {
        std::swap(decimalSign, groupSign);
    }
    const qsizetype point = text.indexOf(decimalSign);
    const QStringView whole = point < 0 ? text : text.left(point);
    const QStringView fraction = point < 0 ? QStringView() : text.mid(point + 1);
    const bool goodFraction = std::all_of(fraction.begin(), fraction.end(), isAsciiDigit);
    if (!goodFraction || (whole.isEmpty() && fraction.isEmpty()) || (!whole.isEmpty() && !groupsOfThree(whole, groupSign))) {
        return std::nullopt;
    }
    QVarLengthArray<QChar, longestAmount> canonical;
    if (negative) {
        canonical.append(u'-');
    }
    if (whole.isEmpty()) {
        canonical.append(u'0');
    }
    std::copy_if(whole.begin(), whole.end(), std::back_inserter(canonical), isAsciiDigit);
    if (!fraction.isEmpty()) {
        canonical.append(u'.');
        canonical.append(fraction.data(), fraction.size());
    }
    return Decimal::parse(QStringView(canonical.constData(), canonical.size()));
}

bool isCurrencySign(QChar c)
{
    return c.category() == QChar::Symbol_Currency;
}

/// The text without signs and codes of currencies at either end.
QStringView withoutCurrency(QStringView text)
{
    static constexpr std::array codes = {u"COP", u"USD", u"EUR", u"CLP", u"MXN", u"PEN", u"BRL", u"ARS", u"GBP",
                                         u"US",  u"CO",  u"COL", u"MX",  u"R",   u"S/.", u"S/",  u"PESOS", u"EUROS"};
    bool again = true;
    while (again && !text.isEmpty()) {
        text = text.trimmed();
        again = false;
        if (!text.isEmpty() && isCurrencySign(text.front())) {
            text = text.mid(1);
            again = true;
        } else if (!text.isEmpty() && isCurrencySign(text.back())) {
            text.chop(1);
            again = true;
        }
        if (text.isEmpty() || (!text.front().isLetter() && !text.back().isLetter() && text.back() != u'.')) {
            continue;
        }
        for (const char16_t *code : codes) {
            const QStringView word(code);
            const bool front = text.startsWith(word, Qt::CaseInsensitive) && text.size() > word.size() && !text.at(word.size()).isLetter();
            const bool back = text.endsWith(word, Qt::CaseInsensitive) && text.size() > word.size()
                && !text.at(text.size() - word.size() - 1).isLetter();
            if (front || back) {
                text = front ? text.mid(word.size()) : text.left(text.size() - word.size());
                again = true;
                break;
            }
        }
    }
    return text;
}

struct AmountUnit
{
    const char16_t *word;
    int zeros;
};

/// Longer words first: "mil millones" ends with "millones" as well.
constexpr std::array<AmountUnit, 26> foldedUnits = {{{u"mil millones", 9}, {u"miles de millones", 9}, {u"mill. de", 6},   {u"millones de", 6},
                                                     {u"millardos", 9},   {u"millardo", 9},          {u"billones", 12},  {u"billon", 12},
                                                     {u"billions", 9},    {u"billion", 9},           {u"bn", 9},         {u"millones", 6},
                                                     {u"millon", 6},      {u"millions", 6},          {u"million", 6},    {u"mill.", 6},
                                                     {u"mill", 6},        {u"mln", 6},               {u"mm", 6},         {u"thousand", 3},
                                                     {u"miles", 3},       {u"mil", 3},               {u"k", 3},          {u"mio", 6},
                                                     {u"mn", 6},          {u"m", 6}}};

/// Takes the unit off the end; 0 where there is none, nothing where letters stay that are none.
std::optional<int> takeUnit(QString &folded, bool smallM)
{
    for (const AmountUnit &unit : foldedUnits) {
        const QStringView word(unit.word);
        if (!folded.endsWith(word) || (word == QStringView(u"m") && smallM)) {
            continue;
        }
        const QStringView before = QStringView(folded).left(folded.size() - word.size());
        if (!before.isEmpty() && !before.back().isLetter()) {
            folded = before.trimmed().toString();
            return unit.zeros;
        }
    }
    return std::any_of(folded.cbegin(), folded.cend(), [](QChar c) { return c.isLetter(); }) ? std::nullopt : std::optional(0);
}

std::optional<Decimal> timesPowerOfTen(const Decimal &number, int zeros)
{
    Decimal result = number;
    for (; zeros > 0; --zeros) {
        if (result.scale > 0) {
            --result.scale;
        } else if (result.unscaled > 99'999'999'999'999'999 || result.unscaled < -99'999'999'999'999'999) {
            return std::nullopt;
        } else {
            result.unscaled *= 10;
        }
    }
    return result;
}

std::optional<Decimal> lenientAmount(QStringView text, QChar decimalPoint)
{
    QString folded = fold(text).simplified();
    for (const char16_t *about : {u"~", u"≈", u"aproximadamente", u"aprox.", u"aprox", u"alrededor de", u"cerca de", u"unos", u"unas",
                                  u"about", u"approx.", u"approx", u"circa", u"ca.", u"c."}) {
        if (folded.startsWith(QStringView(about))) {
            folded = folded.mid(QStringView(about).size()).trimmed();
        }
    }
    if (folded.endsWith(QLatin1String(" aprox")) || folded.endsWith(QLatin1String(" aprox."))) {
        folded = folded.left(folded.lastIndexOf(u' '));
    }
    folded = withoutCurrency(folded).toString();
    const bool smallM = !text.contains(u'M'); // "15 m" may be thousands as well
    const std::optional<int> zeros = takeUnit(folded, smallM);
    if (!zeros) {
        return std::nullopt;
    }
    const std::optional<Decimal> number = plainNumber(withoutCurrency(folded), decimalPoint, *zeros > 0);
    return number ? timesPowerOfTen(*number, *zeros) : std::nullopt;
}

} // namespace

AmountReading readAmount(QStringView text, QChar decimalPoint, bool lenient)
{
    text = text.trimmed();
    AmountReading reading;
    if (text.isEmpty() || text.size() > longestAmount) {
        return reading;
    }
    QStringView bare = text.endsWith(u'%') ? text.chopped(1).trimmed() : text;
    const bool brackets = bare.startsWith(u'(') && bare.endsWith(u')');
    bare = withoutCurrency(brackets ? bare.mid(1, bare.size() - 2) : bare);
    const bool minusFirst = !brackets && (bare.startsWith(u'-') || bare.startsWith(QChar(0x2212))); // "-$ 5", "- COP 5"
    if (minusFirst) {
        bare = withoutCurrency(bare.mid(1));
    }
    if (!(minusFirst && (bare.startsWith(u'-') || bare.startsWith(u'+')))) {
        reading.exact = plainNumber(bare, decimalPoint, false);
    }
    if (reading.exact && (brackets || minusFirst)) {
        reading.exact->unscaled = -reading.exact->unscaled;
    }
    if (!reading.exact) {
        const std::optional<Decimal> about = lenientAmount(text, decimalPoint);
        reading.lenientOnly = about.has_value();
        reading.exact = lenient ? about : std::nullopt;
    }
    return reading;
}
