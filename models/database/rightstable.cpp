// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/rightstable.h"

#include <array>

namespace {

/// Four letters a cell: read, create, change, remove; '-' none, 'w' own, 'o' organization, 'a' all.
/// Everybody: what any person who signed in may do. People are made by app.create_person(), all else by plain statements;
/// memberships have functions of their own (0210).
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
    {"users",                     "w-w-", "aaaa", "ooo-", "ooo-", "ooo-", "w-w-", "w-w-", "w-w-", "w-w-", "w-w-"},
    {"organizations",             "a---", "aaaa", "a-o-", "a-o-", "a---", "a---", "a---", "a---", "a---", "a---"},
    {"user_organizations",        "w---", "aaaa", "o---", "o---", "o---", "w---", "w---", "w---", "w---", "w---"},
    {"entrepreneurs",             "----", "aaaa", "ooo-", "ooo-", "ooo-", "----", "----", "w-w-", "w---", "----"},
    {"allies",                    "----", "aaaa", "ooo-", "ooo-", "ooo-", "----", "----", "w---", "w-w-", "----"},
    {"clients",                   "----", "aaaa", "ooo-", "ooo-", "ooo-", "----", "----", "----", "----", "w---"},
    {"admins",                    "w---", "aaaa", "w---", "w---", "w---", "w---", "w---", "w---", "w---", "w---"},
    {"person_details",            "www-", "aaaa", "ooo-", "ooo-", "ooo-", "www-", "www-", "www-", "www-", "www-"},
    {"availability_exceptions",   "wwww", "aaaa", "oooo", "oooo", "oooo", "wwww", "wwww", "wwww", "wwww", "wwww"},
    {"programs",                  "a---", "aaaa", "aooo", "aooo", "aoo-", "a---", "a---", "a---", "a---", "a---"},
    {"cohorts",                   "----", "aaaa", "oooo", "oooo", "oooo", "o---", "----", "w---", "w---", "----"},
    {"projects",                  "----", "aaaa", "oooo", "oooo", "oooo", "o---", "----", "www-", "w---", "----"},
    {"program_applications",      "----", "aaaa", "oooo", "oooo", "oooo", "----", "----", "www-", "w---", "----"},
    {"application_reviews",       "w-w-", "aaaa", "oooo", "oooo", "oooo", "w-w-", "w-w-", "w-w-", "w-w-", "w-w-"},
    {"mentorships",               "----", "aaaa", "oooo", "oooo", "oooo", "----", "----", "w---", "w---", "----"},
    {"user_ratings",              "wwww", "aaaa", "oooo", "oooo", "oooo", "wwww", "wwww", "wwww", "wwww", "wwww"},
    {"meetings",                  "wwww", "aaaa", "oooo", "oooo", "oooo", "wwww", "wwww", "wwww", "wwww", "wwww"},
    {"meeting_participants",      "wwww", "aaaa", "oooo", "oooo", "oooo", "wwww", "wwww", "wwww", "wwww", "wwww"},
    {"conversations",             "wwww", "aaaa", "wwww", "wwww", "wwww", "wwww", "wwww", "wwww", "wwww", "wwww"},
    {"conversation_participants", "wwww", "aaaa", "wwww", "wwww", "wwww", "wwww", "wwww", "wwww", "wwww", "wwww"},
    {"messages",                  "www-", "aaaa", "www-", "www-", "www-", "www-", "www-", "www-", "www-", "www-"},
    {"documents",                 "awww", "aaaa", "aooo", "aooo", "aooo", "awww", "awww", "awww", "awww", "awww"},
    {"tasks",                     "wwww", "aaaa", "oooo", "oooo", "oooo", "wwww", "wwww", "wwww", "wwww", "wwww"},
    {"notifications",             "wwww", "aaaa", "woww", "woww", "woww", "wwww", "wwww", "wwww", "wwww", "wwww"},
    {"activity_logs",             "w---", "a---", "o---", "o---", "o---", "w---", "w---", "w---", "w---", "w---"},
    {"analytics_events",          "ww--", "aa--", "ow--", "ow--", "ow--", "ww--", "ww--", "ww--", "ww--", "ww--"},
    {"analytics_summary",         "----", "a---", "o---", "o---", "o---", "o---", "----", "----", "----", "----"},
    {"translations",              "a---", "aaaa", "aooo", "aooo", "aooo", "a---", "a---", "a---", "a---", "a---"},
    {"user_consents",             "ww--", "aaaa", "oo--", "oo--", "oo--", "ww--", "ww--", "ww--", "ww--", "ww--"},
    {"saved_views",               "wwww", "aaaa", "wwoo", "wwoo", "wwww", "wwww", "wwww", "wwww", "wwww", "wwww"},
    {"exchange_layouts",          "wwww", "aaaa", "wwoo", "wwoo", "wwww", "wwww", "wwww", "wwww", "wwww", "wwww"},
    {"message_templates",         "----", "aaaa", "aaww", "aaww", "aaww", "----", "----", "----", "----", "----"},
    {"contacts",                  "----", "aaaa", "oooo", "oooo", "oooo", "----", "----", "----", "w---", "----"},
    {"record_merges",             "----", "a-a-", "w-w-", "w-w-", "w-w-", "----", "----", "----", "----", "----"},
    {"imports",                   "w---", "aa--", "oo--", "oo--", "oo--", "w---", "w---", "w---", "w---", "w---"},
    {"import_chunks",             "----", "a---", "o---", "o---", "w---", "----", "----", "----", "----", "----"},
    {"duplicate_dismissals",      "----", "aa-a", "ow-w", "ow-w", "ow-w", "----", "----", "----", "----", "----"},
    {"person_photos",             "wwww", "aaaa", "oooo", "oooo", "oooo", "wwww", "wwww", "wwww", "wwww", "wwww"},
    {"deletions",                 "wwww", "aaaa", "wwww", "wwww", "wwww", "wwww", "wwww", "wwww", "wwww", "wwww"},
    {"deleted_records",           "ww-w", "aa-a", "ww-w", "ww-w", "ww-w", "ww-w", "ww-w", "ww-w", "ww-w", "ww-w"},
    {"verifications",             "----", "aa-a", "o---", "o---", "o---", "----", "----", "----", "----", "----"},
    {"workspace_settings",        "a---", "aaaa", "a---", "a---", "a---", "a---", "a---", "a---", "a---", "a---"},
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
