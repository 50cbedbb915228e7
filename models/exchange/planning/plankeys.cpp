// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/planning/plankeys.h"

#include "models/catalog/emptyvalue.h"
#include "models/catalog/fieldtext.h"
#include "models/catalog/missingemail.h"
#include "models/core/fold.h"
#include "models/core/instant.h"
#include "models/database/scope.h"
#include "models/database/selectjoins.h"

namespace {

constexpr qsizetype keysAtOnce = 10'000;
constexpr QChar keyJoint = u'\x1f';

/// A contact that a function of the server compares; empty: an ordinary column.
QString contactKind(const Field &field)
{
    if (field.name == QLatin1String("email") || field.name == QLatin1String("phone")) {
        return field.is(FieldFlag::Protected) ? field.name : QString();
    }
    return field.name == QLatin1String("document_number") ? QStringLiteral("document") : QString();
}

QString bareText(QStringView text)
{
    QString bare;
    for (const QChar character : text) {
        if (character.isLetterOrNumber()) {
            bare.append(character.toUpper());
        }
    }
    return bare;
}

QString digitsOnly(QStringView text)
{
    QString digits;
    for (const QChar character : text) {
        if (character >= u'0' && character <= u'9') {
            digits.append(character);
        }
    }
    return digits;
}

/// What is asked for a value: what keyForm() makes equal, as far as the engine can compare it.
QStringList askedTexts(const Field &field, const QVariant &value)
{
    const QString trimmed = value.toString().trimmed();
    if (contactKind(field) == QLatin1String("document")) {
        const QString bare = bareText(trimmed);
        return bare == trimmed ? QStringList{trimmed} : QStringList{trimmed, bare};
    }
    return contactKind(field) == QLatin1String("phone") ? QStringList{digitsOnly(trimmed)} : QStringList{trimmed.toLower()};
}

QString columnTest(const SqlDialect &dialect, const Field &field, const QString &column, int place)
{
    switch (field.type) {
    case FieldType::Id:
    case FieldType::Reference: return dialect.idIsIn(column, place);
    case FieldType::Date:
    case FieldType::Instant: return dialect.isIn(column, place, field.type);
    case FieldType::Integer:
    case FieldType::Bool: return dialect.isIn(dialect.asText(column), place, FieldType::Text);
    default: return dialect.isIn(dialect.sortText(column), place, FieldType::Text);
    }
}

} // namespace

QString keyForm(const Field &field, const QVariant &value)
{
    if (isEmptyValue(value)) {
        return {};
    }
    const QString kind = contactKind(field);
    if (kind == QLatin1String("document")) {
        return bareText(value.toString());
    }
    if (kind == QLatin1String("phone")) {
        return digitsOnly(value.toString());
    }
    if (field.type == FieldType::Email) {
        const QString address = value.toString().trimmed().toLower();
        return isMissingEmail(address) ? QString() : address;
    }
    return field.isText() || field.type == FieldType::Vocabulary ? fold(value.toString().simplified()) : fieldToText(field, value);
}

PlanKeys::PlanKeys(const Catalog &catalog, Executor &executor, const Entity &entity, const QList<const Field *> &fields)
    : m_catalog(catalog)
    , m_executor(executor)
    , m_entity(entity)
    , m_fields(fields)
{
    for (qsizetype i = 0; i < fields.size(); ++i) {
        m_contact = entity.isPerson() && !contactKind(*fields.at(i)).isEmpty() ? static_cast<int>(i) : m_contact;
    }
}

QString PlanKeys::key(const QVariantList &values) const
{
    QString whole;
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        const QString form = keyForm(*m_fields.at(i), values.value(i));
        if (form.isEmpty()) {
            return {};
        }
        whole += (i == 0 ? QString() : QString(keyJoint)) + form;
    }
    return whole;
}

void PlanKeys::want(const QVariantList &values)
{
    if (const QString wanted = key(values); !wanted.isEmpty()) {
        m_wanted.insert(wanted, values);
    }
}

void PlanKeys::add(const QString &key, const QString &id)
{
    QStringList &ids = m_found[key];
    if (!ids.contains(id)) {
        ids.append(id);
    }
}

Result<void> PlanKeys::load()
{
    QList<QVariantList> chunk;
    for (auto wanted = m_wanted.cbegin(); wanted != m_wanted.cend(); ++wanted) {
        chunk.append(wanted.value());
        if (chunk.size() == keysAtOnce) {
            if (auto loaded = loadChunk(chunk); !loaded) {
                return loaded;
            }
            chunk.clear();
        }
    }
    m_wanted.clear();
    return chunk.isEmpty() ? Result<void>() : loadChunk(chunk);
}

