// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/contactrepository.h"

#include "models/core/identifier.h"
#include "models/database/contactfields.h"
#include "models/database/deleterows.h"
#include "models/database/sqldialect.h"

#include <QHash>

namespace {

QString recipientName(const QList<QVariant> &row, qsizetype column)
{
    return QString(row.at(column).toString() + QLatin1Char(' ') + row.at(column + 1).toString()).trimmed();
}

} // namespace

Result<void> ContactRepository::fill(QList<MessageRecipient> &people, const QString &sql, const QList<FieldType> &columns,
                                     const Visit &visit)
{
    const SqlDialect dialect(m_executor.engine());
    QHash<QString, qsizetype> positions;
    QStringList ids;
    for (qsizetype i = 0; i < people.size(); ++i) {
        positions.insert(people.at(i).id, i);
        ids.append(people.at(i).id);
    }
    auto rows = m_executor.run({sql, {dialect.listValue(ids)}, columns, {}, {}});
    if (!rows) {
        return rows.error();
    }
    for (const QList<QVariant> &row : std::as_const(rows.value().rows)) {
        const auto position = positions.constFind(row.constFirst().toString());
        if (position != positions.cend()) {
            visit(people[*position], row);
        }
    }
    return {};
}

Result<QList<MessageRecipient>> ContactRepository::recipients(const QStringList &ids)
{
    using enum FieldType;
    const SqlDialect dialect(m_executor.engine());
    const auto in = [&](const char *column) { return dialect.idIsIn(QString::fromLatin1(column), 1); };
    auto rows = m_executor.run({QStringLiteral("SELECT u.id, u.first_name, u.last_name, u.language_preference "
                                               "FROM users AS u WHERE ") + in("u.id"),
                                {dialect.listValue(ids)},
                                {Id, Text, Text, Text},
                                {},
                                {}});
    if (!rows) {
        return rows.error();
    }
    const auto contacts = readContacts(m_executor, ids);
    if (!contacts) {
        return contacts.error();
    }
    QHash<QString, MessageRecipient> known;
    for (const QList<QVariant> &row : std::as_const(rows.value().rows)) {
        MessageRecipient person;
        person.id = row.at(0).toString();
        person.firstName = row.at(1).toString();
        person.lastName = row.at(2).toString();
        const PersonContacts reached = contacts.value().value(person.id);
        person.email = reached.email.toString();
        person.phone = reached.phone.toString();
        person.number = readPhone(person.phone);
        person.language = row.at(3).toString();
        known.insert(person.id, person);
    }
    QList<MessageRecipient> people;
    for (const QString &id : ids) {
        if (known.contains(id)) {
            people.append(known.take(id));
        }
    }
    struct Part
    {
        QString sql;
        QList<FieldType> columns;
        Visit visit;
    };
    const QString now = dialect.place(2, Instant);
    const Part parts[] = {
        {QStringLiteral("SELECT a.entrepreneur_id, p.name, c.name FROM program_applications AS a JOIN programs AS p ON p.id = a.program_id "
                        "LEFT JOIN cohorts AS c ON c.id = a.cohort_id WHERE a.status IN ('accepted', 'enrolled', 'paused', 'completed', "
                        "'graduated') AND %1 ORDER BY CASE WHEN a.status = 'enrolled' THEN 1 ELSE 0 END, a.submitted_at").arg(in("a.entrepreneur_id")),
         {Id, Text, Text},
         [](MessageRecipient &person, const QList<QVariant> &row) {
             person.program = row.at(1).toString();
             person.cohort = row.at(2).toString();
         }},
        {QStringLiteral("SELECT j.entrepreneur_id, j.name FROM projects AS j WHERE %1 ORDER BY j.created_at").arg(in("j.entrepreneur_id")),
         {Id, Text},
         [](MessageRecipient &person, const QList<QVariant> &row) { person.project = row.at(1).toString(); }},
        {QStringLiteral("SELECT m.entrepreneur_id, u.first_name, u.last_name FROM mentorships AS m JOIN users AS u ON u.id = m.ally_id "
                        "WHERE m.status = 'active' AND %1 ORDER BY m.start_date").arg(in("m.entrepreneur_id")),
         {Id, Text, Text},
         [](MessageRecipient &person, const QList<QVariant> &row) { person.mentor = recipientName(row, 1); }},
        {QStringLiteral("SELECT m.entrepreneur_id, max(g.scheduled_start) FROM mentorships AS m JOIN meetings AS g ON g.mentorship_id = m.id "
                        "WHERE g.status = 'completed' AND %1 GROUP BY m.entrepreneur_id").arg(in("m.entrepreneur_id")),
         {Id, Instant},
         [](MessageRecipient &person, const QList<QVariant> &row) { person.lastSession = row.at(1).value<::Instant>(); }},
        {QStringLiteral("SELECT m.entrepreneur_id, g.scheduled_start FROM mentorships AS m JOIN meetings AS g ON g.mentorship_id = m.id "
                        "WHERE g.status = 'scheduled' AND %1 ORDER BY g.scheduled_start DESC").arg(in("m.entrepreneur_id")),
         {Id, Instant},
         [now = m_clock.now()](MessageRecipient &person, const QList<QVariant> &row) {
             if (row.at(1).value<::Instant>() > now) { // latest first: the last one that counts is the next
                 person.nextSession = row.at(1).value<::Instant>();
             }
         }},
        {QStringLiteral("SELECT e.id, o.name FROM entrepreneurs AS e JOIN organizations AS o ON o.id = e.organization_id WHERE %1 "
                        "UNION ALL SELECT y.id, o.name FROM allies AS y JOIN organizations AS o ON o.id = y.organization_id WHERE %2")
             .arg(in("e.id"), in("y.id")),
         {Id, Text},
         [](MessageRecipient &person, const QList<QVariant> &row) { person.organization = row.at(1).toString(); }},
        {QStringLiteral("SELECT c.user_id, c.consent_given FROM user_consents AS c WHERE c.consent_type = 'data_processing' AND %1 "
                        "ORDER BY c.consent_date, c.id").arg(in("c.user_id")),
         {Id, Bool},
         [](MessageRecipient &person, const QList<QVariant> &row) { person.authorized = row.at(1).toBool(); }},
        {QStringLiteral("SELECT c.person_id, max(c.contacted_at) FROM contacts AS c WHERE %1 GROUP BY c.person_id").arg(in("c.person_id")),
         {Id, Instant},
         [](MessageRecipient &person, const QList<QVariant> &row) { person.lastContact = row.at(1).value<::Instant>(); }},
    };
    for (const Part &part : parts) {
        if (auto filled = fill(people, part.sql, part.columns, part.visit); !filled) {
            return filled.error();
        }
    }
    return people;
}

