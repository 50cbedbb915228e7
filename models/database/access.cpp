// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/access.h"

#include "models/database/rightstable.h"

#include <algorithm>

namespace {

std::optional<ReaderKind> kindOfRole(const QString &role)
{
    for (const ReaderKind kind :
         {ReaderKind::Owner, ReaderKind::Admin, ReaderKind::Coordinator, ReaderKind::Analyst, ReaderKind::Member}) {
        if (readerKindName(kind) == role) {
            return kind;
        }
    }
    return std::nullopt;
}

} // namespace

Access Access::ofEverything()
{
    Access access;
    access.everything = true;
    return access;
}

QSet<ReaderKind> Access::kinds() const
{
    QSet<ReaderKind> kinds;
    if (platformAdmin) {
        kinds.insert(ReaderKind::Platform);
    }
    for (const AccessMembership &membership : memberships) {
        const std::optional<ReaderKind> kind = kindOfRole(membership.role);
        if (kind && !membership.pending) {
            kinds.insert(*kind);
        }
    }
    if (entrepreneur) {
        kinds.insert(ReaderKind::Entrepreneur);
    }
    if (ally) {
        kinds.insert(ReaderKind::Ally);
    }
    if (client) {
        kinds.insert(ReaderKind::Client);
    }
    return kinds;
}

bool Access::may(AccessVerb verb, const QString &table) const
{
    if (readOnly && verb != AccessVerb::Read) {
        return false;
    }
    if (everything) {
        return rightsOf(ReaderKind::Platform, table).of(verb) != RightScope::None;
    }
    if (isNobody()) {
        return false;
    }
    const QSet<ReaderKind> all = kinds();
    return rightsOfEverybody(table).of(verb) != RightScope::None
        || std::any_of(all.cbegin(), all.cend(),
                       [&](ReaderKind kind) { return rightsOf(kind, table).of(verb) != RightScope::None; });
}

bool Access::isStaff() const
{
    return !organizations({QStringLiteral("owner"), QStringLiteral("admin"), QStringLiteral("coordinator")}).isEmpty();
}

QStringList Access::organizations(const QStringList &roles) const
{
    QStringList found;
    for (const AccessMembership &membership : memberships) {
        if (!membership.pending && roles.contains(membership.role)) {
            found.append(membership.organizationId);
        }
    }
    return found;
}
