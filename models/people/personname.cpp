// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/personname.h"

#include "models/core/fold.h"

#include <QHash>
#include <QSet>
#include <QVarLengthArray>

#include <algorithm>
#include <array>

namespace {

constexpr double SoundsAlike = 0.97;
constexpr double InitialAlike = 0.75;
constexpr double NicknameAlike = 0.70;
constexpr double LeastAlike = 0.88;
constexpr double Alike = 0.90;
constexpr double MissingWordCost = 0.06;
constexpr double SwappedCost = 0.04;
constexpr int MaximumWords = 8;
constexpr qsizetype LargestLengthDifference = 3;

bool isParticle(const QString &word)
{
    static const QSet<QString> particles = {
        QStringLiteral("de"),  QStringLiteral("del"), QStringLiteral("la"),  QStringLiteral("las"), QStringLiteral("los"),
        QStringLiteral("el"),  QStringLiteral("y"),   QStringLiteral("e"),   QStringLiteral("da"),  QStringLiteral("do"),
        QStringLiteral("das"), QStringLiteral("dos"), QStringLiteral("van"), QStringLiteral("von"), QStringLiteral("vda"),
        QStringLiteral("viuda")};
    return particles.contains(word);
}

/// Abbreviations that stand for one name only.
QString spelledOut(const QString &word)
{
    static const QHash<QString, QString> names = {
        {QStringLiteral("ma"), QStringLiteral("maria")},      {QStringLiteral("mª"), QStringLiteral("maria")},
        {QStringLiteral("mria"), QStringLiteral("maria")},    {QStringLiteral("fdo"), QStringLiteral("fernando")},
        {QStringLiteral("fco"), QStringLiteral("francisco")}, {QStringLiteral("gmo"), QStringLiteral("guillermo")},
        {QStringLiteral("jse"), QStringLiteral("jose")},      {QStringLiteral("ant"), QStringLiteral("antonio")}};
    return names.value(word, word);
}

/// Nicknames and what they may be short for; the first is the formal name.
QString formalOf(const QString &word)
{
    static const QHash<QString, QString> formal = {
        {QStringLiteral("pacho"), QStringLiteral("francisco")},  {QStringLiteral("paco"), QStringLiteral("francisco")},
        {QStringLiteral("pepe"), QStringLiteral("jose")},        {QStringLiteral("chepe"), QStringLiteral("jose")},
        {QStringLiteral("nacho"), QStringLiteral("ignacio")},    {QStringLiteral("memo"), QStringLiteral("guillermo")},
        {QStringLiteral("lucho"), QStringLiteral("luis")},       {QStringLiteral("beto"), QStringLiteral("alberto")},
        {QStringLiteral("nando"), QStringLiteral("fernando")},   {QStringLiteral("santi"), QStringLiteral("santiago")},
        {QStringLiteral("tono"), QStringLiteral("antonio")},     {QStringLiteral("toño"), QStringLiteral("antonio")},
        {QStringLiteral("quique"), QStringLiteral("enrique")},   {QStringLiteral("kike"), QStringLiteral("enrique")},
        {QStringLiteral("caro"), QStringLiteral("carolina")},    {QStringLiteral("cata"), QStringLiteral("catalina")},
        {QStringLiteral("vale"), QStringLiteral("valentina")},   {QStringLiteral("nata"), QStringLiteral("natalia")},
        {QStringLiteral("pili"), QStringLiteral("pilar")},       {QStringLiteral("conchita"), QStringLiteral("concepcion")},
        {QStringLiteral("lupe"), QStringLiteral("guadalupe")},   {QStringLiteral("mafe"), QStringLiteral("maria")},
        {QStringLiteral("maye"), QStringLiteral("maria")},       {QStringLiteral("marce"), QStringLiteral("marcela")},
        {QStringLiteral("dani"), QStringLiteral("daniel")},      {QStringLiteral("seba"), QStringLiteral("sebastian")},
        {QStringLiteral("sebas"), QStringLiteral("sebastian")},  {QStringLiteral("fede"), QStringLiteral("federico")},
        {QStringLiteral("andre"), QStringLiteral("andrea")},     {QStringLiteral("angie"), QStringLiteral("angela")},
        {QStringLiteral("juancho"), QStringLiteral("juan")},     {QStringLiteral("mario"), QStringLiteral("mario")}};
    return formal.value(word);
}

/// How a word sounds in the Spanish of America.
QString soundOf(const QString &folded)
{
    QString sound;
    for (qsizetype i = 0; i < folded.size(); ++i) {
        const QChar c = folded.at(i);
        const QChar next = i + 1 < folded.size() ? folded.at(i + 1) : QChar();
        const bool soft = next == u'e' || next == u'i' || next == u'y';
        QChar heard = c;
        if (c == u'h' || (c == u'u' && i > 0 && (folded.at(i - 1) == u'q' || (folded.at(i - 1) == u'g' && soft)))) {
            continue;
        }
        if (c == u'v' || c == u'w') {
            heard = u'b';
        } else if (c == u'z' || c == u'x' || (c == u'c' && soft)) {
            heard = u's';
        } else if (c == u'c' || c == u'q') {
            heard = u'k';
        } else if (c == u'g' && soft) {
            heard = u'j';
        } else if (c == u'y' || (c == u'l' && next == u'l')) {
            heard = u'i';
            i += c == u'l' ? 1 : 0;
        }
        if (sound.isEmpty() || sound.back() != heard) {
            sound.append(heard);
        }
    }
    return sound;
}

quint32 hashOfWord(const QString &word)
{
    quint32 hash = 2166136261U;
    for (const QChar c : word) {
        hash = (hash ^ c.unicode()) * 16777619U;
    }
    return hash;
}

QList<NameWord> wordsOf(const QString &text)
{
    QString folded = fold(text);
    for (QChar &c : folded) {
        const bool mark = c == QChar(0x0303) || c == QChar(0x00AA); // of ñ, and ª
        if (!c.isLetter() && !mark) {
            c = u' ';
        }
    }
    QList<NameWord> words;
    const QStringList parts = folded.split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (isParticle(part) || words.size() >= MaximumWords / 2) {
            continue;
        }
        NameWord word;
        word.folded = spelledOut(part);
        word.sound = soundOf(word.folded);
        word.soundHash = hashOfWord(word.sound);
        word.isInitial = part.size() == 1;
        words.append(word);
    }
    return words;
}

