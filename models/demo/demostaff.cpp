// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/demopeople.h"

namespace {
void addAdmin(DemoEcosystem &demo, const DemoPerson &person, const QString &level, const QString &department)
{
    demo.rows.add(QStringLiteral("admins"), {{QStringLiteral("id"), person.id},
                                             {QStringLiteral("admin_level"), level},
                                             {QStringLiteral("department"), department}});
}

DemoPerson addOfficer(DemoEcosystem &demo, int number, bool woman, const QString &city, const QString &level, const QString &department)
{
    DemoPersonSketch sketch;
    sketch.kind = QStringLiteral("admin");
    sketch.woman = woman;
    sketch.age = 30 + number * 3 % 20;
    sketch.knownForDays = 690 - number;
    for (const DemoPlace &place : DemoWords::places()) {
        if (place.name == city) {
            sketch.place = place;
        }
    }
    const DemoPerson person = addDemoPerson(demo, sketch, 180 + number);
    addAdmin(demo, person, level, department);
    return person;
}

void addClient(DemoEcosystem &demo, int number, const QString &type, const QString &company, const QString &status)
{
    DemoPersonSketch sketch;
    sketch.kind = QStringLiteral("client");
    sketch.woman = number % 2 == 0;
    sketch.age = 35 + number * 4;
    sketch.place = DemoWords::places().at(number);
    sketch.knownForDays = 500;
    const DemoPerson person = addDemoPerson(demo, sketch, 190 + number);
    demo.rows.add(QStringLiteral("clients"),
                  {{QStringLiteral("id"), person.id},
                   {QStringLiteral("client_type"), type},
                   {QStringLiteral("status"), status},
                   {QStringLiteral("company_name"), demo.numbered(company)},
                   {QStringLiteral("interest_areas"), demoJson(QVariantList{QStringLiteral("agroindustry"), QStringLiteral("food")})}});
}
} // namespace

void addDemoStaff(DemoEcosystem &demo)
{
    const QString platform = QStringLiteral("platform");
    const QString organization = QStringLiteral("organization");
    demo.administrator = addOfficer(demo, 1, true, QStringLiteral("Bogotá, D.C."), platform, QStringLiteral("Dirección"));
    demo.coordinators = {
        addOfficer(demo, 2, true, QStringLiteral("Bogotá, D.C."), organization, QStringLiteral("Programa Raíces")),
        addOfficer(demo, 3, false, QStringLiteral("Cali"), organization, QStringLiteral("Programa Despega Digital")),
        addOfficer(demo, 4, true, QStringLiteral("Cali"), organization, QStringLiteral("Programa Mentor Pacífico")),
    };
    const DemoPerson analyst = addOfficer(demo, 5, false, QStringLiteral("Medellín"), organization, QStringLiteral("Seguimiento y evaluación"));
    addDemoMembership(demo, demo.administrator.id, demo.organizations.at(2), QStringLiteral("owner"), 690);
    addDemoMembership(demo, demo.coordinators.at(0).id, demo.organizations.at(2), QStringLiteral("coordinator"), 600);
    addDemoMembership(demo, demo.coordinators.at(1).id, demo.organizations.at(4), QStringLiteral("coordinator"), 580);
    addDemoMembership(demo, demo.coordinators.at(2).id, demo.organizations.at(4), QStringLiteral("admin"), 575);
    addDemoMembership(demo, analyst.id, demo.organizations.at(2), QStringLiteral("analyst"), 400);
    addClient(demo, 1, QStringLiteral("government"), QStringLiteral("Fondo Público Emprende País"), QStringLiteral("partner"));
    addClient(demo, 2, QStringLiteral("investor"), QStringLiteral("Ángeles del Eje"), QStringLiteral("active"));
    addClient(demo, 3, QStringLiteral("corporation"), QStringLiteral("Mercados La Plaza"), QStringLiteral("prospect"));
    addClient(demo, 4, QStringLiteral("university"), QStringLiteral("Universidad del Aburrá"), QStringLiteral("active"));
}
