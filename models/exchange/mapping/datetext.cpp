// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/mapping/datetext.h"

#include "models/core/fold.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>

namespace {

constexpr int longestDate = 60;

/// A number, or a word in its folded form; what stands between is passed over.
struct DateToken
{
    int number = -1; ///< -1: a word
    int digits = 0;
    QChar before;    ///< the sign directly before it; null: none
    QStringView word;
};

using DateTokens = QVarLengthArray<DateToken, 16>;

DateTokens tokensOfDate(QStringView folded)
{
    DateTokens tokens;
    QChar before;
    for (qsizetype i = 0; i < folded.size();) {
        const QChar c = folded.at(i);
        const qsizetype begin = i;
        if (c >= u'0' && c <= u'9') {
            int number = 0;
            for (; i < folded.size() && folded.at(i) >= u'0' && folded.at(i) <= u'9'; ++i) {
                number = i - begin < 9 ? number * 10 + (folded.at(i).unicode() - u'0') : number;
            }
            tokens.append({number, int(i - begin), before, {}});
            before = QChar();
        } else if (c.isLetter()) {
            for (; i < folded.size() && folded.at(i).isLetter(); ++i) { }
            tokens.append({-1, 0, before, folded.mid(begin, i - begin)});
            before = QChar();
        } else {
            before = c.isSpace() && !before.isNull() ? before : c;
            ++i;
        }
    }
    return tokens;
}

/// 1 to 12 for a month in Spanish or English, whole or of three or four letters; else 0.
int monthOfWord(QStringView word)
{
    static constexpr std::array<std::array<const char16_t *, 2>, 12> months = {
        {{u"enero", u"january"}, {u"febrero", u"february"}, {u"marzo", u"march"}, {u"abril", u"april"}, {u"mayo", u"may"},
         {u"junio", u"june"}, {u"julio", u"july"}, {u"agosto", u"august"}, {u"septiembre", u"september"}, {u"octubre", u"october"},
         {u"noviembre", u"november"}, {u"diciembre", u"december"}}};
    if (word == QStringView(u"set") || word == QStringView(u"setiembre")) {
        return 9;
    }
    for (std::size_t month = 0; month < months.size(); ++month) {
        for (const char16_t *name : months.at(month)) {
            const QStringView whole(name);
            if (word == whole || (word.size() >= 3 && word.size() <= 4 && whole.startsWith(word))) {
                return int(month) + 1;
            }
        }
    }
    return 0;
}

bool isFillerWord(QStringView word)
{
    static constexpr std::array fillers = {u"de",      u"del",     u"of",       u"the",     u"a",       u"las",      u"at",      u"el",    u"th",
                                           u"lunes",   u"martes",  u"miercoles", u"jueves", u"viernes", u"sabado",   u"domingo", u"lun",   u"mie",
                                           u"jue",     u"vie",     u"sab",      u"dom",     u"monday",  u"tuesday",  u"wednesday", u"thursday", u"friday",
                                           u"saturday", u"sunday", u"mon",      u"tue",     u"wed",     u"thu",      u"fri",     u"sat",   u"sun",
                                           u"st",      u"nd",      u"rd",       u"h",       u"hrs",     u"hs",       u"t"};
    return std::any_of(fillers.begin(), fillers.end(), [word](const char16_t *filler) { return word == QStringView(filler); });
}

int wholeYear(const DateToken &token)
{
    if (token.digits == 4) {
        return token.number;
    }
    return token.digits == 2 ? token.number + (token.number < 50 ? 2000 : 1900) : 0;
}

bool isDayNumber(const DateToken &token)
{
    return token.number >= 0 && token.digits <= 2;
}

/// Three numbers; the first of four digits is the year whatever the rules say.
QDate dateOfNumbers(const DateToken &one, const DateToken &two, const DateToken &three, ValueRules::DayOrder order)
{
    if (one.digits == 4 || order == ValueRules::DayOrder::YearMonthDay) {
        return isDayNumber(two) && isDayNumber(three) ? QDate(wholeYear(one), two.number, three.number) : QDate();
    }
    const bool dayFirst = order == ValueRules::DayOrder::DayMonthYear;
    return isDayNumber(one) && isDayNumber(two)
        ? QDate(wholeYear(three), dayFirst ? two.number : one.number, dayFirst ? one.number : two.number)
        : QDate();
}

/// Reads the day off the front; `at` is then the first token after it.
QDate takeDate(const DateTokens &tokens, qsizetype &at, ValueRules::DayOrder order)
{
    DateTokens parts;
    int month = 0;
    qsizetype monthAt = 0;
    for (; at < tokens.size() && parts.size() + (month > 0 ? 1 : 0) < 3; ++at) {
        const DateToken &token = tokens.at(at);
        if (token.number >= 0) {
            parts.append(token);
        } else if (const int named = month == 0 ? monthOfWord(token.word) : 0; named > 0) {
            month = named;
            monthAt = parts.size();
        } else if (!isFillerWord(token.word)) {
            return {};
        }
    }
    if (month > 0 && parts.size() == 2 && monthAt < 2) {
        const bool yearFirst = parts.at(0).digits == 4;
        const DateToken &day = parts.at(yearFirst ? 1 : 0);
        const DateToken &year = parts.at(yearFirst ? 0 : 1);
        return isDayNumber(day) ? QDate(wholeYear(year), month, day.number) : QDate();
    }
    return month == 0 && parts.size() == 3 ? dateOfNumbers(parts.at(0), parts.at(1), parts.at(2), order) : QDate();
}

/// "14:05:33.250", "2:05 p. m."; false: what stands there is no time.
bool takeTime(const DateTokens &tokens, qsizetype &at, QTime &time)
{
    if (at >= tokens.size() || tokens.at(at).number < 0) {
        return at >= tokens.size();
    }
    int hour = tokens.at(at++).number;
    std::array<int, 2> more = {0, 0};
    int count = 0;
    while (at < tokens.size() && count < 2 && tokens.at(at).number >= 0 && tokens.at(at).before == u':') {
        more.at(std::size_t(count++)) = tokens.at(at++).number;
    }
    int milliseconds = 0;
    if (count == 2 && at < tokens.size() && tokens.at(at).number >= 0 && (tokens.at(at).before == u'.' || tokens.at(at).before == u',')) {
        milliseconds = tokens.at(at).number;
        for (int digits = tokens.at(at).digits; digits < 3; ++digits) {
            milliseconds *= 10;
        }
        for (int digits = qMin(9, tokens.at(at).digits); digits > 3; --digits) {
            milliseconds /= 10;
        }
        ++at;
    }
    bool half = false;
    if (at < tokens.size() && (tokens.at(at).word == QStringView(u"a") || tokens.at(at).word == QStringView(u"p")
                               || tokens.at(at).word == QStringView(u"am") || tokens.at(at).word == QStringView(u"pm"))) {
        if (hour < 1 || hour > 12) {
            return false;
        }
        hour = hour % 12 + (tokens.at(at).word.front() == u'p' ? 12 : 0);
        half = true;
        at += tokens.at(at).word.size() == 1 && at + 1 < tokens.size() && tokens.at(at + 1).word == QStringView(u"m") ? 2 : 1;
    }
    time = QTime(hour, more[0], more[1], milliseconds);
    return time.isValid() && (count > 0 || half);
}

/// "Z", "+00", "-05:00", "GMT-5", "UTC-05:00"; false: something else stands there.
bool takeZone(const DateTokens &tokens, qsizetype &at, std::optional<int> &offset)
{
    if (at < tokens.size() && tokens.at(at).number < 0) {
        const QStringView word = tokens.at(at).word;
        if (word == QStringView(u"h") || word == QStringView(u"hrs") || word == QStringView(u"hs")) {
            ++at;
            return takeZone(tokens, at, offset);
        }
        if (word != QStringView(u"z") && word != QStringView(u"gmt") && word != QStringView(u"utc")) {
            return false;
        }
        offset = 0;
        ++at;
    }
    if (at >= tokens.size()) {
        return true;
    }
    const DateToken &hours = tokens.at(at++);
    const bool west = hours.before == u'-' || hours.before == QChar(0x2212);
    if (hours.number < 0 || (!west && hours.before != u'+') || (hours.digits != 4 && hours.number > 14)) {
        return false;
    }
    int seconds = hours.digits == 4 ? (hours.number / 100 * 60 + hours.number % 100) * 60 : hours.number * 3600;
    if (at < tokens.size() && tokens.at(at).number >= 0 && tokens.at(at).before == u':') {
        seconds += tokens.at(at++).number * 60;
    }
    offset = west ? -seconds : seconds;
    return at == tokens.size();
}

} // namespace

