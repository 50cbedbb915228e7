// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/personname.h"

#include <QDate>
#include <QList>
#include <QString>

/// What is compared of a person.
struct PersonSketch
{
    QString id;
    QString firstName;
    QString lastName;
    QString email; ///< empty for the placeholder of people without one
    QString phone;
    QString documentType;
    QString documentNumber;
    QDate birthDate;
    QString kind; ///< users.user_type
    bool active = true;

    [[nodiscard]] QString fullName() const { return QString(firstName + QLatin1Char(' ') + lastName).trimmed(); }
};

/// A reason why two people may be one, or why not.
struct DuplicateEvidence
{
    enum class Kind {
        SameDocument,
        SamePhone,
        SameEmail,
        SameName,
        CloseName,
        SwappedName,
        Nickname,
        SameBirthDate,
        OtherDocument,  ///< speaks against it
        OtherBirthDate, ///< speaks against it
        OtherGivenName, ///< speaks against it: a couple shares phone and e-mail
        OtherSurname    ///< speaks against it
    };
    Kind kind;
    QString value; ///< what they have in common, as it is written; empty for names

    [[nodiscard]] bool speaksAgainst() const { return kind >= Kind::OtherDocument; }
    bool operator==(const DuplicateEvidence &) const = default;
};

/// Two people who may be one.
struct DuplicatePair
{
    PersonSketch one; ///< the one that was known first
    PersonSketch other;
    double confidence = 0; ///< 0 to 1
    QList<DuplicateEvidence> evidence; ///< strongest first, what speaks against it last
};

/// A sketch with what is worked out once for all comparisons.
struct PreparedPerson
{
    explicit PreparedPerson(const PersonSketch &person);

    PersonSketch sketch;
    PersonName name;
    QString phone;    ///< E.164 digits; empty when it cannot be read
    QString document; ///< letters and digits only
    QString email;    ///< folded
};

/// The rule. Each thing in common gives a probability: document 0.85, e-mail 0.5, phone 0.5, date of birth 0.15, and the name by
/// its likeness: from 0.85 on rising to 0.75 with three or more shared words, to 0.55 with two ("Juan Pérez" are many), a nickname
/// alone to 0.3. They are joined as independent: 1 - (1-a)(1-b)…; so no weak thing makes a pair by itself. Then what speaks against
/// it: another document of the same kind × 0.45, another date of birth × 0.6, no given name alike × 0.5 (a couple shares an e-mail,
/// a family a phone), another second surname × 0.6; the same document is spared the last two (names are misspelt and change).
/// Cost: about two microseconds.
[[nodiscard]] DuplicatePair comparePeople(const PreparedPerson &one, const PreparedPerson &other);
/// The confidence alone, without copying anything. Without `evidence` a pair with different documents is 0 at once: it cannot
/// reach PossibleDuplicate.
[[nodiscard]] double duplicateConfidence(const PreparedPerson &one, const PreparedPerson &other,
                                         QList<DuplicateEvidence> *evidence);

/// From here on a pair is worth a look.
inline constexpr double PossibleDuplicate = 0.5;
inline constexpr double LikelyDuplicate = 0.7;
inline constexpr double CertainDuplicate = 0.9;
