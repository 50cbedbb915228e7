// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/demopeople.h"

#include "models/core/fold.h"

#include <QVariantMap>

namespace {
QString emailOf(const DemoPerson &person, int copy, int number)
{
    const auto plain = [](const QString &name) {
        QString folded = fold(name.section(QLatin1Char(' '), 0, 0));
        folded.remove(QChar(0x0303));
        return folded;
    };
    return QStringLiteral("%1.%2%3@example.org")
        .arg(plain(person.firstName), plain(person.lastName))
        .arg(copy == 0 ? QString::number(number) : QStringLiteral("%1-%2").arg(number).arg(copy));
}
} // namespace

DemoPerson addDemoPerson(DemoEcosystem &demo, const DemoPersonSketch &sketch, int number)
{
    DemoPerson person;
    person.id = demo.newId(-sketch.knownForDays);
    person.woman = sketch.woman;
    person.firstName = demo.random.pick(sketch.woman ? DemoWords::womensNames() : DemoWords::mensNames());
    const QString first = demo.random.pick(DemoWords::surnames());
    QString second = demo.random.pick(DemoWords::surnames());
    while (second == first) {
        second = demo.random.pick(DemoWords::surnames());
    }
    person.lastName = first + QLatin1Char(' ') + second;
    const Instant since = demo.at(-sketch.knownForDays, 8 + number % 9, number % 60);
    const QString digits = QStringLiteral("%1").arg(demo.copy * 200 + number, 7, 10, QLatin1Char('0'));
    demo.rows.add(QStringLiteral("users"),
                  {{QStringLiteral("id"), person.id},
                   {QStringLiteral("email"), sketch.email.isEmpty() ? emailOf(person, demo.copy, number)
                                                                    : QString(sketch.email).replace(QLatin1String("<id>"), person.id)},
                   {QStringLiteral("password_hash"), QStringLiteral("!")},
                   {QStringLiteral("first_name"), person.firstName},
                   {QStringLiteral("last_name"), person.lastName},
                   {QStringLiteral("phone"), QStringLiteral("+57 300 %1 %2").arg(digits.left(3), digits.mid(3))},
                   {QStringLiteral("user_type"), sketch.kind},
                   {QStringLiteral("is_active"), sketch.active},
                   {QStringLiteral("is_verified"), number % 4 != 0},
                   {QStringLiteral("timezone"), sketch.zone},
                   {QStringLiteral("metadata"), demoJson(sketch.metadata)},
                   {QStringLiteral("created_at"), QVariant::fromValue(since)},
                   {QStringLiteral("updated_at"), QVariant::fromValue(since)}});
    const QDate birthday = demo.today.addYears(-sketch.age).addDays(-demo.random.between(1, 360));
    demo.rows.add(QStringLiteral("person_details"),
                  {{QStringLiteral("id"), person.id},
                   {QStringLiteral("document_type"), QStringLiteral("CC")},
                   {QStringLiteral("document_number"), QStringLiteral("00000%1").arg(demo.copy * 200 + number, 5, 10, QLatin1Char('0'))},
                   {QStringLiteral("birth_date"), birthday},
                   {QStringLiteral("gender"), sketch.woman ? QStringLiteral("female") : QStringLiteral("male")},
                   {QStringLiteral("municipality_code"), sketch.place.code.isEmpty() ? QVariant() : QVariant(sketch.place.code)},
                   {QStringLiteral("municipality_name"), sketch.place.name},
                   {QStringLiteral("population_groups"), demoJson(sketch.populationGroups)}});
    return person;
}

void addDemoMembership(DemoEcosystem &demo, const QString &userId, const QString &organizationId, const QString &role, int days)
{
    const Instant since = demo.at(-days);
    demo.rows.add(QStringLiteral("user_organizations"),
                  {{QStringLiteral("id"), demo.newId(-days)},
                   {QStringLiteral("user_id"), userId},
                   {QStringLiteral("organization_id"), organizationId},
                   {QStringLiteral("role"), role},
                   {QStringLiteral("joined_at"), QVariant::fromValue(since)},
                   {QStringLiteral("accepted_at"), QVariant::fromValue(since)}});
}
