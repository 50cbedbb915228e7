// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/demoecosystem.h"

#include <algorithm>

namespace {
/// The mentor with free places who fits best by turn; the favourite (the first) fills up early.
int freeMentor(const DemoEcosystem &demo, int wish)
{
    for (int i = 0; i < demo.mentors.size(); ++i) {
        const int candidate = (wish + i) % static_cast<int>(demo.mentors.size());
        const DemoMentor &mentor = demo.mentors.at(candidate);
        if (!mentor.paused && mentor.taken < mentor.places) {
            return candidate;
        }
    }
    return -1;
}

int pausedMentor(const DemoEcosystem &demo)
{
    const auto paused = std::find_if(demo.mentors.cbegin(), demo.mentors.cend(), [](const DemoMentor &mentor) { return mentor.paused; });
    return static_cast<int>(paused - demo.mentors.cbegin());
}

QString mentorshipStatus(const DemoEntrepreneur &entrepreneur)
{
    if (entrepreneur.droppedOut) {
        return QStringLiteral("cancelled");
    }
    return entrepreneur.mentorPaused ? QStringLiteral("paused") : QStringLiteral("active");
}

void addMentorship(DemoEcosystem &demo, DemoEntrepreneur &entrepreneur, int number)
{
    const DemoMentor &mentor = demo.mentors.at(entrepreneur.mentor);
    const DemoProgram &program = demo.programs.at(entrepreneur.program);
    entrepreneur.mentorshipId = demo.newId(-85);
    const QDate start = program.start.addDays(14);
    demo.rows.add(QStringLiteral("mentorships"),
                  {{QStringLiteral("id"), entrepreneur.mentorshipId},
                   {QStringLiteral("ally_id"), mentor.person.id},
                   {QStringLiteral("entrepreneur_id"), entrepreneur.person.id},
                   {QStringLiteral("project_id"), entrepreneur.projectId},
                   {QStringLiteral("program_id"), program.id},
                   {QStringLiteral("cohort_id"), program.cohortId},
                   {QStringLiteral("mentorship_type"), QStringLiteral("ongoing")},
                   {QStringLiteral("focus_areas"), demoJson(QVariantList{mentor.expertise})},
                   {QStringLiteral("goals"), demoJson(QVariantList{QVariantMap{{QStringLiteral("text"), QStringLiteral("Plan de ventas a seis meses")},
                                                                               {QStringLiteral("due"), program.end.toString(Qt::ISODate)},
                                                                               {QStringLiteral("done"), number % 4 == 0}}})},
                   {QStringLiteral("duration_weeks"), qint64(start.daysTo(program.end) / 7)},
                   {QStringLiteral("total_sessions_planned"), qint64(start.daysTo(program.end) / 14)},
                   {QStringLiteral("session_frequency"), QStringLiteral("biweekly")},
                   {QStringLiteral("session_duration_minutes"), qint64(60)},
                   {QStringLiteral("start_date"), start},
                   {QStringLiteral("end_date"), program.end},
                   {QStringLiteral("status"), mentorshipStatus(entrepreneur)},
                   {QStringLiteral("created_by"), program.coordinatorId},
                   {QStringLiteral("created_at"), QVariant::fromValue(DemoCalendar::bogota(start.addDays(-3), 11))}});
    if (number % 2 == 0 && !entrepreneur.droppedOut) {
        demo.rows.add(QStringLiteral("user_ratings"),
                      {{QStringLiteral("id"), demo.newId(-10)},
                       {QStringLiteral("rater_id"), entrepreneur.person.id},
                       {QStringLiteral("rated_id"), mentor.person.id},
                       {QStringLiteral("context_type"), QStringLiteral("mentorship")},
                       {QStringLiteral("context_id"), entrepreneur.mentorshipId},
                       {QStringLiteral("rating"), qint64(number % 10 == 4 ? 3 : 4 + number % 4 / 2)},
                       {QStringLiteral("review"), QStringLiteral("Escucha y deja tareas concretas.")},
                       {QStringLiteral("created_at"), QVariant::fromValue(demo.at(-10, 19))}});
    }
}
} // namespace

void addDemoMentorships(DemoEcosystem &demo)
{
    int number = 0;
    for (DemoEntrepreneur &entrepreneur : demo.entrepreneurs) {
        const bool without = number == 6 || number == 15 || number == 31 || number == 50; // four without a mentor
        if (entrepreneur.mentorPaused) {
            entrepreneur.mentor = pausedMentor(demo);
        } else if (!without) {
            entrepreneur.mentor = freeMentor(demo, number % 5 == 0 ? 0 : number * 2);
        }
        if (entrepreneur.mentor >= 0) {
            demo.mentors[entrepreneur.mentor].taken += 1;
            addMentorship(demo, entrepreneur, number);
        }
        ++number;
    }
}
