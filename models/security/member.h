// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"

#include <QString>

#include <optional>

/// How somebody stands in an organization. What matters most comes first when several are true.
enum class MemberState {
    Left,            ///< belonged, and does not any more
    Declined,        ///< was invited and did not want to, or the invitation was withdrawn
    Invited,         ///< has not answered yet: the membership gives nothing
    Deactivated,     ///< cannot sign in anywhere
    MustSetPassword, ///< never signed in, or the password was reset
    Active
};

/// One membership of an organization with its person, and what the reader may do to both.
struct Member
{
    QString membershipId;
    QString personId;
    QString name;  ///< empty: invited by e-mail, and not visible to the reader before they accept
    QString email; ///< only where the name is empty
    QString role;  ///< owner, admin, coordinator, analyst, member
    Instant since;
    std::optional<Instant> acceptedAt;
    std::optional<Instant> leftAt;
    std::optional<Instant> lastSignIn;
    bool isActive = true;
    bool mustSetPassword = false;
    bool mayChange = false; ///< the role and the membership
    bool mayManage = false; ///< the person: deactivate, reset the password
    bool isLastOwner = false;

    [[nodiscard]] MemberState state() const
    {
        if (leftAt.has_value()) {
            return acceptedAt.has_value() ? MemberState::Left : MemberState::Declined;
        }
        if (!acceptedAt.has_value()) {
            return MemberState::Invited;
        }
        if (!isActive) {
            return MemberState::Deactivated;
        }
        return mustSetPassword ? MemberState::MustSetPassword : MemberState::Active;
    }
    /// True while the person belongs or is asked to.
    [[nodiscard]] bool isOpen() const { return !leftAt.has_value(); }
    [[nodiscard]] QString label() const { return name.isEmpty() ? email : name; }
};

/// An organization whose members the reader manages.
struct ManagedOrganization
{
    QString id;
    QString name;
    QString myRole; ///< the reader's own; empty: none there
    qint64 members = 0;
};

/// A membership that waits for the reader's answer.
struct Invitation
{
    QString membershipId;
    QString organizationId;
    QString organizationName;
    QString role;
    Instant since;
};

/// Somebody who is not known yet.
struct NewMember
{
    QString firstName;
    QString lastName;
    QString email; ///< empty: none
    QString phone; ///< the same
};

/// Which members a list shows.
enum class MemberFilter { Everybody, Current, Team, Invited, Left };
