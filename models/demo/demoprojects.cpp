// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/decimal.h"
#include "models/demo/demoecosystem.h"
#include "models/demo/demowords.h"

namespace {
constexpr qint64 million = 1000000;

/// Monthly sales from nothing to 45 million, half of them below 6.
qint64 monthlySales(DemoRandom &random, const QString &stage)
{
    if (stage == QLatin1String("concept")) {
        return 0;
    }
    return random.chance(0.4) ? random.between(1, 11) * 500000LL : random.between(60, 450) * 100000LL;
}

QString projectStatus(const DemoEntrepreneur &entrepreneur)
{
    if (entrepreneur.droppedOut) {
        return QStringLiteral("paused");
    }
    static const QHash<QString, QString> byStage = {{QStringLiteral("concept"), QStringLiteral("idea")},
                                                    {QStringLiteral("prototype"), QStringLiteral("development")},
                                                    {QStringLiteral("mvp"), QStringLiteral("testing")},
                                                    {QStringLiteral("beta"), QStringLiteral("launch")},
                                                    {QStringLiteral("production"), QStringLiteral("growth")}};
    return byStage.value(entrepreneur.stage);
}

void addProject(DemoEcosystem &demo, DemoEntrepreneur &entrepreneur, int number)
{
    const QList<DemoVenture> ventures = DemoWords::ventures(entrepreneur.industry);
    const DemoVenture venture = ventures.at(number % ventures.size());
    const int age = entrepreneur.program >= 0 ? 140 : 15;
    entrepreneur.projectId = demo.newId(-age);
    const QString family = entrepreneur.person.lastName.section(QLatin1Char(' '), 0, 0);
    entrepreneur.projectName = number < ventures.size() * 2 ? venture.name : QStringLiteral("%1 %2").arg(venture.name, family);
    qint64 sales = monthlySales(demo.random, entrepreneur.stage);
    if (entrepreneur.program == 0 && number == 1) {
        sales = 430 * million; // an amount with a zero too many, to be found
    }
    const qint64 needed = demo.random.between(2, 60) * 10 * million;
    demo.rows.add(QStringLiteral("projects"),
                  {{QStringLiteral("id"), entrepreneur.projectId},
                   {QStringLiteral("entrepreneur_id"), entrepreneur.person.id},
                   {QStringLiteral("program_id"), entrepreneur.program >= 0 ? QVariant(demo.programs.at(entrepreneur.program).id) : QVariant()},
                   {QStringLiteral("name"), demo.numbered(entrepreneur.projectName)},
                   {QStringLiteral("tagline"), venture.tagline},
                   {QStringLiteral("industry"), entrepreneur.industry},
                   {QStringLiteral("funding_needed"), QVariant::fromValue(Decimal{needed * 100, 2})},
                   {QStringLiteral("funding_raised"), QVariant::fromValue(Decimal{(needed / 10) * (number % 5) * 100 / 2, 2})},
                   {QStringLiteral("current_revenue"), QVariant::fromValue(Decimal{sales * 100, 2})},
                   {QStringLiteral("team_size"), qint64(1 + number % 6)},
                   {QStringLiteral("status"), projectStatus(entrepreneur)},
                   {QStringLiteral("stage"), entrepreneur.stage},
                   {QStringLiteral("progress_percentage"), QVariant::fromValue(Decimal{entrepreneur.program >= 0 ? demo.random.between(4, 18) * 500LL : 0, 2})},
                   {QStringLiteral("started_date"), demo.today.addDays(-age - demo.random.between(30, 900))},
                   {QStringLiteral("milestones"),
                    demoJson(QVariantList{QVariantMap{{QStringLiteral("text"), QStringLiteral("Primer cliente que paga")},
                                                      {QStringLiteral("due"), demo.today.addDays(-30).toString(Qt::ISODate)},
                                                      {QStringLiteral("done"), sales > 0}},
                                          QVariantMap{{QStringLiteral("text"), QStringLiteral("Costos por unidad")},
                                                      {QStringLiteral("due"), demo.today.addDays(40).toString(Qt::ISODate)},
                                                      {QStringLiteral("done"), false}}})},
                   {QStringLiteral("seeking_funding"), number % 3 == 0},
                   {QStringLiteral("seeking_mentorship"), true},
                   {QStringLiteral("created_by"), entrepreneur.person.id},
                   {QStringLiteral("created_at"), QVariant::fromValue(demo.at(-age, 8 + number % 10))}});
}
} // namespace

void addDemoProjects(DemoEcosystem &demo)
{
    int number = 0;
    for (QList<DemoEntrepreneur> *group : {&demo.entrepreneurs, &demo.applicants}) {
        for (DemoEntrepreneur &entrepreneur : *group) {
            addProject(demo, entrepreneur, number);
            ++number;
        }
    }
}
