// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/asofrepository.h"

#include "models/catalog/fieldtext.h"
#include "models/catalog/missingemail.h"
#include "models/core/fold.h"
#include "models/core/text.h"
#include "models/database/contactfields.h"
#include "models/database/database.h"
#include "models/database/recordreader.h"
#include "models/database/recordselect.h"
#include "models/database/sqldialect.h"
#include "models/lists/filtermatch.h"
#include "models/lists/historywalk.h"

#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace {

/// Fields that change without the history being told: computed ones, counters, when and by whom a record was changed.
bool hasHistory(const Field &field)
{
    const bool ofItsBirth = field.name == QLatin1String("created_at") || field.name == QLatin1String("created_by");
    return field.type == FieldType::Id || ofItsBirth || (!field.is(FieldFlag::Derived) && !field.is(FieldFlag::ReadOnly));
}

/// All that is needed: what is shown, and what the list is searched, filtered and sorted by.
QStringList fieldsToRead(const Entity &entity, const Query &query)
{
    QStringList names = query.fields;
    for (const Filter &filter : query.filters) {
        names.append(filter.field);
    }
    for (const Field *field : entity.searchedFields()) {
        names.append(field->name);
    }
    names.append(query.sortField.isEmpty() ? entity.defaultSort : query.sortField);
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

QVariant earlierValue(const Field &field, const QJsonValue &json)
{
    const Result<QVariant> value = fieldFromJson(field, json);
    if (!value.ok()) {
        return QVariant();
    }
    const bool stands = field.type == FieldType::Email && value.value().toString().endsWith(QLatin1String(missingEmailDomain));
    return stands ? QVariant() : value.value();
}

Result<HistoryWalk> walkBack(Executor &executor, const Entity &entity, Instant at)
{
    HistoryWalk walk(entity);
    const SqlDialect dialect(executor.engine());
    QStringList tables{entity.name};
    tables.append(entity.joined);
    const QString sql = QStringLiteral("SELECT entity_type, entity_id, action, changes FROM activity_logs WHERE %1 AND created_at > %2 "
                                       "ORDER BY created_at DESC, id DESC")
                            .arg(dialect.isIn(QStringLiteral("entity_type"), 1, FieldType::Text), dialect.place(2, FieldType::Instant));
    const Statement statement{sql, {dialect.listValue(tables), QVariant::fromValue(at)},
                              {FieldType::Text, FieldType::Id, FieldType::Text, FieldType::Json}, {}, {}};
    const Result<void> done = executor.forEach(statement, [&](const QList<QVariant> &row) {
        walk.takeBack(row.at(0).toString(), row.at(1).toString(), row.at(2).toString(),
                      QJsonDocument::fromJson(row.at(3).toString().toUtf8()).object());
        return !executor.cancelled();
    });
    if (!done) {
        return done.error();
    }
    return executor.cancelled() ? Result<HistoryWalk>(Database::cancelledError()) : Result<HistoryWalk>(std::move(walk));
}

Result<std::optional<Instant>> oldestEntry(Executor &executor, const Entity &entity)
{
    const SqlDialect dialect(executor.engine());
    const auto row = executor.run({QStringLiteral("SELECT min(created_at) FROM activity_logs WHERE entity_type = ")
                                       + dialect.place(1, FieldType::Text),
                                   {entity.name}, {FieldType::Instant}, {}, {}});
    if (!row) {
        return row.error();
    }
    const QVariant value = row.value().rows.isEmpty() ? QVariant() : row.value().rows.constFirst().constFirst();
    return value.isValid() ? std::optional<Instant>(value.value<Instant>()) : std::optional<Instant>();
}

/// Rows of now turned into rows of then.
void turnBack(const Entity &entity, const HistoryWalk &walk, AsOfList &list)
{
    QList<Row> rows;
    QSet<QString> present;
    for (Row &row : list.rows.rows) {
        present.insert(row.id);
        const EarlierRecord earlier = walk.records().value(row.id);
        if (earlier.existence == EarlierRecord::Existence::Missing) {
            ++list.newSince;
            continue;
        }
        for (qsizetype column = 0; column < list.rows.fields.size(); ++column) {
            const QString &name = list.rows.fields.at(column);
            const auto then = earlier.values.constFind(name);
            if (list.unknownFields.contains(name)) {
                row.values[column] = QVariant();
            } else if (then != earlier.values.cend()) {
                const Field &field = *entity.field(name);
                const QVariant value = earlierValue(field, then.value());
                if (fieldToText(field, value) != fieldToText(field, row.values.at(column))) {
                    list.now[row.id].insert(name, row.values.at(column));
                    row.values[column] = value;
                }
            }
        }
        rows.append(row);
    }
    for (auto record = walk.records().cbegin(); record != walk.records().cend(); ++record) {
        if (record->existence == EarlierRecord::Existence::Existed && !present.contains(record.key())) {
            Row row{record.key(), 0, {}};
            for (const QString &name : qAsConst(list.rows.fields)) {
                row.values.append(list.unknownFields.contains(name) ? QVariant()
                                                                    : earlierValue(*entity.field(name), record->values.value(name)));
            }
            list.gone.insert(row.id);
            rows.append(row);
        }
    }
    list.rows.rows = rows;
}

class ThenFilter
{
public:
    ThenFilter(const Entity &entity, const Query &query, const AsOfList &list, const QDate &today)
        : m_entity(entity), m_query(query), m_list(list), m_today(today)
    {
        m_words = fold(query.search).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    }

    [[nodiscard]] bool holds(const Row &row) const
    {
        const bool passes = std::all_of(m_query.filters.begin(), m_query.filters.end(), [&](const Filter &filter) {
            return m_list.unknownFields.contains(filter.field)
                   || filterMatches(*m_entity.field(filter.field), filter, value(row, filter.field), m_today, m_query.zone);
        });
        return passes && (m_words.isEmpty() || isFound(row));
    }

    [[nodiscard]] bool less(const Row &one, const Row &other) const
    {
        const QString name = m_query.sortField.isEmpty() ? m_entity.defaultSort : m_query.sortField;
        const bool descending = (m_query.sortField.isEmpty() ? m_entity.defaultOrder : m_query.order) == Qt::DescendingOrder;
        const Field *field = m_entity.field(name);
        const QVariant first = value(one, name);
        const QVariant second = value(other, name);
        if (field == nullptr || (!first.isValid() && !second.isValid())) {
            return descending ? other.id < one.id : one.id < other.id;
        }
        if (!first.isValid() || !second.isValid()) {
            return first.isValid();
        }
        const Row &low = descending ? other : one;
        const Row &high = descending ? one : other;
        if (field->type == FieldType::Reference) {
            return fold(label(value(low, name))) < fold(label(value(high, name)));
        }
        return valueLess(*field, value(low, name), value(high, name));
    }

private:
    [[nodiscard]] QVariant value(const Row &row, const QString &field) const
    {
        return row.values.value(m_list.rows.fields.indexOf(field));
    }
    [[nodiscard]] QString label(const QVariant &id) const { return m_list.rows.labels.value(id.toString()); }

    [[nodiscard]] bool isFound(const Row &row) const
    {
        QString whole;
        for (const Field *field : m_entity.searchedFields()) {
            const QVariant each = value(row, field->name);
            const QString word = field->type == FieldType::Reference ? label(each)
                                 : field->vocabulary != nullptr      ? field->vocabulary->label(each.toString())
                                                                     : each.toString();
            whole += fold(word) + QLatin1Char('\n');
        }
        return std::all_of(m_words.begin(), m_words.end(), [&whole](const QString &word) { return whole.contains(word); });
    }

    const Entity &m_entity;
    const Query &m_query;
    const AsOfList &m_list;
    QDate m_today;
    QStringList m_words;
};

} // namespace

