// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/recordfactory.h"

#include <QDate>
#include <QTest>

namespace {

FieldValues joinedValues(FieldValues values, const FieldValues &more)
{
    values.insert(more);
    return values;
}

} // namespace

QString RecordFactory::create(const QString &entity, const FieldValues &values)
{
    const Result<Record> made = m_database.createRecord(entity, values);
    if (!made) {
        const QString text = QStringLiteral("%1 was refused: %2 %3")
                                 .arg(entity, made.error().sentences().join(QLatin1Char(' ')), made.error().detail);
        QTest::qFail(qPrintable(text), __FILE__, __LINE__);
        return {};
    }
    return made.value().id;
}

FieldValues RecordFactory::person(const QString &firstName)
{
    ++m_number;
    return {{QStringLiteral("first_name"), firstName},
            {QStringLiteral("last_name"), QStringLiteral("Prueba %1").arg(m_number)},
            {QStringLiteral("email"), QStringLiteral("persona%1@example.org").arg(m_number)}};
}

QString RecordFactory::organization(const FieldValues &more)
{
    return create(QStringLiteral("organizations"),
                  joinedValues({{QStringLiteral("name"), QStringLiteral("Organización %1").arg(++m_number)},
                                {QStringLiteral("organization_type"), QStringLiteral("incubator")}},
                               more));
}

QString RecordFactory::program(const QString &organizationId, const FieldValues &more)
{
    return create(QStringLiteral("programs"),
                  joinedValues({{QStringLiteral("organization_id"), organizationId},
                                {QStringLiteral("name"), QStringLiteral("Programa %1").arg(++m_number)},
                                {QStringLiteral("program_type"), QStringLiteral("incubation")}},
                               more));
}

QString RecordFactory::cohort(const QString &programId, const FieldValues &more)
{
    return create(QStringLiteral("cohorts"),
                  joinedValues({{QStringLiteral("program_id"), programId},
                                {QStringLiteral("name"), QStringLiteral("Cohorte %1").arg(++m_number)}},
                               more));
}

QString RecordFactory::entrepreneur(const FieldValues &more)
{
    return create(QStringLiteral("entrepreneurs"), joinedValues(person(QStringLiteral("Emprendedora")), more));
}

QString RecordFactory::ally(const FieldValues &more)
{
    return create(QStringLiteral("allies"), joinedValues(person(QStringLiteral("Mentor")), more));
}

QString RecordFactory::project(const QString &entrepreneurId, const FieldValues &more)
{
    return create(QStringLiteral("projects"),
                  joinedValues({{QStringLiteral("entrepreneur_id"), entrepreneurId},
                                {QStringLiteral("name"), QStringLiteral("Proyecto %1").arg(++m_number)}},
                               more));
}

QString RecordFactory::mentorship(const QString &allyId, const QString &entrepreneurId, const FieldValues &more)
{
    return create(QStringLiteral("mentorships"),
                  joinedValues({{QStringLiteral("ally_id"), allyId},
                                {QStringLiteral("entrepreneur_id"), entrepreneurId},
                                {QStringLiteral("mentorship_type"), QStringLiteral("ongoing")},
                                {QStringLiteral("start_date"), QDate(2026, 3, 10)}},
                               more));
}

QString RecordFactory::meeting(const FieldValues &more)
{
    constexpr qint64 hour = 3'600'000'000;
    const Instant day = *Instant::parse(u"2026-03-12T00:00:00Z");
    const Instant start{day.microseconds + (m_number++ % 24) * hour};
    return create(
        QStringLiteral("meetings"),
        joinedValues({{QStringLiteral("title"), QStringLiteral("Reunión %1").arg(m_number)},
                      {QStringLiteral("meeting_type"), QStringLiteral("mentorship")},
                      {QStringLiteral("location_type"), QStringLiteral("online")},
                      {QStringLiteral("scheduled_start"), QVariant::fromValue(start)},
                      {QStringLiteral("scheduled_end"), QVariant::fromValue(Instant{start.microseconds + hour})}},
                     more));
}

QString RecordFactory::participant(const QString &meetingId, const QString &userId, const FieldValues &more)
{
    return create(QStringLiteral("meeting_participants"),
                  joinedValues({{QStringLiteral("meeting_id"), meetingId},
                                {QStringLiteral("user_id"), userId},
                                {QStringLiteral("role"), QStringLiteral("required")}},
                               more));
}

QString RecordFactory::task(const FieldValues &more)
{
    return create(QStringLiteral("tasks"),
                  joinedValues({{QStringLiteral("title"), QStringLiteral("Tarea %1").arg(++m_number)}}, more));
}
