// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/navigationlayout.h"

#include "models/database/rightstable.h"

#include <QSet>

#include <algorithm>

namespace {

struct GroupPlan
{
    const char *key;
    Text title;
    QStringList entities;
    bool closedAtFirst;
};

QList<GroupPlan> groupPlans()
{
    const auto names = [](const char *text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); };
    return {
        {"programs", text("Navigation", "Programs"),
         names("programs program_applications application_reviews cohorts projects"), false},
        {"people", text("Navigation", "People"), names("entrepreneurs allies organizations clients users"), false},
        {"work", text("Navigation", "Work"), names("meetings mentorships tasks contacts conversations messages documents"),
         false},
        {"insight", text("Navigation", "Insight"), names("activity_logs analytics_summary analytics_events"), true},
        {"administration", text("Navigation", "Administration"),
         names("user_organizations admins verifications message_templates notifications user_ratings user_consents meeting_participants "
               "conversation_participants availability_exceptions translations"),
         true},
    };
}

/// More than one's own rows: lists that only an administrator works with are not worth a page to anybody else.
bool readsOfOthers(const Access &access, const QString &table)
{
    const QSet<ReaderKind> kinds = access.kinds();
    return access.seesAll() || std::any_of(kinds.cbegin(), kinds.cend(), [&table](ReaderKind kind) {
               return rightsOf(kind, table).read >= RightScope::Organization;
           });
}

bool managesOrganizations(const Access &access)
{
    return access.seesAll() || !access.organizations({QStringLiteral("owner"), QStringLiteral("admin")}).isEmpty();
}

} // namespace

bool pageOffered(const QString &page, const Access &access)
{
    static const QStringList ofManagers = {membersPageName, QStringLiteral("access_review")};
    static const QStringList ofOthers = groupPlans().constLast().entities
        + QStringList{QStringLiteral("users"), QStringLiteral("activity_logs"), QStringLiteral("analytics_events")};
    if (page == homePageName || (access.everything && !access.readOnly)) {
        return true;
    }
    if (page == importPageName || page == importsPageName) {
        return !access.readOnly && (access.seesAll() || access.isStaff());
    }
    if (page == recyclePageName) {
        return !access.readOnly && access.may(AccessVerb::Read, QStringLiteral("deletions"));
    }
    if (page == figuresPageName) { // figures cross all organizations
        return access.platformAdmin && !access.readOnly;
    }
    if (page == QLatin1String("translations")) { // everybody is shown them where they belong
        return access.may(AccessVerb::Change, page);
    }
    if (ofManagers.contains(page)) {
        return managesOrganizations(access);
    }
    return ofOthers.contains(page) ? readsOfOthers(access, page) : access.may(AccessVerb::Read, page);
}

QList<NavigationGroup> navigationLayout(const Catalog &catalog, const Access &access)
{
    QList<NavigationGroup> groups = navigationLayout(catalog);
    for (NavigationGroup &group : groups) {
        group.items.removeIf([&access](const NavigationItem &item) { return !pageOffered(item.page, access); });
    }
    groups.removeIf([](const NavigationGroup &group) { return group.items.isEmpty(); });
    return groups;
}

QList<NavigationGroup> navigationLayout(const Catalog &catalog)
{
    QList<NavigationGroup> groups;
    groups.append(
        {QStringLiteral("home"), Text(), {{homePageName, text("Navigation", "Home"), QStringLiteral("house")}}});
    QSet<QString> placed;
    const auto item = [&placed](const Entity &entity) {
        placed.insert(entity.name);
        return NavigationItem{entity.name, entity.plural, entity.icon};
    };
    for (const GroupPlan &plan : groupPlans()) {
        NavigationGroup group{QString::fromLatin1(plan.key), plan.title, {}, plan.closedAtFirst};
        for (const QString &name : plan.entities) {
            if (const Entity *entity = catalog.entity(name)) {
                group.items.append(item(*entity));
            }
        }
        groups.append(group);
    }
    groups.last().items.prepend({membersPageName, text("Navigation", "Members"), QStringLiteral("users")});
    groups.last().items.append({accessReviewPageName, text("Navigation", "Access review"), QStringLiteral("shield-check")});
    groups.last().items.append({importsPageName, text("Navigation", "Imports"), QStringLiteral("upload")});
    groups.last().items.append({recyclePageName, text("Navigation", "Recycle list"), QStringLiteral("archive-restore")});
    groups.last().items.append({figuresPageName, text("Navigation", "Figures"), QStringLiteral("scale")});
    for (const Entity &entity : catalog.entities()) {
        if (!placed.contains(entity.name)) {
            groups.last().items.append(item(entity));
        }
    }
    return groups;
}
