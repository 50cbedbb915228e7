// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/demoecosystem.h"

namespace {
QString answers(DemoEcosystem &demo, const DemoEntrepreneur &entrepreneur)
{
    return demoJson(QVariantMap{{QStringLiteral("motivation"), QStringLiteral("Quiero que %1 llegue a más clientes.").arg(entrepreneur.projectName)},
                                {QStringLiteral("hours_per_week"), demo.random.between(10, 48)},
                                {QStringLiteral("heard_from"), demo.random.chance(0.5) ? QStringLiteral("WhatsApp") : QStringLiteral("Una amiga")}});
}

struct Standing
{
    const DemoProgram *program = nullptr;
    QString status;
    QString decision;
    QString reason;
    int submittedDaysAgo = 0;
};

QString addApplication(DemoEcosystem &demo, const DemoEntrepreneur &entrepreneur, const Standing &standing)
{
    const QString id = demo.newId(-standing.submittedDaysAgo);
    const bool decided = !standing.decision.isEmpty();
    const int decidedDaysAgo = standing.submittedDaysAgo - 20;
    const bool enrolled = decided && standing.decision == QLatin1String("accepted");
    demo.rows.add(QStringLiteral("program_applications"),
                  {{QStringLiteral("id"), id},
                   {QStringLiteral("program_id"), standing.program->id},
                   {QStringLiteral("entrepreneur_id"), entrepreneur.person.id},
                   {QStringLiteral("cohort_id"), enrolled ? QVariant(standing.program->cohortId) : QVariant()},
                   {QStringLiteral("project_id"), entrepreneur.projectId},
                   {QStringLiteral("status"), standing.status},
                   {QStringLiteral("answers"), answers(demo, entrepreneur)},
                   {QStringLiteral("submitted_at"), QVariant::fromValue(demo.at(-standing.submittedDaysAgo, demo.random.between(7, 22), demo.random.between(0, 59)))},
                   {QStringLiteral("decision"), decided ? QVariant(standing.decision) : QVariant()},
                   {QStringLiteral("decided_at"), decided ? QVariant::fromValue(demo.at(-decidedDaysAgo, 15)) : QVariant()},
                   {QStringLiteral("decided_by"), decided ? QVariant(standing.program->coordinatorId) : QVariant()},
                   {QStringLiteral("reason"), standing.reason.isEmpty() ? QVariant() : QVariant(standing.reason)},
                   {QStringLiteral("created_at"), QVariant::fromValue(demo.at(-standing.submittedDaysAgo))}});
    return id;
}

void addReview(DemoEcosystem &demo, const QString &applicationId, const QString &reviewerId, bool conflict)
{
    QVariantMap scores;
    if (!conflict) {
        for (const QString &criterion : {QStringLiteral("problem"), QStringLiteral("solution"), QStringLiteral("team"), QStringLiteral("impact")}) {
            scores.insert(criterion, demo.random.between(2, 5));
        }
    }
    demo.rows.add(QStringLiteral("application_reviews"),
                  {{QStringLiteral("id"), demo.newId(-3)},
                   {QStringLiteral("application_id"), applicationId},
                   {QStringLiteral("reviewer_id"), reviewerId},
                   {QStringLiteral("stage"), QStringLiteral("evaluation")},
                   {QStringLiteral("scores"), demoJson(scores)},
                   {QStringLiteral("comment"), conflict ? QStringLiteral("Es familiar mía; no la evalúo.") : QStringLiteral("Conoce a sus clientes; falta claridad en costos.")},
                   {QStringLiteral("has_conflict"), conflict},
                   {QStringLiteral("submitted_at"), QVariant::fromValue(demo.at(-3, 16))}});
}

void addParticipants(DemoEcosystem &demo)
{
    static const QStringList reasons = {QStringLiteral("Consiguió empleo"), QStringLiteral("No tiene con quién dejar a sus hijos"),
                                        QStringLiteral("Se mudó de ciudad"), QStringLiteral("Cerró el negocio"),
                                        QStringLiteral("La sociedad se disolvió")};
    int dropped = 0;
    for (DemoEntrepreneur &entrepreneur : demo.entrepreneurs) {
        Standing standing{&demo.programs.at(entrepreneur.program), QStringLiteral("enrolled"), QStringLiteral("accepted"), QString(), 145};
        if (entrepreneur.droppedOut) {
            standing.status = QStringLiteral("dropped_out");
            standing.reason = reasons.at(dropped % reasons.size());
            ++dropped;
        }
        entrepreneur.applicationId = addApplication(demo, entrepreneur, standing);
    }
}

/// Last year's finished editions: people who went on to this year's next step.
void addAlumni(DemoEcosystem &demo)
{
    for (int i = 25; i < 45; ++i) {
        (void)addApplication(demo, demo.entrepreneurs.at(i), {&demo.programs.at(3), QStringLiteral("graduated"), QStringLiteral("accepted"), QString(), 500});
    }
    for (int i = 0; i < 12; ++i) {
        (void)addApplication(demo, demo.entrepreneurs.at(i), {&demo.programs.at(5), i == 4 ? QStringLiteral("dropped_out") : QStringLiteral("graduated"), QStringLiteral("accepted"), QString(), 505});
    }
    for (int i = 45; i < 57; ++i) {
        (void)addApplication(demo, demo.entrepreneurs.at(i), {&demo.programs.at(4), QStringLiteral("completed"), QStringLiteral("accepted"), QString(), 490});
    }
}
} // namespace

void addDemoApplications(DemoEcosystem &demo)
{
    addParticipants(demo);
    addAlumni(demo);
    int number = 0;
    for (DemoEntrepreneur &applicant : demo.applicants) {
        const bool underReview = number < 27;
        applicant.applicationId = addApplication(demo, applicant, {&demo.openCall, underReview ? QStringLiteral("under_review") : QStringLiteral("submitted"), QString(), QString(), 1 + number % 19});
        if (underReview) {
            addReview(demo, applicant.applicationId, demo.mentors.at(number % 4).person.id, number == 6);
            if (number % 3 != 0) {
                addReview(demo, applicant.applicationId, demo.coordinators.at(number % 3).id, false);
            }
        }
        ++number;
    }
}