Result<AsOfList> AsOfRepository::read(const Query &query, Instant at)
{
    const auto known = requireEntity(m_catalog, query.entity);
    if (!known) {
        return known.error();
    }
    const Entity &entity = *known.value();
    const Access &access = m_executor.access();
    if (!access.seesAll() && !access.isStaff()) { // with half of the activity the values would be wrong
        Error error;
        error.code = ErrorCode::Permission;
        error.message = text("AsOf", "A list as it was comes from the activity, which you may not see. Ask whoever administers your "
                                     "organization.").translated();
        return error;
    }
    AsOfList list;
    const auto reaches = oldestEntry(m_executor, entity);
    if (!reaches) {
        return reaches.error();
    }
    list.reaches = reaches.value();
    const auto walk = walkBack(m_executor, entity, at);
    if (!walk) {
        return walk.error();
    }
    Query whole;
    whole.entity = query.entity;
    whole.zone = query.zone;
    for (const QString &name : fieldsToRead(entity, query)) {
        const Field *field = entity.field(name);
        if (field != nullptr && field->type != FieldType::Secret) {
            whole.fields.append(name);
            for (const QString &beside : {field->currencyField, field->listedWith}) {
                if (!beside.isEmpty() && !whole.fields.contains(beside)) {
                    whole.fields.append(beside);
                }
            }
        }
    }
    whole.fields.removeDuplicates();
    const QString owner = query.entity == QLatin1String("organizations") ? QStringLiteral("id")
        : query.entity == QLatin1String("programs")                        ? QStringLiteral("organization_id")
                                                                           : QString();
    if (!access.seesAll() && !owner.isEmpty()) { // everybody reads others of these, and nothing of what became of them
        QVariantList mine;
        for (const QString &id : access.organizations({QStringLiteral("owner"), QStringLiteral("admin"), QStringLiteral("coordinator")})) {
            mine.append(id);
        }
        whole.filters = {Filter{owner, FilterOperator::In, mine}};
    }
    for (const QString &name : qAsConst(whole.fields)) {
        if (!hasHistory(*entity.field(name))) {
            list.unknownFields.append(name);
        }
    }
    const auto select = RecordSelect::make(m_catalog, m_executor, whole);
    if (!select) {
        return select.error();
    }
    const auto rows = m_executor.run(select.value().rowsStatement(QString(), QStringLiteral("LIMIT %1").arg(MostRows + 1)));
    if (!rows) {
        return rows.error();
    }
    if (rows.value().rows.size() > MostRows) {
        Error error;
        error.code = ErrorCode::OutOfRange;
        error.message = text("AsOf", "This list is too long to be shown as it was: more than 200,000 records.").translated();
        return error;
    }
    list.rows.fields = select.value().fields;
    list.rows.rows = select.value().rows(rows.value());
    if (const auto filled = fillContacts(m_executor, entity, list.rows.fields, list.rows.rows); !filled) {
        return filled.error();
    }
    turnBack(entity, walk.value(), list);
    if (const auto named = addLabels(m_catalog, m_executor, entity, list.rows); !named) {
        return named.error();
    }
    const ThenFilter filter(entity, query, list, at.toUtc().toTimeZone(query.zone).date());
    QList<Row> kept;
    std::copy_if(list.rows.rows.cbegin(), list.rows.rows.cend(), std::back_inserter(kept), [&filter](const Row &row) { return filter.holds(row); });
    std::stable_sort(kept.begin(), kept.end(), [&filter](const Row &one, const Row &other) { return filter.less(one, other); });
    list.rows.rows = kept;
    return list;
}