double likenessOf(const NameWord &one, const NameWord &other, bool *nickname)
{
    *nickname = false;
    if (one.folded == other.folded) {
        return one.isInitial ? InitialAlike : 1.0;
    }
    if (one.isInitial || other.isInitial) {
        return one.folded.at(0) == other.folded.at(0) ? InitialAlike : 0;
    }
    if (one.soundHash == other.soundHash && one.sound == other.sound) {
        return SoundsAlike;
    }
    const bool beginsAlike = one.folded.at(0) == other.folded.at(0) || one.sound.isEmpty() || other.sound.isEmpty()
        || one.sound.at(0) == other.sound.at(0);
    if (beginsAlike && qAbs(one.folded.size() - other.folded.size()) <= LargestLengthDifference) {
        const double written = jaroWinkler(one.folded, other.folded);
        const double heard = jaroWinkler(one.sound, other.sound);
        if (const double best = qMax(written, heard - 0.02); best >= LeastAlike) {
            return best;
        }
    }
    const QString formalOne = formalOf(one.folded);
    const QString formalOther = formalOf(other.folded);
    if ((!formalOne.isEmpty() && formalOne == other.folded) || (!formalOther.isEmpty() && formalOther == one.folded)) {
        *nickname = true;
        return NicknameAlike;
    }
    return 0;
}

struct WordPair
{
    qsizetype one;
    qsizetype other;
    double likeness;
    bool nickname;
};

} // namespace

PersonName readName(const QString &firstNames, const QString &lastNames)
{
    PersonName name;
    name.words = wordsOf(firstNames);
    name.givenWords = name.words.size();
    name.words += wordsOf(lastNames);
    return name;
}

