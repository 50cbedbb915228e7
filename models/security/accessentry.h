// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"

#include <QList>
#include <QString>

#include <optional>

/// One source of access of one person: being a platform administrator, a membership of an organization, or merely being able
/// to sign in and see what is their own.
struct AccessEntry
{
    enum class Kind { Platform, Membership, Own };

    Kind kind = Kind::Membership;
    QString id; ///< of the row that gives it
    QString personId;
    QString name;
    QString email; ///< empty: none, or not for the one who looks
    QString organizationId;
    QString organizationName;
    QString role; ///< "platform", a membership's role, or for Own the kind of person ("entrepreneur", "ally" …)
    std::optional<Instant> since;
    std::optional<Instant> acceptedAt; ///< nothing: invited, not yet accepted
    std::optional<Instant> leftAt;     ///< it ended then
    QString givenById; ///< empty: not known, or the system
    QString givenBy;
    std::optional<Instant> givenAt; ///< when the role was given or changed last
    std::optional<Instant> lastSignIn;
    qint64 openSessions = 0;
    bool mustSetPassword = false; ///< cannot sign in before
    bool active = true;           ///< false: the person is deactivated
    QString login;                ///< the personal login of the database, if there is one

    /// True when it gives something now.
    [[nodiscard]] bool isOpen() const { return active && acceptedAt.has_value() && !leftAt.has_value(); }
};

/// When the accesses were reviewed.
struct AccessReviewMark
{
    Instant at;
    QString by; ///< empty: the system
    QString note;
};

/// All that a review shows.
struct AccessReview
{
    QString organizationId;   ///< empty: of everything that the reader may review
    QString organizationName;
    QList<AccessEntry> entries;
    qint64 total = 0;      ///< more than there are entries when only the first were read
    bool hasSignIn = false; ///< a server: sign-ins, sessions and passwords mean something
    std::optional<AccessReviewMark> last;
};
