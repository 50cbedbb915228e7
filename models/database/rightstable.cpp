// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/rightstable.h"

#include <array>

namespace {

/// Four letters a cell: read, create, change, remove; '-' none, 'w' own, 'o' organization, 'a' all.
/// Everybody: what any person who signed in may do. The kinds that are not named have no more than that.
struct RightsRow
{
    const char *table;
    const char *everybody;
    const char *platform;
    const char *owner;
    const char *admin;
    const char *coordinator;
    const char *analyst;
    const char *member;
    const char *entrepreneur;
    const char *ally;
    const char *client;
};

constexpr auto rightsRows = std::to_array<RightsRow>({
    // table                       everybody platform owner   admin   coord.  analyst member  entrep. ally    client
    {"users",                      "w-w-", "aaaa", "ooo-", "ooo-", "ooo-", "----", "----", "w---", "w---", "----"},
    {"organizations",              "----", "aaaa", "o-o-", "o-o-", "o---", "o---", "o---", "w---", "w---", "w---"},
    {"user_organizations",         "w---", "aaaa", "oooo", "oooo", "o---", "----", "----", "----", "----", "----"},
    {"entrepreneurs",              "----", "aaaa", "oooo", "oooo", "oooo", "----", "----", "w-w-", "w---", "----"},
    {"allies",                     "----", "aaaa", "oooo", "oooo", "oooo", "----", "----", "w---", "w-w-", "----"},
    {"clients",                    "----", "aaaa", "oooo", "oooo", "oooo", "----", "----", "----", "----", "w-w-"},
    {"admins",                     "w---", "aaaa", "o---", "o---", "----", "----", "----", "----", "----", "----"},
    {"person_details",             "www-", "aaaa", "oooo", "oooo", "oooo", "----", "----", "----", "----", "----"},
    {"availability_exceptions",    "wwww", "aaaa", "oooo", "oooo", "oooo", "----", "----", "w---", "w---", "----"},
    {"programs",                   "----", "aaaa", "oooo", "oooo", "ooo-", "o---", "o---", "w---", "w---", "----"},
    {"cohorts",                    "----", "aaaa", "oooo", "oooo", "oooo", "o---", "o---", "w---", "w---", "----"},
    {"projects",                   "----", "aaaa", "oooo", "oooo", "oooo", "o---", "----", "w-w-", "w---", "----"},
    {"program_applications",       "----", "aaaa", "oooo", "oooo", "oooo", "----", "----", "www-", "----", "----"},
    {"application_reviews",        "----", "aaaa", "oooo", "oooo", "oooo", "----", "----", "----", "www-", "----"},
    {"mentorships",                "----", "aaaa", "oooo", "oooo", "oooo", "----", "----", "w---", "w-w-", "----"},
    {"user_ratings",               "----", "aaaa", "o---", "o---", "o---", "----", "----", "www-", "www-", "----"},
    {"meetings",                   "wwww", "aaaa", "oooo", "oooo", "oooo", "----", "----", "----", "----", "----"},
    {"meeting_participants",       "wwww", "aaaa", "oooo", "oooo", "oooo", "----", "----", "----", "----", "----"},
    {"conversations",              "www-", "aaaa", "----", "----", "----", "----", "----", "----", "----", "----"},
    {"conversation_participants",  "wwww", "aaaa", "----", "----", "----", "----", "----", "----", "----", "----"},
    {"messages",                   "wwww", "aaaa", "----", "----", "----", "----", "----", "----", "----", "----"},
    {"documents",                  "wwww", "aaaa", "oooo", "oooo", "oooo", "----", "----", "----", "----", "----"},
    {"tasks",                      "wwww", "aaaa", "oooo", "oooo", "oooo", "----", "----", "----", "----", "----"},
    {"notifications",              "w-ww", "aaaa", "----", "----", "----", "----", "----", "----", "----", "----"},
    {"activity_logs",              "----", "a---", "o---", "o---", "----", "----", "----", "----", "----", "----"},
    {"analytics_events",           "-w--", "aa--", "----", "----", "----", "----", "----", "----", "----", "----"},
    {"analytics_summary",          "----", "a---", "o---", "o---", "o---", "o---", "----", "----", "----", "----"},
    {"translations",               "a---", "aaaa", "----", "----", "----", "----", "----", "----", "----", "----"},
    {"user_consents",              "ww--", "aaaa", "oo--", "oo--", "oo--", "----", "----", "----", "----", "----"},
    {"saved_views",                "wwww", "aaaa", "----", "----", "----", "----", "----", "----", "----", "----"},
    {"message_templates",          "----", "aaaa", "oooo", "oooo", "oooo", "----", "----", "----", "----", "----"},
    {"contacts",                   "----", "aaaa", "oooo", "oooo", "oooo", "----", "----", "----", "----", "----"},
    {"record_merges",              "----", "aaaa", "oooo", "oooo", "oooo", "----", "----", "----", "----", "----"},
    {"duplicate_dismissals",       "----", "aaaa", "oooo", "oooo", "oooo", "----", "----", "----", "----", "----"},
    {"person_photos",              "wwww", "aaaa", "oooo", "oooo", "oooo", "----", "----", "w---", "w---", "----"},
    {"deletions",                  "ww-w", "aa-a", "ww-w", "ww-w", "ww-w", "----", "----", "----", "----", "----"},
    {"deleted_records",            "ww-w", "aa-a", "ww-w", "ww-w", "ww-w", "----", "----", "----", "----", "----"},
    {"verifications",              "----", "aa-a", "o---", "o---", "o---", "----", "----", "----", "----", "----"},
    {"workspace_settings",         "a---", "aaaa", "----", "----", "----", "----", "----", "----", "----", "----"},
});

RightScope scopeOfLetter(char letter)
{
    switch (letter) {
    case 'w': return RightScope::Own;
    case 'o': return RightScope::Organization;
    case 'a': return RightScope::All;
    default: return RightScope::None;
    }
}

TableRights rightsOfCell(const char *cell)
{
    return {scopeOfLetter(cell[0]), scopeOfLetter(cell[1]), scopeOfLetter(cell[2]), scopeOfLetter(cell[3])};
}

const RightsRow *rightsRow(const QString &table)
{
    for (const RightsRow &row : rightsRows) {
        if (table == QLatin1String(row.table)) {
            return &row;
        }
    }
    return nullptr;
}

const char *rightsCell(const RightsRow &row, ReaderKind kind)
{
    switch (kind) {
    case ReaderKind::Platform: return row.platform;
    case ReaderKind::Owner: return row.owner;
    case ReaderKind::Admin: return row.admin;
    case ReaderKind::Coordinator: return row.coordinator;
    case ReaderKind::Analyst: return row.analyst;
    case ReaderKind::Member: return row.member;
    case ReaderKind::Entrepreneur: return row.entrepreneur;
    case ReaderKind::Ally: return row.ally;
    case ReaderKind::Client: return row.client;
    }
    return "----";
}

} // namespace

