// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/demomeetings.h"

QString addDemoMeeting(DemoEcosystem &demo, const DemoMeeting &meeting)
{
    const Instant start = DemoCalendar::bogota(meeting.day, meeting.hour);
    const Instant end{start.microseconds + meeting.minutes * 60000000LL};
    const QString id = demo.random.id(DemoCalendar::bogota(meeting.day.addDays(-14), 9));
    const bool held = meeting.status == QLatin1String("completed");
    const auto orNull = [](const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); };
    const QVariantMap place = meeting.room.isEmpty() ? QVariantMap{{QStringLiteral("platform"), QStringLiteral("Meet")}, {QStringLiteral("link"), QString(QStringLiteral("https://meet.example.org/") + id.right(12))}}
                                                     : QVariantMap{{QStringLiteral("room"), meeting.room}, {QStringLiteral("address"), QStringLiteral("Calle 12 # 4-30")}};
    demo.rows.add(QStringLiteral("meetings"),
                  {{QStringLiteral("id"), id},
                   {QStringLiteral("mentorship_id"), orNull(meeting.mentorshipId)},
                   {QStringLiteral("project_id"), orNull(meeting.projectId)},
                   {QStringLiteral("title"), meeting.title},
                   {QStringLiteral("meeting_type"), meeting.type},
                   {QStringLiteral("scheduled_start"), QVariant::fromValue(start)},
                   {QStringLiteral("scheduled_end"), QVariant::fromValue(end)},
                   {QStringLiteral("actual_start"), held ? QVariant::fromValue(start) : QVariant()},
                   {QStringLiteral("actual_end"), held ? QVariant::fromValue(end) : QVariant()},
                   {QStringLiteral("location_type"), meeting.room.isEmpty() ? QStringLiteral("online") : QStringLiteral("in_person")},
                   {QStringLiteral("location_details"), demoJson(place)},
                   {QStringLiteral("status"), meeting.status},
                   {QStringLiteral("cancellation_reason"), orNull(meeting.reason)},
                   {QStringLiteral("notes"), orNull(meeting.notes)},
                   {QStringLiteral("duration_minutes"), held ? QVariant(qint64(meeting.minutes)) : QVariant()},
                   {QStringLiteral("created_by"), meeting.organizerId},
                   {QStringLiteral("created_at"), QVariant::fromValue(DemoCalendar::bogota(meeting.day.addDays(-14), 9))}});
    addDemoParticipant(demo, id, meeting.organizerId, QStringLiteral("organizer"), held ? QStringLiteral("present") : QStringLiteral("unknown"));
    return id;
}

void addDemoParticipant(DemoEcosystem &demo, const QString &meetingId, const QString &userId, const QString &role, const QString &attendance)
{
    demo.rows.add(QStringLiteral("meeting_participants"),
                  {{QStringLiteral("id"), demo.newId(-14)},
                   {QStringLiteral("meeting_id"), meetingId},
                   {QStringLiteral("user_id"), userId},
                   {QStringLiteral("role"), role},
                   {QStringLiteral("invitation_status"), QStringLiteral("accepted")},
                   {QStringLiteral("attendance_status"), attendance}});
}