Result<QList<MessageTemplate>> ContactRepository::templates()
{
    using enum FieldType;
    const SqlDialect dialect(m_executor.engine());
    auto rows = m_executor.run({QStringLiteral("SELECT t.id, t.name, t.channel, t.language, t.subject, t.body FROM message_templates AS t "
                                               "WHERE t.is_active ORDER BY %1, t.id").arg(dialect.sortText(QStringLiteral("t.name"))),
                                {},
                                {Id, Text, Text, Text, Text, Text},
                                {},
                                {}});
    if (!rows) {
        return rows.error();
    }
    QList<MessageTemplate> templates;
    for (const QList<QVariant> &row : std::as_const(rows.value().rows)) {
        templates.append({row.at(0).toString(), row.at(1).toString(),
                          row.at(2).toString() == QLatin1String("email") ? MessageChannel::Email : MessageChannel::WhatsApp,
                          row.at(3).toString(), row.at(4).toString(), row.at(5).toString()});
    }
    return templates;
}

Result<QStringList> ContactRepository::note(const SentMessage &message)
{
    using enum FieldType;
    const SqlDialect dialect(m_executor.engine());
    Transaction transaction(m_executor);
    if (auto begun = transaction.begin(); !begun) {
        return begun.error();
    }
    QStringList ids;
    for (qsizetype i = 0; i < message.personIds.size(); ++i) {
        ids.append(newId(m_clock.now()));
        const QString actor = dialect.currentActor();
        auto noted = m_executor.run(
            {QStringLiteral("INSERT INTO contacts (id, person_id, channel, direction, contacted_at, contacted_by, template_id, subject, "
                            "body, created_at, updated_at, created_by, updated_by) VALUES (%1, %2, %3, 'outgoing', %4, %8, "
                            "(SELECT t.id FROM message_templates AS t WHERE t.id = %5), %6, %7, %4, %4, %8, %8)")
                 .arg(dialect.place(1, Id), dialect.place(2, Reference), dialect.place(3, Text), dialect.place(4, Instant),
                      dialect.place(5, Reference), dialect.place(6, Text), dialect.place(7, MultiLine), actor),
             {ids.constLast(), message.personIds.at(i), channelValue(message.channel), QVariant::fromValue(m_clock.now()),
              message.templateId.isEmpty() ? QVariant() : QVariant(message.templateId),
              message.subjects.value(i).isEmpty() ? QVariant() : QVariant(message.subjects.value(i).left(200)),
              message.bodies.value(i)},
             {},
             {},
             {}});
        if (!noted) {
            return noted.error();
        }
    }
    if (auto done = transaction.commit(); !done) {
        return done.error();
    }
    return ids;
}

Result<qint64> ContactRepository::forget(const QStringList &contactIds)
{
    return deleteAllRows(m_executor, QStringLiteral("contacts"), contactIds);
}
