// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importing/importtables.h"

#include "models/catalog/validation.h"
#include "models/core/identifier.h"
#include "models/database/recordrules.h"
#include "models/database/sqldialect.h"

// The half of ImportTables that is about people only: functions of the server, profiles, what an older system knew of them.

namespace {

/// What app.create_people() takes, in the order of its arrays after the ids.
const QStringList &fieldsOfFunction()
{
    static const QStringList fields = {QStringLiteral("email"),     QStringLiteral("first_name"), QStringLiteral("last_name"),
                                       QStringLiteral("user_type"), QStringLiteral("phone"),      QStringLiteral("language_preference"),
                                       QStringLiteral("timezone")};
    return fields;
}

} // namespace

Result<void> ImportTables::createPeople(QList<PartRecord> &records)
{
    const int organization = m_part.sourceOf(u"organization_id");
    QHash<QString, Group> homes;
    for (PartRecord &record : records) {
        homes[organization < 0 ? QString() : record.values.values.at(organization).toString()].append(&record);
    }
    for (auto home = homes.cbegin(); home != homes.cend(); ++home) {
        if (auto done = createPeopleOf(home.key(), home.value()); !done) {
            return done;
        }
    }
    return writeRestOfPeople(records);
}

Result<void> ImportTables::createPeopleOf(const QString &organization, const Group &group)
{
    ArrayColumn ids(FieldType::Id);
    std::vector<ArrayColumn> arrays(static_cast<std::size_t>(fieldsOfFunction().size()), ArrayColumn(FieldType::Text));
    for (PartRecord *record : group) {
        bool fits = ids.append(record->part(m_part.part()).id);
        for (std::size_t i = 0; i < arrays.size(); ++i) {
            const int source = m_part.sourceOf(fieldsOfFunction().at(static_cast<qsizetype>(i)));
            fits = arrays[i].append(source < 0 ? QVariant() : record->values.values.at(source)) && fits;
        }
        if (!fits) {
            return Error{ErrorCode::InvalidFormat, text("exchange", "The row holds a character that cannot be stored.").translated(), {}, {}};
        }
        ++record->versionAfter;
    }
    Statement statement;
    statement.sql = QStringLiteral("SELECT app.create_people($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $9::uuid, "
                                   "$6::text[], $7::text[], $8::text[])");
    statement.values = {ids.take()};
    for (ArrayColumn &array : arrays) {
        statement.values.append(array.take());
    }
    statement.values.append(organization.isEmpty() ? QVariant() : QVariant(organization));
    statement.columns = {FieldType::Integer};
    const auto made = m_executor.run(statement);
    return made ? Result<void>() : Result<void>(made.error());
}

/// What the function does not take, where it is not what the database puts there by itself.
Result<void> ImportTables::writeRestOfPeople(QList<PartRecord> &records)
{
    std::map<QList<int>, Group> groups;
    for (PartRecord &record : records) {
        QList<int> rest;
        for (const int source : sourcesOf(QStringLiteral("users"), record)) {
            const ImportPart::Source &of = m_part.sources().at(source);
            const QVariant value = record.values.values.at(source);
            if (value.isValid() && value != of.defaultValue && !fieldsOfFunction().contains(of.field->name)) {
                rest.append(source);
            }
        }
        if (!rest.isEmpty()) {
            groups[rest].append(&record);
        }
    }
    for (const auto &[sources, group] : groups) {
        const auto written = updateTable(QStringLiteral("users"), sources, group, false);
        if (!written) {
            return written.error();
        }
        for (PartRecord *record : group) {
            ++record->versionAfter;
        }
    }
    return {};
}

/// Somebody entered as "entrepreneur" among all people also gets the profile that makes them one.
Result<void> ImportTables::insertProfiles(const QList<PartRecord> &records)
{
    const int kind = m_part.sourceOf(u"user_type");
    for (const Entity &profile : m_catalog.entities()) {
        const Field *profileKind = profile.field(u"user_type");
        if (kind < 0 || !profile.joined.contains(QLatin1String("users")) || profileKind == nullptr) {
            continue;
        }
        QList<BulkTable::Column> columns = {{QStringLiteral("id"), FieldType::Id, -1, false}};
        QVariantList defaults;
        bool complete = true;
        for (const Field &field : profile.fields) {
            if (tableOf(profile, field) != profile.name || field.name == QLatin1String("id")) {
                continue;
            }
            if (field.defaultValue.isValid()) {
                columns.append({field.name, field.type, field.scale, false});
                defaults.append(field.defaultValue);
            } else if (field.is(FieldFlag::Required) && !field.is(FieldFlag::ReadOnly)) {
                complete = false; // cannot be made without asking: the person is given it later
            }
        }
        BulkTable bulk(m_executor.engine(), profile.name, columns);
        for (const PartRecord &record : records) {
            if (complete && record.values.values.at(kind) == profileKind->defaultValue) {
                if (auto added = bulk.append(QVariantList{record.part(m_part.part()).id} + defaults); !added) {
                    return added;
                }
            }
        }
        if (m_executor.engine() == Engine::Sqlite) {
            for (const char *column : {"created_at", "updated_at"}) {
                bulk.setExpression(QString::fromLatin1(column), SqlDialect(Engine::Sqlite).moment(m_executor.now()));
            }
        }
        if (auto done = bulk.insert(m_executor); !done) {
            return done;
        }
    }
    return {};
}

/// Nobody of an older system has allowed this one anything yet.
Result<void> ImportTables::noteMissingConsents(const QList<PartRecord> &records)
{
    const Entity *consents = m_catalog.entity(u"user_consents");
    const Field *kind = consents == nullptr ? nullptr : consents->field(u"consent_type");
    if (kind == nullptr || !kind->vocabulary) {
        return {};
    }
    BulkTable bulk(m_executor.engine(), consents->name,
                   {{QStringLiteral("id"), FieldType::Id, -1, false},
                    {QStringLiteral("user_id"), FieldType::Reference, -1, false},
                    {QStringLiteral("consent_type"), FieldType::Vocabulary, -1, false},
                    {QStringLiteral("consent_given"), FieldType::Bool, -1, false}});
    for (const PartRecord &record : records) {
        for (const auto &term : kind->vocabulary->terms) {
            if (auto added = bulk.append({newId(m_executor.now()), record.part(m_part.part()).id, term.value, false}); !added) {
                return added;
            }
        }
    }
    if (m_executor.engine() == Engine::Sqlite) {
        bulk.setExpression(QStringLiteral("consent_date"), SqlDialect(Engine::Sqlite).moment(m_executor.now()));
    }
    return bulk.insert(m_executor);
}

/// On a server only platform administrators bring passwords along; everybody else's people set one.
Result<void> ImportTables::keepPasswords(const QList<PartRecord> &records)
{
    if (m_executor.engine() == Engine::Sqlite || peopleByFunction()) {
        return {};
    }
    ArrayColumn ids(FieldType::Id);
    ArrayColumn hashes(FieldType::Text);
    for (const PartRecord &record : records) {
        const QString hash = m_part.passwordHash(*record.row);
        if (!hash.isEmpty() && ids.append(record.part(m_part.part()).id)) {
            (void)hashes.append(hash); // plain characters, as passwordHash() has seen
        }
    }
    if (ids.size() == 0) {
        return {};
    }
    const auto kept = m_executor.run({QStringLiteral("SELECT app.keep_password_hashes($1::uuid[], $2::text[])"),
                                      {ids.take(), hashes.take()}, {FieldType::Integer}, {}, {}});
    return kept ? Result<void>() : Result<void>(kept.error());
}
