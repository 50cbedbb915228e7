// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// How hard a new password is to guess, and the one thing that would help most. Shown while it is typed. The server
/// insists on the length only, so nothing here is a promise about passwords that exist.
struct PasswordStrength
{
    enum class Advice {
        None,       ///< strong: nothing to say
        Empty,
        TooShort,   ///< fewer than 10 characters
        TooLong,    ///< more than 72 bytes: bcrypt would not see the rest
        OwnWords,   ///< the person's own name or address, or a word of this ecosystem
        CommonWord, ///< a password or word that everybody tries first
        Sequence,   ///< abc, 4321, qwerty
        Repeats,
        Date,
        MoreWords   ///< only too little of everything
    };
    static constexpr int minimumCharacters = 10;
    static constexpr int maximumBytes = 72;

    int score = 0; ///< 0 (guessed at once) to 4 (strong)
    Advice advice = Advice::Empty;

    /// Whether to offer it to the server: long enough, not too long, and at least "Fair".
    [[nodiscard]] bool acceptable() const;
    /// "Very weak" … "Strong"; translated.
    [[nodiscard]] QString name() const;
    /// A sentence saying what would help; translated, empty for a strong one.
    [[nodiscard]] QString sentence() const;

    bool operator==(const PasswordStrength &) const = default;
};

/// Estimates a password as an attacker would who knows the person: `ownWords` are the name, the e-mail address and the like.
/// Accents do not make a word harder. Any thread; below a millisecond; keeps no copy of the password.
[[nodiscard]] PasswordStrength passwordStrength(const QString &password, const QStringList &ownWords = {});
