// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/accessverb.h"
#include "models/core/instant.h"

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

/// Whom the rights table speaks of. A person is often several of them at once.
enum class ReaderKind {
    Platform,     ///< administrator of the whole workspace
    Owner,        ///< of an organization, like the next four
    Admin,
    Coordinator,
    Analyst,
    Member,
    Entrepreneur, ///< has such a profile, like the next two
    Ally,
    Client
};

/// One membership of the person who signed in.
struct AccessMembership
{
    QString organizationId;
    QString organizationName;
    QString role;         ///< owner, admin, coordinator, analyst, member
    bool pending = false; ///< invited and not yet accepted: gives nothing
    bool operator==(const AccessMembership &) const = default;
};

/// Who is signed in and what that allows: a value, copied with every job. The program offers by it; the server decides by
/// its own policies. A default one is nobody.
class Access final
{
public:
    QString userId;
    QString name;
    bool platformAdmin = false;
    bool everything = false; ///< a local file, or a login that owns the schema: no sign-in, no limits
    bool readOnly = false;   ///< "View as…": looks through somebody else's eyes and changes nothing
    bool mustSetPassword = false;
    std::optional<Instant> expiresAt; ///< of the session
    QList<AccessMembership> memberships;
    bool entrepreneur = false;
    bool ally = false;
    bool client = false;

    [[nodiscard]] static Access ofEverything();

    /// True where the rights table gives the verb for at least some records of the table. Whether it does for a given
    /// record only the server knows.
    [[nodiscard]] bool may(AccessVerb verb, const QString &table) const;
    [[nodiscard]] QSet<ReaderKind> kinds() const;
    /// Owner, admin or coordinator of any organization.
    [[nodiscard]] bool isStaff() const;
    /// The organizations where the person has one of the roles, accepted.
    [[nodiscard]] QStringList organizations(const QStringList &roles) const;
    /// True for platform administrators and where nothing is limited: lists need no scope of their own.
    [[nodiscard]] bool seesAll() const { return everything || platformAdmin; }
    [[nodiscard]] bool isNobody() const { return !everything && userId.isEmpty(); }

    bool operator==(const Access &) const = default;
};
