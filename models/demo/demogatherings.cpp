// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/demomeetings.h"

namespace {
void addWorkshops(DemoEcosystem &demo, int programIndex)
{
    static const QStringList topics = {QStringLiteral("Propuesta de valor"), QStringLiteral("Costos y precios"), QStringLiteral("Ventas por WhatsApp"),
                                       QStringLiteral("Registro INVIMA"), QStringLiteral("Flujo de caja"), QStringLiteral("Fotografía de producto"),
                                       QStringLiteral("Presentación en tres minutos")};
    const DemoProgram &program = demo.programs.at(programIndex);
    int week = 0;
    for (QDate day = program.start.addDays(2); day <= qMin(program.end, demo.today.addDays(35)); day = day.addDays(7), ++week) {
        if (!DemoCalendar::isWorking(day)) {
            continue;
        }
        const bool held = day < demo.today;
        DemoMeeting workshop;
        workshop.title = QStringLiteral("Taller: %1").arg(topics.at(week % topics.size()));
        workshop.type = QStringLiteral("team");
        workshop.day = day;
        workshop.hour = 13;
        workshop.minutes = 120 + week % 3 * 60;
        workshop.status = held ? QStringLiteral("completed") : QStringLiteral("scheduled");
        workshop.organizerId = program.coordinatorId;
        workshop.room = demo.numbered(QStringLiteral("Sala %1").arg(programIndex + 1));
        const QString id = addDemoMeeting(demo, workshop);
        for (const DemoEntrepreneur &entrepreneur : demo.entrepreneurs) {
            if (entrepreneur.program == programIndex && !(entrepreneur.droppedOut && day > demo.today.addDays(-35))) {
                const bool away = entrepreneur.fallingBehind && day > demo.today.addDays(-21);
                addDemoParticipant(demo, id, entrepreneur.person.id, QStringLiteral("required"),
                                   !held ? QStringLiteral("unknown") : (away ? QStringLiteral("absent") : QStringLiteral("present")));
            }
        }
    }
}

void addCommittees(DemoEcosystem &demo)
{
    for (int month = -4; month <= 1; ++month) {
        const QDate first(demo.today.addMonths(month).year(), demo.today.addMonths(month).month(), 1);
        const QDate day = DemoCalendar::nextWorking(first.addDays(7), Qt::Monday);
        DemoMeeting committee;
        committee.title = QStringLiteral("Comité de seguimiento");
        committee.type = QStringLiteral("project_review");
        committee.day = day;
        committee.hour = 10;
        committee.minutes = 120;
        committee.status = day < demo.today ? QStringLiteral("completed") : QStringLiteral("scheduled");
        committee.organizerId = demo.administrator.id;
        const QString id = addDemoMeeting(demo, committee);
        for (const DemoPerson &coordinator : demo.coordinators) {
            addDemoParticipant(demo, id, coordinator.id, QStringLiteral("required"), day < demo.today ? QStringLiteral("present") : QStringLiteral("unknown"));
        }
    }
}

/// What the first coordinator and the administrator have before them today.
void addAgenda(DemoEcosystem &demo)
{
    if (!DemoCalendar::isWorking(demo.today)) {
        return;
    }
    const QString &coordinator = demo.coordinators.constFirst().id;
    DemoMeeting call;
    call.title = QStringLiteral("Llamada con el banco de desarrollo");
    call.type = QStringLiteral("project_review");
    call.day = demo.today;
    call.hour = 12;
    call.organizerId = coordinator;
    addDemoParticipant(demo, addDemoMeeting(demo, call), demo.administrator.id, QStringLiteral("required"), QStringLiteral("unknown"));
    DemoMeeting committee;
    committee.title = QStringLiteral("Preparar el comité de selección");
    committee.type = QStringLiteral("team");
    committee.day = demo.today;
    committee.hour = 8;
    committee.minutes = 90;
    committee.organizerId = coordinator;
    addDemoParticipant(demo, addDemoMeeting(demo, committee), demo.administrator.id, QStringLiteral("required"), QStringLiteral("unknown"));
}
} // namespace

void addDemoGatherings(DemoEcosystem &demo)
{
    addAgenda(demo);
    addWorkshops(demo, 0);
    addWorkshops(demo, 1);
    addCommittees(demo);
    for (int program = 0; program < 3; ++program) {
        const DemoProgram &running = demo.programs.at(program);
        DemoMeeting show;
        show.title = QStringLiteral("Demo day: %1").arg(running.name);
        show.type = QStringLiteral("investor_pitch");
        show.day = DemoCalendar::nextWorking(running.end.addDays(-6), Qt::Friday);
        show.hour = 14;
        show.minutes = 240;
        show.organizerId = running.coordinatorId;
        show.room = demo.numbered(QStringLiteral("Auditorio %1").arg(program + 1));
        (void)addDemoMeeting(demo, show);
    }
}