Result<void> PlanKeys::loadChunk(const QList<QVariantList> &wanted)
{
    if (!isContact()) {
        return loadColumns(wanted, {});
    }
    QHash<QString, QStringList> byId;
    if (auto loaded = loadContacts(wanted, &byId); !loaded) {
        return loaded;
    }
    if (m_fields.size() > 1) {
        return byId.isEmpty() ? Result<void>() : loadColumns(wanted, byId);
    }
    for (auto found = byId.cbegin(); found != byId.cend(); ++found) {
        for (const QString &form : found.value()) {
            add(form, found.key());
        }
    }
    return {};
}

/// Who has one of these contacts: forms by person.
Result<void> PlanKeys::loadContacts(const QList<QVariantList> &wanted, QHash<QString, QStringList> *byId)
{
    const Field &field = *m_fields.at(m_contact);
    const SqlDialect dialect(m_executor.engine());
    QStringList texts;
    for (const QVariantList &values : wanted) {
        texts += askedTexts(field, values.at(m_contact));
    }
    texts.removeDuplicates();
    const QString kind = contactKind(field);
    Statement statement;
    if (m_executor.engine() == Engine::PostgreSql) {
        statement = {QStringLiteral("SELECT m.key, m.id FROM app.match_people($1::text, $2::text[]) AS m"),
                     {kind, dialect.listValue(texts)}, {FieldType::Text, FieldType::Id}, {}, {}};
    } else {
        const QString phone = QStringLiteral("replace(replace(replace(replace(replace(replace(u.phone, '+', ''), ' ', ''), '-', ''), "
                                             "'(', ''), ')', ''), '.', '')");
        const QString column = kind == QLatin1String("document") ? QStringLiteral("d.document_number")
            : kind == QLatin1String("phone")                     ? phone
                                                                 : QStringLiteral("lower(u.email)");
        statement = {QStringLiteral("SELECT %1, u.id FROM users AS u LEFT JOIN person_details AS d ON d.id = u.id WHERE ").arg(column)
                         + dialect.isIn(column, 1, FieldType::Text),
                     {dialect.listValue(texts)}, {FieldType::Text, FieldType::Id}, {}, {}};
    }
    auto rows = m_executor.run(statement);
    if (!rows) {
        return rows.error();
    }
    for (const QList<QVariant> &row : std::as_const(rows.value().rows)) {
        const QString form = keyForm(field, row.at(0));
        QStringList &forms = (*byId)[row.at(1).toString()];
        if (!form.isEmpty() && !forms.contains(form)) {
            forms.append(form);
        }
    }
    return {};
}

Result<void> PlanKeys::loadColumns(const QList<QVariantList> &wanted, const QHash<QString, QStringList> &contactsById)
{
    SelectJoins joins(m_catalog, m_executor.engine(), m_entity, ListMoment{m_executor.now()});
    const SqlDialect &dialect = joins.dialect();
    QStringList columns = {QStringLiteral("t.id")};
    QStringList tests;
    Statement statement;
    statement.columns = {FieldType::Id};
    statement.scales = {0};
    QList<int> read; // positions in m_fields
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        if (i == m_contact) {
            tests.append(dialect.idIsIn(QStringLiteral("t.id"), static_cast<int>(statement.values.size()) + 1));
            statement.values.append(dialect.listValue(contactsById.keys()));
            continue;
        }
        const Field &field = *m_fields.at(i);
        QSet<QString> texts;
        for (const QVariantList &values : wanted) {
            const bool sql = field.type == FieldType::Instant && m_executor.engine() == Engine::Sqlite;
            texts.insert(sql ? values.at(i).value<Instant>().toSql() : keyForm(field, values.at(i)));
            if (field.isText()) {
                texts.insert(fold(values.at(i).toString().trimmed())); // as a cell of several lines was kept
            }
        }
        const QString column = joins.column(field);
        tests.append(columnTest(dialect, field, column, static_cast<int>(statement.values.size()) + 1));
        statement.values.append(dialect.listValue(texts.values()));
        columns.append(column);
        statement.columns.append(field.type);
        statement.scales.append(field.scale);
        read.append(static_cast<int>(i));
    }
    const QString scope = readerScope(m_entity.name, m_executor.access(), m_executor.engine());
    statement.sql = QStringLiteral("SELECT %1 FROM %2 WHERE %3")
                        .arg(columns.join(QStringLiteral(", ")), joins.from(), withScope(tests.join(QStringLiteral(" AND ")), scope));
    return m_executor.forEach(statement, [&](const QList<QVariant> &row) {
        QStringList forms(m_fields.size());
        for (qsizetype i = 0; i < read.size(); ++i) {
            forms[read.at(i)] = keyForm(*m_fields.at(read.at(i)), row.at(i + 1));
        }
        const QString id = row.at(0).toString();
        for (const QString &contact : m_contact >= 0 ? contactsById.value(id) : QStringList{QString()}) {
            if (m_contact >= 0) {
                forms[m_contact] = contact;
            }
            add(forms.join(keyJoint), id);
        }
        return !m_executor.cancelled();
    });
}
