// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/decimal.h"
#include "models/demo/demopeople.h"

namespace {
struct Expertise
{
    const char *area;
    const char *second;
    const char *title;
    int count;
};

constexpr Expertise expertiseMix[] = {
    {"finance", "investment", "Asesora financiera", 5},      {"sales", "marketing", "Director comercial", 5},
    {"legal", "tax", "Abogada de empresas", 3},              {"technology", "operations", "Líder de tecnología", 4},
    {"agro_export", "operations", "Exportadora de café", 2}, {"investment", "finance", "Inversionista", 2},
    {"talent", "operations", "Consultora de talento", 2},    {"impact", "finance", "Especialista en impacto", 2},
};

QVariantMap weeklyHours(int number)
{
    const QVariantList morning{QVariant(QVariantList{QStringLiteral("08:00"), QStringLiteral("10:00")})};
    const QVariantList evening{QVariant(QVariantList{QStringLiteral("17:00"), QStringLiteral("19:00")})};
    QVariantList both = morning;
    both.append(evening);
    QVariantMap week{{QStringLiteral("tue"), both}, {QStringLiteral("wed"), both}, {QStringLiteral("thu"), both}};
    if (number % 3 == 0) {
        week.insert(QStringLiteral("fri"), morning);
    }
    return week;
}

DemoMentor addMentor(DemoEcosystem &demo, const Expertise &expertise, int number)
{
    static const QList<QPair<QString, QString>> abroad = {{QStringLiteral("Madrid"), QStringLiteral("Europe/Madrid")},
                                                          {QStringLiteral("Ciudad de México"), QStringLiteral("America/Mexico_City")}};
    DemoPersonSketch sketch;
    sketch.kind = QStringLiteral("ally");
    sketch.woman = number % 2 == 0;
    sketch.age = 33 + number * 7 % 28;
    sketch.knownForDays = 560 - number * 11;
    sketch.place = DemoWords::places().at(number % 10);
    const int foreign = number == 7 ? 0 : (number == 15 ? 1 : -1);
    if (foreign >= 0) {
        sketch.place = DemoPlace{QString(), abroad.at(foreign).first, QString(), false};
        sketch.zone = abroad.at(foreign).second;
    }
    sketch.metadata = {{QStringLiteral("languages"), number % 5 == 0 ? QVariantList{QStringLiteral("es"), QStringLiteral("en")}
                                                                     : QVariantList{QStringLiteral("es")}}};
    DemoMentor mentor;
    mentor.person = addDemoPerson(demo, sketch, 130 + number);
    mentor.expertise = QLatin1String(expertise.area);
    mentor.paused = number == 5 || number == 12 || number == 23;
    mentor.places = number == 0 ? 5 : 2 + number % 4;
    const bool paid = number % 3 == 1; // eight of twenty-five; the other seventeen give their time
    demo.rows.add(QStringLiteral("allies"),
                  {{QStringLiteral("id"), mentor.person.id},
                   {QStringLiteral("organization_id"), demo.organizations.at(number % 7)},
                   {QStringLiteral("title"), QString::fromUtf8(expertise.title)},
                   {QStringLiteral("expertise_areas"), demoJson(QVariantList{QLatin1String(expertise.area), QLatin1String(expertise.second)})},
                   {QStringLiteral("industries"), demoJson(QVariantList{QStringLiteral("agroindustry"), number % 2 == 0 ? QStringLiteral("software") : QStringLiteral("food")})},
                   {QStringLiteral("hourly_rate"), paid ? QVariant::fromValue(Decimal{(12 + number % 3 * 8) * 1000000LL, 2}) : QVariant()},
                   {QStringLiteral("currency"), QStringLiteral("COP")},
                   {QStringLiteral("availability_hours"),
                    demoJson(QVariantMap{{QStringLiteral("zone"), QStringLiteral("America/Bogota")},
                                         {QStringLiteral("weekly"), weeklyHours(number)},
                                         {QStringLiteral("buffer_minutes"), 15},
                                         {QStringLiteral("max_per_day"), 4},
                                         {QStringLiteral("max_per_week"), 10},
                                         {QStringLiteral("min_notice_hours"), 24}})},
                   {QStringLiteral("max_entrepreneurs"), qint64(mentor.places)},
                   {QStringLiteral("availability_status"), mentor.paused ? QStringLiteral("paused") : QStringLiteral("available")},
                   {QStringLiteral("verification_status"), number % 6 == 0 ? QStringLiteral("pending") : QStringLiteral("verified")},
                   {QStringLiteral("created_at"), QVariant::fromValue(demo.at(-sketch.knownForDays))}});
    if (mentor.paused) {
        demo.rows.add(QStringLiteral("availability_exceptions"),
                      {{QStringLiteral("id"), demo.newId()},
                       {QStringLiteral("user_id"), mentor.person.id},
                       {QStringLiteral("starts_at"), QVariant::fromValue(demo.at(-6, 0))},
                       {QStringLiteral("ends_at"), QVariant::fromValue(demo.at(30, 0))},
                       {QStringLiteral("reason"), QStringLiteral("Licencia")}});
    }
    return mentor;
}
} // namespace

void addDemoMentors(DemoEcosystem &demo)
{
    int number = 0;
    for (const Expertise &expertise : expertiseMix) {
        for (int i = 0; i < expertise.count; ++i) {
            demo.mentors.append(addMentor(demo, expertise, number));
            ++number;
        }
    }
}
