// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/demomeetings.h"

namespace {
/// One planned session, before its fate is drawn.
struct Session
{
    int entrepreneur = 0;
    QDate day;
    int hour = 8;
};

/// Every two weeks, Tuesday to Thursday, 8 to 10 or 17 to 19: a mentor's n-th pair has a slot of its own, so that nobody is
/// booked twice.
QList<Session> planSessions(const DemoEcosystem &demo)
{
    static constexpr int hours[] = {8, 9, 17, 18};
    QList<int> pairsOf(demo.mentors.size(), 0);
    QList<Session> sessions;
    for (int i = 0; i < demo.entrepreneurs.size(); ++i) {
        const DemoEntrepreneur &entrepreneur = demo.entrepreneurs.at(i);
        if (entrepreneur.mentor < 0) {
            continue;
        }
        const int slot = pairsOf[entrepreneur.mentor]++;
        const int hour = hours[(slot + entrepreneur.mentor) % 4];
        const int weekday = 2 + (slot / 4 + entrepreneur.mentor) % 3;
        const DemoProgram &program = demo.programs.at(entrepreneur.program);
        const QDate last = entrepreneur.droppedOut ? demo.today.addDays(-35) : qMin(program.end, demo.today.addDays(42));
        QDate monday = DemoCalendar::mondayOf(program.start.addDays(14)).addDays(i % 2 * 7);
        for (; monday <= last; monday = monday.addDays(14)) {
            const QDate day = monday.addDays(weekday - 1);
            if (DemoCalendar::isWorking(day) && day <= last) {
                sessions.append({i, day, hour});
            }
        }
    }
    return sessions;
}

void addSession(DemoEcosystem &demo, const Session &session, const QString &status, const QString &attendance, const QString &reason = QString())
{
    const DemoEntrepreneur &entrepreneur = demo.entrepreneurs.at(session.entrepreneur);
    const DemoMentor &mentor = demo.mentors.at(entrepreneur.mentor);
    DemoMeeting meeting;
    meeting.title = QStringLiteral("Sesión de %1 con %2").arg(entrepreneur.person.firstName, mentor.person.firstName);
    meeting.type = QStringLiteral("mentorship");
    meeting.day = session.day;
    meeting.hour = session.hour;
    meeting.status = status;
    meeting.mentorshipId = entrepreneur.mentorshipId;
    meeting.projectId = entrepreneur.projectId;
    meeting.organizerId = mentor.person.id;
    meeting.reason = reason;
    if (status == QLatin1String("completed") && attendance != QLatin1String("absent")) {
        meeting.notes = QStringLiteral("Se revisaron costos y el compromiso anterior.");
    }
    const QString id = addDemoMeeting(demo, meeting);
    addDemoParticipant(demo, id, entrepreneur.person.id, QStringLiteral("required"), attendance);
}
} // namespace

void addDemoSessions(DemoEcosystem &demo)
{
    QList<Session> past;
    QList<Session> ahead;
    for (const Session &session : planSessions(demo)) {
        (session.day < demo.today ? past : ahead).append(session);
    }
    const int count = static_cast<int>(past.size());
    const QList<bool> moved = exactShare(demo.random, count, 0.18);
    const QList<bool> missed = exactShare(demo.random, count, 0.12);
    const QList<bool> late = exactShare(demo.random, count, 0.10);
    for (int i = 0; i < count; ++i) {
        Session session = past.at(i);
        if (moved.at(i)) { // to the Friday (else the Monday) of the same week, where no other session is
            addSession(demo, session, QStringLiteral("rescheduled"), QStringLiteral("unknown"), QStringLiteral("La persona mentora pidió otra fecha"));
            const QDate monday = DemoCalendar::mondayOf(session.day);
            session.day = DemoCalendar::isWorking(monday.addDays(4)) ? monday.addDays(4) : monday;
        }
        const QString attendance = missed.at(i) ? QStringLiteral("absent") : (late.at(i) ? QStringLiteral("late") : QStringLiteral("present"));
        const bool still = session.day >= demo.today;
        addSession(demo, session, still ? QStringLiteral("scheduled") : QStringLiteral("completed"), still ? QStringLiteral("unknown") : attendance);
    }
    for (const Session &session : ahead) {
        addSession(demo, session, QStringLiteral("scheduled"), QStringLiteral("unknown"));
    }
}
