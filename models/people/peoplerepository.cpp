// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/peoplerepository.h"

#include "models/core/fold.h"
#include "models/core/identifier.h"
#include "models/database/contactfields.h"
#include "models/database/database.h"
#include "models/database/deleterows.h"
#include "models/database/sqldialect.h"
#include "models/people/phonenumber.h"

#include <QHash>

namespace {

constexpr int MostCandidates = 500;
constexpr qsizetype NamePrefix = 4;
constexpr qsizetype GivenPrefix = 2;
constexpr qsizetype LocalDigits = 10;

const QList<FieldType> &sketchColumns()
{
    static const QList<FieldType> columns = {FieldType::Id,   FieldType::Text, FieldType::Text, FieldType::Text,
                                             FieldType::Text, FieldType::Date, FieldType::Bool};
    return columns;
}

PersonSketch sketchOf(const QList<QVariant> &row)
{
    PersonSketch person;
    person.id = row.at(0).toString();
    person.firstName = row.at(1).toString();
    person.lastName = row.at(2).toString();
    person.kind = row.at(3).toString();
    person.documentType = row.at(4).toString();
    person.birthDate = row.at(5).toDate();
    person.active = row.at(6).toBool();
    return person;
}

constexpr const char *sketchSql =
    "SELECT u.id, u.first_name, u.last_name, u.user_type, d.document_type, d.birth_date, "
    "u.is_active FROM users AS u LEFT JOIN person_details AS d ON d.id = u.id";

} // namespace

Result<QList<PersonSketch>> PeopleRepository::sketches(const QString &where, const QVariantList &values)
{
    QList<PersonSketch> people;
    auto read = m_executor.forEach({QLatin1String(sketchSql) + where, values, sketchColumns(), {}, {}},
                                   [&](const QList<QVariant> &row) {
                                       people.append(sketchOf(row));
                                       return !m_executor.cancelled();
                                   });
    if (!read) {
        return read.error();
    }
    QStringList ids;
    ids.reserve(people.size());
    for (const PersonSketch &person : std::as_const(people)) {
        ids.append(person.id);
    }
    const auto contacts = readContacts(m_executor, ids);
    if (!contacts) {
        return contacts.error();
    }
    for (PersonSketch &person : people) {
        const PersonContacts reached = contacts.value().value(person.id);
        person.email = reached.email.toString();
        person.phone = reached.phone.toString();
        person.documentNumber = reached.documentNumber.toString();
    }
    return people;
}

Result<QList<DuplicatePair>> PeopleRepository::duplicates(qsizetype limit, const DuplicateFinder::Progress &progress)
{
    auto known = m_executor.run({QStringLiteral("SELECT first_id, second_id FROM duplicate_dismissals"),
                                 {},
                                 {FieldType::Id, FieldType::Id},
                                 {},
                                 {}});
    if (!known) {
        return known.error();
    }
    QSet<QString> dismissed;
    for (const QList<QVariant> &row : std::as_const(known.value().rows)) {
        dismissed.insert(DuplicateFinder::pairKey(row.at(0).toString(), row.at(1).toString()));
    }
    auto people = sketches(QString(), {});
    if (!people) {
        return people.error();
    }
    auto found = DuplicateFinder(dismissed).find(people.value(), limit, [&](qint64 done, qint64 total) {
        return !m_executor.cancelled() && (!progress || progress(done, total));
    });
    if (!found) {
        return Database::cancelledError();
    }
    return *found;
}

Result<QList<DuplicatePair>> PeopleRepository::like(const PersonSketch &person)
{
    const SqlDialect dialect(m_executor.engine());
    const PreparedPerson wanted(person);
    QStringList any;
    QVariantList values;
    const auto place = [&](const QVariant &value) {
        values.append(value);
        return dialect.place(static_cast<int>(values.size()), FieldType::Text);
    };
    const bool server = m_executor.engine() == Engine::PostgreSql;
    if (!person.documentNumber.isEmpty()) {
        const QString is = server ? QStringLiteral("u.id IN (SELECT app.find_people('document_is', %1))") : QStringLiteral("d.document_number = %1");
        any.append(is.arg(place(person.documentNumber)));
        any.append(is.arg(place(wanted.document)));
    }
    if (!wanted.email.isEmpty() && server) {
        any.append(QStringLiteral("u.id IN (SELECT app.find_people('email_is', %1))").arg(place(person.email.trimmed())));
    } else if (!wanted.email.isEmpty()) {
        any.append(QStringLiteral("lower(u.email) = %1").arg(place(person.email.trimmed().toLower())));
    }
    if (!wanted.phone.isEmpty()) {
        const QString like = place(QString(QLatin1Char('%') + wanted.phone.right(LocalDigits)));
        any.append((server ? QStringLiteral("u.id IN (SELECT app.find_people('phone_digits_like', %1))")
                           : QStringLiteral("replace(replace(replace(replace(replace(u.phone, ' ', ''), '-', ''), '(', ''), ')', ''), "
                                            "'.', '') LIKE %1"))
                       .arg(like));
    }
    const auto prefixed = [&](const char *column, const QString &word, qsizetype letters) {
        const QString key = dialect.sortText(QStringLiteral("u.") + QLatin1String(column));
        const QString low = word.left(letters);
        return QStringLiteral("%1 >= %2 AND %1 < %3").arg(key, dialect.binary(place(low)), dialect.binary(place(QString(low + QChar(0xFFFD)))));
    };
    if (wanted.name.firstGiven() != nullptr && wanted.name.surname(0) != nullptr) {
        const QString given = wanted.name.firstGiven()->folded;
        const QString surname = wanted.name.surname(0)->folded;
        any.append(QStringLiteral("(%1 AND %2)").arg(prefixed("last_name", surname, NamePrefix), prefixed("first_name", given, GivenPrefix)));
        any.append(QStringLiteral("(%1 AND %2)").arg(prefixed("first_name", surname, NamePrefix), prefixed("last_name", given, GivenPrefix)));
    }
    if (any.isEmpty()) {
        return QList<DuplicatePair>();
    }
    QHash<QString, PersonSketch> people;
    auto some = sketches(QStringLiteral(" WHERE %1 LIMIT %2").arg(any.join(QStringLiteral(" OR "))).arg(MostCandidates), values);
    if (!some) {
        return some.error();
    }
    return DuplicateFinder().like(person, some.value());
}

