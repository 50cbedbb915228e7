// SPDX-FileCopyrightText: 2026 The Semillero developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/searchdetails.h"

#include "models/catalog/fielddisplay.h"
#include "models/catalog/missingemail.h"
#include "models/core/foldedwords.h"
#include "models/database/recordlabels.h"
#include "models/database/recordreader.h"
#include "models/search/searchmatches.h"

#include <algorithm>

namespace {

/// On a server whoever sees an e-mail or a mobile is noted in the history: a glance at names is none. They are told where they were
/// what was searched.
QStringList fieldsWithoutContacts(const Entity &entity)
{
    static const QHash<QString, QStringList> fields{
        {QStringLiteral("entrepreneurs"), {QStringLiteral("current_program_id"), QStringLiteral("organization_id")}},
        {QStringLiteral("allies"), {QStringLiteral("title"), QStringLiteral("company")}},
        {QStringLiteral("clients"), {QStringLiteral("company_name")}},
        {QStringLiteral("admins"), {QStringLiteral("department")}},
        {QStringLiteral("users"), {QStringLiteral("user_type")}},
    };
    return fields.value(entity.name);
}

/// True when every word of the search stands in the text, as it was typed or meant.
bool saysAll(const QString &text, const SearchTerms &terms)
{
    const QStringList words = foldedWords(text);
    return std::all_of(terms.words.begin(), terms.words.end(), [&](const QString &typed) {
        const QHash<QString, int> meant = terms.corrections.value(typed);
        return std::any_of(words.begin(), words.end(), [&](const QString &word) { return word.contains(typed) || meant.contains(word); });
    });
}

/// What tells records of one name apart; of others the catalogue's secondary label.
QStringList detailFields(const Entity &entity)
{
    static const QHash<QString, QStringList> fields{
        {QStringLiteral("entrepreneurs"), {QStringLiteral("email"), QStringLiteral("phone")}},
        {QStringLiteral("allies"), {QStringLiteral("title"), QStringLiteral("company"), QStringLiteral("email")}},
        {QStringLiteral("clients"), {QStringLiteral("company_name"), QStringLiteral("email")}},
        {QStringLiteral("organizations"), {QStringLiteral("organization_type"), QStringLiteral("industry")}},
        {QStringLiteral("programs"), {QStringLiteral("organization_id"), QStringLiteral("status")}},
        {QStringLiteral("cohorts"), {QStringLiteral("program_id"), QStringLiteral("status")}},
        {QStringLiteral("projects"), {QStringLiteral("entrepreneur_id"), QStringLiteral("tagline")}},
        {QStringLiteral("program_applications"), {QStringLiteral("status"), QStringLiteral("submitted_at")}},
        {QStringLiteral("mentorships"), {QStringLiteral("status"), QStringLiteral("start_date")}},
        {QStringLiteral("meetings"), {QStringLiteral("scheduled_start"), QStringLiteral("status")}},
        {QStringLiteral("tasks"), {QStringLiteral("assigned_to"), QStringLiteral("status"), QStringLiteral("due_date")}},
        {QStringLiteral("documents"), {QStringLiteral("title"), QStringLiteral("owner_id")}},
    };
    QStringList names;
    for (const QString &name : fields.value(entity.name, {entity.secondaryLabel})) {
        if (entity.field(name) != nullptr) {
            names.append(name);
        }
    }
    return names;
}

} // namespace

Result<SearchDetails::Texts> SearchDetails::secondary(const Entity &entity, const QStringList &ids, const QStringList &fields,
                                                      const DisplayFormat &format)
{
    Texts texts;
    if (ids.isEmpty() || fields.isEmpty()) {
        return texts;
    }
    Query query;
    query.entity = entity.name;
    query.fields = fields;
    QVariantList wanted;
    for (const QString &id : ids) {
        wanted.append(id);
    }
    query.filters = {Filter{QStringLiteral("id"), FilterOperator::In, wanted}};
    const Result<Page> page = RecordReader(m_catalog, m_executor).list(query, 0, ids.size());
    if (!page) {
        return page.error();
    }
    for (const Row &row : page.value().rows) {
        QStringList parts;
        for (qsizetype i = 0; i < page.value().fields.size(); ++i) {
            const Field *field = entity.field(page.value().fields.at(i));
            const QVariant value = row.values.value(i);
            if (field == nullptr || !value.isValid()) {
                continue;
            }
            parts.append(field->type == FieldType::Reference ? page.value().labels.value(value.toString())
                                                             : displayText(*field, value, format));
        }
        parts.removeAll(QString());
        texts.insert(row.id, parts.join(QStringLiteral(" · ")));
    }
    return texts;
}

Result<void> SearchDetails::fill(QList<SearchHit> &hits, const SearchTerms &terms, const DisplayFormat &format)
{
    QHash<QString, QStringList> wanted;
    for (const SearchHit &hit : std::as_const(hits)) {
        wanted[hit.entity].append(hit.id);
    }
    QHash<QString, Texts> titles;
    QHash<QString, Texts> seconds;
    RecordLabels labels(m_catalog, m_executor);
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        const Entity *entity = m_catalog.entity(it.key());
        if (entity == nullptr) {
            continue;
        }
        auto named = labels.loadExisting(it.key(), it.value());
        if (!named) {
            return named.error();
        }
        const QStringList quiet = m_executor.engine() == Engine::PostgreSql ? fieldsWithoutContacts(*entity) : QStringList();
        QStringList byName;
        QStringList others = it.value();
        if (!quiet.isEmpty()) {
            others.removeIf([&](const QString &id) {
                const bool all = saysAll(named.value().value(id), terms);
                byName += all ? QStringList(id) : QStringList();
                return all;
            });
        }
        auto told = secondary(*entity, others, detailFields(*entity), format);
        const auto toldByName = told ? secondary(*entity, byName, quiet, format) : told;
        if (!told || !toldByName) {
            return told ? toldByName.error() : told.error();
        }
        told.value().insert(toldByName.value());
        titles.insert(it.key(), named.value());
        seconds.insert(it.key(), told.value());
    }
    QList<SearchHit> shown;
    for (SearchHit hit : std::as_const(hits)) {
        hit.title = titles.value(hit.entity).value(hit.id);
        if (hit.title.isEmpty()) {
            continue;
        }
        hit.secondary = seconds.value(hit.entity).value(hit.id);
        hit.titleMatches = searchMatches(hit.title, terms);
        hit.secondaryMatches = searchMatches(hit.secondary, terms);
        shown.append(hit);
    }
    hits = shown;
    return {};
}
