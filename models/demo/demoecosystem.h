// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/demo/democalendar.h"
#include "models/demo/demorandom.h"
#include "models/demo/demorows.h"

#include <QDate>
#include <QString>

/// Somebody of the demo, as the later parts need them.
struct DemoPerson
{
    QString id;
    QString firstName;
    QString lastName;
    bool woman = false;
};

struct DemoProgram
{
    QString id;
    QString cohortId;
    QString name; ///< with its edition
    QString organizationId;
    QString coordinatorId;
    QDate start;
    QDate end;
    int places = 0;
};

struct DemoEntrepreneur
{
    DemoPerson person;
    QString industry;
    QString stage;
    QString projectId;
    QString projectName;
    QString applicationId;
    int program = -1; ///< index of the running program; -1: applies to the open call
    int mentor = -1;  ///< index; -1: without a mentor
    QString mentorshipId;
    bool droppedOut = false;
    bool fallingBehind = false;
    bool mentorPaused = false; ///< the mentor took leave, so the mentorship rests
};

struct DemoMentor
{
    DemoPerson person;
    QString expertise;
    int places = 0;
    int taken = 0;
    bool paused = false;
};

/// What one copy of the demo knows of itself while it is made; the rows gather in `rows`. Made by makeDemoCopy() in the
/// order organizations, people, programs, mentoring, meetings, work.
struct DemoEcosystem
{
    DemoEcosystem(quint64 seed, QDate day, int copyNumber) : random(seed), today(day), copy(copyNumber) {}

    DemoRandom random;
    QDate today;
    int copy; ///< 0 is the demo itself; further copies make it larger
    DemoRows rows;

    QStringList organizations; ///< nine, in the order of the briefing in demoorganizations.cpp
    DemoPerson administrator;
    QList<DemoPerson> coordinators; ///< of Raíces, Despega Digital, Mentor Pacífico
    QList<DemoProgram> programs;    ///< the three that run, then last year's of the same
    DemoProgram openCall;
    QList<DemoEntrepreneur> entrepreneurs; ///< 60 who take part
    QList<DemoEntrepreneur> applicants;    ///< 45 of the open call
    QList<DemoMentor> mentors;             ///< 25

    /// A moment `days` days from today (negative: before) in Bogotá.
    [[nodiscard]] Instant at(int days, int hour = 9, int minute = 0) const
    {
        return DemoCalendar::bogota(today.addDays(days), hour, minute);
    }
    [[nodiscard]] QString newId(int daysFromToday = 0) { return random.id(at(daysFromToday)); }
    /// Names of further copies carry their number, so that they stay apart.
    [[nodiscard]] QString numbered(const QString &name) const
    {
        return copy == 0 ? name : QStringLiteral("%1 · %2").arg(name).arg(copy + 1);
    }
};

void addDemoOrganizations(DemoEcosystem &demo);
void addDemoStaff(DemoEcosystem &demo);
void addDemoMentors(DemoEcosystem &demo);
void addDemoEntrepreneurs(DemoEcosystem &demo);
void addDemoPrograms(DemoEcosystem &demo);
void addDemoProjects(DemoEcosystem &demo);
void addDemoApplications(DemoEcosystem &demo);
void addDemoMentorships(DemoEcosystem &demo);
void addDemoSessions(DemoEcosystem &demo);
void addDemoGatherings(DemoEcosystem &demo); ///< workshops, committees, demo days
void addDemoTasks(DemoEcosystem &demo);
void addDemoDocuments(DemoEcosystem &demo);
void addDemoConversations(DemoEcosystem &demo);
void addDemoEvents(DemoEcosystem &demo);
void addDemoMembers(DemoEcosystem &demo);       ///< who was invited, left or is deactivated
void addDemoVerifications(DemoEcosystem &demo); ///< who checked the organizations and mentors

/// One whole copy. The same seed, day and number give the same rows, byte by byte.
[[nodiscard]] DemoEcosystem makeDemoCopy(QDate today, int copyNumber, quint64 seed = 20260101);

/// JSON texts from small pieces, in the given order of keys.
[[nodiscard]] QString demoJson(const QVariant &value);