RightScope TableRights::of(AccessVerb verb) const
{
    switch (verb) {
    case AccessVerb::Read: return read;
    case AccessVerb::Create: return create;
    case AccessVerb::Change: return change;
    case AccessVerb::Remove: return remove;
    }
    return RightScope::None;
}

QList<ReaderKind> readerKinds()
{
    return {ReaderKind::Platform, ReaderKind::Owner,        ReaderKind::Admin, ReaderKind::Coordinator, ReaderKind::Analyst,
            ReaderKind::Member,   ReaderKind::Entrepreneur, ReaderKind::Ally,  ReaderKind::Client};
}

QString readerKindName(ReaderKind kind)
{
    switch (kind) {
    case ReaderKind::Platform: return QStringLiteral("platform");
    case ReaderKind::Owner: return QStringLiteral("owner");
    case ReaderKind::Admin: return QStringLiteral("admin");
    case ReaderKind::Coordinator: return QStringLiteral("coordinator");
    case ReaderKind::Analyst: return QStringLiteral("analyst");
    case ReaderKind::Member: return QStringLiteral("member");
    case ReaderKind::Entrepreneur: return QStringLiteral("entrepreneur");
    case ReaderKind::Ally: return QStringLiteral("ally");
    case ReaderKind::Client: return QStringLiteral("client");
    }
    return {};
}

QStringList rightsTables()
{
    QStringList tables;
    for (const RightsRow &row : rightsRows) {
        tables.append(QString::fromLatin1(row.table));
    }
    return tables;
}

TableRights rightsOf(ReaderKind kind, const QString &table)
{
    const RightsRow *row = rightsRow(table);
    return row == nullptr ? TableRights() : rightsOfCell(rightsCell(*row, kind));
}

TableRights rightsOfEverybody(const QString &table)
{
    const RightsRow *row = rightsRow(table);
    return row == nullptr ? TableRights() : rightsOfCell(row->everybody);
}
