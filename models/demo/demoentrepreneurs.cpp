// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/decimal.h"
#include "models/demo/demopeople.h"

namespace {
/// Values spread over `total` people in their shares, in a seeded order.
QStringList spread(DemoRandom &random, int total, const QList<QPair<QString, int>> &percentages)
{
    QStringList list;
    for (const auto &[value, percent] : percentages) {
        for (int i = 0; i < (total * percent + 50) / 100 && list.size() < total; ++i) {
            list.append(value);
        }
    }
    while (list.size() < total) {
        list.append(percentages.constFirst().first);
    }
    random.shuffle(list);
    return list;
}

const QList<QPair<QString, int>> &industryShares()
{
    static const QList<QPair<QString, int>> shares = {
        {QStringLiteral("agroindustry"), 22}, {QStringLiteral("food"), 16},     {QStringLiteral("fashion_crafts"), 12},
        {QStringLiteral("software"), 12},     {QStringLiteral("tourism"), 10},  {QStringLiteral("circular_economy"), 8},
        {QStringLiteral("health"), 8},        {QStringLiteral("fintech"), 6},   {QStringLiteral("education"), 6}};
    return shares;
}

const QList<QPair<QString, int>> &stageShares()
{
    static const QList<QPair<QString, int>> shares = {{QStringLiteral("concept"), 25}, {QStringLiteral("prototype"), 25},
                                                      {QStringLiteral("mvp"), 25},     {QStringLiteral("beta"), 15},
                                                      {QStringLiteral("production"), 10}};
    return shares;
}

DemoPlace placeOf(DemoRandom &random, bool outsideCapitals)
{
    QList<DemoPlace> fitting;
    for (const DemoPlace &place : DemoWords::places()) {
        if (place.capital != outsideCapitals) {
            fitting.append(place);
        }
    }
    return random.pick(fitting);
}

/// The consent to data processing; three of those who take part have not signed yet.
void addConsent(DemoEcosystem &demo, const QString &userId, int days)
{
    demo.rows.add(QStringLiteral("user_consents"),
                  {{QStringLiteral("id"), demo.newId(-days)},
                   {QStringLiteral("user_id"), userId},
                   {QStringLiteral("consent_type"), QStringLiteral("data_processing")},
                   {QStringLiteral("consent_given"), true},
                   {QStringLiteral("consent_date"), QVariant::fromValue(demo.at(-days, 10))},
                   {QStringLiteral("legal_basis"), QStringLiteral("Ley 1581 de 2012")},
                   {QStringLiteral("purpose_description"), QStringLiteral("Participación en el programa e informes al financiador")}});
}

/// Fills `list` with `total` people; their numbers start at `first`.
void addGroup(DemoEcosystem &demo, QList<DemoEntrepreneur> &list, int total, int first, bool takingPart)
{
    const QList<bool> women = exactShare(demo.random, total, 0.57);
    const QList<bool> outside = exactShare(demo.random, total, 0.30);
    const QStringList industries = spread(demo.random, total, industryShares());
    const QStringList stages = spread(demo.random, total, stageShares());
    static const QStringList levels = {QStringLiteral("beginner"), QStringLiteral("intermediate"), QStringLiteral("advanced")};
    for (int i = 0; i < total; ++i) {
        DemoPersonSketch sketch;
        sketch.kind = QStringLiteral("entrepreneur");
        sketch.woman = women.at(i);
        sketch.age = i == 0 ? 19 : (i == 1 ? 60 : demo.random.between(20, 58));
        sketch.place = placeOf(demo.random, outside.at(i));
        sketch.knownForDays = takingPart ? 150 + i : 1 + i % 19;
        if (outside.at(i)) {
            sketch.populationGroups.append(QStringLiteral("rural"));
        }
        if (i % 11 == 3) {
            sketch.populationGroups.append(i % 2 == 0 ? QStringLiteral("afro") : QStringLiteral("indigenous"));
        }
        if (takingPart && (i == 20 || i == 33)) {
            sketch.email = QStringLiteral("<id>@sin-correo.invalid"); // two people have none
        }
        if (takingPart && i == 41) { // a couple shares one: it stands with the first, the second keeps it beside
            sketch.email = QStringLiteral("<id>@sin-correo.invalid");
            sketch.metadata.insert(QStringLiteral("contact_email"),
                                   demo.rows.of(QStringLiteral("users")).constLast().value(QStringLiteral("email")));
        }
        DemoEntrepreneur entrepreneur;
        entrepreneur.person = addDemoPerson(demo, sketch, first + i);
        entrepreneur.industry = industries.at(i);
        entrepreneur.stage = stages.at(i);
        const qint64 seed = takingPart && i % 3 != 0 ? demo.random.between(4, 32) * 2500000LL : 0; // 10 to 80 million
        demo.rows.add(QStringLiteral("entrepreneurs"),
                      {{QStringLiteral("id"), entrepreneur.person.id},
                       {QStringLiteral("organization_id"), demo.organizations.at(takingPart ? (i < 25 ? 2 : 4) : 2)},
                       {QStringLiteral("experience_level"), demo.random.pick(levels)},
                       {QStringLiteral("industries_of_interest"), demoJson(QVariantList{entrepreneur.industry})},
                       {QStringLiteral("skills"), demoJson(QVariantList{QStringLiteral("ventas"), QStringLiteral("producción")})},
                       {QStringLiteral("funding_received"), QVariant::fromValue(Decimal{seed * 100, 2})},
                       {QStringLiteral("onboarding_completed"), takingPart},
                       {QStringLiteral("created_at"), QVariant::fromValue(demo.at(-sketch.knownForDays))}});
        if (!takingPart || (i != 8 && i != 29 && i != 47)) {
            addConsent(demo, entrepreneur.person.id, sketch.knownForDays);
        }
        list.append(entrepreneur);
    }
}
} // namespace

void addDemoEntrepreneurs(DemoEcosystem &demo)
{
    addGroup(demo, demo.entrepreneurs, 60, 10, true);
    addGroup(demo, demo.applicants, 45, 75, false);
    static const int inPrograms[] = {25, 20, 15};
    int at = 0;
    for (int program = 0; program < 3; ++program) {
        for (int i = 0; i < inPrograms[program]; ++i, ++at) {
            demo.entrepreneurs[at].program = program;
            addDemoMembership(demo, demo.entrepreneurs.at(at).person.id, demo.organizations.at(program == 0 ? 2 : 4), QStringLiteral("member"), 140);
        }
    }
    for (const int i : {3, 17, 28, 39, 52}) {
        demo.entrepreneurs[i].droppedOut = true;
    }
    for (const int i : {0, 1, 2, 26, 27, 46, 47}) {
        demo.entrepreneurs[i].fallingBehind = true;
    }
    demo.entrepreneurs[12].mentorPaused = true;
}
