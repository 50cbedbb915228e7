// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/demoecosystem.h"

namespace {
QVariantMap localized(const QString &spanish, const QString &english)
{
    return {{QStringLiteral("es"), spanish}, {QStringLiteral("en"), english}};
}

QString eligibility()
{
    return demoJson(QVariantList{
        QVariantMap{{QStringLiteral("field"), QStringLiteral("projects.stage")},
                    {QStringLiteral("op"), QStringLiteral("in")},
                    {QStringLiteral("value"), QVariantList{QStringLiteral("concept"), QStringLiteral("prototype"), QStringLiteral("mvp")}},
                    {QStringLiteral("text"), localized(QStringLiteral("El proyecto está en etapa concepto, prototipo o producto mínimo"),
                                                       QStringLiteral("The project is a concept, a prototype or a minimum product"))}},
        QVariantMap{{QStringLiteral("field"), QStringLiteral("projects.team_size")},
                    {QStringLiteral("op"), QStringLiteral(">=")},
                    {QStringLiteral("value"), 1},
                    {QStringLiteral("text"), localized(QStringLiteral("Hay al menos una persona dedicada"),
                                                       QStringLiteral("At least one person is dedicated to it"))}}});
}

QVariantMap criterion(const QString &id, const QString &name, int weight)
{
    return {{QStringLiteral("id"), id}, {QStringLiteral("name"), name}, {QStringLiteral("weight"), weight}, {QStringLiteral("max"), 5}};
}

QString selection()
{
    const QVariantList criteria{criterion(QStringLiteral("problem"), QStringLiteral("Problema y clientes"), 30),
                                criterion(QStringLiteral("solution"), QStringLiteral("Solución"), 25),
                                criterion(QStringLiteral("team"), QStringLiteral("Equipo"), 25),
                                criterion(QStringLiteral("impact"), QStringLiteral("Impacto"), 20)};
    return demoJson(QVariantMap{{QStringLiteral("stages"),
                                 QVariantList{QVariantMap{{QStringLiteral("id"), QStringLiteral("evaluation")},
                                                          {QStringLiteral("name"), QStringLiteral("Evaluación de la postulación")},
                                                          {QStringLiteral("reviewers"), QVariantList()},
                                                          {QStringLiteral("min_reviews"), 2},
                                                          {QStringLiteral("criteria"), criteria}}}}});
}

QString requiredDocuments()
{
    QVariantList list;
    for (const auto &[type, name] : {std::pair{"identity", "Cédula"}, std::pair{"tax_register", "RUT"},
                                     std::pair{"consent", "Autorización de datos"}}) {
        list.append(QVariantMap{{QStringLiteral("type"), QLatin1String(type)}, {QStringLiteral("name"), QString::fromUtf8(name)},
                                {QStringLiteral("required"), true}});
    }
    return demoJson(list);
}

QString metrics(int places)
{
    return demoJson(QVariantList{QVariantMap{{QStringLiteral("name"), QStringLiteral("Personas graduadas")},
                                             {QStringLiteral("unit"), QStringLiteral("personas")},
                                             {QStringLiteral("target"), places * 4 / 5}},
                                 QVariantMap{{QStringLiteral("name"), QStringLiteral("Aumento de ventas")},
                                             {QStringLiteral("unit"), QStringLiteral("%")},
                                             {QStringLiteral("target"), 20}}});
}

struct ProgramSketch
{
    QString name;
    QString type;
    QString description;
    int organization = 0;
    int coordinator = 0;
    int places = 0;
    int weeks = 0;
    QDate start;
    QString status;
    bool funded = false;
};

DemoProgram addProgram(DemoEcosystem &demo, const ProgramSketch &sketch)
{
    DemoProgram program;
    const Instant made = DemoCalendar::bogota(sketch.start.addDays(-100), 9);
    program.id = demo.random.id(made);
    program.cohortId = demo.random.id(DemoCalendar::bogota(sketch.start.addDays(-14), 9));
    program.name = demo.numbered(QStringLiteral("%1 %2").arg(sketch.name, DemoCalendar::edition(sketch.start)));
    program.organizationId = demo.organizations.at(sketch.organization);
    program.coordinatorId = demo.coordinators.at(sketch.coordinator).id;
    program.start = sketch.start;
    program.end = sketch.start.addDays(sketch.weeks * 7 - 3);
    program.places = sketch.places;
    const bool call = sketch.status == QLatin1String("published");
    QVariantList benefits{QStringLiteral("mentorship"), QStringLiteral("training")};
    if (sketch.funded) {
        benefits.append(QStringLiteral("funding"));
    }
    demo.rows.add(QStringLiteral("programs"),
                  {{QStringLiteral("id"), program.id},
                   {QStringLiteral("organization_id"), program.organizationId},
                   {QStringLiteral("name"), program.name},
                   {QStringLiteral("description"), sketch.description},
                   {QStringLiteral("program_type"), sketch.type},
                   {QStringLiteral("duration_weeks"), qint64(sketch.weeks)},
                   {QStringLiteral("max_participants"), qint64(sketch.places)},
                   {QStringLiteral("application_start"), call ? demo.today.addDays(-20) : sketch.start.addDays(-70)},
                   {QStringLiteral("application_end"), call ? demo.today.addDays(12) : sketch.start.addDays(-35)},
                   {QStringLiteral("program_start"), program.start},
                   {QStringLiteral("program_end"), program.end},
                   {QStringLiteral("eligibility_criteria"), eligibility()},
                   {QStringLiteral("required_documents"), requiredDocuments()},
                   {QStringLiteral("selection_process"), selection()},
                   {QStringLiteral("benefits"), demoJson(benefits)},
                   {QStringLiteral("success_metrics"), metrics(sketch.places)},
                   {QStringLiteral("status"), sketch.status},
                   {QStringLiteral("created_by"), program.coordinatorId},
                   {QStringLiteral("created_at"), QVariant::fromValue(made)}});
    if (!call) {
        demo.rows.add(QStringLiteral("cohorts"),
                      {{QStringLiteral("id"), program.cohortId},
                       {QStringLiteral("program_id"), program.id},
                       {QStringLiteral("name"), QStringLiteral("Cohorte A")},
                       {QStringLiteral("start_date"), program.start},
                       {QStringLiteral("end_date"), program.end},
                       {QStringLiteral("capacity"), qint64(sketch.places)},
                       {QStringLiteral("status"), sketch.status},
                       {QStringLiteral("created_by"), program.coordinatorId},
                       {QStringLiteral("created_at"), QVariant::fromValue(DemoCalendar::bogota(sketch.start.addDays(-14), 9))}});
    }
    return program;
}
} // namespace