DateReading readDateText(QStringView text, ValueRules::DayOrder order)
{
    DateReading reading;
    text = text.trimmed();
    if (text.isEmpty() || text.size() > longestDate) {
        return reading;
    }
    const QString folded = fold(text);
    const DateTokens tokens = tokensOfDate(folded);
    qsizetype at = 0;
    const QDate date = takeDate(tokens, at, order);
    while (at < tokens.size() && tokens.at(at).number < 0 && isFillerWord(tokens.at(at).word)) {
        ++at;
    }
    if (takeTime(tokens, at, reading.time) && takeZone(tokens, at, reading.offset)) {
        reading.date = date;
    }
    return reading;
}

std::optional<Instant> instantOf(const DateReading &reading, const QTimeZone &zone)
{
    if (!reading.date.isValid()) {
        return std::nullopt;
    }
    const QTime time = reading.time.isValid() ? reading.time : QTime(0, 0);
    const QDateTime moment = reading.offset ? QDateTime(reading.date, time, Qt::OffsetFromUTC, *reading.offset)
                                            : QDateTime(reading.date, time, zone);
    return moment.isValid() ? std::optional(Instant::fromDateTime(moment)) : std::nullopt;
}

DayOrderHint dayOrderHint(QStringView text)
{
    DayOrderHint hint;
    if (text.size() > longestDate) {
        return hint;
    }
    const QString folded = fold(text.trimmed());
    const DateTokens tokens = tokensOfDate(folded);
    if (tokens.size() < 3 || tokens.at(0).number < 0 || tokens.at(1).number < 0 || tokens.at(2).number < 0
        || tokens.at(1).before != tokens.at(2).before
        || (tokens.at(1).before != u'/' && tokens.at(1).before != u'-' && tokens.at(1).before != u'.')) {
        return hint;
    }
    hint.yearFirst = tokens.at(0).digits == 4 && isDayNumber(tokens.at(1)) && isDayNumber(tokens.at(2));
    hint.isNumeric = isDayNumber(tokens.at(0)) && isDayNumber(tokens.at(1)) && (tokens.at(2).digits == 4 || tokens.at(2).digits == 2);
    hint.dayFirst = hint.isNumeric && tokens.at(0).number > 12 && tokens.at(0).number <= 31;
    hint.monthFirst = hint.isNumeric && tokens.at(1).number > 12 && tokens.at(1).number <= 31;
    return hint;
}
