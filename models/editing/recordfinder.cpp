// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/recordfinder.h"

#include "models/core/fold.h"
#include "models/core/identifier.h"
#include "models/database/recordlabels.h"
#include "models/database/recordstore.h"

namespace {

constexpr int LookedAt = 50;     // records that a search for a name may give
constexpr int TextsAtOnce = 300; // in one statement

QString nameForm(const QString &text)
{
    return fold(text.simplified());
}

} // namespace

RecordFinder::RecordFinder(const Catalog &catalog, Executor &executor, const Clock &clock)
    : m_catalog(catalog)
    , m_executor(executor)
    , m_clock(clock)
{
}

QString RecordFinder::keyForm(const QString &text)
{
    return fold(text.trimmed());
}

QString RecordFinder::bareForm(const QString &text)
{
    QString bare;
    for (const QChar character : fold(text)) {
        if (character.isLetterOrNumber() || character == u'+') {
            bare += character;
        }
    }
    return bare;
}

Result<QStringList> RecordFinder::byName(const Entity &entity, const QString &name)
{
    const QString wanted = nameForm(name);
    const QString key = entity.name + QLatin1Char('\n') + wanted;
    if (const auto known = m_named.constFind(key); known != m_named.constEnd()) {
        return *known;
    }
    Query query;
    query.entity = entity.name;
    query.search = name.simplified();
    query.order = entity.defaultOrder;
    auto page = RecordOperations(m_catalog, m_executor, m_clock).list(query, 0, LookedAt);
    if (!page) {
        return page.error();
    }
    QStringList ids;
    for (const Row &row : std::as_const(page.value().rows)) {
        ids.append(row.id);
    }
    auto labels = RecordLabels(m_catalog, m_executor).loadExisting(entity.name, ids);
    if (!labels) {
        return labels.error();
    }
    QStringList found;
    for (const QString &id : std::as_const(ids)) {
        if (nameForm(labels.value().value(id)) == wanted && found.size() < 2) {
            found.append(id);
        }
    }
    m_named.insert(key, found);
    return found;
}

Result<QHash<QString, QStringList>> RecordFinder::byField(const Entity &entity, const Field &field, const QStringList &texts)
{
    QHash<QString, QStringList> found;
    QStringList wanted;
    for (const QString &text : texts) {
        wanted.append(text.trimmed());
        if (field.type == FieldType::Text || field.type == FieldType::Phone) {
            wanted.append(bareForm(text));
        }
    }
    wanted.removeDuplicates();
    wanted.removeAll(QString());
    if (field.type == FieldType::Id) {
        wanted.removeIf([](const QString &text) { return !isId(text.toLower()); });
    }
    for (qsizetype from = 0; from < wanted.size(); from += TextsAtOnce) {
        Query query;
        query.entity = entity.name;
        query.fields = {field.name};
        query.order = entity.defaultOrder;
        Filter filter{field.name, FilterOperator::In, {}};
        for (const QString &text : wanted.mid(from, TextsAtOnce)) {
            filter.values.append(field.type == FieldType::Id ? text.toLower() : text);
        }
        query.filters = {filter};
        auto page = RecordOperations(m_catalog, m_executor, m_clock).list(query, 0, 2 * TextsAtOnce);
        if (!page) {
            return page.error();
        }
        for (const Row &row : std::as_const(page.value().rows)) {
            const QString text = row.values.value(0).toString();
            found[keyForm(text)].append(row.id);
            if (bareForm(text) != keyForm(text)) {
                found[bareForm(text)].append(row.id);
            }
        }
    }
    return found;
}