NameLikeness compareNames(const PersonName &one, const PersonName &other)
{
    NameLikeness result;
    const bool inOrder = one.words.size() <= other.words.size();
    const PersonName &shorter = inOrder ? one : other;
    const PersonName &longer = inOrder ? other : one;
    const QList<NameWord> &few = shorter.words;
    const QList<NameWord> &many = longer.words;
    if (few.isEmpty()) {
        return result;
    }
    QVarLengthArray<WordPair, 64> pairs;
    for (qsizetype i = 0; i < few.size(); ++i) {
        for (qsizetype j = 0; j < many.size(); ++j) {
            bool nickname = false;
            if (const double likeness = likenessOf(few.at(i), many.at(j), &nickname); likeness > 0) {
                pairs.append({i, j, likeness, nickname});
            }
        }
    }
    const auto sameRole = [&](const WordPair &pair) {
        return (pair.one < shorter.givenWords) == (pair.other < longer.givenWords);
    };
    std::stable_sort(pairs.begin(), pairs.end(), [&](const WordPair &a, const WordPair &b) {
        return a.likeness != b.likeness ? a.likeness > b.likeness : sameRole(a) > sameRole(b);
    });
    std::array<bool, MaximumWords> usedFew{};
    std::array<bool, MaximumWords> usedMany{};
    double sum = 0;
    int inPlace = 0;
    int crossed = 0;
    bool givenAlike = false;
    bool secondAlike = false;
    for (const WordPair &pair : pairs) {
        const auto i = static_cast<std::size_t>(pair.one);
        const auto j = static_cast<std::size_t>(pair.other);
        if (usedFew.at(i) || usedMany.at(j)) {
            continue;
        }
        usedFew.at(i) = true;
        usedMany.at(j) = true;
        sum += pair.likeness;
        result.sharedWords += pair.likeness >= Alike ? 1 : 0;
        result.nickname = result.nickname || pair.nickname;
        (sameRole(pair) ? inPlace : crossed) += 1;
        const bool given = pair.one < shorter.givenWords;
        givenAlike = givenAlike || given || pair.other < longer.givenWords;
        secondAlike = secondAlike || (pair.one == shorter.givenWords + 1 || pair.other == longer.givenWords + 1);
    }
    result.score = sum / double(few.size());
    result.swapped = crossed > inPlace;
    result.score -= MissingWordCost * double(qMin<qsizetype>(2, many.size() - few.size()));
    result.score -= result.swapped ? SwappedCost : 0;
    result.otherGiven = !givenAlike && shorter.givenWords > 0 && longer.givenWords > 0;
    result.otherSurname = shorter.surnameWords() > 1 && longer.surnameWords() > 1 && !secondAlike;
    if (result.otherGiven || result.otherSurname) {
        result.score /= 2;
    }
    result.score = qBound(0.0, result.score, 1.0);
    return result;
}

double jaroWinkler(QStringView one, QStringView other)
{
    if (one.isEmpty() || other.isEmpty()) {
        return 0;
    }
    const qsizetype window = qMax<qsizetype>(0, qMax(one.size(), other.size()) / 2 - 1);
    QVarLengthArray<bool, 64> usedOne(one.size());
    QVarLengthArray<bool, 64> usedOther(other.size());
    std::fill(usedOne.begin(), usedOne.end(), false);
    std::fill(usedOther.begin(), usedOther.end(), false);
    qsizetype matches = 0;
    for (qsizetype i = 0; i < one.size(); ++i) {
        const qsizetype last = qMin(other.size() - 1, i + window);
        for (qsizetype j = qMax<qsizetype>(0, i - window); j <= last; ++j) {
            if (!usedOther[j] && one.at(i) == other.at(j)) {
                usedOne[i] = true;
                usedOther[j] = true;
                ++matches;
                break;
            }
        }
    }
    if (matches == 0) {
        return 0;
    }
    qsizetype transposed = 0;
    qsizetype j = 0;
    for (qsizetype i = 0; i < one.size(); ++i) {
        if (!usedOne[i]) {
            continue;
        }
        while (!usedOther[j]) {
            ++j;
        }
        transposed += one.at(i) != other.at(j) ? 1 : 0;
        ++j;
    }
    const double m = double(matches);
    const double jaro = (m / double(one.size()) + m / double(other.size()) + (m - double(transposed) / 2) / m) / 3;
    constexpr qsizetype longestPrefix = 4;
    constexpr double prefixWeight = 0.1;
    qsizetype prefix = 0;
    while (prefix < longestPrefix && prefix < one.size() && prefix < other.size() && one.at(prefix) == other.at(prefix)) {
        ++prefix;
    }
    return jaro + double(prefix) * prefixWeight * (1 - jaro);
}