Result<void> PeopleRepository::dismiss(const QString &one, const QString &other)
{
    const SqlDialect dialect(m_executor.engine());
    auto done = m_executor.run(
        {QStringLiteral("INSERT INTO duplicate_dismissals (id, first_id, second_id, dismissed_by, dismissed_at) "
                        "VALUES (%1, %2, %3, %4, %5) ON CONFLICT DO NOTHING")
             .arg(dialect.place(1, FieldType::Id), dialect.place(2, FieldType::Id), dialect.place(3, FieldType::Id),
                  dialect.currentActor(), dialect.place(4, FieldType::Instant)),
         {newId(m_clock.now()), qMin(one, other), qMax(one, other), QVariant::fromValue(m_clock.now())},
         {},
         {},
         {}});
    return done.ok() ? Result<void>() : Result<void>(done.error());
}

Result<void> PeopleRepository::undismiss(const QString &one, const QString &other)
{
    const SqlDialect dialect(m_executor.engine());
    auto found = m_executor.run({QStringLiteral("SELECT d.id FROM duplicate_dismissals AS d WHERE d.first_id = %1 AND d.second_id = %2")
                                     .arg(dialect.place(1, FieldType::Id), dialect.place(2, FieldType::Id)),
                                 {qMin(one, other), qMax(one, other)},
                                 {FieldType::Id},
                                 {},
                                 {}});
    if (!found || found.value().rows.isEmpty()) {
        return found.ok() ? Result<void>() : Result<void>(found.error());
    }
    auto done = deleteAllRows(m_executor, QStringLiteral("duplicate_dismissals"), {found.value().rows.constFirst().constFirst().toString()});
    return done.ok() ? Result<void>() : Result<void>(done.error());
}

Result<QHash<QString, QString>> PeopleRepository::photos(const QStringList &ids)
{
    const SqlDialect dialect(m_executor.engine());
    auto rows = m_executor.run({QStringLiteral("SELECT p.id, p.image FROM person_photos AS p WHERE ")
                                    + dialect.idIsIn(QStringLiteral("p.id"), 1),
                                {dialect.listValue(ids)},
                                {FieldType::Id, FieldType::Text},
                                {},
                                {}});
    if (!rows) {
        return rows.error();
    }
    QHash<QString, QString> photos;
    for (const QList<QVariant> &row : std::as_const(rows.value().rows)) {
        photos.insert(row.at(0).toString(), row.at(1).toString());
    }
    return photos;
}

Result<QString> PeopleRepository::setPhoto(const QString &id, const QString &image)
{
    const SqlDialect dialect(m_executor.engine());
    Transaction transaction(m_executor);
    if (auto begun = transaction.begin(); !begun) {
        return begun.error();
    }
    auto before = photos({id});
    if (!before) {
        return before.error();
    }
    const QString idPlace = dialect.place(1, FieldType::Id);
    Result<ResultSet> done = image.isEmpty()
        ? m_executor.run(deleteStatement(m_executor.engine(), QStringLiteral("person_photos"), {id}))
        : m_executor.run({QStringLiteral("INSERT INTO person_photos (id, image, updated_at, updated_by) VALUES (%1, %2, %3, %4) "
                                         "ON CONFLICT (id) DO UPDATE SET image = excluded.image, updated_by = excluded.updated_by")
                              .arg(idPlace, dialect.place(2, FieldType::Text), dialect.place(3, FieldType::Instant), dialect.currentActor()),
                          {id, image, QVariant::fromValue(m_clock.now())},
                          {},
                          {},
                          {}});
    if (!done) {
        return done.error();
    }
    if (auto committed = transaction.commit(); !committed) {
        return committed.error();
    }
    return before.value().value(id);
}
