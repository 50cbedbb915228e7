// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/scope.h"

#include <QHash>
#include <QStringList>

namespace {

// Each function of app is asked once a statement. Arms that come from other tables are sub-selects of ids, because an OR over
// a join uses no index.

const QString scopeMe = QStringLiteral("(SELECT app.current_user_id())");

QString scopeIn(const char *column, const char *function)
{
    return QStringLiteral("%1 = ANY ((SELECT app.%2())::uuid[])").arg(QLatin1String(column), QLatin1String(function));
}

QString scopeIsMe(const char *column)
{
    return QLatin1String(column) + QStringLiteral(" = ") + scopeMe;
}

/// The people of the organizations whose staff I am, and some more.
QString scopePeople(const QStringList &more = {})
{
    QStringList parts = {QStringLiteral("SELECT s.person_id FROM organization_people AS s WHERE ")
                         + scopeIn("s.organization_id", "my_staff_orgs")};
    for (const QString &function : more) {
        parts.append(QStringLiteral("SELECT unnest((SELECT app.%1())::uuid[])").arg(function));
    }
    return parts.join(QStringLiteral(" UNION ALL "));
}

QString scopeOfPeople(const char *column, const QStringList &more = {})
{
    return QStringLiteral("%1 IN (%2 UNION ALL SELECT %3)").arg(QLatin1String(column), scopePeople(more), scopeMe);
}

QString scopeAny(const QStringList &arms)
{
    return QLatin1Char('(') + arms.join(QStringLiteral(" OR ")) + QLatin1Char(')');
}

/// The ids that these selects give.
QString scopeIds(const QStringList &selects)
{
    return QStringLiteral("t.id IN (") + selects.join(QStringLiteral(" UNION ALL ")) + QLatin1Char(')');
}

/// Projects (alias j) that the policies of others look through, mentorships (alias m) likewise. `works`: the reader works for
/// an organization and sees its programs; all others see what is about them.
QString scopeOfProjects(bool works)
{
    if (!works) {
        return scopeAny({scopeIsMe("j.entrepreneur_id"), scopeIn("j.entrepreneur_id", "my_mentees")});
    }
    return scopeAny({scopeIn("j.program_id", "my_insight_programs"), scopeIsMe("j.entrepreneur_id"),
                     scopeIn("j.entrepreneur_id", "my_mentees"),
                     QStringLiteral("j.program_id IS NULL AND j.entrepreneur_id IN (%1)").arg(scopePeople())});
}

QString scopeOfMentorships(bool works)
{
    if (!works) {
        return scopeAny({scopeIsMe("m.ally_id"), scopeIsMe("m.entrepreneur_id")});
    }
    return scopeAny({scopeIsMe("m.ally_id"), scopeIsMe("m.entrepreneur_id"), scopeIn("m.program_id", "my_programs"),
                     QStringLiteral("m.program_id IS NULL AND m.entrepreneur_id IN (%1)").arg(scopePeople())});
}

QString scopeJoined(const char *from, const QString &where)
{
    return QStringLiteral("SELECT x.id FROM %1 WHERE %2").arg(QLatin1String(from), where);
}

QStringList meetingSelects(bool works)
{
    return {scopeJoined("meetings AS x", scopeIsMe("x.created_by")), QStringLiteral("SELECT unnest((SELECT app.my_meetings())::uuid[])"),
            scopeJoined("mentorships AS m JOIN meetings AS x ON x.mentorship_id = m.id", scopeOfMentorships(works)),
            scopeJoined("projects AS j JOIN meetings AS x ON x.project_id = j.id", scopeOfProjects(works)),
            scopeJoined("meetings AS x", QStringLiteral("x.mentorship_id IS NULL AND x.project_id IS NULL AND x.created_by IN (%1)")
                                             .arg(scopePeople()))};
}

QStringList taskSelects(bool works)
{
    const QString ofMeetings = QStringLiteral("x.meeting_id IN (%1)").arg(meetingSelects(works).join(QStringLiteral(" UNION ALL ")));
    return {scopeJoined("tasks AS x", scopeIsMe("x.assigned_to")), scopeJoined("tasks AS x", scopeIsMe("x.assigned_by")),
            scopeJoined("tasks AS x", scopeIsMe("x.created_by")),
            scopeJoined("mentorships AS m JOIN tasks AS x ON x.mentorship_id = m.id", scopeOfMentorships(works)),
            scopeJoined("projects AS j JOIN tasks AS x ON x.project_id = j.id", scopeOfProjects(works)),
            scopeJoined("tasks AS x", ofMeetings),
            scopeJoined("tasks AS x", QStringLiteral("x.assigned_to IN (%1)").arg(scopePeople())),
            scopeJoined("tasks AS x", QStringLiteral("x.created_by IN (%1)").arg(scopePeople()))};
}

/// Few rows by few ids: an index for each arm, whatever the list is sorted by.
void narrowScopes(QHash<QString, QString> &scopes)
{
    scopes.insert(QStringLiteral("projects"), scopeIds({scopeJoined("projects AS x", scopeIsMe("x.entrepreneur_id")),
                                                        scopeJoined("projects AS x", scopeIn("x.entrepreneur_id", "my_mentees"))}));
    scopes.insert(QStringLiteral("mentorships"), scopeIds({scopeJoined("mentorships AS x", scopeIsMe("x.ally_id")),
                                                           scopeJoined("mentorships AS x", scopeIsMe("x.entrepreneur_id"))}));
    scopes.insert(QStringLiteral("program_applications"),
                  scopeIds({scopeJoined("program_applications AS x", scopeIsMe("x.entrepreneur_id")),
                            QStringLiteral("SELECT unnest((SELECT app.my_reviewed_applications())::uuid[])")}));
}

QHash<QString, QString> makeScopes(bool works)
{
    QHash<QString, QString> scopes;
    const auto set = [&scopes](const char *table, const QString &condition) { scopes.insert(QLatin1String(table), condition); };
    set("users", scopeOfPeople("t.id", {QStringLiteral("my_partners")}));
    set("entrepreneurs", scopeOfPeople("t.id", {QStringLiteral("my_mentees")}));
    set("allies", scopeOfPeople("t.id", {QStringLiteral("my_mentors")}));
    set("clients", scopeOfPeople("t.id"));
    set("person_details", scopeOfPeople("t.id"));
    set("availability_exceptions", scopeOfPeople("t.user_id"));
    set("user_consents", scopeOfPeople("t.user_id"));
    set("contacts", scopeIds({scopeJoined("contacts AS x", scopeIsMe("x.contacted_by")),
                              scopeJoined("contacts AS x", QStringLiteral("x.person_id IN (%1)").arg(scopePeople()))}));
    set("projects", scopeOfProjects(works).replace(QLatin1String("j."), QLatin1String("t.")));
    set("mentorships", scopeOfMentorships(works).replace(QLatin1String("m."), QLatin1String("t.")));
    set("program_applications", scopeAny({scopeIn("t.program_id", "my_programs"), scopeIsMe("t.entrepreneur_id"),
                                          scopeIn("t.id", "my_reviewed_applications")}));
    set("application_reviews",
        scopeIds({scopeJoined("application_reviews AS x", scopeIsMe("x.reviewer_id")),
                  scopeJoined("program_applications AS a JOIN application_reviews AS x ON x.application_id = a.id",
                              scopeIn("a.program_id", "my_programs"))}));
    set("user_ratings", scopeIds({scopeJoined("user_ratings AS x", scopeIsMe("x.rater_id")),
                                  scopeJoined("user_ratings AS x", scopeOfPeople("x.rated_id"))}));
    set("meetings", scopeIds(meetingSelects(works)));
    set("tasks", scopeIds(taskSelects(works)));
    set("notifications", scopeIsMe("t.user_id"));
    set("messages", scopeIn("t.conversation_id", "my_conversations"));
    if (!works) {
        narrowScopes(scopes);
    }
    return scopes;
}

} // namespace

QString readerScope(const QString &table, const Access &access, Engine engine)
{
    if (engine != Engine::PostgreSql || access.seesAll()) {
        return {};
    }
    static const QHash<QString, QString> worker = makeScopes(true);
    static const QHash<QString, QString> outsider = makeScopes(false);
    const bool works = !access
                            .organizations({QStringLiteral("owner"), QStringLiteral("admin"), QStringLiteral("coordinator"),
                                            QStringLiteral("analyst")})
                            .isEmpty();
    return (works ? worker : outsider).value(table);
}

QString withScope(const QString &condition, const QString &scope)
{
    if (scope.isEmpty()) {
        return condition;
    }
    return condition == QLatin1String("TRUE") ? scope : QString(condition + QStringLiteral(" AND ") + scope);
}

bool findsByFunction(Engine engine, const Access &access)
{
    return engine == Engine::PostgreSql && access.platformAdmin && !access.everything;
}