void addDemoPrograms(DemoEcosystem &demo)
{
    const QDate monday = DemoCalendar::mondayOf(demo.today);
    const QString rootsText = QStringLiteral("Incubación para el agro y para mujeres rurales: del producto que se vende en la vereda al que llega a la ciudad. Convenio por $ 1.850.000.000; capital semilla en tres desembolsos.");
    const QString digitalText = QStringLiteral("Aceleración de negocios digitales con ventas: primer cliente grande y equipo comercial.");
    const QString pacificText = QStringLiteral("Mentoría uno a uno para emprendimientos del Pacífico.");
    const ProgramSketch roots{QStringLiteral("Raíces"), QStringLiteral("incubation"), rootsText, 2, 0, 25, 24, monday.addDays(-14 * 7), QStringLiteral("active"), true};
    const ProgramSketch digital{QStringLiteral("Despega Digital"), QStringLiteral("acceleration"), digitalText, 4, 1, 20, 16, monday.addDays(-13 * 7), QStringLiteral("active"), false};
    const ProgramSketch pacific{QStringLiteral("Mentor Pacífico"), QStringLiteral("mentorship"), pacificText, 4, 2, 15, 26, monday.addDays(-16 * 7), QStringLiteral("active"), false};
    demo.programs = {addProgram(demo, roots), addProgram(demo, digital), addProgram(demo, pacific)};
    for (ProgramSketch finished : {roots, digital, pacific}) {
        finished.start = finished.start.addDays(-52 * 7);
        finished.status = QStringLiteral("completed");
        demo.programs.append(addProgram(demo, finished));
    }
    ProgramSketch next = roots;
    next.start = monday.addDays(9 * 7);
    next.status = QStringLiteral("published");
    demo.openCall = addProgram(demo, next);
}
