// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/decimal.h"
#include "models/demo/demoecosystem.h"

namespace {
struct OrganizationSketch
{
    const char *name;
    const char *type;
    const char *city;
    const char *department;
    const char *about;
    int employees;
    int founded;
};

constexpr OrganizationSketch organizationSketches[] = {
    {"Incubadora Universidad del Aburrá", "incubator", "Medellín", "Antioquia",
     "Incubadora de una universidad pública: acompaña proyectos de estudiantes, egresados y vecinos.", 18, 2009},
    {"Cámara Empresarial de Bucaramanga", "chamber_of_commerce", "Bucaramanga", "Santander",
     "Servicios y formación para comerciantes y empresas nuevas del oriente.", 64, 1961},
    {"Fundación Semillas del Valle", "foundation", "Bogotá, D.C.", "Bogotá, D.C.",
     "Fundación que trabaja con mujeres rurales y jóvenes que emprenden.", 22, 2003},
    {"Agencia Municipal de Empleo y Emprendimiento", "government", "Pasto", "Nariño",
     "Oficina de la alcaldía que conecta a emprendedores con programas y compradores.", 31, 2012},
    {"Acelera Cali", "accelerator", "Cali", "Valle del Cauca",
     "Aceleradora corporativa: lleva productos de software y consumo al primer cliente grande.", 14, 2016},
    {"Patio Caribe", "coworking", "Barranquilla", "Atlántico",
     "Espacio de trabajo compartido con sala de eventos y laboratorio de prototipos.", 9, 2018},
    {"Cooperativa Cafetera del Quindío", "cooperative", "Armenia", "Quindío",
     "Cooperativa de 410 familias cafeteras que apoya nuevos negocios del campo.", 47, 1978},
    {"Fondo Público Emprende País", "funder", "Bogotá, D.C.", "Bogotá, D.C.",
     "Financiador público: firma convenios con los operadores y audita sus resultados.", 120, 2002},
    {"Banco de Desarrollo Andino", "bank", "Bogotá, D.C.", "Bogotá, D.C.",
     "Banca de desarrollo: crédito y capital semilla a través de aliados regionales.", 340, 1989},
};
} // namespace

void addDemoOrganizations(DemoEcosystem &demo)
{
    int number = 0;
    for (const OrganizationSketch &sketch : organizationSketches) {
        ++number;
        const QString id = demo.newId(-700);
        demo.organizations.append(id);
        const QString slug = QStringLiteral("organizacion%1%2").arg(number).arg(demo.copy == 0 ? QString() : QStringLiteral("-%1").arg(demo.copy));
        demo.rows.add(QStringLiteral("organizations"),
                      {{QStringLiteral("id"), id},
                       {QStringLiteral("name"), demo.numbered(QString::fromUtf8(sketch.name))},
                       {QStringLiteral("description"), QString::fromUtf8(sketch.about)},
                       {QStringLiteral("organization_type"), QLatin1String(sketch.type)},
                       {QStringLiteral("website"), QStringLiteral("https://%1.example.org").arg(slug)},
                       {QStringLiteral("address"),
                        demoJson(QVariantMap{{QStringLiteral("street"), QStringLiteral("Calle %1 # %2-%3").arg(10 + number * 3).arg(5 + number).arg(20 + number)},
                                             {QStringLiteral("city"), QString::fromUtf8(sketch.city)},
                                             {QStringLiteral("state"), QString::fromUtf8(sketch.department)},
                                             {QStringLiteral("country"), QStringLiteral("CO")}})},
                       {QStringLiteral("contact_info"),
                        demoJson(QVariantMap{{QStringLiteral("email"), QStringLiteral("hola@%1.example.org").arg(slug)},
                                             {QStringLiteral("phone"), QStringLiteral("+57 300 000 00%1").arg(number, 2, 10, QLatin1Char('0'))}})},
                       {QStringLiteral("total_employees"), qint64(sketch.employees)},
                       {QStringLiteral("founded_date"), QDate(sketch.founded, 1 + number % 12, 1 + number * 3)},
                       {QStringLiteral("verification_status"), number == 6 ? QStringLiteral("pending") : QStringLiteral("verified")},
                       {QStringLiteral("created_at"), QVariant::fromValue(demo.at(-700 + number, 8 + number % 9))}});
    }
}
