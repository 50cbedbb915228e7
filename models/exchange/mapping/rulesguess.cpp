// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/mapping/rulesguess.h"

#include "models/core/fold.h"
#include "models/core/text.h"
#include "models/exchange/mapping/datetext.h"

#include <QSet>

namespace {

constexpr qsizetype longestSign = 26;

/// What a single number says about the decimal point.
enum class NumberEvidence { None, Ambiguous, Comma, Point };

NumberEvidence evidenceOf(QStringView text)
{
    qsizetype commas = 0;
    qsizetype points = 0;
    qsizetype last = -1;
    bool digits = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u',' || c == u'.') {
            (c == u',' ? commas : points) += 1;
            last = i;
        } else if (c >= u'0' && c <= u'9') {
            digits = true;
        } else if (c.isLetter() || c == u'/' || c == u':' || c == u'@' || (c == u'-' && i > 0)) {
            return NumberEvidence::None;
        }
    }
    if (!digits || last < 0) {
        return NumberEvidence::None;
    }
    const bool lastIsComma = text.at(last) == u',';
    if (commas > 0 && points > 0) {
        const qsizetype lastKind = lastIsComma ? commas : points;
        return lastKind > 1 ? NumberEvidence::None : lastIsComma ? NumberEvidence::Comma : NumberEvidence::Point;
    }
    qsizetype after = 0;
    for (qsizetype i = last + 1; i < text.size() && text.at(i) >= u'0' && text.at(i) <= u'9'; ++i) {
        ++after;
    }
    if (commas + points > 1) { // 1.234.567 groups; 31.12.2025 does not
        return after == 3 ? (lastIsComma ? NumberEvidence::Point : NumberEvidence::Comma) : NumberEvidence::None;
    }
    qsizetype before = 0;
    for (qsizetype i = last - 1; i >= 0 && text.at(i) >= u'0' && text.at(i) <= u'9'; --i) {
        ++before;
    }
    if (after == 3 && before >= 1 && before <= 3 && text.at(last - before) != u'0') {
        return NumberEvidence::Ambiguous;
    }
    return after == 0 ? NumberEvidence::None : lastIsComma ? NumberEvidence::Comma : NumberEvidence::Point;
}

bool meansMissing(QStringView text)
{
    static const QSet<QString> words = {QStringLiteral("n/d"),  QStringLiteral("n/a"),       QStringLiteral("n.d."),
                                        QStringLiteral("n.a."), QStringLiteral("-"),         QStringLiteral("--"),
                                        QStringLiteral("—"),    QStringLiteral("s/d"),       QStringLiteral("sin dato"),
                                        QStringLiteral("sin datos"), QStringLiteral("no aplica"), QStringLiteral("#n/a"),
                                        QStringLiteral("sin informacion"), QStringLiteral("no registra")};
    return text.size() <= 15 && words.contains(fold(text));
}

/// Counts what the values of a file say.
struct RulesCount
{
    qsizetype comma = 0;
    qsizetype point = 0;
    qsizetype dayFirst = 0;
    qsizetype monthFirst = 0;
    qsizetype yearFirst = 0;
    qsizetype numericDates = 0;
    QString ambiguousNumber;
    QString ambiguousDate;
    QStringList missing;

    void add(const QString &cell)
    {
        const QStringView text = QStringView(cell).trimmed();
        if (text.isEmpty() || text.size() > longestSign) {
            return;
        }
        if (const NumberEvidence evidence = evidenceOf(text); evidence != NumberEvidence::None) {
            comma += evidence == NumberEvidence::Comma ? 1 : 0;
            point += evidence == NumberEvidence::Point ? 1 : 0;
            if (evidence == NumberEvidence::Ambiguous && ambiguousNumber.isEmpty()) {
                ambiguousNumber = text.toString();
            }
        } else if (text.front() >= u'0' && text.front() <= u'9' && (text.contains(u'/') || text.contains(u'-') || text.contains(u'.'))) {
            addDate(text);
        } else if (meansMissing(text) && !missing.contains(text.toString())) {
            missing.append(text.toString());
        }
    }

