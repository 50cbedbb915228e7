// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/demopeople.h"

namespace {
DemoPerson addFormerOfficer(DemoEcosystem &demo, int number, bool active)
{
    DemoPersonSketch sketch;
    sketch.kind = QStringLiteral("admin");
    sketch.woman = number % 2 == 0;
    sketch.age = 28 + number;
    sketch.place = DemoWords::places().at(number);
    sketch.knownForDays = 420;
    sketch.active = active;
    const DemoPerson person = addDemoPerson(demo, sketch, 180 + number);
    demo.rows.add(QStringLiteral("admins"), {{QStringLiteral("id"), person.id},
                                             {QStringLiteral("admin_level"), QStringLiteral("organization")},
                                             {QStringLiteral("department"), QStringLiteral("Programa Raíces")}});
    return person;
}

void addMembership(DemoEcosystem &demo, const QString &person, const QString &organization, const QString &role, int since,
                   const QVariant &accepted, const QVariant &left)
{
    demo.rows.add(QStringLiteral("user_organizations"), {{QStringLiteral("id"), demo.newId(-since)},
                                                         {QStringLiteral("user_id"), person},
                                                         {QStringLiteral("organization_id"), organization},
                                                         {QStringLiteral("role"), role},
                                                         {QStringLiteral("joined_at"), QVariant::fromValue(demo.at(-since))},
                                                         {QStringLiteral("accepted_at"), accepted},
                                                         {QStringLiteral("left_at"), left}});
}

void addVerification(DemoEcosystem &demo, bool isOrganization, const QString &id, int daysAgo, const QString &note)
{
    demo.rows.add(QStringLiteral("verifications"),
                  {{QStringLiteral("id"), demo.newId(-daysAgo)},
                   {QStringLiteral("subject"), isOrganization ? QStringLiteral("organizations") : QStringLiteral("allies")},
                   {QStringLiteral("organization_id"), isOrganization ? QVariant(id) : QVariant()},
                   {QStringLiteral("person_id"), isOrganization ? QVariant() : QVariant(id)},
                   {QStringLiteral("status"), QStringLiteral("verified")},
                   {QStringLiteral("note"), note},
                   {QStringLiteral("decided_by"), demo.administrator.id},
                   {QStringLiteral("decided_at"), QVariant::fromValue(demo.at(-daysAgo, 11))}});
}
} // namespace

void addDemoMembers(DemoEcosystem &demo)
{
    const QString foundation = demo.organizations.at(2);
    const QString accelerator = demo.organizations.at(4);
    const DemoPerson left = addFormerOfficer(demo, 6, true);
    const DemoPerson deactivated = addFormerOfficer(demo, 7, false);
    addMembership(demo, left.id, foundation, QStringLiteral("coordinator"), 400, QVariant::fromValue(demo.at(-400)),
                  QVariant::fromValue(demo.at(-60)));
    addMembership(demo, deactivated.id, foundation, QStringLiteral("analyst"), 380, QVariant::fromValue(demo.at(-380)), QVariant());
    addMembership(demo, demo.coordinators.at(1).id, foundation, QStringLiteral("coordinator"), 3, QVariant(), QVariant());
    addMembership(demo, demo.administrator.id, accelerator, QStringLiteral("analyst"), 2, QVariant(), QVariant());
}

void addDemoVerifications(DemoEcosystem &demo)
{
    for (qsizetype number = 0; number < demo.organizations.size(); ++number) {
        if (number != 5) { // the sixth is not verified yet
            addVerification(demo, true, demo.organizations.at(number), 600 - int(number) * 20,
                            QStringLiteral("Certificado de existencia y representación legal; llamada al representante."));
        }
    }
    for (qsizetype number = 1; number <= demo.mentors.size(); ++number) {
        if (number % 6 != 0) {
            addVerification(demo, false, demo.mentors.at(number - 1).person.id, 300 - int(number) * 5,
                            QStringLiteral("Dos referencias y entrevista."));
        }
    }
}
