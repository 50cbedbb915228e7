// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/derivedfields.h"

#include "models/database/selectjoins.h"

#include <QHash>

// What the words mean:
// - a session is a completed meeting of type "mentorship"; somebody held it who was not marked absent;
// - an entrepreneur's current application is the newest of those in which they take part (enrolled, paused), else the newest;
// - the current mentor is that of the newest active mentorship, else of the newest paused one; the current project that of the current application, else the
//   newest;
// - follow-up is for those who take part (application enrolled or paused), the first that holds:
//     paused     the application is paused, or the current mentorship is;
//     unmatched  there is no current mentorship;
//     at risk    the last two sessions were both missed; or a task of theirs is overdue; or there has been no session for six
//                weeks although the mentorship is older;
//     on track   everybody else.

namespace {

constexpr int weeksWithoutSession = 6;

/// %1 is the record, %2 what ties mentorships to it. CROSS JOIN keeps SQLite from beginning with all sessions there are.
constexpr QLatin1String sessionsOf("FROM mentorships AS ms CROSS JOIN meetings AS s WHERE s.mentorship_id = ms.id AND ms.%2 = %1.id "
                                   "AND s.status = 'completed' AND s.meeting_type = 'mentorship'");
constexpr QLatin1String whereTheyCame(" AND NOT EXISTS (SELECT 1 FROM meeting_participants AS a WHERE a.meeting_id = s.id "
                                      "AND a.user_id = %1.id AND a.attendance_status = 'absent')");
constexpr QLatin1String sessionTime("COALESCE(s.actual_start, s.scheduled_start)");

QString sessions(const QString &alias, const char *reference)
{
    return QString(sessionsOf).arg(alias, QLatin1String(reference));
}

QString attended(const QString &alias, const char *reference)
{
    return sessions(alias, reference) + QString(whereTheyCame).arg(alias);
}

QString lastSession(SelectJoins &, const QString &alias, const char *reference)
{
    return QStringLiteral("(SELECT max(%1) %2)").arg(sessionTime, attended(alias, reference));
}

QString application(SelectJoins &joins, const QString &alias)
{
    return joins.chosen(alias, QStringLiteral("current_application"), QStringLiteral("program_applications"),
                        QStringLiteral("(SELECT x.id FROM program_applications AS x WHERE x.entrepreneur_id = %1.id "
                                       "ORDER BY CASE WHEN x.status IN ('enrolled', 'paused') THEN 0 ELSE 1 END, "
                                       "x.submitted_at DESC NULLS LAST, x.id DESC LIMIT 1)")
                            .arg(alias));
}

QString mentorship(SelectJoins &joins, const QString &alias)
{
    return joins.chosen(alias, QStringLiteral("current_mentorship"), QStringLiteral("mentorships"),
                        QStringLiteral("(SELECT x.id FROM mentorships AS x WHERE x.entrepreneur_id = %1.id "
                                       "AND x.status IN ('active', 'paused') ORDER BY x.status, x.start_date DESC, x.id DESC LIMIT 1)")
                            .arg(alias));
}

QString currentProject(SelectJoins &joins, const QString &alias)
{
    return QStringLiteral("COALESCE(%1.project_id, (SELECT x.id FROM projects AS x WHERE x.entrepreneur_id = %2.id "
                          "ORDER BY x.created_at DESC, x.id DESC LIMIT 1))")
        .arg(application(joins, alias), alias);
}

QString project(SelectJoins &joins, const QString &alias)
{
    return joins.chosen(alias, QStringLiteral("current_project"), QStringLiteral("projects"), currentProject(joins, alias));
}

QString missedTwo(const QString &alias)
{
    return QStringLiteral("(SELECT count(*) FROM (SELECT s.id %1 ORDER BY %2 DESC LIMIT 2) AS latest "
                          "CROSS JOIN meeting_participants AS a WHERE a.meeting_id = latest.id AND a.user_id = %3.id "
                          "AND a.attendance_status = 'absent') = 2")
        .arg(sessions(alias, "entrepreneur_id"), sessionTime, alias);
}

/// A sub-select and not EXISTS, for which PostgreSQL reads the overdue tasks of everybody.
QString hasOverdueTask(const SelectJoins &joins, const QString &alias)
{
    return QStringLiteral("(SELECT 1 FROM tasks AS k WHERE k.assigned_to = %1.id AND k.due_date < %2 "
                          "AND k.status NOT IN ('completed', 'cancelled') LIMIT 1) IS NOT NULL")
        .arg(alias, joins.dialect().moment(joins.moment().now));
}

QString noSessionForLong(SelectJoins &joins, const QString &alias)
{
    const QDate limit = joins.moment().now.toUtc().date().addDays(-7 * weeksWithoutSession);
    const Instant start = Instant::fromDateTime(limit.startOfDay(QTimeZone::utc()));
    const SqlDialect &dialect = joins.dialect();
    return QStringLiteral("(%1.start_date < %2 AND (SELECT 1 %3 AND %4 >= %5 LIMIT 1) IS NULL)")
        .arg(mentorship(joins, alias), dialect.day(limit), attended(alias, "entrepreneur_id"), sessionTime, dialect.moment(start));
}

QString followUp(SelectJoins &joins, const QString &alias)
{
    const QString enrolment = application(joins, alias);
    return QStringLiteral("CASE WHEN %1.status = 'paused' THEN 'paused' WHEN %1.status = 'enrolled' THEN CASE "
                          "WHEN %2.id IS NULL THEN 'unmatched' WHEN %2.status = 'paused' THEN 'paused' "
                          "WHEN %3 OR %4 OR %5 THEN 'at_risk' ELSE 'on_track' END END")
        .arg(enrolment, mentorship(joins, alias), missedTwo(alias), hasOverdueTask(joins, alias), noSessionForLong(joins, alias));
}

QString followUpReason(SelectJoins &joins, const QString &alias)
{
    const QString enrolment = application(joins, alias);
    return QStringLiteral("CASE WHEN %1.status = 'paused' THEN 'program_paused' WHEN %1.status = 'enrolled' THEN CASE "
                          "WHEN %2.status = 'paused' THEN 'mentorship_paused' WHEN %3 THEN 'missed_sessions' "
                          "WHEN %4 THEN 'overdue_task' WHEN %5 THEN 'no_session' END END")
        .arg(enrolment, mentorship(joins, alias), missedTwo(alias), hasOverdueTask(joins, alias), noSessionForLong(joins, alias));
}

QString countOf(const QString &alias, const char *table, const char *reference, const char *condition = "TRUE")
{
    return QStringLiteral("(SELECT count(*) FROM %1 AS x WHERE x.%2 = %3.id AND %4)")
        .arg(QLatin1String(table), QLatin1String(reference), alias, QLatin1String(condition));
}

/// Places less those taken, never below nothing; empty where there is no limit.
QString placesFree(const QString &places, const QString &taken)
{
    return QStringLiteral("CASE WHEN %1 > %2 THEN %1 - %2 WHEN %1 IS NOT NULL THEN 0 END").arg(places, taken);
}

QString activeMentorships(const QString &alias)
{
    return countOf(alias, "mentorships", "ally_id", "x.status = 'active'");
}

QString enrolled(const QString &alias)
{
    return countOf(alias, "program_applications", "program_id", "x.status IN ('enrolled', 'paused')");
}

QString lastSessionOfProject(const QString &alias)
{
    return QStringLiteral("(SELECT max(each.at) FROM (SELECT max(%1) AS at %2 UNION ALL SELECT max(%1) FROM meetings AS s "
                          "WHERE s.project_id = %3.id AND s.status = 'completed' AND s.meeting_type = 'mentorship') AS each)")
        .arg(sessionTime, sessions(alias, "project_id"), alias);
}

/// What activitysentence.h puts into words. Rows that made or deleted a record carry all of it: that is not read.
QString activityParts(const SelectJoins &joins, const QString &alias)
{
    const bool postgres = joins.dialect().engine() == Engine::PostgreSql;
    const QString changes = QStringLiteral("CASE WHEN %1.action NOT IN ('created', 'deleted') THEN %1.changes END").arg(alias);
    return QStringLiteral("%1('who', (SELECT x.first_name || ' ' || x.last_name FROM users AS x WHERE x.id = %2.user_id), "
                          "'system', %2.user_id IS NULL, 'action', %2.action, 'kind', %2.entity_type, 'name', %2.description, "
                          "'changes', %3, 'metadata', %4)")
        .arg(postgres ? QStringLiteral("jsonb_build_object") : QStringLiteral("json_object"), alias,
             postgres ? changes : QString(QLatin1String("json(") + changes + QLatin1Char(')')),
             postgres ? QString(alias + QLatin1String(".metadata")) : QStringLiteral("json(%1.metadata)").arg(alias));
}

/// Of another organization's program one sees none of the applications: their number is unknown then, not none.
QString knownToStaff(const SelectJoins &joins, const QString &alias, const QString &expression)
{
    return joins.dialect().engine() == Engine::PostgreSql
        ? QStringLiteral("CASE WHEN (SELECT app.is_platform_admin()) OR %1.organization_id = ANY ((SELECT app.my_staff_orgs())::uuid[]) "
                         "THEN %2 END").arg(alias, expression)
        : expression;
}

/// The mentorships of a mentor in other organizations are hidden, the places that they take are not: the counter has them all.
QString takenPlaces(const SelectJoins &joins, const QString &alias)
{
    return joins.dialect().engine() == Engine::PostgreSql
        ? QStringLiteral("CASE WHEN (SELECT app.is_platform_admin()) THEN %2 ELSE COALESCE(%1.current_entrepreneurs, 0) END")
              .arg(alias, activeMentorships(alias))
        : activeMentorships(alias);
}

using Expression = QString (*)(SelectJoins &joins, const QString &alias);

const QHash<QString, Expression> &entrepreneurFields()
{
    static const QHash<QString, Expression> fields{
        {QStringLiteral("last_session_at"), [](SelectJoins &joins, const QString &alias) { return lastSession(joins, alias, "entrepreneur_id"); }},
        {QStringLiteral("sessions_held"), [](SelectJoins &, const QString &alias) { return QStringLiteral("(SELECT count(*) %1)").arg(attended(alias, "entrepreneur_id")); }},
        {QStringLiteral("current_mentor_id"), [](SelectJoins &joins, const QString &alias) { return QString(mentorship(joins, alias) + QLatin1String(".ally_id")); }},
        {QStringLiteral("current_project_id"), [](SelectJoins &joins, const QString &alias) { return QString(project(joins, alias) + QLatin1String(".id")); }},
        {QStringLiteral("project_stage"), [](SelectJoins &joins, const QString &alias) { return QString(project(joins, alias) + QLatin1String(".stage")); }},
        {QStringLiteral("current_program_id"), [](SelectJoins &joins, const QString &alias) { return QString(application(joins, alias) + QLatin1String(".program_id")); }},
        {QStringLiteral("current_cohort_id"), [](SelectJoins &joins, const QString &alias) { return QString(application(joins, alias) + QLatin1String(".cohort_id")); }},
        {QStringLiteral("application_status"), [](SelectJoins &joins, const QString &alias) { return QString(application(joins, alias) + QLatin1String(".status")); }},
        {QStringLiteral("follow_up"), followUp},
        {QStringLiteral("follow_up_reason"), followUpReason},
        {QStringLiteral("last_contact_at"), [](SelectJoins &, const QString &alias) { return QStringLiteral("(SELECT max(x.contacted_at) FROM contacts AS x WHERE x.person_id = %1.id)").arg(alias); }},
    };
    return fields;
}

const QHash<QString, Expression> &allyFields()
{
    static const QHash<QString, Expression> fields{
        {QStringLiteral("active_mentorships"), [](SelectJoins &joins, const QString &alias) { return takenPlaces(joins, alias); }},
        {QStringLiteral("places_free"), [](SelectJoins &joins, const QString &alias) { return placesFree(QString(alias + QLatin1String(".max_entrepreneurs")), takenPlaces(joins, alias)); }},
        {QStringLiteral("last_session_at"), [](SelectJoins &joins, const QString &alias) { return lastSession(joins, alias, "ally_id"); }},
    };
    return fields;
}

const QHash<QString, Expression> &programFields()
{
    static const QHash<QString, Expression> fields{
        {QStringLiteral("applications_count"), [](SelectJoins &joins, const QString &alias) { return knownToStaff(joins, alias, countOf(alias, "program_applications", "program_id")); }},
        {QStringLiteral("enrolled_count"), [](SelectJoins &joins, const QString &alias) { return knownToStaff(joins, alias, enrolled(alias)); }},
        {QStringLiteral("places_free"), [](SelectJoins &joins, const QString &alias) { return knownToStaff(joins, alias, placesFree(QString(alias + QLatin1String(".max_participants")), enrolled(alias))); }},
    };
    return fields;
}

const QHash<QString, Expression> &projectFields()
{
    static const QHash<QString, Expression> fields{
        {QStringLiteral("last_session_at"), [](SelectJoins &, const QString &alias) { return lastSessionOfProject(alias); }},
    };
    return fields;
}

const QHash<QString, Expression> &activityFields()
{
    static const QHash<QString, Expression> fields{
        {QStringLiteral("sentence"), [](SelectJoins &joins, const QString &alias) { return activityParts(joins, alias); }},
    };
    return fields;
}

Expression expressionOf(const QString &entity, const QString &field)
{
    static const QHash<QString, QHash<QString, Expression>> entities{{QStringLiteral("entrepreneurs"), entrepreneurFields()},
                                                                     {QStringLiteral("allies"), allyFields()},
                                                                     {QStringLiteral("programs"), programFields()},
                                                                     {QStringLiteral("projects"), projectFields()},
                                                                     {QStringLiteral("activity_logs"), activityFields()}};
    return entities.value(entity).value(field, nullptr);
}

} // namespace

QString derivedColumn(SelectJoins &joins, const Entity &entity, const QString &alias, const Field &field)
{
    const Expression expression = expressionOf(entity.name, field.name);
    return expression == nullptr ? QStringLiteral("NULL") : QLatin1Char('(') + expression(joins, alias) + QLatin1Char(')');
}

bool isDerivedColumnKnown(const QString &entity, const QString &field)
{
    return expressionOf(entity, field) != nullptr;
}