    void addDate(QStringView text)
    {
        const DayOrderHint hint = dayOrderHint(text);
        yearFirst += hint.yearFirst ? 1 : 0;
        numericDates += hint.isNumeric ? 1 : 0;
        dayFirst += hint.dayFirst && !hint.monthFirst ? 1 : 0;
        monthFirst += hint.monthFirst && !hint.dayFirst ? 1 : 0;
        if (hint.isNumeric && !hint.dayFirst && !hint.monthFirst && ambiguousDate.isEmpty()) {
            ambiguousDate = text.toString();
        }
    }
};

} // namespace

RulesGuess guessRules(const SourceTable &table, const TypedFormat &format)
{
    RulesCount count;
    for (const SourceRow &row : table.rows) {
        for (const SourceCell &cell : row.cells) {
            if (cell.kind == SourceCell::Kind::Text) {
                count.add(cell.text);
            }
        }
    }
    RulesGuess guess;
    const QString sign = format.display.locale.decimalPoint();
    const bool localeComma = sign == QLatin1String(",");
    const bool comma = count.comma == count.point ? localeComma : count.comma > count.point;
    guess.rules.decimalPoint = comma ? u',' : u'.';
    guess.mixedNumbers = count.comma > 0 && count.point > 0;
    guess.doubtfulNumber = count.comma == count.point ? count.ambiguousNumber : QString();
    const QString order = format.display.locale.dateFormat(QLocale::ShortFormat);
    const bool localeMonthFirst = order.indexOf(u'M') < order.indexOf(u'd') && !order.startsWith(u'y');
    const bool monthFirst = count.monthFirst == count.dayFirst ? localeMonthFirst : count.monthFirst > count.dayFirst;
    guess.rules.dayOrder = count.numericDates == 0 && count.yearFirst > 0 ? ValueRules::DayOrder::YearMonthDay
        : monthFirst                                                     ? ValueRules::DayOrder::MonthDayYear
                                                                         : ValueRules::DayOrder::DayMonthYear;
    guess.mixedDates = count.dayFirst > 0 && count.monthFirst > 0;
    guess.doubtfulDate = count.monthFirst == count.dayFirst ? count.ambiguousDate : QString();
    guess.rules.missing = count.missing;
    return guess;
}

QStringList rulesRemarks(const RulesGuess &guess)
{
    QStringList remarks;
    if (!guess.doubtfulDate.isEmpty() || guess.mixedDates) {
        const bool monthFirst = guess.rules.dayOrder == ValueRules::DayOrder::MonthDayYear;
        if (guess.mixedDates) {
            remarks.append(text("ImportRules", "Some dates of the file begin with the day, others with the month.").translated());
        } else {
            //: %1 is a date of the file
            const Text sentence = monthFirst ? text("ImportRules", "Dates such as %1 can be read in two ways: here the month comes first.")
                                             : text("ImportRules", "Dates such as %1 can be read in two ways: here the day comes first.");
            remarks.append(sentence.translated().arg(guess.doubtfulDate));
        }
    }
    if (guess.mixedNumbers) {
        remarks.append(text("ImportRules", "Some numbers of the file have a decimal comma, others a decimal point.").translated());
    } else if (!guess.doubtfulNumber.isEmpty()) {
        //: %1 is a number of the file
        const Text sentence = guess.rules.decimalPoint == u','
            ? text("ImportRules", "Numbers such as %1 can be read in two ways: here the point groups thousands and the comma is the decimal sign.")
            : text("ImportRules", "Numbers such as %1 can be read in two ways: here the comma groups thousands and the point is the decimal sign.");
        remarks.append(sentence.translated().arg(guess.doubtfulNumber));
    }
    return remarks;
}
