// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/twoorganizations.h"

#include "models/core/identifier.h"

#include <QTest>

TwoOrganizations::TwoOrganizations(const TestDatabase &database)
    : m_database(database)
    , m_make(database)
{
    m_a = build(QStringLiteral("Alfaro"), 1);
    m_b = build(QStringLiteral("Betancur"), 2);
}

QString TwoOrganizations::member(const OrganizationScene &scene, const QString &role, const QString &firstName)
{
    const QString id = newId(m_database.clock().now());
    const auto person = m_database.setUp(QStringLiteral("INSERT INTO users (id, email, password_hash, first_name, last_name, user_type) "
                                                        "VALUES ($1::uuid, $2, '!', $3, $4, 'admin')"),
                                         {id, QString(id + QStringLiteral("@example.org")), firstName, scene.word});
    const auto profile =
        m_database.setUp(QStringLiteral("INSERT INTO admins (id, admin_level) VALUES ($1::uuid, 'organization')"), {id});
    const auto membership = m_database.setUp(
        QStringLiteral("INSERT INTO user_organizations (user_id, organization_id, role, accepted_at) VALUES ($1::uuid, $2::uuid, $3, now())"),
        {id, scene.organization, role});
    if (!person || !profile || !membership) {
        QTest::qFail(qPrintable(!person ? person.error().detail : !profile ? profile.error().detail : membership.error().detail), __FILE__,
                     __LINE__);
    }
    return id;
}

OrganizationScene TwoOrganizations::build(const QString &word, int number)
{
    OrganizationScene scene;
    scene.word = word;
    const auto named = [&word](const char *text) {
        return FieldValues{{QStringLiteral("name"), QString::fromUtf8(text).arg(word)}};
    };
    const auto titled = [&word](const char *text) {
        return FieldValues{{QStringLiteral("title"), QString::fromUtf8(text).arg(word)}};
    };
    const auto person = [&](const char *first, int digit) {
        return FieldValues{{QStringLiteral("first_name"), QString::fromUtf8(first)},
                           {QStringLiteral("last_name"), word},
                           {QStringLiteral("phone"), QStringLiteral("+57 300 000 0%1%2").arg(number).arg(digit, 2, 10, QLatin1Char('0'))}};
    };
    const auto with = [](FieldValues values, const QString &field, const QVariant &value) {
        values.insert(field, value);
        return values;
    };
    scene.organization = m_make.organization(named("Fundación %1"));
    scene.coordinator = member(scene, QStringLiteral("coordinator"), QStringLiteral("Clara"));
    scene.analyst = member(scene, QStringLiteral("analyst"), QStringLiteral("Andrés"));
    scene.program = m_make.program(scene.organization, named("Programa %1"));
    scene.cohort = m_make.cohort(scene.program, named("Cohorte %1"));
    scene.entrepreneur = m_make.entrepreneur(person("Emilia", 1));
    scene.other = m_make.entrepreneur(person("Octavio", 2));
    scene.ally = m_make.ally(person("Marta", 3));
    scene.project = m_make.project(scene.entrepreneur, with(named("Proyecto %1"), QStringLiteral("program_id"), scene.program));
    for (const QString &applicant : {scene.entrepreneur, scene.other}) {
        scene.application = m_make.create(QStringLiteral("program_applications"),
                                          {{QStringLiteral("program_id"), scene.program}, {QStringLiteral("entrepreneur_id"), applicant}});
    }
    scene.mentorship = m_make.mentorship(scene.ally, scene.entrepreneur, {{QStringLiteral("program_id"), scene.program}});
    scene.meeting = m_make.meeting(with(titled("Reunión %1"), QStringLiteral("mentorship_id"), scene.mentorship));
    m_make.participant(scene.meeting, scene.ally);
    m_make.participant(scene.meeting, scene.entrepreneur);
    scene.task = m_make.task(with(titled("Tarea %1"), QStringLiteral("mentorship_id"), scene.mentorship));
    return scene;
}
