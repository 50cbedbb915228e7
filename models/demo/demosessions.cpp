// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/demomeetings.h"

#include <algorithm>

namespace {
/// One planned session, before its fate is drawn.
struct Session
{
    int entrepreneur = 0;
    QDate day;
    int hour = 8;
    QString status = QStringLiteral("scheduled");
    QString attendance = QStringLiteral("unknown");
    QString reason;
    bool moved = false; ///< from `day` to the Friday (else the Monday) of its week, where no other session is

    [[nodiscard]] QDate heldOn() const
    {
        const QDate friday = DemoCalendar::mondayOf(day).addDays(4);
        return !moved ? day : (DemoCalendar::isWorking(friday) ? friday : friday.addDays(-4));
    }
};

/// The list of those without a session for three weeks holds exactly twelve people who take part: the seven who fall behind,
/// the four without a mentor, and the one whose mentor took leave.
constexpr int weeksOfSilence = 3;

bool isSilent(const DemoEntrepreneur &entrepreneur)
{
    return entrepreneur.fallingBehind || entrepreneur.mentorPaused;
}

struct Slot
{
    int hour = 8;
    int weekday = Qt::Tuesday;
};



/// Tuesday to Thursday, 8 to 10 or 17 to 19: a mentor's n-th pair has a slot of its own, so that nobody is booked twice.
QList<Slot> slotsOfPairs(const DemoEcosystem &demo)
{
    static constexpr int hours[] = {8, 9, 17, 18};
    QList<int> pairsOf(demo.mentors.size(), 0);
    QList<Slot> pairs;
    for (const DemoEntrepreneur &entrepreneur : demo.entrepreneurs) {
        const int slot = entrepreneur.mentor < 0 ? 0 : pairsOf[entrepreneur.mentor]++;
        pairs.append({hours[(slot + entrepreneur.mentor + 4) % 4], 2 + (slot / 4 + entrepreneur.mentor + 3) % 3});
    }
    return pairs;
}

/// Every two weeks.
QList<Session> planSessions(const DemoEcosystem &demo, const QList<Slot> &pairs)
{
    QList<Session> sessions;
    for (int i = 0; i < demo.entrepreneurs.size(); ++i) {
        const DemoEntrepreneur &entrepreneur = demo.entrepreneurs.at(i);
        if (entrepreneur.mentor < 0) {
            continue;
        }
        const DemoProgram &program = demo.programs.at(entrepreneur.program);
        const bool ended = entrepreneur.droppedOut || entrepreneur.mentorPaused;
        const QDate last = entrepreneur.droppedOut ? demo.today.addDays(-35) : qMin(program.end, demo.today.addDays(ended ? -1 : 42));
        QDate monday = DemoCalendar::mondayOf(program.start.addDays(14)).addDays(i % 2 * 7);
        for (; monday <= last; monday = monday.addDays(14)) {
            const QDate day = monday.addDays(pairs.at(i).weekday - 1);
            if (DemoCalendar::isWorking(day) && day <= last) {
                Session session;
                session.entrepreneur = i;
                session.day = day;
                session.hour = pairs.at(i).hour;
                sessions.append(session);
            }
        }
    }
    return sessions;
}

/// Those who are not silent met their mentor in the last three weeks. Where their rhythm gave no session then, as after
/// Christmas, they met once more, if need be in the holidays.
void addMissingSessions(const DemoEcosystem &demo, const QList<Slot> &pairs, QList<Session> &past)
{
    const QDate first = demo.today.addDays(-7 * weeksOfSilence);
    for (int i = 0; i < demo.entrepreneurs.size(); ++i) {
        const DemoEntrepreneur &entrepreneur = demo.entrepreneurs.at(i);
        const bool met = std::any_of(past.cbegin(), past.cend(), [&](const Session &session) { return session.entrepreneur == i && session.day >= first; });
        if (met || entrepreneur.mentor < 0 || entrepreneur.droppedOut || isSilent(entrepreneur)) {
            continue;
        }
        QDate day = demo.today.addDays(-1);
        while (day.dayOfWeek() != pairs.at(i).weekday) {
            day = day.addDays(-1);
        }
        const QDate latest = day;
        while (!DemoCalendar::isWorking(day) && day >= first) {
            day = day.addDays(-7);
        }
        Session session;
        session.entrepreneur = i;
        session.day = day < first ? latest : day;
        session.hour = pairs.at(i).hour;
        past.append(session);
    }
}

/// Exactly `share` of `total`, drawn from `from`.
QList<int> draw(DemoEcosystem &demo, QList<int> from, int total, double share)
{
    demo.random.shuffle(from);
    return from.first(std::clamp<qsizetype>(qRound(total * share), 0, from.size()));
}

/// The silent ones did not come, or asked to cancel, or had no mentor to meet; and the last two before that were missed
/// as well by every second of those who fall behind. The number of those missed.
int silence(const DemoEcosystem &demo, QList<Session> &past)
{
    int missed = 0;
    for (int i = 0; i < demo.entrepreneurs.size(); ++i) {
        const DemoEntrepreneur &entrepreneur = demo.entrepreneurs.at(i);
        int found = 0;
        for (auto session = past.rbegin(); session != past.rend() && isSilent(entrepreneur); ++session) {
            const bool recent = session->day >= demo.today.addDays(-7 * weeksOfSilence);
            if (session->entrepreneur != i || (!recent && found >= 2)) {
                continue;
            }
            ++found;
            if (entrepreneur.mentorPaused && recent) {
                session->status = QStringLiteral("cancelled");
                session->reason = QStringLiteral("La persona mentora está de licencia");
            } else if (entrepreneur.fallingBehind && i % 2 == 0) {
                session->attendance = QStringLiteral("absent");
                ++missed;
            } else if (entrepreneur.fallingBehind && recent) {
                session->status = QStringLiteral("cancelled");
                session->reason = QStringLiteral("La persona no pudo asistir");
            }
        }
    }
    return missed;
}

/// Draws what became of the sessions until today: 18 % moved, 12 % missed, 10 % late.
void drawFates(DemoEcosystem &demo, QList<Session> &past)
{
    int missed = silence(demo, past);
    QList<int> open;
    QList<int> older;
    QList<int> movable; ///< and still older when held on the Friday
    for (int i = 0; i < past.size(); ++i) {
        const Session &session = past.at(i);
        if (session.status == QLatin1String("cancelled") || session.attendance == QLatin1String("absent")) {
            continue;
        }
        open.append(i);
        if (session.day < demo.today.addDays(-7 * weeksOfSilence)) {
            older.append(i);
            if (session.day < demo.today.addDays(-7 * (weeksOfSilence + 1))) {
                movable.append(i);
            }
        }
    }
    const int held = static_cast<int>(open.size()) + missed;
    for (const int i : draw(demo, movable, held, 0.18)) {
        past[i].moved = true;
    }
    for (const int i : draw(demo, older, held - qRound(missed / 0.12), 0.12)) {
        past[i].attendance = QStringLiteral("absent");
    }
    open.removeIf([&past](int i) { return past.at(i).attendance == QLatin1String("absent"); });
    for (const int i : draw(demo, open, held, 0.10)) {
        past[i].attendance = QStringLiteral("late");
    }
    for (Session &session : past) {
        if (session.status != QLatin1String("cancelled")) {
            session.status = QStringLiteral("completed");
            session.attendance = session.attendance == QLatin1String("unknown") ? QStringLiteral("present") : session.attendance;
        }
    }
}

void addSession(DemoEcosystem &demo, const Session &session)
{
    const DemoEntrepreneur &entrepreneur = demo.entrepreneurs.at(session.entrepreneur);
    const DemoMentor &mentor = demo.mentors.at(entrepreneur.mentor);
    DemoMeeting meeting;
    meeting.title = QStringLiteral("Sesión de %1 con %2").arg(entrepreneur.person.firstName, mentor.person.firstName);
    meeting.type = QStringLiteral("mentorship");
    meeting.day = session.day;
    meeting.hour = session.hour;
    meeting.status = session.status;
    meeting.mentorshipId = entrepreneur.mentorshipId;
    meeting.projectId = entrepreneur.projectId;
    meeting.organizerId = mentor.person.id;
    meeting.reason = session.reason;
    if (session.status == QLatin1String("completed") && session.attendance != QLatin1String("absent")) {
        meeting.notes = QStringLiteral("Se revisaron costos y el compromiso anterior.");
    }
    const QString id = addDemoMeeting(demo, meeting);
    addDemoParticipant(demo, id, entrepreneur.person.id, QStringLiteral("required"), session.attendance);
}
} // namespace

void addDemoSessions(DemoEcosystem &demo)
{
    const QList<Slot> pairs = slotsOfPairs(demo);
    QList<Session> past;
    QList<Session> ahead;
    for (const Session &session : planSessions(demo, pairs)) {
        (session.day < demo.today ? past : ahead).append(session);
    }
    addMissingSessions(demo, pairs, past);
    drawFates(demo, past);
    for (Session session : std::as_const(past)) {
        if (session.moved) {
            Session first = session;
            first.status = QStringLiteral("rescheduled");
            first.attendance = QStringLiteral("unknown");
            first.reason = QStringLiteral("La persona mentora pidió otra fecha");
            addSession(demo, first);
            session.day = session.heldOn();
        }
        addSession(demo, session);
    }
    for (const Session &session : std::as_const(ahead)) {
        addSession(demo, session);
    }
}
