// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/accesswords.h"

#include "models/catalog/catalog.h"
#include "models/core/text.h"
#include "models/database/rightstable.h"
#include "models/security/memberroles.h"

#include <algorithm>

namespace {

const QList<const char *> workTables{"programs",    "cohorts",  "program_applications", "projects",
                                     "mentorships", "meetings", "documents",            "tasks"};

const Catalog &accessCatalog()
{
    static const Catalog catalog = Catalog::standard();
    return catalog;
}

ReaderKind kindOf(const AccessEntry &entry)
{
    if (entry.kind == AccessEntry::Kind::Platform) {
        return ReaderKind::Platform;
    }
    const QList<ReaderKind> kinds = readerKinds();
    const auto found = std::find_if(kinds.cbegin(), kinds.cend(),
                                    [&entry](ReaderKind kind) { return readerKindName(kind) == entry.role; });
    return found == kinds.cend() ? ReaderKind::Member : *found;
}

bool reaches(ReaderKind kind, const char *table, AccessVerb verb)
{
    const RightScope scope = rightsOf(kind, QString::fromLatin1(table)).of(verb);
    return scope == RightScope::Organization || scope == RightScope::All;
}

bool reachesAllWork(ReaderKind kind, AccessVerb verb)
{
    return std::all_of(workTables.cbegin(), workTables.cend(),
                       [kind, verb](const char *table) { return reaches(kind, table, verb); });
}

/// "programs, cohorts and projects": what of the daily work is read; empty when it is nothing.
QString readableWork(ReaderKind kind, const QLocale &locale)
{
    QStringList names;
    for (const char *table : workTables) {
        const Entity *entity = accessCatalog().entity(QString::fromLatin1(table));
        if (entity != nullptr && reaches(kind, table, AccessVerb::Read)) {
            names.append(locale.toLower(entity->plural.translated()));
        }
    }
    return names.isEmpty() ? QString() : locale.createSeparatedList(names);
}

/// Why the access gives nothing now; empty when it does.
QString closedSentence(const AccessEntry &entry)
{
    if (entry.leftAt) {
        return text("access", "Nothing any more: they left.").translated();
    }
    if (!entry.active) {
        return text("access", "Nothing while the person is deactivated.").translated();
    }
    return entry.acceptedAt ? QString() : text("access", "Nothing until they accept.").translated();
}

QString workSentence(ReaderKind kind, const QString &organization, const QLocale &locale)
{
    if (reachesAllWork(kind, AccessVerb::Change)) {
        //: %1 is an organization
        return text("access", "Reads and changes everything of %1.").translated().arg(organization);
    }
    const QString work = readableWork(kind, locale);
    if (work.isEmpty()) {
        return text("access", "Sees only what is their own.").translated();
    }
    //: %1 names kinds of records ("programs, cohorts and projects"), %2 an organization
    return text("access", "Reads %1 of %2, changes nothing.").translated().arg(work, organization);
}

} // namespace

QString accessSentence(const AccessEntry &entry, const QLocale &locale)
{
    if (const QString closed = closedSentence(entry); !closed.isEmpty()) {
        return closed;
    }
    const ReaderKind kind = kindOf(entry);
    if (rightsOf(kind, QStringLiteral("users")).change == RightScope::All) {
        return text("access", "Reads and changes everything in the workspace. Gives and takes access.").translated();
    }
    if (entry.kind == AccessEntry::Kind::Own) {
        return text("access", "Sees only what is their own.").translated();
    }
    QStringList sentences{workSentence(kind, entry.organizationName, locale)};
    if (!reaches(kind, "users", AccessVerb::Read) && !reaches(kind, "entrepreneurs", AccessVerb::Read)) {
        sentences.append(text("access", "Sees no people.").translated());
    } else if (!reaches(kind, "programs", AccessVerb::Remove)) {
        sentences.append(text("access", "Does not delete programs.").translated());
    }
    if (!rolesGivenBy(entry.role, false).isEmpty()) { // through commands, not by plain changes of memberships
        sentences.append(text("access", "Gives and takes access.").translated());
    }
    return sentences.join(QLatin1Char(' '));
}

QString accessRoleName(const AccessEntry &entry)
{
    if (entry.kind == AccessEntry::Kind::Platform) {
        return text("access", "Platform administrator").translated();
    }
    const bool member = entry.kind == AccessEntry::Kind::Membership;
    const Entity *entity = accessCatalog().entity(member ? u"user_organizations" : u"users");
    const Field *field = entity == nullptr ? nullptr : entity->field(member ? QStringLiteral("role") : QStringLiteral("user_type"));
    return field == nullptr || field->vocabulary == nullptr ? entry.role : field->vocabulary->label(entry.role);
}
