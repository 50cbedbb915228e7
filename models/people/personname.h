// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// One word of a name, ready for comparing.
struct NameWord
{
    QString folded; ///< "rodriguez"
    QString sound;  ///< what it sounds like in Spanish: "rodriges"
    quint32 soundHash = 0;
    bool isInitial = false; ///< "J."
};

/// A person's name taken apart: particles (de, del, la, los, y, da, dos …) are left out, "Ma." is María, "Fdo." Fernando.
struct PersonName
{
    QList<NameWord> words;   ///< given names, then surnames; at most four each
    qsizetype givenWords = 0; ///< how many of them are given names

    [[nodiscard]] qsizetype surnameWords() const { return words.size() - givenWords; }
    [[nodiscard]] const NameWord *firstGiven() const { return givenWords > 0 ? &words.constFirst() : nullptr; }
    [[nodiscard]] const NameWord *surname(qsizetype number) const ///< 0 is the first; nullptr when there is none
    {
        return number < surnameWords() ? &words.at(givenWords + number) : nullptr;
    }
};

[[nodiscard]] PersonName readName(const QString &firstNames, const QString &lastNames);

/// How two names compare.
struct NameLikeness
{
    double score = 0;         ///< 0 to 1: one where every word of the shorter name is in the other
    int sharedWords = 0;      ///< words that are alike (0.9 or more)
    bool swapped = false;     ///< given names and surnames stand in each other's place
    bool nickname = false;    ///< alike only because "Pacho" is Francisco: weak
    bool otherGiven = false;  ///< both have given names and none is alike: a couple, brothers and sisters
    bool otherSurname = false; ///< both have two surnames and the second ones differ
};

/// The rule. Words are alike by 1 when they are written the same (folded), 0.97 when they sound the same in Spanish (b and v,
/// s z and soft c, ll and y, silent h, double letters), by their Jaro-Winkler similarity when that is 0.88 or more and they begin alike, 0.75 when
/// one is the other's initial, 0.7 when one is the other's nickname, else 0. Each word of the shorter name takes the best free
/// word of the longer one; the score is their mean. It loses 0.06 for each word that only the longer name has (two at most:
/// people leave out second names), and is halved when both have two surnames and a second one differs, because two surnames tell
/// families apart, and when no given name is alike. Names in each other's place ("Restrepo Luz") cost 0.04.
/// Cost: words of one times words of the other, at most some forty comparisons.
[[nodiscard]] NameLikeness compareNames(const PersonName &one, const PersonName &other);

/// Jaro-Winkler similarity (Winkler 1990, prefix weight 0.1 up to four letters), 0 to 1.
[[nodiscard]] double jaroWinkler(QStringView one, QStringView other);
